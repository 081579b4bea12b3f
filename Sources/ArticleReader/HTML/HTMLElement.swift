import ClaimModel

/// What an element is to the text of a page.
struct HTMLElement: Equatable {
  private(set) var role: Role
  /// The hash of the name, by which the end of an element finds its beginning.
  private let key: FNV1a

  /// The element of a name in lower case.
  init(_ name: UnsafePointer<UInt8>) {
    key = Self.key(sequence(first: name) { $0 + 1 }.lazy.map(\.pointee).prefix { $0 != 0 })
    role = Self.roles[key] ?? .inline
  }

  static func == (a: HTMLElement, b: HTMLElement) -> Bool { a.key == b.key }

  /// What an element does to the words in it.
  enum Role {
    /// Nothing: its words run on.
    case inline
    /// Shows nothing of what is in it.
    case unseen
    /// Shows nothing, and may hold what the page says of itself.
    case script
    /// Has lines of its own.
    case line
    /// Has lines of its own, with blank lines around them.
    case block
    /// Has lines of its own and holds other elements that have.
    case container
    /// Is the page as a whole.
    case page
    case headline
    case link
    case lineBreak
    case preformatted
    case raised
    case title, meta, address, time
    case article
    case table, row, tableHead, headingCell, cell, caption
    /// Holds the way through the site, never the article.
    case navigation
    /// Belongs to the page, unless it stands in the article.
    case margin
    /// Holds no article, unless it holds most of the page: some sites put the whole page into a form.
    case aside
  }

  private static let roles: [FNV1a: Role] = {
    let names: [(Role, String)] = [
      (.unseen, "style noscript template iframe object applet svg math canvas video audio select datalist"),
      (.unseen, "textarea button rt rp map frameset del s strike"),
      (.script, "script"),
      (.line, "li dt dd figcaption legend summary option address hr tbody tfoot center"),
      (.block, "p h2 h3 h4 h5 h6"),
      (.container, "div section main ul ol dl menu blockquote figure fieldset details dir hgroup"),
      (.page, "html body"), (.headline, "h1"), (.link, "a"), (.lineBreak, "br"),
      (.preformatted, "pre xmp listing plaintext"),
      (.raised, "sup"), (.title, "title"), (.meta, "meta"), (.address, "link"), (.time, "time"),
      (.article, "article"), (.table, "table"), (.row, "tr"), (.tableHead, "thead"), (.headingCell, "th"),
      (.cell, "td"), (.caption, "caption"), (.navigation, "nav dialog"), (.margin, "header footer"),
      (.aside, "aside form"),
    ]
    let pairs = names.flatMap { role, names in names.split(separator: " ").map { (key($0.utf8), role) } }
    return Dictionary(pairs) { first, _ in first }
  }()

  private static func key(_ name: some Sequence<UInt8>) -> FNV1a { name.reduce(emptyKey, key) }

  /// The hash of no letters, and of one more: FNV-1a.
  static let emptyKey = FNV1a()
  static func key(_ key: FNV1a, _ letter: UInt8) -> FNV1a {
    var longer = key
    longer.combine(UInt64(letter))
    return longer
  }
}
