import ClaimModel
import GRDB
import GRDBSQLite

/// A query by a number that is asked for every claim: prepared once, and read straight from SQLite, without building
/// SQL or rows.
struct LookUp {
  private let database: Database
  private let statement: Statement

  /// Prepares a query with one or two parameters, once a connection.
  init(_ database: Database, _ sql: String) throws {
    self.database = database
    statement = try database.cachedStatement(sql: sql)
  }

  /// Prepares a query whose first parameters are numbers that change; the others stay.
  init(_ database: Database, _ query: SQL) throws {
    self.database = database
    statement = try SQLRequest<Row>(literal: query, cached: true).makePreparedRequest(database).statement
  }

  /// Hands over each row that the query finds for a number.
  func forEachRow(of number: Int64, _ body: (Columns) throws -> Void) throws {
    let handle = statement.sqliteStatement
    sqlite3_reset(handle)
    sqlite3_bind_int64(handle, 1, number)
    try database.step(handle, body)
  }

  /// Hands over each row that the query finds for two numbers; nil is NULL.
  func forEachRow(of number: Int64, _ second: Int64?, _ body: (Columns) throws -> Void) throws {
    let handle = statement.sqliteStatement
    sqlite3_reset(handle)
    sqlite3_bind_int64(handle, 1, number)
    if let second { sqlite3_bind_int64(handle, 2, second) } else { sqlite3_bind_null(handle, 2) }
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
