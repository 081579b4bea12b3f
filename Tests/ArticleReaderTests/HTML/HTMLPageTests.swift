import ArticleReader
import ClaimModel
import Testing

@Suite struct HTMLPageTests {
  private func text(_ html: String) -> String { ArticleReader().article(id: "test", html: html).text }

  @Test func blocksAreLinesAndSpacesAreAsAReaderSeesThem() {
    #expect(
      text(
        """
        <h1>标题</h1>
        <p>  第一段
           增长<b>5%</b>。<br>第二行 &amp; 50&#20159;&yuan;</p>
        <ul><li>甲<li>乙 10&nbsp;家</ul><div>丙<div>丁</div>戊</div>
        <pre>己
        庚</pre>
        Gross  domestic
        product
        """) == "标题\n\n第一段增长5%。\n第二行 & 50亿&yuan;\n\n甲\n乙 10\u{A0}家\n丙\n丁\n戊\n\n己\n庚\n\nGross domestic product")
  }

  @Test func whatIsNotShownIsNoText() {
    #expect(
      text(
        """
        <html><head><title>标题_某网</title><style>p { width: 50% }</style><script>var a = "增长1%。";</script></head><body>
        <noscript>增长2%。</noscript><template><p>增长3%。</p></template><p hidden>增长4%。</p>
        <div style="color: red; DISPLAY : none"><p>增长5%。<p>增长6%。</div><!-- 增长7%。 -->
        <select><option>增长8%。</select><textarea>增长9%。</textarea><button>增10%</button>
        <svg><title>图</title><text>11%</text></svg><p style="visibility: hidden">面积12km<sup>2</sup>。</p></body></html>
        """) == "标题\n\n面积12km²。")
  }

  @Test func whatStandsBesideTheArticleIsFurniture() {
    #expect(
      stories(
        html: """
          <body class="has-sidebar"><header><div>某某网 建站20年</div></header>
          <nav><a href="/">首页</a> <a href="/a">要闻100条</a></nav>
          <div class="breadcrumb">首页 - 经济 - 正文</div>
          <article><header><h1>出口增长5%</h1><p>来源:某报 2023-12-11 10:00</p></header>
          <p>海关总署公布,出口增长5.3%,其中<a href="/x">机电产品</a>增长7%。</p>
          <p><a href="/y">点击下载:统计公报100页.pdf</a></p>
          <aside>广告:投资10万元起。</aside></article>
          <div class="news-comments">共有35条评论。</div>
          <form><p>登录后可评论,还可以输入200字。</p></form>
          <ul><li><a href="/1">甲市增长8%</a> 12-10</li><li><a href="/2">乙市增长9%</a> 12-10</li></ul>
          <footer><p>地址:某路8号。</p></footer></body>
          """) == """
          main | 出口增长5% | 2023-12-11 label
            headline: 出口增长5%
            byline: 来源:某报 2023-12-11 10:00
            body: 海关总署公布,出口增长5.3%,其中机电产品增长7%。
          """)
  }

  @Test func aFormAroundTheWholePageIsNoFurniture() {
    #expect(
      stories(html: "<form id=aspnetForm><div><a href=/>首页</a></div><h1>统计公报</h1><p>生产总值增长5%。</p></form>") == """
        main | 统计公报 | -
          headline: 统计公报
          body: 生产总值增长5%。
        """)
  }

  @Test func otherArticlesEndWithTheElementThatListsThem() {
    #expect(
      stories(
        html: """
          <h1>本页标题</h1><p>本页正文有3亿元。</p>
          <div class=rel><h3>相关阅读</h3>
          <h4><a href=1>他页标题5亿</a></h4><p>他页正文签约5亿元…</p>
          <ul><li><a href=2>第三页标题7%</a></li></ul></div>
          <p>本页正文还有4亿元。</p>
          """) == """
          main | 本页标题 | -
            headline: 本页标题
            body: 本页正文有3亿元。
            body: 本页正文还有4亿元。
          teaser | 他页标题5亿 | -
            headline: 他页标题5亿
            body: 他页正文签约5亿元…
          teaser | 第三页标题7% | -
            headline: 第三页标题7%
          """)
  }

  @Test func brokenPagesAreReadAsFarAsTheyGo() {
    #expect(text("<p>增长5%<b>其中<p>a < b,甲</i>为3%</div></table><td>乙<a href='x") == "增长5%其中\n\na < b,甲为3%\n\n乙")
    #expect(text("增长5%。<div") == "增长5%。")
    #expect(text("<p>增长\u{0}5%。</p>") == "增长 5%。")
  }

  @Test func deepAndLargePagesAreRead() {
    let deep = String(repeating: "<div><b>", count: 50_000) + "增长5%。" + String(repeating: "</b></div>", count: 50_000)
    #expect(text(deep) == "增长5%。")
    #expect(text(String(repeating: "<div>", count: 100_000) + "增长5%。") == "增长5%。")
    #expect(text(String(repeating: "<table><tr><td>", count: 20_000) + "增长5%。") == "增长5%。")
    let long = String(repeating: "<p>增长5%。</p>", count: 100_000)
    #expect(text(long).utf8.count == 100_000 * "增长5%。\n\n".utf8.count - 2)
    #expect(
      text("<table><tr><td colspan=1000 rowspan=65534>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>") != ""
    )
  }
}
