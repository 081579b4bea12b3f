import ArticleReader
import ClaimModel
import Testing

/// Pages laid out as large sites do: only the body makes claims; other stories, feeds and counters make none.
@Suite struct HTMLBodyTests {
  private static let first = "2024年,乙县全年用水总量35.6亿立方米,比上年增长2.1%,其中农业用水20.3亿立方米。"
  private static let second = "乙县水务局局长说,今年计划新建管网128公里,惠及居民3.2万户。"
  private static let body = [first, second].map { "<p>\($0)</p>" }.joined()

  /// Headline, date, publisher, and the words of the main story but its headline.
  private func read(_ page: String) -> [String] {
    let article = ArticleReader().article(id: "test", html: page)
    let bytes = Array(article.text.utf8)
    var words = ""
    for story in article.stories where story.kind == .main {
      for part in story.parts where part.role == .body || part.role == .table {
        words += String(decoding: bytes[part.place.bytes], as: UTF8.self) + "\n"
      }
    }
    let facts = [article.title ?? "-", article.date?.day.description ?? "-", article.publisher ?? "-"]
    return facts + words.split(separator: "\n").map(String.init)
  }

  private static let expected = ["乙县公布全年用水情况", "2024-05-06", "乙县日报", first, second]

  @Test(arguments: [
    // A portal: rankings with abstracts beside the article, a feed below it.
    """
    <html><head><title>乙县公布全年用水情况_某网</title></head><body><div class="top"><a href=1>首页</a><a href=2>新闻</a></div>
    <div class="main-left"><h1>乙县公布全年用水情况</h1><div class="date-source"><span>2024-05-06 10:00</span> <span>来源:乙县日报</span></div>
    <div class="art_content" id="artibody">\(body)</div><div class="feed-card"><div><h2><a href=3>丙市房价上涨12%</a></h2>
    <span>5小时前</span><span>评论 89</span></div><div><h2><a href=4>丁省出口突破4.5万亿元</a></h2><span>昨天 08:57</span></div></div></div>
    <div class="side-right"><h3>排行榜</h3><ul><li><a href=5>戊市新增就业5万人</a><p>戊市今年新增就业5万人,完成计划的90%。</p></li></ul></div></body></html>
    """,
    // An account on a messenger.
    """
    <html><head><meta property="og:title" content="乙县公布全年用水情况"></head><body><div id="page-content"><div id="img-content">
    <h1 class="rich_media_title">乙县公布全年用水情况</h1><div id="meta_content"><span>来源:乙县日报</span> <em id="publish_time">2024-05-06 10:00</em></div>
    <div class="rich_media_content" id="js_content"><section>\(body)</section></div></div>
    <div class="rich_media_tool"><span>阅读 10万+</span><span>赞 352</span></div><div>关注我们,每天5分钟。</div></div></body></html>
    """,
    // A government's system, in tables.
    """
    <html><head><title>乙县公布全年用水情况</title></head><body><table><tr><td><a href=1>首页</a> &gt; <a href=2>公开</a></td></tr>
    <tr><td><div align=center>乙县公布全年用水情况</div></td></tr><tr><td>发布时间:2024-05-06 来源:乙县日报 浏览次数:1234</td></tr>
    <tr><td><div class="TRS_Editor">\(body)</div></td></tr><tr><td>主办单位:乙县人民政府 网站标识码1234567890</td></tr></table></body></html>
    """,
    // A forum.
    """
    <html><head><title>乙县公布全年用水情况 - 某论坛</title></head><body><div id="ct"><h1>乙县公布全年用水情况</h1>
    <div id="post_1"><em>发布时间:2024-05-06 10:00 来源:乙县日报</em><table><tr><td class="t_f" id="postmessage_1">\(body)</td></tr></table></div>
    <div id="post_2"><em>发表于 2024-05-07</em><table><tr><td class="t_f" id="postmessage_2">我家用水才3吨。</td></tr></table></div></div></body></html>
    """,
    // A blog.
    """
    <html><head><title>乙县公布全年用水情况 – 某博客</title></head><body class="single-post"><article id="post-99"><header class="entry-header">
    <h1 class="entry-title">乙县公布全年用水情况</h1></header><p>时间:2024-05-06 来源:乙县日报</p><div class="entry-content">\(body)</div></article>
    <section class="comments-area"><p>网友甲说,他家一个月用水12吨,比去年少了3吨。</p></section></body></html>
    """,
    // A reader's view.
    """
    <html><head><title>乙县公布全年用水情况</title></head><body><div class="container"><div class="header"><h1>乙县公布全年用水情况</h1>
    <div>来源:乙县日报 2024-05-06</div><div class="time">3–4 分钟</div></div><hr><div class="content"><div id="page-1">\(body)</div></div></div></body></html>
    """,
  ])
  func layoutsOfLargeSites(_ page: String) { #expect(read(page) == Self.expected) }

  @Test func aBodyThatOnlyDataHolds() {
    let text = Self.first + "\\n" + Self.second
    let linked = """
      <html><head><script type="application/ld+json">{"@type": "NewsArticle", "headline": "乙县公布全年用水情况",
      "datePublished": "2024-05-06", "publisher": {"name": "乙县日报"}, "articleBody": "\(text)"}</script></head><body></body></html>
      """
    #expect(read(linked) == Self.expected)
    let state = "<h1>乙县公布全年用水情况</h1><div id=app></div><script>window.state={\"content\": \"\(text)\"}</script>"
    #expect(read(state).suffix(2) == [Self.first, Self.second])
  }

  @Test func aBodyThatStandsTwiceCountsOnce() {
    let copy = "<div class=pc><h1>乙县公布全年用水情况</h1>\(Self.body)</div>"
    #expect(read(copy + copy.replacing("pc", with: "mobile")).suffix(2) == [Self.first, Self.second])
    #expect(read(copy + copy.replacing("pc", with: "mobile")).count == 5)
  }

  @Test func placeholdersOfEditorsAreNoNames() {
    let article = ArticleReader().article(
      id: "test",
      html: "<meta name=author content=104363><meta name=source content='来源：乙报网-财经频道 原创稿'><p>\(Self.first)")
    #expect(article.byline == nil)
    #expect(article.publisher == "乙报网")
  }
}
