import ArticleReader
import ClaimModel
import Testing

@Suite struct PageStoriesTests {
  @Test func plainTextIsOneStory() {
    #expect(
      stories("全年粮食产量公布\n\n全国粮食总产量69541万吨。\n其中稻谷20660万吨。") == """
        main | 全年粮食产量公布 | -
          headline: 全年粮食产量公布
          body: 全国粮食总产量69541万吨。⏎其中稻谷20660万吨。
        """)
  }

  @Test(arguments: ["全国粮食总产量69541万吨", "全国粮食总产量69541万吨。\n其中稻谷20660万吨"])
  func aTextWithoutHeadline(_ text: String) {
    #expect(stories(text) == "main | - | -\n  body: " + text.split(separator: "\n").joined(separator: "⏎"))
  }

  @Test func byteOrderMarkIsCounted() {
    #expect(
      stories("\u{FEFF}标题\n正文有50亿元。") == """
        main | 标题 | -
          headline: 标题
          body: 正文有50亿元。
        """)
  }

  @Test func furnitureAndBylineOfAPage() {
    #expect(
      stories(
        """
        网站名
        首页 | 新闻 | 财经
        当前位置:首页 > 财经 > 正文

        出口增长超过5%
        来源:某某网 作者:张三 发布时间:2023-12-11 10:00 点击数:2023

        海关总署公布,出口增长5.3%。
        第二段没有句号但是仍然是正文

        责任编辑:李四
        联系电话:021-12345678
        版权声明:本站所有内容均来自网络,如有侵权请联系我们。
        上一篇:进口下降2%
        """) == """
          main | 出口增长超过5% | 2023-12-11 label
            headline: 出口增长超过5%
            byline: 来源:某某网 作者:张三 发布时间:2023-12-11 10:00 点击数:2023
            body: 海关总署公布,出口增长5.3%。⏎第二段没有句号但是仍然是正文
          """)
  }

  @Test func repeatedHeadlinesAndTheCounterBetweenThem() {
    #expect(
      stories("新区产值突破百亿\n财经正文 247 0\n新区产值突破百亿\n新区产值达到102亿元。") == """
        main | 新区产值突破百亿 | -
          headline: 新区产值突破百亿
          headline: 新区产值突破百亿
          body: 新区产值达到102亿元。
        """)
  }

  @Test func teasersAreStoriesOfTheirOwn() {
    #expect(
      stories(
        """
        本页标题
        本页正文有3亿元。
        相关阅读

        他页标题5亿

        他页标题5亿

        发布时间:2018-08-22   他页正文签约5亿元。   他页第二段...

        第三页标题
        第三页的正文增长7%…
        """) == """
          main | 本页标题 | -
            headline: 本页标题
            body: 本页正文有3亿元。
          teaser | 他页标题5亿 | 2018-08-22 label
            headline: 他页标题5亿
            headline: 他页标题5亿
            byline: 发布时间:2018-08-22
            body: 他页正文签约5亿元。
            body: 他页第二段...
          teaser | 第三页标题 | -
            headline: 第三页标题
            body: 第三页的正文增长7%…
          """)
  }

  @Test func reportsAndTablesAreBody() {
    #expect(
      stories(
        """
        政府工作报告
        各位代表:
        现在,我向大会报告工作。
        一、2023年工作回顾
        指标 | 单位 | 增速
        生产总值 | 亿元 | 5.0
        全市生产总值增长5%。
        """) == """
          main | 政府工作报告 | -
            headline: 政府工作报告
            body: 各位代表:⏎现在,我向大会报告工作。⏎一、2023年工作回顾⏎指标 | 单位 | 增速⏎生产总值 | 亿元 | 5.0⏎全市生产总值增长5%。
          """)
  }

  @Test func aMarkdownHeadingIsAHeadline() {
    #expect(
      stories("# 统计公报\n\n## 综合\n\n生产总值增长5%。") == """
        main | 统计公报 | -
          headline: 统计公报
          body: 综合⏎生产总值增长5%。
        """)
  }

  @Test(arguments: [
    "该公司通过微信支付的交易额达到3000亿元,同比增长20%。", "版权交易额达到35亿元。", "咨询电话接通率为98%。", "首页点击量同比增长20%。",
    "编辑部2023年发稿1.2万篇。",
  ])
  func sentencesThatOnlyResembleFurnitureAreBody(_ sentence: String) {
    #expect(stories(sentence) == "main | - | -\n  body: " + sentence)
  }
}
