/// A table element in the making: which lines stand in which cell.
struct HTMLTable {
  private(set) var lines: Range<Int>
  /// The lines of the caption.
  private(set) var caption: Range<Int>
  private(set) var rows: [[Cell]] = []
  /// Whether a table stands in it, as in pages that tables lay out.
  var holdsTable = false

  /// The attribute in which the table of a sheet keeps the names of its cells.
  static let name: StaticString = "data-heshu-cell"

  /// A cell and its lines.
  struct Cell {
    var lines: Range<Int>
    var rows: Int
    var columns: Int
    var isHeading: Bool
    /// Its name in the sheet that was made a page.
    var name: String?
  }

  init(firstLine: Int) {
    lines = firstLine..<firstLine
    caption = firstLine..<firstLine
  }

  mutating func beginRow() { rows.append([]) }

  mutating func beginCell(at line: Int, isHeading: Bool, _ attributes: HTMLAttributes) {
    if rows.isEmpty { beginRow() }
    rows[rows.count - 1].append(
      Cell(
        lines: line..<line, rows: attributes.count("rowspan"), columns: attributes.count("colspan"),
        isHeading: isHeading, name: attributes[Self.name]))
  }

  mutating func endCell(at line: Int) {
    guard let last = rows.indices.last, let cell = rows[last].indices.last else { return }
    rows[last][cell].lines = rows[last][cell].lines.lowerBound..<line
  }

  mutating func endCaption(at line: Int) { caption = caption.lowerBound..<line }

  mutating func end(at line: Int) { lines = lines.lowerBound..<line }

  /// Whether rows and columns hold data: a table that lays the page out has one cell, other tables in it, links,
  /// paragraphs, or words beside its cells.
  func holdsData(_ text: HTMLLines) -> Bool {
    guard !holdsTable, rows.count(where: { $0.count > 1 }) > 1 else { return false }
    let cells = rows.joined().map(\.lines)
    guard cells.map(\.count).reduce(caption.count, +) == lines.count else { return false }
    let all = text.lines[lines].map { ($0.place.count, $0.linked) }.reduce((0, 0)) { ($0.0 + $1.0, $0.1 + $1.1) }
    guard all.1 * 3 < all.0 * 2 else { return false }
    let long = cells.map { text.lines[$0].map(\.place.count).reduce(0, +) }.filter { $0 > 240 }.reduce(0, +)
    return long * 2 < all.0
  }
}
