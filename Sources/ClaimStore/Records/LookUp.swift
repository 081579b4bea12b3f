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

  /// Hands over each row that the query finds for one or two numbers.
  func forEachRow(of number: Int64, _ second: Int64? = nil, _ body: (Columns) throws -> Void) throws {
    let handle = statement.sqliteStatement
    sqlite3_reset(handle)
    sqlite3_bind_int64(handle, 1, number)
    if let second { sqlite3_bind_int64(handle, 2, second) }
    try database.step(handle, body)
  }
}

extension Database {
  /// Hands over each row of a query. The row is gone with the next one.
  func forEachRow(_ query: SQL, _ body: (Columns) throws -> Void) throws {
    let statement = try SQLRequest<Row>(literal: query, cached: true).makePreparedRequest(self).statement
    try step(statement.sqliteStatement, body)
  }

  fileprivate func step(_ handle: OpaquePointer, _ body: (Columns) throws -> Void) throws {
    defer { sqlite3_reset(handle) }
    while true {
      switch sqlite3_step(handle) {
      case SQLITE_ROW: try body(Columns(handle))
      case SQLITE_DONE: return
      case let code:
        throw DatabaseError(
          resultCode: ResultCode(rawValue: code), message: String(cString: sqlite3_errmsg(sqliteConnection)))
      }
    }
  }
}
