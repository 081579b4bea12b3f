import ArticleReader
import ClaimModel
import Testing

@Suite struct ArticleLayoutTests {
  private func date(_ text: String, url: String? = nil, stated: CalendarDate? = nil) -> String? {
    ArticleReader().article(id: "test", text: text, url: url, date: stated).date.map { "\($0.day) \($0.source)" }
  }

  @Test(arguments: ["发布时间:2018-08-22 09:00", "发布日期: 2018年8月22日", "時間:2018/08/22", "发布时间\u{FF1A}2018.8.22"])
  func labels(_ line: String) {
    #expect(date("标题\n\(line)\n正文增长5%。", url: "http://a.cn/2019/01/02/x.html") == "2018-08-22 label")
  }

  @Test func theMoreReliableSourceWins() {
    let dateline = "标题\n新华社北京12月28日电 出口增长5%。"
    #expect(date(dateline) == nil)
    #expect(date(dateline, url: "http://a.cn/2024/01/02/x.html") == "2023-12-28 dateline")
    #expect(date("新华社北京2023年12月28日电 出口增长5%。") == "2023-12-28 dateline")
    #expect(date("标题\nadmin1年前 (2024-09-28)产业67\n出口增长5%。") == "2024-09-28 page")
    #expect(
      date("标题\nadmin1年前 (2024-09-28)产业67\n出口增长5%。", url: "http://a.cn/t20231011_1.htm") == "2023-10-11 address")
    #expect(
      date("发布时间:2018-08-22\n增长5%。", stated: CalendarDate(year: 2020, month: 1, day: 2)) == "2020-01-02 stated")
  }

  @Test(arguments: ["http://a.cn/2023-12/28/c_1.htm", "http://a.cn/20231228/1.html", "http://a.cn/t20231228_99.html"])
  func addresses(_ url: String) {
    #expect(date("出口增长5%。", url: url) == "2023-12-28 address")
  }

  @Test(arguments: ["http://a.cn/202312281234.html", "http://a.cn/20231399/1.html", "http://a.cn/post/7513.html"])
  func addressesWithoutADay(_ url: String) {
    #expect(date("出口增长5%。", url: url) == nil)
  }

  @Test func onlyALabelNamesThePublisher() {
    let article = ArticleReader().article(id: "test", text: "标题\n资金来源:财政拨款3亿元。\n来源:新民晚报 作者:钱某(qián)")
    #expect(article.publisher == "新民晚报")
    #expect(article.byline == "钱某")
  }
}
