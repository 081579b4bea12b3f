import ClaimModel
import GRDB
import GRDBSQLite

/// A query by a number that is asked for every claim: prepared once, and read straight from SQLite, without building
/// SQL or rows.
struct LookUp {
  private let database: Database
  private let statement: Statement

  /// Prepares a query with one parameter, once a connection.
  init(_ database: Database, _ sql: String) throws {
    self.database = database
    statement = try database.cachedStatement(sql: sql)
  }

  /// Hands over each row that the query finds for a number.
  func forEachRow(of number: Int64, _ body: (Columns) throws -> Void) throws {
    let handle = statement.sqliteStatement
    sqlite3_reset(handle)
    sqlite3_bind_int64(handle, 1, number)
    defer { sqlite3_reset(handle) }
    while true {
      switch sqlite3_step(handle) {
      case SQLITE_ROW: try body(Columns(handle: handle))
      case SQLITE_DONE: return
      case let code:
        throw DatabaseError(
          resultCode: ResultCode(rawValue: code), message: String(cString: sqlite3_errmsg(database.sqliteConnection)))
      }
    }
  }

  /// The values of the row that is being read.
  struct Columns {
    fileprivate let handle: OpaquePointer

    /// The text of a column; nil is NULL.
    func text(_ column: Int32) -> String? {
      guard let start = sqlite3_column_text(handle, column) else { return nil }
      let bytes = UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column)))
      return String(decoding: bytes, as: UTF8.self)
    }

    /// The number of a column; nil is NULL.
    func number(_ column: Int32) -> Int? {
      guard sqlite3_column_type(handle, column) != SQLITE_NULL else { return nil }
      return Int(sqlite3_column_int64(handle, column))
    }

    /// Where words stand, from four columns as `RowReader.place` takes them.
    func place(from column: Int32) -> TextSpan? {
      guard let start = number(column), let end = number(column + 1), let byteStart = number(column + 2),
        let byteEnd = number(column + 3), start <= end, byteStart <= byteEnd
      else { return nil }
      return TextSpan(scalars: start..<end, bytes: byteStart..<byteEnd)
    }
  }
}
