import Foundation
import GRDB
import GRDBSQLite

/// What a query of the user returned, as text; nil is SQL's NULL.
public struct QueryResult: Sendable, Hashable {
  /// The names of the columns.
  public var columns: [String]
  /// The rows.
  public var rows: [[String?]]

  /// Makes a result.
  public init(columns: [String], rows: [[String?]]) {
    self.columns = columns
    self.rows = rows
  }
}

extension ClaimStore {
  /// Runs one statement that reads. It has a connection of its own, opened for reading, which attaches no other file:
  /// whatever the statement tries, nothing is written and nothing stays.
  public func query(_ sql: String) throws(StoreError) -> QueryResult {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.prepareDatabase { db in
      sqlite3_limit(db.sqliteConnection, SQLITE_LIMIT_ATTACHED, 0)
    }
    do {
      return try DatabaseQueue(path: path, configuration: configuration).read { db in
        let statement = try db.makeStatement(sql: sql)
        guard statement.isReadonly else { throw StoreError.badQuery("it would change the store") }
        let rows = try Row.fetchAll(statement).map { row in Array(row.databaseValues.map(Self.text)) }
        return QueryResult(columns: statement.columnNames, rows: rows)
      }
    } catch let error as DatabaseError
      where [.SQLITE_ERROR, .SQLITE_MISUSE, .SQLITE_READONLY].contains(error.resultCode)
    {
      throw .badQuery(error.message ?? "\(error.resultCode)")
    } catch {
      throw StoreError(error, path: path)
    }
  }

  private static func text(_ value: DatabaseValue) -> String? {
    switch value.storage {
    case .null: nil
    case .int64(let number): String(number)
    case .double(let number): String(number)
    case .string(let text): text
    case .blob(let data): data.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
  }
}
