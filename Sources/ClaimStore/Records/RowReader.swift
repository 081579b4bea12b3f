import ClaimModel
import GRDB

/// The values of a row, taken in the order of its columns.
struct RowReader {
  private let row: Row
  private var column = 0

  init(_ row: Row) { self.row = row }

  /// The value of the next column; nil is NULL.
  mutating func next<Value: DatabaseValueConvertible & StatementColumnConvertible>() -> Value? {
    defer { column += 1 }
    return row[column]
  }

  /// Passes over columns.
  mutating func skip(_ count: Int) { column += count }

  /// Where words stand, from four columns: scalars, then bytes; nil when any is missing or it ends before it starts.
  mutating func place() -> TextSpan? {
    let (start, end): (Int?, Int?) = (next(), next())
    let (byteStart, byteEnd): (Int?, Int?) = (next(), next())
    guard let start, let end, let byteStart, let byteEnd, start <= end, byteStart <= byteEnd else { return nil }
    return TextSpan(scalars: start..<end, bytes: byteStart..<byteEnd)
  }
}
