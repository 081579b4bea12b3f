import ClaimModel
import Foundation
import GRDB
import TestSupport
import Testing

@testable import ClaimStore

/// The page on the schema says what the schema is.
@Suite struct SchemaTests {
  let folder: TemporaryFolder
  let store: ClaimStore
  let page: String

  init() throws {
    folder = try TemporaryFolder()
    store = try ClaimStore(path: folder.path("claims.db"))
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../Sources/ClaimStore/README.md").standardizedFileURL
    page = try String(contentsOf: file, encoding: .utf8)
  }

  private func columns(of table: String) throws -> [String] {
    try store.read { try String.fetchAll($0, sql: "SELECT name FROM pragma_table_info(?)", arguments: [table]) }
  }

  @Test func everyTableAndColumnIsOnThePage() throws {
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { $0.split(separator: "|") }
    var documented: Set<String> = []
    for cells in rows {
      let name = cells[0].filter { $0 != "`" && $0 != " " }
      let actual = try columns(of: name)
      #expect(actual == cells[2].split(separator: ",").map { $0.filter { $0 != " " } }, "\(name)")
      documented.insert(name)
    }
    let tables = try store.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT name FROM pragma_table_list WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'grdb%'
          """)
    }
    #expect(documented == Set(tables))
  }

  @Test func theViewIsOnThePage() throws {
    let parts = page.components(separatedBy: "<!-- columns of figures -->")
    let listed = try #require(parts.last?.components(separatedBy: "<!-- end -->").first)
      .split { $0 == "," || $0.isWhitespace }.map(String.init)
    #expect(try columns(of: "figures") == listed)
  }

  @Test func tablesAreStrictAndTheFileIsMarked() throws {
    let loose = try store.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT name FROM pragma_table_list WHERE type = 'table' AND NOT strict
            AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'grdb%'
          """)
    }
    #expect(loose.isEmpty)
    let keys = try store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM pragma_foreign_key_list('claims')") }
    #expect(keys == 9)
    #expect(page.contains(String(Migration.applicationID, radix: 16)))
    #expect(Set(Migration.all.map(\.name)).count == Migration.all.count)
  }

  @Test func theQuestionsUseIndexes() throws {
    let plan = { (query: SQL) in
      try store.read { db in
        try Row.fetchAll(db, SQLRequest<Row>(literal: "EXPLAIN QUERY PLAN " + query)).map { $0["detail"] as String }
      }.joined(separator: "\n")
    }
    let planOf = { (filter: ClaimFilter) in
      let condition = try store.read { try filter.condition($0, aliases: Aliases([])) }
      return try plan("SELECT claims.id FROM claims WHERE \(condition) ORDER BY claims.id")
    }
    let year = DayRange(iso8601: "2021")
    #expect(try planOf(ClaimFilter(metric: "专利", period: year)).contains("COVERING INDEX claims_by_fact"))
    #expect(try planOf(ClaimFilter(kind: .money, period: year)).contains("COVERING INDEX claims_by_kind"))
    #expect(try planOf(ClaimFilter(period: year)).contains("COVERING INDEX claims_by_kind (kind=? AND period_start>?"))
    #expect(try plan("SELECT * FROM claims WHERE metric_id IN (1) AND region_id IN (2)").contains("claims_by_fact"))
    #expect(try plan("SELECT * FROM claims WHERE region_id IN (1, 2)").contains("claims_by_region"))
    #expect(try plan("SELECT region_id, count(*) FROM claims GROUP BY 1").contains("COVERING INDEX claims_by_region"))
    #expect(try plan("SELECT kind, count(*) FROM claims GROUP BY 1").contains("COVERING INDEX claims_by_kind"))
  }
}
