import ClaimAnalysis
import ClaimPresentation

/// A report before it is written: blocks, which the writers of Markdown and HTML put down each in its own way.
struct Document: Sendable, Hashable {
  /// The title, in plain text.
  var title: String
  /// The language of its words.
  var language: Language
  /// The blocks under the title.
  var blocks: [Block] = []
  /// How many charts there are.
  private(set) var pictureCount = 0

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
  }

  /// A run of text.
  enum Inline: Sendable, Hashable {
    case text(String)
    case strong(String)
    /// The number of a source; a page leads on to the figure at the place.
    case reference(source: Int, place: Int?)
    case code(String)
    /// What is less than stated or asserted; filters of pages look past it.
    case caveat(Caveat)
    case lineBreak
  }

  /// A table.
  struct Table: Sendable, Hashable {
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
    /// Ranges of Unicode scalars, in order, each with what the figure says.
    var marks: [Mark]
  }

  /// A figure in an article's text.
  struct Mark: Sendable, Hashable {
    var place: Range<Int>
    var note: String
    /// Whether the figure is part of a contradiction.
    var isContested: Bool
  }

  /// What a reference to a source shows: its number, or that it is the draft.
  func label(ofSource number: Int) -> String { number == 0 ? language("文稿", "draft") : "\(number)" }

  /// The charts, in their order.
  var pictures: [Picture] {
    blocks.compactMap { if case .picture(let picture) = $0 { picture } else { nil } }
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
  mutating func table(_ heads: [String], _ rows: [[[Inline]]], filters: [Int] = [], isOfRecords: Bool = false) {
    if !rows.isEmpty {
      blocks.append(.table(Table(heads: heads, rows: rows, filters: filters, isOfRecords: isOfRecords)))
    }
  }

  /// A chart under the next free name: `compare-2.svg`.
  mutating func picture(_ chart: Chart?, of report: String) {
    guard let chart else { return }
    pictureCount += 1
    blocks.append(.picture(Picture(name: "\(report)-\(pictureCount).svg", chart: chart)))
  }

  /// The name that links to a source point at; 0 is the draft of a check. It is a whole heading, so that it works wherever Markdown is read.
  static func anchor(ofSource number: Int, in language: Language) -> String {
    number == 0 ? language("文稿", "draft") : language("来源\(number)", "source-\(number)")
  }
}
