import GRDB
import GRDBSQLite

/// A statement that is run for many rows: values are bound in the order of its parameters, then it runs.
struct RowStatement {
  private let database: Database
  private let handle: OpaquePointer
  private var position: Int32 = 0
  private var json: [UInt8] = []

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

  /// Prepares `UPDATE table SET … WHERE` the first column is the first parameter, for all columns in their order.
  init(_ database: Database, updating table: String, columns: [String]) throws {
    let values = columns.enumerated().map { "\"\($1)\" = ?\($0 + 1)" }
    try self.init(
      database, "UPDATE \(table) SET \(values.dropFirst().joined(separator: ", ")) WHERE \(values.prefix(1).joined())")
  }

  /// Binds a number.
  mutating func bind(_ value: Int64?) {
    position += 1
    if let value { sqlite3_bind_int64(handle, position, value) } else { sqlite3_bind_null(handle, position) }
  }

  /// Binds the next packed values, and runs the statement; `names` are the numbers that names of the article have.
  mutating func run(_ values: inout PackedReader, columns: Int32, names: [Int64]) throws {
    for _ in 0..<columns {
      position += 1
      switch values.tag() {
      case .null: sqlite3_bind_null(handle, position)
      case .integer: sqlite3_bind_int64(handle, position, values.number())
      case .real: sqlite3_bind_double(handle, position, Double(bitPattern: values.number()))
      case .text: bind(values.text())
      case .name: sqlite3_bind_int64(handle, position, names[Int(values.number() as Int32)])
      case .derivation:
        values.writeDerivation(into: &json, names: names)
        json.withUnsafeBytes { bind($0, lifetime: Self.copies) }
      }
    }
    try run()
  }

  /// Binds text; without a lifetime, text that stays where it is until the statement has run.
  private func bind(_ utf8: UnsafeRawBufferPointer, lifetime: sqlite3_destructor_type? = nil) {
    // A null pointer would bind NULL.
    let start = utf8.baseAddress ?? UnsafeRawPointer(handle)
    sqlite3_bind_text(
      handle, position, start.assumingMemoryBound(to: CChar.self), Int32(utf8.count), lifetime)
  }

  /// Runs the statement with what was bound.
  mutating func run() throws {
    let code = sqlite3_step(handle)
    position = 0
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
