import Foundation
import GRDB

/// A database as it was opened, in a way that suits what it is opened for and what the system allows.
struct OpenDatabase: Sendable {
  let queue: DatabaseQueue
  /// By what name statements of the user open it once more.
  let name: String
  /// What is read in place of the file, as long as it is read.
  private var copy: StoreCopy?

  /// In kibibytes, which SQLite tells from pages by the sign.
  static let cacheSize = -65536

  private init(_ queue: DatabaseQueue, name: String, copy: StoreCopy? = nil) {
    self.queue = queue
    self.name = name
    self.copy = copy
  }

  /// Opens a file to write in it, makes it if need be, and brings it up to date. `patience` is how many seconds to wait
  /// for other processes, which may be making the same store.
  static func forWriting(_ name: String, patience: TimeInterval) throws -> OpenDatabase {
    let end = ContinuousClock.now + .seconds(patience)
    while true {
      do {
        let queue = try DatabaseQueue(path: name, configuration: writing(patience: patience))
        try Migration.migrate(queue)
        return OpenDatabase(queue, name: name)
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY && .now < end {
        // The kind of journal is changed without waiting for others.
        usleep(.random(in: 5_000...50_000))
      }
    }
  }

  /// Opens a file without changing a byte of it.
  static func forReading(_ file: StoreFile, patience: TimeInterval) throws -> OpenDatabase {
    guard let plain = try inPlace(file, patience: patience), try plain.isUpToDate else {
      let copy = try StoreCopy(of: file)
      var opened = try forWriting(copy.path, patience: patience)
      opened.copy = copy
      return opened
    }
    return plain
  }

  /// The file as it is; nil where it cannot be read so.
  private static func inPlace(_ file: StoreFile, patience: TimeInterval) throws -> OpenDatabase? {
    if file.hasJournal { return nil }
    if file.hasLog {
      let opened = try? OpenDatabase(
        DatabaseQueue(path: file.name, configuration: reading(patience: patience)), name: file.name)
      return try? opened?.isUpToDate == nil ? nil : opened
    }
    guard file.isWritable else {
      return OpenDatabase(
        try DatabaseQueue(path: file.immutableName, configuration: reading(patience: patience)),
        name: file.immutableName)
    }
    // Who may write leaves no file behind, which who may only read would.
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA cache_size = \(cacheSize)") }
    return OpenDatabase(try DatabaseQueue(path: file.name, configuration: configuration), name: file.name)
  }

  /// Whether nothing of the schema is missing.
  private var isUpToDate: Bool {
    get throws { try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == Migration.all.count }
  }

  private static func writing(patience: TimeInterval) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.journalMode = .wal
    configuration.prepareDatabase { db in
      // Fewer texts run over several pages; a store that is there keeps its size.
      try db.execute(sql: "PRAGMA page_size = 8192")
      // In WAL mode a loss of power takes back the last transactions, but never damages the file.
      try db.execute(sql: "PRAGMA synchronous = NORMAL")
      try db.execute(sql: "PRAGMA cache_size = \(cacheSize)")
    }
    return configuration
  }

  /// For looking at a file.
  private static func reading(patience: TimeInterval) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(patience)
    return configuration
  }

  /// Refuses what is not ours, and what a newer program wrote, before anything is written to it.
  static func inspect(_ file: StoreFile) throws {
    try file.refuseOthers()
    guard file.size > 0 else { return }
    // The first page tells what a file is, also of one whose last transaction was broken off; what is only in the log is
    // seen by those who may read it. Whoever closes the file last holds it for a moment.
    let name = file.hasLog ? file.name : file.immutableName
    try DatabaseQueue(path: name, configuration: reading(patience: 5)).read { db in
      let application = try Int32.fetchOne(db, sql: "PRAGMA application_id")
      let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      if application != Migration.applicationID {
        guard try isUntouched(db) else { throw StoreError.notAStore(path: file.path) }
      }
      guard version <= Migration.all.count else {
        throw StoreError.newerSchema(path: file.path, version: version, known: Migration.all.count)
      }
    }
  }

  /// Whether nothing was put into a database yet but the list of changes to come, where the making of a store was cut off.
  private static func isUntouched(_ db: Database) throws -> Bool {
    let changes = "grdb_migrations"
    let others: SQLRequest<Int> = "SELECT count(*) FROM sqlite_master WHERE tbl_name <> \(changes)"
    guard try others.fetchOne(db) == 0 else { return false }
    return try !db.tableExists(changes) || Int.fetchOne(db, sql: "SELECT count(*) FROM \(changes)") == 0
  }
}
