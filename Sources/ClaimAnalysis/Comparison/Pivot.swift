import ClaimModel

/// Several metrics side by side: a row for each region or organisation, a column for each metric, the latest period in
/// each cell.
public struct Pivot: Sendable, Hashable {
  /// The comparisons of the columns.
  public let comparisons: [Comparison]
  /// The rows.
  public let rows: [Comparison.Row]
  /// The cells, rows of columns; nil where no source tells of it.
  public let cells: [[Entry?]]

  /// What sources say of one row and metric, and when.
  public struct Entry: Sendable, Hashable {
    /// The latest period that sources tell of.
    public let period: Period?
    /// What they say.
    public let cell: Comparison.Cell
  }

  /// Puts comparisons side by side; rows that most metrics tell of come first.
  public init(_ comparisons: [Comparison]) {
    let columns = comparisons.map { comparison in
      Dictionary(
        comparison.latest().map { (RowKey($0.row), Entry(period: $0.period, cell: $0.cell)) },
        uniquingKeysWith: { a, _ in a })
    }
    var known: Set<RowKey> = []
    let rows = comparisons.flatMap(\.rows).filter { known.insert(RowKey($0)).inserted }
    let filled = rows.map { row in columns.count { $0[RowKey(row)] != nil } }
    let order = rows.indices.sorted { (filled[$1], $0) < (filled[$0], $1) }
    self.comparisons = comparisons
    self.rows = Comparison.Row.distinct(order.map { rows[$0] })
    cells = self.rows.map { row in columns.map { $0[RowKey(row)] } }
  }
}
