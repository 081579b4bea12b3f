import ClaimPresentation
import ClaimReport

/// Rows that are written in any format as they come, so that none need stay in memory; only a table, whose columns are as
/// wide as its widest cells, waits for its last row.
struct RowStream {
  var columns: [String]
  let format: OutputFormat
  /// Whether the columns are ours, as in `Listing`.
  let isOurs: Bool
  /// The marks that cells carry, explained after the last row.
  var caveats: Set<Caveat> = []
  private var rows: [[String?]] = []
  private var waiting = 0
  /// All rows, for as long as they are few.
  private(set) var kept: [[String?]]? = []
  /// How many rows came.
  private(set) var count = 0
  private var isFirst = true

  private static let (mostRows, mostBytes, mostKept) = (1000, 1 << 18, 1000)

  init(_ columns: [String], _ format: OutputFormat, isOurs: Bool) {
    self.columns = columns
    self.format = format
    self.isOurs = isOurs
  }

  /// Takes a row; `send` gets text once there is enough of it.
  mutating func add(_ row: [String?], to send: (String) throws -> Void) throws {
    rows.append(row)
    kept = count < Self.mostKept ? kept : nil
    kept?.append(row)
    count += 1
    waiting += row.reduce(0) { $0 + ($1?.utf8.count ?? 4) }
    if format != .table, rows.count == Self.mostRows || waiting > Self.mostBytes { try flush(to: send) }
  }

  /// Sends what waits, and what ends the format; a table is cut to a width.
  mutating func finish(width: Int? = nil, style: Style = .plain, to send: (String) throws -> Void) throws {
    if format == .table {
      var table = listing
      table.caveats = caveats
      return try send(table.text(.table, width: width, style: style))
    }
    if !rows.isEmpty || isFirst && format != .json { try flush(to: send) }
    if format == .json { try send(isFirst ? "[]\n" : "\n]\n") }
    if !caveats.isEmpty { try send(Listing.legend(of: caveats, in: format)) }
  }

  private var listing: Listing { Listing(columns, rows, isOurs: isOurs) }

  private mutating func flush(to send: (String) throws -> Void) throws {
    switch format {
    case .json: try send((isFirst ? "[\n" : ",\n") + listing.objects)
    case .line: try send((isFirst ? "" : "\n") + listing.text(.line))
    default: try send(listing.text(format, withHeader: isFirst))
    }
    (rows, waiting, isFirst) = ([], 0, false)
  }
}
