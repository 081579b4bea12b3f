import ClaimModel

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
      return namesMargin(attributes.bytes(of: "class")) || namesMargin(attributes.bytes(of: "id")) ? .likely : nil
    default: return nil
    }
  }

  /// Whether the class or the identifier of an element says that it holds the article.
  static func namesContent(_ attributes: HTMLAttributes) -> Bool {
    names(attributes.bytes(of: "class"), in: contentNames) || names(attributes.bytes(of: "id"), in: contentNames)
      || attributes["itemprop"] == "articleBody"
  }

  private static func namesMargin(_ words: UnsafeBufferPointer<UInt8>?) -> Bool { names(words, in: marginNames) }

  /// Whether one of the names of a class, or its first or last word, names what is beside articles: `comment-list`,
  /// `comment_list` and `commentList` are two words.
  private static func names(_ names: UnsafeBufferPointer<UInt8>?, in table: Set<FNV1a>) -> Bool {
    guard let names else { return false }
    var (first, last): (FNV1a?, FNV1a?)
    var word = HTMLElement.emptyKey
    func endWord() {
      guard word != HTMLElement.emptyKey else { return }
      (first, last) = (first ?? word, word)
      word = HTMLElement.emptyKey
    }
    func endName() -> Bool {
      endWord()
      defer { (first, last) = (nil, nil) }
      guard let first, let last, !negations.contains(first) else { return false }
      return table.contains(first) || table.contains(last)
    }
    for byte in names {
      switch byte {
      case 0...0x20: if endName() { return true }
      case UInt8(ascii: "-"), UInt8(ascii: "_"): endWord()
      case 0x41...0x5A:
        endWord()
        word = HTMLElement.key(word, byte | 0x20)
      case 0x61...0x7A: word = HTMLElement.key(word, byte)
      default: break
      }
    }
    return endName()
  }

  private static func keys(_ words: String) -> Set<FNV1a> {
    Set(words.split { $0 == " " || $0 == "\n" }.map { $0.utf8.reduce(HTMLElement.emptyKey, HTMLElement.key) })
  }

  /// `has-sidebar` speaks of a sidebar elsewhere.
  private static let negations = keys("has no with without is")

  private static let contentNames = keys(
    """
    content article articlebody articlecontent artibody body bodytext text txt post postmessage entry detail zoom editor
    news newscontent story maintext readability textbody contenttext endtext con ucapcontent pagescontent mainbody
    """)

  private static let marginNames = keys(
    """
    nav navbar navigation navi menu submenu topmenu breadcrumb breadcrumbs crumb crumbs location footer foot
    copyright beian sidebar side rank ranking ranklist feed feeds toplist comment comments pinglun share sharebar ad ads adv advert adverts advertisement guanggao
    pagination pager toolbar login search searchbar qrcode cookie disclaimer friendlink
    """)
}
