import ClaimModel
import GRDB
import GRDBSQLite

/// A statement that is run for many rows: values are added in the order of its parameters, then it runs.
struct RowStatement {
  private let database: Database
  private let handle: OpaquePointer
  private var position: Int32 = 0
  private let texts = TextBuffer()

  /// Prepares a statement, once a connection.
  init(_ database: Database, _ sql: String) throws {
    self.database = database
    handle = try database.cachedStatement(sql: sql).sqliteStatement
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
  }

  /// Prepares `INSERT INTO table VALUES (…)` for a number of columns.
  init(_ database: Database, into table: String, columns: Int) throws {
    let places = Array(repeating: "?", count: columns).joined(separator: ",")
    try self.init(database, "INSERT INTO \(table) VALUES (\(places))")
  }

  /// Adds a number.
  mutating func add(_ value: Int64?) {
    position += 1
    if let value { sqlite3_bind_int64(handle, position, value) } else { sqlite3_bind_null(handle, position) }
  }

  /// Adds a number.
  mutating func add(_ value: Int?) { add(value.map(Int64.init)) }

  /// Adds a number that is not exact.
  mutating func add(_ value: Double?) {
    position += 1
    if let value { sqlite3_bind_double(handle, position, value) } else { sqlite3_bind_null(handle, position) }
  }

  /// Adds 0 or 1.
  mutating func add(_ value: Bool?) { add(value.map { $0 ? Int64(1) : 0 }) }

  /// Adds text.
  mutating func add(_ value: String?) {
    position += 1
    guard var value else {
      sqlite3_bind_null(handle, position)
      return
    }
    value.withUTF8(bind)
  }

  private func bind(_ utf8: UnsafeBufferPointer<UInt8>) {
    if let copy = texts.keep(utf8) {
      sqlite3_bind_text(handle, position, copy, Int32(utf8.count), nil)
    } else {
      let start = utf8.baseAddress.map { UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self) }
      sqlite3_bind_text(handle, position, start, Int32(utf8.count), Self.copies)
    }
  }

  /// Adds text, by its bytes.
  mutating func add(utf8: UnsafeBufferPointer<UInt8>) {
    position += 1
    bind(utf8)
  }

  /// Adds where words begin: in scalars, then in bytes.
  mutating func add(startOf place: TextSpan?) {
    add(place?.scalars.lowerBound)
    add(place?.bytes.lowerBound)
  }

  /// Adds where words stand: scalars, then bytes.
  mutating func add(_ place: TextSpan?) {
    add(place?.scalars.lowerBound)
    add(place?.scalars.upperBound)
    add(place?.bytes.lowerBound)
    add(place?.bytes.upperBound)
  }

  /// Runs the statement with what was added.
  mutating func run() throws {
    let code = sqlite3_step(handle)
    position = 0
    texts.clear()
    guard code == SQLITE_DONE || code == SQLITE_ROW else {
      let error = DatabaseError(
        resultCode: ResultCode(rawValue: code), message: String(cString: sqlite3_errmsg(database.sqliteConnection)))
      sqlite3_reset(handle)
      throw error
    }
    sqlite3_reset(handle)
  }

  nonisolated(unsafe) private static let copies = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}

/// Keeps the texts of a row until it has run, in one piece of memory, so that SQLite need not copy each.
private final class TextBuffer {
  private let bytes = UnsafeMutableBufferPointer<CChar>.allocate(capacity: 1 << 14)
  private var count = 0

  deinit { bytes.deallocate() }

  /// A copy that lives until `clear`, which an empty text has too; nil when there is no room left.
  func keep(_ text: UnsafeBufferPointer<UInt8>) -> UnsafePointer<CChar>? {
    guard count + text.count < bytes.count, let base = bytes.baseAddress else { return nil }
    let place = base + count
    if let start = text.baseAddress {
      UnsafeMutableRawPointer(place).copyMemory(from: start, byteCount: text.count)
    }
    count += text.count
    return UnsafePointer(place)
  }

  func clear() { count = 0 }
}
