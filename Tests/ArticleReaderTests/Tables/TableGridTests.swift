import ArticleReader
import ClaimModel
import Testing

@Suite struct TableGridTests {
  private func tables(html: String) -> String {
    renderedTables(ArticleReader().article(id: "test", html: html))
  }

  @Test func headingsThatThePageMarks() {
    #expect(
      tables(
        html: """
          <p>主要指标如下。</p><table><caption>2023年主要指标</caption>
          <thead><tr><th>指标</th><th>绝对量</th><th>增速</th></tr></thead>
          <tr><th>地区生产总值</th><td>1500亿元</td><td>5.2%</td></tr><tr><th>人口</th><td>190万人</td><td>—</td></tr></table>
          """) == """
          2023年主要指标
            1500亿元: 地区生产总值 | 绝对量
            5.2%: 地区生产总值 | 增速
            190万人: 人口 | 绝对量
          """)
  }

  @Test func headingsByTheirWords() {
    #expect(
      tables(
        html: """
          <p>表1 分区主要指标</p><p>单位:亿元、%</p>
          <table><tr><td rowspan=2>序号</td><td rowspan=2>地区</td><td colspan=2>工业产值</td><td>人口</td></tr>
          <tr><td>2022年</td><td>2023年</td><td>2023年</td></tr>
          <tr><td colspan=5>一、东部</td></tr>
          <tr><td>1</td><td>甲区</td><td>100.5</td><td>110</td><td>35</td></tr>
          <tr><td>2</td><td><p>乙区</p></td><td><p>90</p></td><td><p>-3.2</p></td><td></td></tr></table>
          """) == """
          表1 分区主要指标⏎单位:亿元、%
            100.5: 一、东部 › 甲区 | 工业产值 › 2022年
            110: 一、东部 › 甲区 | 工业产值 › 2023年
            35: 一、东部 › 甲区 | 人口 › 2023年
            90: 一、东部 › 乙区 | 工业产值 › 2022年
            -3.2: 一、东部 › 乙区 | 工业产值 › 2023年
          """)
  }

  @Test func yearsAreHeadingsAndTheFirstRowMayBeACaption() {
    #expect(
      tables(
        html: """
          <p>见下表。</p><table><tr><td colspan=3>单位:亿元</td></tr><tr><td>年份</td><td>出口</td><td>进口</td></tr>
          <tr><td>2022</td><td>10</td><td>20</td></tr><tr><td>2023</td><td>11</td><td>19</td></tr></table>
          """) == """
          单位:亿元
            10: 2022 | 出口
            20: 2022 | 进口
            11: 2023 | 出口
            19: 2023 | 进口
          """)
    #expect(
      tables(html: "<p>见下表。</p><table><tr><td>出口</td><td>10亿元</td></tr><tr><td>进口</td><td>20亿元</td></tr></table>")
        == "-\n  10亿元: 出口 | \n  20亿元: 进口 | ")
  }

  @Test func rowsAreRenderedWithBars() {
    #expect(
      stories(
        html: """
          <h1>标题</h1><p>见下表。</p><table><tr><td>年份</td><td>出口</td></tr><tr><td>2023年</td><td>11</td></tr></table>
          <p>出口增长5%。</p>
          """) == """
          main | 标题 | -
            headline: 标题
            body: 见下表。
            table: 年份 | 出口⏎2023年 | 11
            body: 出口增长5%。
          """)
  }

  @Test(arguments: [
    "<table><tr><td><p>出口增长5%。</p><p>进口增长6%。</p></td></tr></table>",
    "<table><tr><td>出口增长5%。</td></tr><tr><td>进口增长6%。</td></tr></table>",
    "<table><tr><td><table><tr><td>出口增长5%。</td></tr></table></td><td></td></tr><tr><td>进口增长6%。</td><td></td></tr></table>",
  ])
  func tablesThatLayThePageOutAreText(_ html: String) {
    let body = stories(html: html).split(separator: "\n").last
    #expect(body == "  body: 出口增长5%。⏎进口增长6%。")
  }

  @Test func ranksBeforeTheHeadingsNumberTheRows() {
    #expect(
      tables(
        html: """
          <p>见下表。</p><table><tr><td>排名</td><td>地区</td><td>65岁以上人口</td><td>位次</td></tr>
          <tr><td>1</td><td>甲区</td><td>10万人</td><td>3</td></tr><tr><td>2</td><td>乙区</td><td>—</td><td>—</td></tr>
          <tr><td>3</td><td>丙区</td><td></td><td></td></tr><tr><td>4</td><td>丁区</td><td>8万人</td><td>5</td></tr></table>
          """) == """
          -
            10万人: 甲区 | 65岁以上人口
            3: 甲区 | 位次
            8万人: 丁区 | 65岁以上人口
            5: 丁区 | 位次
          """)
  }

  @Test func numbersInTheFirstRowAreHeadingsBesideACorner() {
    #expect(
      tables(
        html: """
          <p>见下表。</p><table><tr><td>地区</td><td>10亿元以上企业</td></tr><tr><td>一、东部</td><td></td></tr>
          <tr><td>甲区</td><td>15</td></tr><tr><td>乙区</td><td>-</td></tr><tr><td>丙区</td><td>\u{FF11}\u{FF12}</td></tr></table>
          """) == """
          -
            15: 一、东部 › 甲区 | 10亿元以上企业
            \u{FF11}\u{FF12}: 一、东部 › 丙区 | 10亿元以上企业
          """)
  }
}
