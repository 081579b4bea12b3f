import ArticleReader
import ClaimModel
import Testing

/// Pages after the layouts of the systems that most news stand in: of each the title, the date, the publisher and the body
/// are told, and what else stands on it makes no part of its own article.
@Suite struct PortalPagesTests {
  private static let body = [
    "今年上半年,青禾县夏粮总产量达到18.6万吨,比上年同期增长4.2%,其中小麦单产每亩412公斤。",
    "县农业农村局介绍,全县已建成高标准农田32.5万亩,占耕地面积的61%。", "下一步,青禾县将新增仓容5万吨。",
  ]
  private static let title = "青禾县上半年夏粮增产4.2%"
  private static let paragraphs = body.map { "<p>\($0)</p>" }.joined(separator: "\n")
  private static let feed = """
    <ul><li><a href="/1.html">邻县蔬菜外销12.8万吨创新高</a><span>5小时前</span><span>3241阅读</span></li>
    <li><a href="/2.html">市区房价环比上涨0.3%</a><span>昨天</span><span>评论 87</span></li>
    <li><a href="/3.html">某车企半年亏损21亿元</a><span>2天前</span></li></ul>
    """
  private static let footer = """
    <div class="footer"><p>网站标识码:3301000001 ICP备05000000号 您是第 1234567 位访问者</p></div>
    """

  /// A page and what it must be read as.
  struct Page: Sendable, CustomTestStringConvertible {
    var name: String
    var html: String
    var date: String?
    var publisher: String?
    /// A line under the headline that names only who wrote it, and stays one.
    var credits: String?
    var testDescription: String { name }
  }

  static let pages = [
    Page(
      name: "a large portal",
      html: """
        <html><head><meta charset="utf-8"><title>\(title)_新闻_大网</title><meta property="og:title" content="\(title)">
        <meta property="article:published_time" content="2023-07-18T09:12:00+08:00"></head><body>
        <div class="top-nav"><a href="/">首页</a> <a href="/news">新闻</a> <a href="/money">财经</a></div>
        <div class="main"><div class="article"><h1>\(title)</h1>
        <div class="info"><span>2023年07月18日 09:12</span> <span>来源:青禾日报</span> <span>参与 512</span></div>
        <div id="artibody">\(paragraphs)<p>责任编辑:某某</p></div></div>
        <div class="sidebar"><h3>热点排行</h3>\(feed)</div></div>
        <div class="feed"><h3>相关推荐</h3>\(feed)</div>\(footer)</body></html>
        """, date: "2023-07-18", publisher: "青禾日报"),
    Page(
      name: "WeChat",
      html: """
        <html><head><meta charset="utf-8"><title></title><meta property="og:title" content="\(title)">
        <meta property="og:site_name" content="微信公众平台"><meta name="author" content="小禾"></head><body id="activity-detail">
        <div id="img-content"><h1 class="rich_media_title" id="activity-name">\(title)</h1>
        <div id="meta_content"><span class="rich_media_meta">小禾</span> <a id="js_name">青禾发布</a> <em id="publish_time">2023-07-18 10:05</em></div>
        <div class="rich_media_content" id="js_content" style="visibility: hidden;">
        <section><section>\(body.map { "<p><span style=\"font-size:16px\">\($0)</span></p>" }.joined())</section></section>
        <section><p>长按识别二维码关注我们</p></section></div></div>
        <div class="rich_media_tool">阅读 2.3万 赞 118 在看 46</div>
        <div id="js_related"><h3>推荐阅读</h3>\(feed)</div></body></html>
        """, date: "2023-07-18", publisher: "微信公众平台"),
    Page(
      name: "a government",
      html: """
        <html><head><meta charset="utf-8"><title>\(title)-青禾县人民政府</title><meta name="ArticleTitle" content="\(title)">
        <meta name="PubDate" content="2023-07-18 08:30"><meta name="ContentSource" content="县农业农村局">
        <meta name="SiteName" content="青禾县人民政府"></head><body>
        <div class="crumb">当前位置:首页 > 政务公开 > 农业农村</div><table width="100%"><tr><td>
        <h1>\(title)</h1><div class="xx">发布日期:2023-07-18 08:30 信息来源:县农业农村局 浏览次数:1024 字号:[大 中 小]</div>
        <div id="zoom" class="TRS_Editor">\(paragraphs)</div></td></tr></table>
        <div class="share">分享到: 打印本页 关闭窗口</div>\(footer)</body></html>
        """, date: "2023-07-18", publisher: "县农业农村局"),
    Page(
      name: "Discuz",
      html: """
        <html><head><meta charset="utf-8"><title>\(title) - 本地杂谈 - 青禾论坛 - Powered by Discuz!</title></head><body>
        <div id="pt"><a href="/">论坛</a> › <a href="/f1">本地杂谈</a> › \(title)</div>
        <div id="postlist"><div id="post_1"><table><tr><td class="pls">楼主 积分 5280 帖子 317</td><td class="plc">
        <h1 class="ts">\(title)</h1><div class="authi">发表于 2023-7-18 11:20:31</div>
        <div class="pcb"><table><tr><td class="t_f" id="postmessage_1">\(body.joined(separator: "<br />\n<br />\n"))</td></tr></table></div></td></tr></table></div>
        <div id="post_2"><table><tr><td class="pls">路人 积分 12</td><td class="plc"><div class="t_f">我家今年收了3吨</div></td></tr></table></div></div>
        <div id="ft">GMT+8, 2023-7-19 08:00 , Processed in 0.041 second(s), 18 queries .</div></body></html>
        """, date: "2023-07-18", publisher: nil),
    Page(
      name: "WordPress",
      html: """
        <html><head><meta charset="utf-8"><title>\(title) – 青禾观察</title><meta property="og:title" content="\(title)">
        <meta property="og:site_name" content="青禾观察"></head><body class="single-post">
        <header class="site-header"><a href="/">青禾观察</a></header><main><article class="post-88">
        <header class="entry-header"><h1 class="entry-title">\(title)</h1>
        <div class="entry-meta"><time class="entry-date published" datetime="2023-07-18T07:00:00+08:00">2023年7月18日</time> 作者:编辑部</div></header>
        <div class="entry-content">\(paragraphs)</div>
        <footer class="entry-footer">标签: 农业, 夏粮</footer></article>
        <aside class="widget"><h2>近期文章</h2>\(feed)</aside>
        <div id="comments"><h2>3条评论</h2><p>匿名说:2023年7月20日 产量应该是19万吨吧,我们村就有2000吨了,大家觉得呢。</p></div></main>\(footer)</body></html>
        """, date: "2023-07-18", publisher: "青禾观察"),
    Page(
      name: "a reader view",
      html: """
        <html><head><meta charset="utf-8"><title>\(title)</title></head><body><div class="container">
        <div class="reader-header"><a class="reader-domain">news.example</a><h1 class="reader-title">\(title)</h1>
        <div class="reader-credits">青禾日报</div><div class="reader-estimated-time">2–3 分钟</div></div>
        <div class="content"><div class="moz-reader-content"><div id="readability-page-1" class="page">\(paragraphs)</div></div></div></div></body></html>
        """, date: nil, publisher: nil, credits: "青禾日报"),
    Page(
      name: "an application",
      html: """
        <html><head><meta charset="utf-8"><title>新闻</title><script type="application/ld+json">
        {"@type": "NewsArticle", "headline": "\(title)", "datePublished": "2023-07-18", "publisher": {"name": "青禾日报"},
        "articleBody": "\(body.joined(separator: "\\n"))"}</script></head><body><div id="app"></div></body></html>
        """, date: "2023-07-18", publisher: "青禾日报"),
  ]

