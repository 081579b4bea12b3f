import ClaimModel
import GRDBSQLite

/// How much a query of the user may take.
public struct QueryLimits: Sendable, Hashable {
  /// The bytes of a row, and of a value that is made on the way to one four times as many.
  public var row: Int
  /// How many seconds SQLite may work.
  public var seconds: Double

  /// Makes limits.
  public init(row: Int = 16 << 20, seconds: Double = 300) {
    self.row = row
    self.seconds = seconds
  }
}

extension ClaimStore {
  /// Runs one statement that reads, and hands over the names of its columns, then its rows one by one as text; nil is
  /// SQL's NULL. What `columns` or `body` throw ends it and is thrown again.
  ///
  /// `parameters` stand for the statement's `?` in their order; for `:name` stands the parameter `name=value`. Beside
  /// the functions of SQLite there are `value_in(claim, unit)` and `within(region, region)`. `unit` says how much one of
  /// a unit of the user is, such as 亿元; without it only the symbols of the store are units. `members` says of what a
  /// zone across provinces is made.
  public func query(
    _ sql: String, parameters: [String] = [], limits: QueryLimits = QueryLimits(),
    unit: @escaping @Sendable (String) -> Quantity? = { _ in nil },
    members: @escaping @Sendable (String) -> [Region] = { _ in [] }, columns: ([String]) throws -> Void,
    forEachRow body: ([String?]) throws -> Void
  ) throws {
    let connection = try ReadOnlyConnection(name: name, path: path, limits: limits)
    try running.track(connection) {
      let functions = StoreFunctions(connection, unit: unit, members: members)
      defer { functions.remove() }
      let statement = try UserStatement(connection, sql, path: path)
      try statement.bind(parameters)
      try columns(statement.columns)
      while let row = try statement.next() { try body(row) }
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

  /// The names of the columns.
  private(set) lazy var columns = (0..<sqlite3_column_count(handle)).map {
    String(cString: sqlite3_column_name(handle, $0))
  }

  /// The next row; nil after the last.
  func next() throws(StoreError) -> [String?]? {
    let code = connection.limited { sqlite3_step(handle) }
    if code == SQLITE_DONE { return nil }
    guard code == SQLITE_ROW else { throw Self.error(code, connection, path) }
    let places = columns.indices.map { Int32($0) }
    let size = places.reduce(0) { $0 + Int(sqlite3_column_bytes(handle, $1)) }
    guard size <= connection.limits.row else { throw .largeRow(bytes: size, allowed: connection.limits.row) }
    return places.map { text(at: $0) }
  }

  private func text(at column: Int32) -> String? {
    switch sqlite3_column_type(handle, column) {
    case SQLITE_NULL: return nil
    case SQLITE_FLOAT: return String(sqlite3_column_double(handle, column))
    case SQLITE_BLOB:
      let bytes = UnsafeRawBufferPointer(
        start: sqlite3_column_blob(handle, column), count: Int(sqlite3_column_bytes(handle, column)))
      return Self.hexadecimal(bytes)
    default: return sqlite3_column_text(handle, column).map { String(cString: $0) }
    }
  }

  private static func hexadecimal(_ bytes: UnsafeRawBufferPointer) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(unsafeUninitializedCapacity: bytes.count * 2) { text in
      for (index, byte) in bytes.enumerated() {
        text[index * 2] = digits[Int(byte >> 4)]
        text[index * 2 + 1] = digits[Int(byte & 15)]
      }
      return bytes.count * 2
    }
  }

  private static func error(_ code: Int32, _ connection: ReadOnlyConnection, _ path: String) -> StoreError {
    // Refused parts of a statement that makes a table come with another code.
    if connection.message == "not authorized" { return .writingQuery }
    if connection.isOutOfTime { return .slowQuery(seconds: connection.limits.seconds) }
    return switch code & 0xFF {
    case SQLITE_NOMEM: .largeQuery
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
