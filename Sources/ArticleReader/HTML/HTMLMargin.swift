/// Lines that an element holds which is beside the article.
struct HTMLMargin {
  var kind: Kind
  var lines: Range<Int>

  enum Kind {
    /// Never the article.
    case certain
    /// Not the article unless it holds most of the page.
    case likely
  }

  /// Whether an element is beside the article, by what it is or by the name of its class.
  static func kind(of element: HTMLElement, _ attributes: HTMLAttributes, inArticle: Bool) -> Kind? {
    switch element.role {
    case .navigation: return .certain
    case .margin: return inArticle ? nil : .likely
    case .aside: return .likely
    case .container, .block, .line, .table:
      let isNamed = [attributes["class"], attributes["id"]].contains { $0.map(namesMargin) ?? false }
      return isNamed ? .likely : nil
    default: return nil
    }
  }

  /// Whether one of the names of a class, or its first or last word, names what is beside articles.
  static func namesMargin(_ names: String) -> Bool {
    names.split { $0 == " " || $0 == "\n" || $0 == "\t" }.contains { name in
      let words = words(of: name)
      guard let first = words.first, let last = words.last, !["has", "no", "with", "without", "is"].contains(first)
      else { return false }
      return marginNames.contains(first) || marginNames.contains(last)
    }
  }

  /// `comment-list`, `comment_list` and `commentList` are two words.
  private static func words(of name: Substring) -> [String] {
    var words = [""]
    for byte in name.utf8 {
      let isUpper = byte &- 0x41 < 26
      if isUpper || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_"), words.last != "" { words.append("") }
      if isUpper || byte &- 0x61 < 26 { words[words.count - 1].unicodeScalars.append(Unicode.Scalar(byte | 0x20)) }
    }
    return words.filter { !$0.isEmpty }
  }

  private static let marginNames = Set(
    """
    nav navbar navigation navi menu submenu topmenu breadcrumb breadcrumbs crumb crumbs location footer foot
    copyright beian sidebar side comment comments pinglun share sharebar ad ads adv advert adverts advertisement guanggao
    pagination pager toolbar login search searchbar qrcode cookie disclaimer friendlink
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