  /// The words of the page's own article, a line each.
  private func lines(_ page: Page) -> [String] {
    let article = ArticleReader().article(id: "test", html: page.html)
    let bytes = Array(article.text.utf8)
    let parts = article.stories.first { $0.kind == .main }?.parts.filter { $0.role == .body } ?? []
    return parts.flatMap { part in
      part.place.without(article.stories[0].omitted).flatMap {
        String(decoding: bytes[$0.bytes], as: UTF8.self).split(separator: "\n").map(String.init)
      }
    }
  }

  @Test(arguments: pages) func theBodyAndNothingElse(_ page: Page) {
    #expect(lines(page).filter { $0 != page.credits } == Self.body)
  }

  @Test(arguments: pages) func titleDateAndPublisher(_ page: Page) {
    let article = ArticleReader().article(id: "test", html: page.html)
    #expect(article.title == Self.title)
    #expect(article.date?.description == page.date)
    #expect(article.publisher == page.publisher)
  }

  /// Of feeds and comments no story is told; of headlines under 相关推荐 only what is a sentence.
  @Test(arguments: pages) func noFigureOfFeedsAndCounters(_ page: Page) {
    let article = ArticleReader().article(id: "test", html: page.html)
    let bytes = Array(article.text.utf8)
    let words = article.stories.flatMap { story in
      story.parts.filter { $0.role != .byline }.flatMap { $0.place.without(story.omitted) }.map {
        String(decoding: bytes[$0.bytes], as: UTF8.self)
      }
    }.joined(separator: "\n")
    for other in ["小时前", "3241", "5280", "1234567", "1024", "19万吨", "3吨", "2.3万", "512", "18 queries"] {
      #expect(!words.contains(other), "\(other)")
    }
  }
}
