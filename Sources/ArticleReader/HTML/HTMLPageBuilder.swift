/// The text of a page in the making: the parser feeds it, `HTMLPage` writes it out.
struct HTMLPageBuilder {
  private(set) var text = HTMLLines()
  private(set) var facts = HTMLFacts()
  private(set) var margins: [HTMLMargin] = []
  private(set) var containers: [Container] = []
  /// The tables of data that are complete, in their order.
  private(set) var tables: [HTMLTable] = []

  private var openTables: [HTMLTable] = []
  private var open: [Open] = []
  private var container = -1
  /// How many elements are open inside the outermost that is not shown, and that one.
  private var unseen = 0
  /// The JSON-LD that is being read.
  private var script: [UInt8]?
  private var depth = Depth()

  /// An element that holds lines: the one around it, its first line, and the line before which it ends.
  struct Container {
    var parent: Int
    var start: Int
    var end: Int
    /// Whether it is called content, article or the like.
    var isContent: Bool
  }

  private struct Open {
    var element: HTMLElement
    var container: Int
    var margin: Int?
  }

  /// How many elements of a role are open.
  private struct Depth {
    var links = 0
    var headlines = 0
    var preformatted = 0
    var raised = 0
    var titles = 0
    var articles = 0
    var margins = 0
    var tableHeads = 0
  }

  /// An element begins.
  mutating func open(_ element: HTMLElement, _ attributes: HTMLAttributes) {
    guard unseen == 0 else {
      unseen += 1
      return
    }
    if [.unseen, .script].contains(element.role) || (element.role != .page && attributes.areHidden) {
      unseen = 1
      if element.role == .script, attributes["type"]?.lowercased() == "application/ld+json" { script = [] }
      return
    }
    switch element.role {
    case .inline, .unseen, .script: return
    case .lineBreak: return endLine(isBreak: true)
    case .meta: return facts.readMeta(attributes)
    case .address: return facts.readLink(attributes)
    case .time: if depth.margins == 0 { facts.readTime(attributes) }
    case .row: openTables.indices.last.map { openTables[$0].beginRow() }
    default: break
    }
    begin(element, attributes)
    count(element.role, 1)
  }

  private mutating func begin(_ element: HTMLElement, _ attributes: HTMLAttributes) {
    if element.hasLines { endLine(opensBlock: element.opensBlock) }
    var entry = Open(element: element, container: container)
    if element.holdsLines {
      containers.append(
        Container(
          parent: container, start: text.lines.count, end: .max,
          isContent: element.role == .article || HTMLMargin.namesContent(attributes)))
      container = containers.count - 1
    }
    if let kind = HTMLMargin.kind(of: element, attributes, inArticle: depth.articles > 0) {
      entry.margin = margins.count
      margins.append(HTMLMargin(kind: kind, lines: text.lines.count..<text.lines.count))
      depth.margins += 1
    }
    switch element.role {
    case .table:
      if let last = openTables.indices.last { openTables[last].holdsTable = true }
      openTables.append(HTMLTable(firstLine: text.lines.count))
    case .cell, .headingCell:
      openTables.indices.last.map {
        openTables[$0].beginCell(
          at: text.lines.count, isHeading: element.role == .headingCell || depth.tableHeads > 0, attributes)
      }
    default: break
    }
    open.append(entry)
  }

  /// An element ends.
  mutating func close(_ element: HTMLElement) {
    guard unseen == 0 else {
      unseen -= 1
      if let written = script, let data = LinkedData(written) { facts.read(data) }
      script = nil
      return
    }
    guard ![.inline, .unseen, .script, .lineBreak, .meta, .address].contains(element.role),
      let index = open.lastIndex(where: { $0.element == element })
    else { return }
    while open.count > index, let entry = open.popLast() { end(entry) }
  }

  /// The page ends.
  mutating func finish() {
    endLine()
    while let entry = open.popLast() { end(entry) }
  }

