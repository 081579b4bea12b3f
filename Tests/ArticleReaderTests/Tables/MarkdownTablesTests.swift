import ArticleReader
import Testing

@Suite struct MarkdownTablesTests {
  @Test func barsUnderARulerAreATable() {
    let article = ArticleReader().article(
      id: "test",
      text: """
        # 统计公报

        全区主要指标见下表。

        单位:亿元

        | 指标 | 2022年 | 2023年 |
        | :--- | ---: | :---: |
        | 出口\\|进口 | 10 | 11 |
        | 投资 | 20 |

        投资增长5%。
        """)
    #expect(
      renderedTables(article) == """
        单位:亿元
          10: 出口\\|进口 | 2022年
          11: 出口\\|进口 | 2023年
          20: 投资 | 2022年
        """)
    #expect(
      render(article).split(separator: "\n").suffix(3) == [
        "  body: 全区主要指标见下表。⏎单位:亿元",
        "  table: | 指标 | 2022年 | 2023年 |⏎| :--- | ---: | :---: |⏎| 出口\\|进口 | 10 | 11 |⏎| 投资 | 20 |",
        "  body: 投资增长5%。",
      ])
  }

  @Test func barsWithoutOuterBars() {
    let article = ArticleReader().article(id: "test", text: "见下表。\n指标 | 值\n---|---\n出口 | 10亿元")
    #expect(renderedTables(article) == "-\n  10亿元: 出口 | 值")
  }

  @Test(arguments: ["见下表。\n指标 | 值\n出口 | 10亿元", "见下。\n---|---\n出口 | 10亿元"])
  func barsWithoutARulerAreText(_ text: String) {
    #expect(renderedTables(ArticleReader().article(id: "test", text: text)) == "")
  }
}
