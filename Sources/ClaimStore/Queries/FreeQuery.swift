import ClaimModel
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
  /// Runs one statement that reads.
  ///
  /// `parameters` stand for the statement's `?` in their order; for `:name` stands the parameter `name=value`. Beside
  /// the functions of SQLite there are `value_in(claim, unit)` and `within(region, region)`. `unit` says how much one of
  /// a unit of the user is, such as 亿元; without it only the symbols of the store are units. `members` says of what a
  /// zone across provinces is made.
  public func query(
    _ sql: String, parameters: [String] = [], unit: @escaping @Sendable (String) -> Quantity? = { _ in nil },
    members: @escaping @Sendable (String) -> [Region] = { _ in [] }
  ) throws(StoreError) -> QueryResult {
    let connection = try ReadOnlyConnection(path: path)
    return try running.track(connection) { () throws(StoreError) in
      let functions = StoreFunctions(connection, unit: unit, members: members)
      defer { functions.remove() }
      let statement = try UserStatement(connection, sql, path: path)
      try statement.bind(parameters)
      return try statement.rows()
    }
  }
}

/// A statement of the user, prepared.
private final class UserStatement {
  private let connection: ReadOnlyConnection
  private let handle: OpaquePointer
  private let path: String

  init(_ connection: ReadOnlyConnection, _ sql: String, path: String) throws(StoreError) {
    self.connection = connection
    self.path = path
    var prepared: OpaquePointer?
    var rest = ""
    let code = sql.withCString { text in
      var tail: UnsafePointer<CChar>?
      let code = sqlite3_prepare_v2(connection.handle, text, -1, &prepared, &tail)
      rest = tail.map { String(cString: $0) } ?? ""
      return code
    }
    guard code == SQLITE_OK else { throw Self.error(code, connection, path) }
    guard let prepared else { throw .badQuery("there is no statement") }
    handle = prepared
    if rest.contains(where: { !$0.isWhitespace && $0 != ";" }) {
      throw .badQuery("there is more than one statement")
    }
  }

  deinit { sqlite3_finalize(handle) }

  /// Binds the parameters: by name where the statement names them, else in their order.
  func bind(_ parameters: [String]) throws(StoreError) {
    let count = Int(sqlite3_bind_parameter_count(handle))
    guard count == parameters.count else {
      throw .badQuery("it has \(count) placeholder\(count == 1 ? "" : "s") and was given \(parameters.count)")
    }
    for position in 0..<count {
      let place = Int32(position + 1)
      if let name = sqlite3_bind_parameter_name(handle, place).map({ String(cString: $0) }), !name.hasPrefix("?") {
        let start = name.dropFirst() + "="
        guard let parameter = parameters.first(where: { $0.hasPrefix(start) }) else {
          throw .badQuery("no parameter is named \(name.dropFirst())")
        }
        bind(String(parameter.dropFirst(start.count)), at: place)
      } else {
        bind(parameters[position], at: place)
      }
    }
  }

  /// What is written as SQL writes a number is one; all else is text.
  private func bind(_ text: String, at place: Int32) {
    if let number = Int64(text), String(number) == text {
      sqlite3_bind_int64(handle, place, number)
    } else if let number = Double(text), text.contains("."), ExactDecimal(text) != nil {
      sqlite3_bind_double(handle, place, number)
    } else {
      sqlite3_bind_text(handle, place, text, -1, unsafeBitCast(-1, to: sqlite3_destructor_type.self))
    }
  }

  func rows() throws(StoreError) -> QueryResult {
    let columns = (0..<sqlite3_column_count(handle)).map { String(cString: sqlite3_column_name(handle, $0)) }
    var rows: [[String?]] = []
    while true {
      let code = sqlite3_step(handle)
      if code == SQLITE_DONE { return QueryResult(columns: columns, rows: rows) }
      guard code == SQLITE_ROW else { throw Self.error(code, connection, path) }
      rows.append(columns.indices.map { text(at: Int32($0)) })
    }
  }

  private func text(at column: Int32) -> String? {
    switch sqlite3_column_type(handle, column) {
    case SQLITE_NULL: return nil
    case SQLITE_FLOAT: return String(sqlite3_column_double(handle, column))
    case SQLITE_BLOB:
      let bytes = UnsafeRawBufferPointer(
        start: sqlite3_column_blob(handle, column), count: Int(sqlite3_column_bytes(handle, column)))
      return bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    default: return sqlite3_column_text(handle, column).map { String(cString: $0) }
    }
  }

  private static func error(_ code: Int32, _ connection: ReadOnlyConnection, _ path: String) -> StoreError {
    // Refused parts of a statement that makes a table come with another code.
    if connection.message == "not authorized" { return .writingQuery }
    return switch code & 0xFF {
    case SQLITE_ERROR, SQLITE_MISUSE, SQLITE_RANGE, SQLITE_TOOBIG: .badQuery(connection.message)
    case SQLITE_AUTH, SQLITE_READONLY: .writingQuery
    case SQLITE_INTERRUPT: .interrupted
    case SQLITE_BUSY, SQLITE_LOCKED: .locked(path: path)
    case SQLITE_CORRUPT: .damaged(path: path)
    case SQLITE_NOTADB: .notAStore(path: path)
    default: .failed(path: path, reason: connection.message)
    }
  }
}
