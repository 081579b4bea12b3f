/// Where a reader of the document finds a figure: on a page, in a table, in a cell of a sheet.
public struct Locator: Sendable, Hashable {
  /// The page, from 1; nil in a document without pages.
  public var page: Int?
  /// The line of the page, from 1.
  public var line: Int?
  /// Whether it stands in a cell of a table, and is no prose.
  public var isInTable: Bool
  /// The name of the cell in its sheet: B7; nil where the table is no sheet.
  public var cell: String?

  /// Makes a locator.
  public init(page: Int? = nil, line: Int? = nil, isInTable: Bool = false, cell: String? = nil) {
    self.page = page
    self.line = line
    self.isInTable = isInTable
    self.cell = cell
  }
}

extension Locator: CustomStringConvertible {
  /// The words of records and of the store: `page 3 line 12`, `table`, `table B7`.
  public var description: String {
    [("page", page?.description), ("line", line?.description), ("table", isInTable ? cell ?? "" : nil)]
      .compactMap { name, value in value.map { $0.isEmpty ? name : "\(name) \($0)" } }.joined(separator: " ")
  }

  /// Reads what `description` writes; nil for other words.
  public init?(_ description: String) {
    self.init()
    var words = description.split(separator: " ").map(String.init)[...]
    guard !words.isEmpty else { return nil }
    while let name = words.popFirst() {
      switch name {
      case "page": page = words.popFirst().flatMap { Int($0) }
      case "line": line = words.popFirst().flatMap { Int($0) }
      case "table": (isInTable, cell) = (true, words.popFirst())
      default: return nil
      }
    }
  }
}