  private mutating func end(_ entry: Open) {
    let role = entry.element.role
    if entry.element.hasLines { endLine(opensBlock: entry.element.opensBlock) }
    count(role, -1)
    if entry.element.holdsLines { containers[container].end = text.lines.count }
    container = entry.container
    if let margin = entry.margin {
      margins[margin].lines = margins[margin].lines.lowerBound..<text.lines.count
      depth.margins -= 1
    }
    switch role {
    case .cell, .headingCell: openTables.indices.last.map { openTables[$0].endCell(at: text.lines.count) }
    case .caption: openTables.indices.last.map { openTables[$0].endCaption(at: text.lines.count) }
    case .table:
      if var table = openTables.popLast() {
        table.end(at: text.lines.count)
        if table.holdsData(text) { tables.append(table) }
      }
    default: break
    }
  }

  /// Words of the page.
  mutating func append(_ words: UnsafeBufferPointer<UInt8>) {
    guard unseen == 0 else {
      script?.append(contentsOf: words)
      return
    }
    if depth.titles > 0 { return facts.title += words }
    if depth.preformatted > 0 { return appendPreformatted(words) }
    if depth.raised > 0 {
      if text.endsWithWord, Self.isFootnote(words) { return }
      if words.count == 1, let raised = Self.raised(words[0]) {
        return raised.withUTF8Buffer { text.append($0, isLinked: depth.links > 0) }
      }
    }
    text.append(words, isLinked: depth.links > 0)
  }

  private mutating func appendPreformatted(_ words: UnsafeBufferPointer<UInt8>) {
    var lines = words.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[...]
    while let line = lines.popFirst() {
      text.append(UnsafeBufferPointer(rebasing: line), isLinked: depth.links > 0)
      if !lines.isEmpty { endLine() }
    }
  }

  /// Whether raised words are the mark of a footnote: digits, brackets and stars.
  private static func isFootnote(_ words: UnsafeBufferPointer<UInt8>) -> Bool {
    words.allSatisfy { isDigit($0) || [0x28, 0x29, 0x2A, 0x2C, 0x2D, 0x5B, 0x5D].contains($0) || $0 <= 0x20 }
  }

  /// The exponents of areas and volumes have characters of their own.
  private static func raised(_ digit: UInt8) -> StaticString? {
    digit == UInt8(ascii: "2") ? "²" : digit == UInt8(ascii: "3") ? "³" : nil
  }

  private mutating func endLine(opensBlock: Bool = false, isBreak: Bool = false) {
    text.end(
      opensBlock: opensBlock, isBreak: isBreak, isHeadline: depth.headlines > 0 && depth.margins == 0,
      container: container)
  }

  /// Takes the text that a page's data holds, a paragraph a line.
  mutating func append(paragraphs: String) {
    for paragraph in paragraphs.split(separator: "\n") {
      endLine(opensBlock: true)
      var paragraph = String(paragraph)
      paragraph.withUTF8 { text.append($0, isLinked: false) }
    }
    endLine()
  }

  private mutating func count(_ role: HTMLElement.Role, _ step: Int) {
    switch role {
    case .link: depth.links += step
    case .headline: depth.headlines += step
    case .preformatted: depth.preformatted += step
    case .raised: depth.raised += step
    case .title: depth.titles += step
    case .article: depth.articles += step
    case .tableHead: depth.tableHeads += step
    default: break
    }
  }
}

extension HTMLElement {
  /// Whether what is in the element stands on lines of its own.
  fileprivate var hasLines: Bool { ![.link, .raised, .time, .title].contains(role) }

  fileprivate var opensBlock: Bool { [.block, .headline, .preformatted, .table].contains(role) }

  fileprivate var holdsLines: Bool {
    switch role {
    case .container, .page, .article, .table, .row, .cell, .headingCell, .navigation, .margin, .aside: true
    default: false
    }
  }
}
