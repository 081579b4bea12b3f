import ClaimModel
import Foundation
import GRDB
import GRDBSQLite

/// Articles and their claims in one SQLite file.
public final class ClaimStore: Sendable {
  /// Where the file is.
  public let path: String
  /// What it was opened for.
  public let access: StoreAccess
  /// Whether what is written stays; a copy, which would take it, goes away.
  private let mayChange: Bool
  private let opened: OpenDatabase
  private var database: DatabaseQueue { opened.queue }
  /// The name by which SQLite opens it for statements of the user.
  var name: String { opened.name }
  /// The connection on which a query of the user runs.
  let running = RunningQuery()

  /// Opens the store, and makes it when it is to be written. A file that is no store, or one of a newer program, is
  /// refused and left alone.
  public convenience init(path: String, for access: StoreAccess = .writing) throws(StoreError) {
    try self.init(path: path, for: access, patience: 5)
  }

  /// Opens the store; `patience` is how many seconds to wait for another process, `isWritable` stands for what the system
  /// says of the file.
  init(
    path: String, for access: StoreAccess = .writing, patience: TimeInterval, isWritable: Bool? = nil
  ) throws(StoreError) {
    Self.limitMemory
    self.path = path
    self.access = access
    let file = StoreFile(path, isWritable: isWritable)
    mayChange = access == .writing || access == .reading && file.isWritable
    do {
      try OpenDatabase.inspect(file)
      opened =
        mayChange
        ? try .forWriting(file.name, patience: patience) : try .forReading(file, patience: patience)
    } catch {
      throw StoreError(error, path: path)
    }
    if mayChange { makeMissingIndexes() }
  }

  /// What SQLite may take for everything in this process; the next allocation fails.
  static let mostMemory = 512 << 20
  private static let limitMemory: Void = { _ = sqlite3_hard_heap_limit64(Int64(mostMemory)) }()

  /// An import that was killed leaves no indexes; questions are right without them, but slow.
  private func makeMissingIndexes() {
    let count = try? read { db in try Int.fetchOne(db, sql: StoreIndexes.counting) }
    if let count, count != StoreIndexes.count { try? makeIndexes() }
  }

  /// Makes the indexes that are missing. The sorter takes as much memory as the cache; in small pieces, which one
  /// thread sorts while another reads, it needs less than half the time.
  private func makeIndexes() throws(StoreError) {
    try outsideTransactions { try $0.execute(sql: "PRAGMA threads = 2; PRAGMA cache_size = -8192") }
    defer {
      try? outsideTransactions {
        try $0.execute(sql: "PRAGMA threads = 0; PRAGMA cache_size = \(OpenDatabase.cacheSize)")
      }
    }
    try write { try $0.execute(sql: StoreIndexes.making) }
  }

  /// Prepares for very many new rows: no indexes, and no foreign keys, since `ArticleWriter` writes only numbers that it
  /// has just got and itself deletes what refers to what it deletes.
  func beginBulk() throws(StoreError) {
    try write { try $0.execute(sql: StoreIndexes.dropping) }
    try outsideTransactions { try $0.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA wal_autocheckpoint = 16384") }
  }

  /// Writes new pages once, into the file, where WAL writes them twice. Only WAL lets others read meanwhile, so it stays
  /// when another process has the file open, and comes back when one opens it.
  func leaveWAL() { useJournal("TRUNCATE") }

  /// Makes up for what `beginBulk` left out.
  func endBulk() throws(StoreError) {
    try outsideTransactions { try $0.execute(sql: "PRAGMA foreign_keys = ON; PRAGMA wal_autocheckpoint = 1000") }
    try makeIndexes()
    useJournal("WAL")
    // The first to write makes the file of the WAL; others who only read the store should not be the ones.
    try write { try $0.execute(sql: "PRAGMA user_version = \(Migration.all.count)") }
  }

  private func useJournal(_ mode: String) {
    try? outsideTransactions { db in
      let patience = try Int.fetchOne(db, sql: "PRAGMA busy_timeout") ?? 0
      defer { try? db.execute(sql: "PRAGMA busy_timeout = \(patience)") }
      try db.execute(sql: "PRAGMA busy_timeout = 0; PRAGMA journal_mode = \(mode)")
    }
  }

  /// Whether an import into it is running, in this process or another: it does not hold all articles yet.
  public var isBeingImported: Bool { ImportMark.isHeld(beside: path) }

  /// Stops the question that another thread is asking; it fails with `StoreError.interrupted`.
  public func interrupt() {
    database.interrupt()
    running.interrupt()
  }

  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do { return try database.read(body) } catch { throw StoreError(error, path: path) }
  }

  func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    guard mayChange else { throw .notWritable(path: path) }
    do { return try database.write(body) } catch { throw StoreError(error, path: path) }
  }

  private func outsideTransactions(_ body: (Database) throws -> Void) throws(StoreError) {
    do { try database.writeWithoutTransaction(body) } catch { throw StoreError(error, path: path) }
  }

  /// Reads with a body that may throw errors of its own, which pass as they are.
  func passing(_ body: (Database) throws -> Void) throws {
    do { try database.read(body) } catch let error as DatabaseError { throw StoreError(error, path: path) }
  }
}
