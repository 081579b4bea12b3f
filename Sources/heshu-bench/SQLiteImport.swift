import Foundation

/// The same rows through `.import` of the program `sqlite3`: tables without indexes, types or checks, in one go.
struct SQLiteImport {
  let folder: URL
  let store: String
  private let tables = ["articles", "sentences", "claims"]

  func run() throws {
    for table in tables {
      try sqlite(store, [".mode csv", ".once '\(file(table))'", "SELECT * FROM \(table)"])
    }
    let target = folder.appending(path: "plain.db").path
    let time = try secondsOf {
      try sqlite(
        target,
        [".mode csv"]
          + tables.flatMap { table in
            [".import '\(file(table))' \(table)"]
          },
        before: ["PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF"]
          + tables.map { table in
            "CREATE TABLE \(table) (\(columns(table)))"
          })
    }
    let count = try sqlite(target, ["SELECT count(*) FROM claims"])
    print(
      String(
        format: "    sqlite3 .import of the same rows, unindexed: %.1f s, %@ claims, %d MB", time,
        count.trimmingCharacters(in: .whitespacesAndNewlines), size(of: target) >> 20))
  }

  private func file(_ table: String) -> String { folder.appending(path: table + ".csv").path }

  /// As many columns as the table of the store has, without types.
  private func columns(_ table: String) -> String {
    let names = (try? sqlite(store, ["SELECT group_concat('c' || cid) FROM pragma_table_info('\(table)')"])) ?? ""
    return names.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  @discardableResult
  private func sqlite(_ database: String, _ commands: [String], before: [String] = []) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["sqlite3", database] + before + commands
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let answer = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw WrongResult("sqlite3 failed; install the package sqlite3") }
    return String(decoding: answer, as: UTF8.self)
  }
}
