import ClaimAnalysis
import ClaimModel
import ClaimPresentation

/// A report before it is written: blocks, which the writers of Markdown and HTML put down each in its own way.
struct Document: Sendable, Hashable {
  /// The title, in plain text.
  var title: String
  /// The language of its words.
  var language: Language
  /// A line under the title: as of when, by whom, under what licence.
  var byline = ""
  /// The blocks under the title.
  var blocks: [Block] = []
  /// How many charts there are.
  private(set) var pictureCount = 0
  /// What links to sources point at, by their numbers in the list of articles; the same whatever other articles there are.
  var sourceAnchors: [Int: String] = [:]
  /// The files beside the report: their names, and what they hold.
  var attachments: [Report.File] = []

  /// An empty document.
  init(title: String, language: Language) {
    self.title = title
    self.language = language
  }

  /// A part of a page.
  enum Block: Sendable, Hashable {
    /// A heading of level 2 or below, with the name that links point at.
    case heading(Int, String, anchor: String?)
    case paragraph([Inline])
    case list([[Inline]])
    /// Words of a source, and where they stand.
    case quote([Inline], from: [Inline])
    /// Lines as they are: arithmetic, commands.
    case code(String)
    case table(Table)
    case picture(Picture)
    /// The text of an article with its figures marked; pages alone have room for it.
    case sourceText(SourceText)
    /// What opens when the reader asks for it.
    case folded(Folded)
    /// Words and the name of a file beside the report; nothing where the report stands alone.
    case attachment(String, String)
  }

  /// A part under a title, closed at first.
  struct Folded: Sendable, Hashable {
    var title: String
    /// The name that links point at.
    var anchor: String
    var blocks: [Block]
  }

  /// A run of text.
  enum Inline: Sendable, Hashable {
    case text(String)
    case strong(String)
    /// A figure with its exact value, by which a page sorts.
    case value(String, ExactDecimal)
    /// The number of a source; a page leads on to the figure at the place.
    case reference(source: Int, place: Int?)
    /// Words that lead to a part of the report.
    case part(String, anchor: String)
    /// Words that lead to a page of the web, which is http or https.
    case link(String, WebAddress)
    case code(String)
    /// What is less than stated or asserted; filters of pages look past it.
    case caveat(Caveat)
    case lineBreak
  }

  /// A table.
  struct Table: Sendable, Hashable {
    /// What it shows; pages write it above.
    var caption: String
    var heads: [String]
    var rows: [[[Inline]]]
    /// The columns by whose values a page lets the reader filter; none for most tables.
    var filters: [Int] = []
    /// Whether each row is a record that may stand on its own, which narrow pages show as a card.
    var isOfRecords = false
  }

  /// A chart with its file name.
  struct Picture: Sendable, Hashable {
    var name: String
    var chart: Chart
  }

  /// An article's text and the places of its figures.
  struct SourceText: Sendable, Hashable {
    var source: Int
    var text: String
    /// Ranges of Unicode scalars, in order, none over another, each with what the figure says.
    var marks: [Mark]
  }

  /// A figure in an article's text.
  struct Mark: Sendable, Hashable {
    var place: Range<Int>
    var note: String
    /// Whether the figure is part of a contradiction.
    var isContested: Bool
  }

  /// Every block, also those inside of folded ones.
  var allBlocks: [Block] { blocks.flatMap(\.withParts) }

  /// The charts, in their order.
  var pictures: [Picture] {
    allBlocks.compactMap { if case .picture(let picture) = $0 { picture } else { nil } }
  }

  /// The sources in the order in which the report first refers to them, 0 for the draft left out.
  var citedSources: [Int] {
    allBlocks.flatMap(\.inlines).compactMap { inline in
      if case .reference(let source, _) = inline, source > 0 { source } else { nil }
    }.withoutCopies(of: \.self)
  }

  /// The places of the figures that the report refers to, by the numbers of their sources.
  var citedPlaces: [Int: Set<Int>] {
    var places: [Int: Set<Int>] = [:]
    for case .reference(let source, let place?) in allBlocks.flatMap(\.inlines) {
      places[source, default: []].insert(place)
    }
    return places
  }

  /// What references to sources show: their places in the order of citation; of the draft that it is the draft.
  var sourceLabels: [Int: String] {
    var labels = [0: language("文稿", "draft")]
    for (index, source) in citedSources.enumerated() { labels[source] = "\(index + 1)" }
    return labels
  }

  /// What a link to a source points at. It is a whole heading, so that it works wherever Markdown is read.
  func anchor(ofSource number: Int) -> String {
    number == 0 ? language("文稿", "draft") : language("来源", "source-") + (sourceAnchors[number] ?? "\(number)")
  }
}

extension Document.Block {
  /// The block, and those folded in it.
  fileprivate var withParts: [Document.Block] {
    if case .folded(let folded) = self { [self] + folded.blocks.flatMap(\.withParts) } else { [self] }
  }

  /// The runs of text that stand in it, not those folded in it.
  fileprivate var inlines: [Document.Inline] {
    switch self {
    case .paragraph(let inlines): inlines
    case .list(let items): items.flatMap(\.self)
    case .quote(let words, let source): words + source
    case .table(let table): table.rows.flatMap { $0.flatMap(\.self) }
    case .heading, .code, .picture, .sourceText, .folded, .attachment: []
    }
  }
}

extension Document {
  mutating func heading(_ level: Int, _ text: String, anchor: String? = nil) {
    blocks.append(.heading(level, text, anchor: anchor))
  }

  mutating func paragraph(_ inlines: Inline...) { paragraph(inlines) }

  mutating func paragraph(_ inlines: [Inline]) { blocks.append(.paragraph(inlines)) }

  /// A list; nothing when it has no items.
  mutating func list(_ items: [[Inline]]) {
    if !items.isEmpty { blocks.append(.list(items)) }
  }

  /// Lines as they are; nothing when there are none.
  mutating func code(_ text: String) {
    if !text.isEmpty { blocks.append(.code(text)) }
  }

  /// A table; nothing when it has no rows.
  mutating func table(
    _ caption: String, _ heads: [String], _ rows: [[[Inline]]], filters: [Int] = [], isOfRecords: Bool = false
  ) {
    guard !rows.isEmpty else { return }
    blocks.append(
      .table(Table(caption: caption, heads: heads, rows: rows, filters: filters, isOfRecords: isOfRecords)))
  }

  /// A chart under the next free name: `compare-2.svg`; nothing when there are as many as a report may have.
  mutating func picture(_ chart: Chart?, of report: String) {
    guard let chart, pictureCount < Self.mostPictures else { return }
    pictureCount += 1
    blocks.append(.picture(Picture(name: "\(report)-\(pictureCount).svg", chart: chart)))
  }

  /// How many charts a report has.
  static let mostPictures = 12

  /// A part that is closed at first; nothing when nothing is in it.
  mutating func fold(_ title: String, anchor: String, _ fill: (inout Document) -> Void) {
    let before = blocks
    blocks = []
    fill(&self)
    let inside = blocks
    blocks = before
    if !inside.isEmpty { blocks.append(.folded(Folded(title: title, anchor: anchor, blocks: inside))) }
  }
}
