import GRDB

/// One forward-only change of the schema. Its name and what it does never change once released.
struct Migration: Sendable {
  let name: String
  let sql: String

  /// Every change, in order; a store's `user_version` says how many of them it has.
  static let all: [Migration] = [
    .articles, .names, .claims, .aliases, .dismissals, .figures, .compact, .typedContext, .mendings, .locators,
  ]

  /// Marks the file as ours: "Hesh" in ASCII.
  static let applicationID: Int32 = 0x4865_7368

  /// Applies what a store lacks, each change in a transaction of its own with the version it leads to. Another process
  /// may do the same at once: then its changes stand, and the rest is applied.
  static func migrate(_ writer: some DatabaseWriter, _ migrations: [Migration] = all) throws {
    var migrator = DatabaseMigrator()
    for (index, migration) in migrations.enumerated() {
      migrator.registerMigration(migration.name) { db in
        try db.execute(sql: migration.sql)
        try db.execute(sql: "PRAGMA application_id = \(applicationID)")
        try db.execute(sql: "PRAGMA user_version = \(index + 1)")
      }
    }
    while true {
      let before = try version(writer)
      do {
        return try migrator.migrate(writer)
      } catch {
        guard try version(writer) > before else { throw error }
      }
    }
  }

  private static func version(_ writer: some DatabaseWriter) throws -> Int {
    try writer.read { try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
  }
}
