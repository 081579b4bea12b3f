import ClaimModel

/// What the head of a page says about its article.
struct HTMLFacts {
  /// The words of the `title` element.
  var title: [UInt8] = []
  private(set) var headline: String?
  private(set) var publisher: String?
  private(set) var site: String?
  private(set) var author: String?
  private(set) var url: String?
  /// The day that the page states for machines.
  private(set) var published: CalendarDate?
  /// The text of the article in the page's data.
  private(set) var body: String?
  /// The day of the first `time` element of the text.
  private(set) var firstTime: CalendarDate?

  /// What the names of `meta` elements stand for.
  private enum Fact { case headline, publisher, site, author, url, published }

  /// Reads `<meta name=… content=…>`, the first of each kind.
  mutating func readMeta(_ attributes: HTMLAttributes) {
    guard let name = attributes["property"] ?? attributes["name"] ?? attributes["itemprop"],
      let fact = Self.names[name.lowercased()], let content = attributes["content"]?.withoutSpaceAround
    else { return }
    switch fact {
    case .headline: headline = headline ?? content
    case .publisher: publisher = publisher ?? Self.source(content)
    case .site: site = site ?? content
    case .author: author = author ?? (Self.isName(content) ? content : nil)
    case .url: readAddress(content)
    case .published: published = published ?? Self.day(in: content)
    }
  }

  /// Reads `<link rel=canonical href=…>`.
  mutating func readLink(_ attributes: HTMLAttributes) {
    guard attributes["rel"]?.lowercased() == "canonical", let address = attributes["href"]?.withoutSpaceAround else {
      return
    }
    readAddress(address)
  }

  /// Reads `<time datetime=…>`; only a mark makes it the day of publication.
  mutating func readTime(_ attributes: HTMLAttributes) {
    guard let day = attributes["datetime"].flatMap(Self.day) else { return }
    if attributes["pubdate"] != nil || attributes["itemprop"] == "datePublished" {
      published = published ?? day
    } else {
      firstTime = firstTime ?? day
    }
  }

  /// Takes what a script says of the page.
  mutating func read(_ data: LinkedData) {
    headline = headline ?? data.headline?.withoutSpaceAround
    publisher = publisher ?? data.publisher?.name?.withoutSpaceAround
    body = body ?? data.articleBody
    published = published ?? data.published.flatMap(Self.day)
  }

  /// The publisher in the words of a page: 人民网 of 来源：人民网-财经频道 原创稿.
  private static func source(_ words: String) -> String? {
    let page = PageText(words)
    let all = 0..<page.bytes.count
    let start = page.label(at: 0, before: all.upperBound)?.value ?? 0
    let name = page.string(start..<all.upperBound).prefix { !" \u{3000}-－—_|".contains($0) }
    return name.isEmpty ? nil : String(name)
  }

  /// Whether words can name a person: no number of an editor, no address of mail.
  private static func isName(_ words: String) -> Bool {
    !words.contains("@") && words.unicodeScalars.contains { $0.properties.isAlphabetic }
  }

  private mutating func readAddress(_ address: String) {
    guard url == nil, address.hasPrefix("http://") || address.hasPrefix("https://") else { return }
    url = address
  }

  private static func day(in text: String) -> CalendarDate? {
    let text = PageText(text)
    return text.firstDate(in: 0..<text.bytes.count)?.day
  }

  private static let names: [String: Fact] = {
    let names: [(Fact, String)] = [
      (.headline, "og:title articletitle headline twitter:title"), (.publisher, "contentsource source"),
      (.site, "og:site_name sitename"), (.author, "author article:author og:article:author"), (.url, "og:url"),
      (.published, "article:published_time og:published_time og:release_date og:article:published_time publishdate"),
      (.published, "pubdate publish_date publish-date publishtime publish_time datepublished firstpublishedtime"),
      (.published, "apub:time weibo:article:create_at bytedance:published_time dc.date.issued _pubtime"),
    ]
    let pairs = names.flatMap { fact, names in names.split(separator: " ").map { (String($0), fact) } }
    return Dictionary(pairs) { first, _ in first }
  }()
}

extension String {
  /// The words without white space around them and with single spaces in them; nil when there are none.
  var withoutSpaceAround: String? {
    let words = unicodeScalars.split { $0.properties.isWhitespace || $0 == "\u{FEFF}" }
    return words.isEmpty ? nil : words.map { String($0) }.joined(separator: " ")
  }
}
