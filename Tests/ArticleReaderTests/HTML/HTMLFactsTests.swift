import ArticleReader
import ClaimModel
import Testing

@Suite struct HTMLFactsTests {
  private func article(_ html: String, title: String? = nil) -> Article {
    ArticleReader().article(id: "test", html: html, title: title)
  }

  @Test func theHeadOfAPageTellsWhatItIs() {
    let page = article(
      """
      <head><title>出口增长5%_经济频道_某某网</title><meta property="og:site_name" content="某某网">
      <meta name=author content=" 张 三 "><meta property="article:published_time" content="2023-12-11T10:00:00+08:00">
      <link rel=canonical href="https://a.cn/2023/12/10/x.html"></head>
      <body><div>经济频道</div><h1>某某网</h1><h2>出口增长5%</h2><p>发布时间:2023-12-12</p><p>出口增长5.3%。</p>
      """)
    #expect(page.title == "出口增长5%")
    #expect(page.publisher == "某某网")
    #expect(page.byline == "张 三")
    #expect(page.url == "https://a.cn/2023/12/10/x.html")
    #expect(page.date == PublicationDate(CalendarDate(year: 2023, month: 12, day: 11)!, source: .label))
    #expect(page.stories.first?.parts.first?.role == .headline)
  }

  @Test(arguments: [
    (#"<meta name="PubDate" content="2023-12-11 10:00">"#, "2023-12-11 label"),
    (#"<meta name=publishdate content=20231211><meta name=PubDate content="2023/12/11">"#, "2023-12-11 label"),
    (
      #"<script type="application/ld+json">{"datePublished": "2023-12-11T10:00:00+08:00"}</script>"#, "2023-12-11 label"
    ),
    (#"<script type="application/ld+json">[{"@type": "A"}, {"pubDate": "2023-12-11"}]</script>"#, "2023-12-11 label"),
    (#"<script type="application/ld+json">{"datePublished": </script>"#, "-"),
    (#"<time pubdate datetime="2023-12-11">昨天</time>"#, "2023-12-11 label"),
    (#"<time datetime="2023-12-11">昨天</time>"#, "2023-12-11 page"),
    (#"<aside><time datetime="2023-12-11">昨天</time></aside>"#, "-"),
    (#"<link rel="canonical" href="http://a.cn/2023-12/11/c_1.htm">"#, "2023-12-11 address"),
    (#"<p>新华社北京2023年12月11日电 出口增长。</p><time datetime="2023-12-12">昨天</time>"#, "2023-12-11 dateline"),
  ])
  func datesAndTheirSources(_ html: String, _ expected: String) {
    #expect(article(html + "<p>出口增长5.3%。</p>").date.map { "\($0.day) \($0.source)" } ?? "-" == expected)
  }

  @Test(arguments: [
    ("<title>首页</title><h1>出口增长5%</h1>", "出口增长5%"),
    ("<title>某某网 - 出口增长百分之五</title><div>某某网</div><div>出口增长百分之五</div>", "出口增长百分之五"),
    ("<title>出口增长百分之五 - 某某网</title>", "出口增长百分之五"),
    ("<meta property=og:title content=出口增长百分之五><title>某某网</title>", "出口增长百分之五"),
    ("<h1><img alt=logo></h1><h1><a href=/>出口增长5%</a></h1>", "出口增长5%"),
  ])
  func headlines(_ html: String, _ expected: String) {
    let page = article(html + "<p>海关总署公布,出口增长5.3%。</p>")
    #expect(page.title == expected)
    #expect(render(page).hasSuffix("  headline: \(expected)\n  body: 海关总署公布,出口增长5.3%。"))
  }

  @Test func aStatedHeadlineIsFoundInThePage() {
    let page = article("<h1>某某网</h1><p>出口增长5%</p><p>海关总署公布,出口增长5.3%。</p>", title: "出口增长5%")
    #expect(render(page) == "main | 出口增长5% | -\n  headline: 出口增长5%\n  body: 海关总署公布,出口增长5.3%。")
  }
}
