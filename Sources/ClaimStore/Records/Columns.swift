import ClaimModel
import GRDBSQLite

/// The values of the row that is being read, taken in the order of its columns. NULL is nil.
struct Columns {
  private let handle: OpaquePointer
  private var column: Int32 = 0

  init(_ handle: OpaquePointer) { self.handle = handle }

  /// The text of the next column.
  mutating func text() -> String? {
    withUTF8 { String(decoding: $0, as: UTF8.self) }
  }

  /// What `body` makes of the bytes of the text of the next column.
  mutating func withUTF8<Value>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Value?) rethrows -> Value? {
    defer { column += 1 }
    guard let start = sqlite3_column_text(handle, column) else { return nil }
    return try body(UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))))
  }

  /// The number of the next column.
  mutating func number() -> Int64? {
    defer { column += 1 }
    guard sqlite3_column_type(handle, column) != SQLITE_NULL else { return nil }
    return sqlite3_column_int64(handle, column)
  }

  /// The number of the next column.
  mutating func int() -> Int? { number().map { Int($0) } }

  /// Whether the next column is not 0.
  mutating func bool() -> Bool? { number().map { $0 != 0 } }

  /// The name of a case in the next column; nil for one that there is not, too.
  mutating func named<Value: RawRepresentable<String>>() -> Value? { text().flatMap(Value.init) }

  /// Passes over columns.
  mutating func skip(_ count: Int32) { column += count }

  /// Where words stand, from four columns: scalars, then bytes; nil when any is missing or it ends before it starts.
  mutating func place() -> TextSpan? {
    let (start, end, byteStart, byteEnd) = (int(), int(), int(), int())
    guard let start, let end, let byteStart, let byteEnd, start <= end, byteStart <= byteEnd else { return nil }
    return TextSpan(scalars: start..<end, bytes: byteStart..<byteEnd)
  }

  /// Words that stand where two columns say, in scalars and in bytes; nil when a place or the words are missing.
  mutating func mention(_ text: String?) -> Mention? {
    let (start, byteStart) = (int(), int())
    guard let text, let start, let byteStart else { return nil }
    return Mention(
      text: text,
      place: TextSpan(
        scalars: start..<start + text.unicodeScalars.count, bytes: byteStart..<byteStart + text.utf8.count))
  }
}
