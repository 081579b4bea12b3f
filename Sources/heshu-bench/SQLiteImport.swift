import Foundation

/// The same rows through `.import` of the program `sqlite3`: tables without types or checks, in one go, then the indexes
/// that the store has.
struct SQLiteImport {
  let folder: URL
  let store: String
  /// How long the store took for the rows and its indexes: by the clock, and of the processor.
  let seconds: (wall: Double, processor: Double)
  private let tables = ["articles", "sentences", "claims", "sketches"]

  func run() throws {
    for table in tables {
      try sqlite(store, [".mode csv", ".once '\(file(table))'", "SELECT * FROM \(table)"])
    }
    let target = folder.appending(path: "plain.db").path
    let before = processorSecondsOfPrograms()
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
    let making = try indexes()
    let indexing = try secondsOf { try sqlite(target, ["PRAGMA journal_mode = OFF"] + making) }
    let processor = processorSecondsOfPrograms() - before
    let count = try sqlite(target, ["SELECT count(*) FROM claims"])
    print(
      String(
        format: "    sqlite3 .import of the same rows: %.1f s, its indexes %.1f s (processor %.1f s), %@ claims, %d MB",
        time, indexing, processor, count.trimmingCharacters(in: .whitespacesAndNewlines), size(of: target) >> 20))
    let (wall, work) = (seconds.wall / (time + indexing), seconds.processor / processor)
    // Where others use the machine only the work tells.
    printLine(
      "import against sqlite3", String(format: "%.2f times by the clock, %.2f times the work", wall, work), work <= 1.3,
      "at most 1.3 times the work")
  }

  /// The statements that make the indexes of the store, also those that its keys are.
  private func indexes() throws -> [String] {
    let names = tables.map { "'\($0)'" }.joined(separator: ", ")
    let query = """
      SELECT sql || ';' FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN (\(names))
      UNION ALL
      SELECT 'CREATE UNIQUE INDEX "plain_' || key.name || '" ON ' || stored.name || '('
        || (SELECT group_concat('"' || name || '"') FROM pragma_index_info(key.name)) || ');'
      FROM pragma_table_list AS stored, pragma_index_list(stored.name) AS key
      WHERE stored.name IN (\(names)) AND NOT wr AND origin <> 'c'
      """
    return try sqlite(store, [query]).split(separator: "\n").map(String.init)
  }

  private func file(_ table: String) -> String { folder.appending(path: table + ".csv").path }

  /// The columns of the table of the store, without types.
  private func columns(_ table: String) -> String {
    let names =
      (try? sqlite(store, ["SELECT group_concat('\"' || name || '\"') FROM pragma_table_info('\(table)')"])) ?? ""
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
