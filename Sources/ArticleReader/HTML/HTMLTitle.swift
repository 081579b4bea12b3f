import ClaimModel

/// Which words of a page are its headline.
enum HTMLTitle {
  /// A line of the text.
  case line(Int)
  /// Words that only the head of the page has.
  case words(String)

  /// Finds the headline: a line that the head of the page names, else the first `h1`, else what the head says.
  static func find(in builder: HTMLPageBuilder, isArticle: (Int) -> Bool, stated: String?) -> HTMLTitle? {
    let text = builder.text
    let lines = text.lines.indices.prefix(400).filter(isArticle)
    func words(_ line: Int) -> ArraySlice<UInt8> { text.bytes[text.lines[line].place] }
    let named = stated ?? builder.facts.headline ?? builder.facts.pageTitle
    if let named {
      let name = Array(named.utf8)
      if let same = lines.first(where: { words($0).elementsEqual(name) }) { return .line(same) }
      let inside = lines.filter { words($0).count >= 12 && name.contains(words($0)) }
      let longest = inside.max { words($0).count < words($1).count }
      if let longest, words(longest).count * 2 > Self.articleName(in: named).utf8.count { return .line(longest) }
    }
    if let headline = lines.first(where: { text.lines[$0].isHeadline && words($0).count >= 6 }) {
      return .line(headline)
    }
    guard stated == nil, let named else { return nil }
    let name = articleName(in: named)
    return builder.facts.headline != nil || !namesSite(name) ? .words(name) : nil
  }

  /// The longest part of a title such as 标题_频道_网站.
  private static func articleName(in title: String) -> String {
    let bar = [" - ", " – ", " — ", "--", "_", "\u{FF5C}"].reduce(title) { $0.replacing($1, with: "|") }
    let parts = bar.split(separator: "|").compactMap { String($0).withoutSpaceAround }
    return parts.filter { !namesSite($0) }.max { $0.utf8.count < $1.utf8.count } ?? parts.first ?? title
  }

  private static func namesSite(_ words: String) -> Bool {
    ["网", "网站", "平台", "首页", "频道", "日报", "晚报", "在线", "門戶", "网页", "正文", "详情", "新闻"]
      .contains { words.hasSuffix($0) }
  }
}

extension HTMLFacts {
  /// The `title` element, with single spaces.
  var pageTitle: String? { String(decoding: title, as: UTF8.self).withoutSpaceAround }
}
