import Foundation
import GRDB
import GRDBSQLite
import Synchronization

/// A connection for statements of the user. It is opened for reading, and an authorizer refuses everything but reading,
/// whatever the statement looks like: nothing is written, attached or set.
final class ReadOnlyConnection {
  let handle: OpaquePointer
  let limits: QueryLimits
  private let clock: QueryClock

  /// Opens the database by the name that SQLite knows; `path` is what people call it.
  init(name: String, path: String, limits: QueryLimits) throws(StoreError) {
    self.limits = limits
    clock = QueryClock(seconds: limits.seconds)
    var opened: OpaquePointer?
    let code = sqlite3_open_v2(name, &opened, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nil)
    guard code == SQLITE_OK, let opened else {
      sqlite3_close_v2(opened)
      throw StoreError(DatabaseError(resultCode: ResultCode(rawValue: code)), path: path)
    }
    handle = opened
    sqlite3_busy_timeout(handle, 5_000)
    // Tables made by functions declare themselves at first use, which the authorizer would refuse as a change.
    for table in Self.tableFunctions {
      sqlite3_exec(handle, "SELECT * FROM \(table) LIMIT 0", nil, nil, nil)
    }
    sqlite3_set_authorizer(handle, Self.authorize, nil)
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, Int32(clamping: limits.row * 4))
    sqlite3_progress_handler(
      handle, 10_000, { QueryClock.of($0).isOver ? 1 : 0 }, Unmanaged.passUnretained(clock).toOpaque())
  }

  deinit { sqlite3_close_v2(handle) }

  /// Whether a statement ended because it took too long.
  var isOutOfTime: Bool { clock.isOver }

  /// Lets SQLite work; what goes on between is not its time.
  func limited(_ work: () -> Int32) -> Int32 { clock.running(work) }

  private static let tableFunctions = [
    "json_each('[]')", "json_tree('[]')", "pragma_table_info('')", "pragma_table_list", "pragma_index_list('')",
  ]

  /// What the last call complained of.
  var message: String { String(cString: sqlite3_errmsg(handle)) }

  private static let authorize:
    @convention(c) (
      UnsafeMutableRawPointer?, Int32, UnsafePointer<CChar>?, UnsafePointer<CChar>?, UnsafePointer<CChar>?,
      UnsafePointer<CChar>?
    ) -> Int32 = { _, action, first, second, _, _ in
      switch action {
      case SQLITE_SELECT, SQLITE_READ, SQLITE_RECURSIVE: return SQLITE_OK
      case SQLITE_FUNCTION:
        return second.map { refusedFunctions.contains(String(cString: $0).lowercased()) } == true
          ? SQLITE_DENY : SQLITE_OK
      case SQLITE_PRAGMA:
        return first.map { readablePragmas.contains(String(cString: $0).lowercased()) } == true
          ? SQLITE_OK : SQLITE_DENY
      default: return SQLITE_DENY
      }
    }

  /// Functions that reach out of the database: into libraries and into the memory of the program.
  private static let refusedFunctions: Set<String> = ["load_extension", "fts3_tokenizer"]

  /// Pragmas that only describe the schema, with or without an argument.
  private static let readablePragmas: Set<String> = [
    "table_info", "table_xinfo", "table_list", "index_list", "index_info", "index_xinfo", "foreign_key_list",
    "function_list", "compile_options",
  ]
}

/// The connection that answers a question at the moment, so that another thread can stop it.
final class RunningQuery: Sendable {
  private struct Handle: @unchecked Sendable { let pointer: OpaquePointer }
  private let handle = Mutex<Handle?>(nil)

  /// Runs a question that `interrupt` may stop.
  func track<Value, Failure: Error>(
    _ connection: ReadOnlyConnection, _ body: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let pointer = Handle(pointer: connection.handle)
    handle.withLock { $0 = pointer }
    defer { handle.withLock { $0 = nil } }
    return try body()
  }

  /// Stops it, if one is running. The lock keeps the connection from closing meanwhile.
  func interrupt() {
    handle.withLock { handle in
      if let handle { sqlite3_interrupt(handle.pointer) }
    }
  }
}
