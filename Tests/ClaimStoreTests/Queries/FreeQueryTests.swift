import ClaimModel
import ClaimStore
import Foundation
import TestSupport
import Testing

@Suite struct FreeQueryTests {
  let folder: TemporaryFolder
  let store: ClaimStore

  init() throws {
    folder = try TemporaryFolder()
    store = try ClaimStore(path: folder.path("claims.db"))
    var money = Claim.bare(region: "上海市")
    money.quantity = Quantity(value: ExactDecimal(5_000_000_000), unit: FigureUnit("CNY", .money))
    try store.save(Article(id: "a.txt", text: "一"), claims: [.full, money])
  }

  private func value(_ sql: String, _ parameters: String...) throws -> String? {
    try store.query(sql, parameters: parameters) { word in
      word == "亿元" ? Quantity(value: ExactDecimal(100_000_000), unit: FigureUnit("CNY", .money)) : nil
    }.rows.first?.first ?? nil
  }

  @Test func parametersStandForPlaces() throws {
    #expect(try value("SELECT id FROM figures WHERE region = ?", "松江区") == "1")
    #expect(try value("SELECT ? + ?", "1", "2.5") == "3.5")
    #expect(try value("SELECT typeof(?)", "007") == "text", "a code keeps its zeros")
    #expect(try value("SELECT :b || :a", "a=x", "b=y") == "yx")
    #expect(throws: StoreError.badQuery("it has 1 placeholder and was given 0")) { try value("SELECT ?") }
    #expect(throws: StoreError.badQuery("no parameter is named a")) { try value("SELECT :a", "b=1") }
  }

  @Test func valuesConvert() throws {
    #expect(try value("SELECT value_in(2, '亿元')") == "50")
    #expect(try value("SELECT value_in(2, 'CNY')") == "5000000000")
    #expect(try value("SELECT value_in(1, '亿元')") == nil, "an area is no money")
    #expect(try value("SELECT value_in(99, '亿元')") == nil)
    #expect(throws: StoreError.badQuery("value_in knows no unit 斗")) { try value("SELECT value_in(2, '斗')") }
  }

  @Test func regionsContain() throws {
    #expect(try value("SELECT group_concat(id) FROM figures WHERE within(region, '上海市')") == "1,2")
    #expect(try value("SELECT within('上海市', '松江区')") == "0")
    #expect(try value("SELECT within(NULL, '松江区')") == nil)
  }

  @Test(arguments: [
    "INSERT INTO aliases VALUES ('a', 'b', 'c')", "CREATE TEMP TABLE t (x)", "PRAGMA journal_mode = DELETE",
    "WITH x AS (SELECT 1) DELETE FROM claims", "SELECT load_extension('x')", "BEGIN", "SELECT writefile('x', 'y')",
    "ATTACH '/tmp/x.db' AS x", "EXPLAIN DELETE FROM claims", "REINDEX", "ANALYZE",
  ])
  func theAuthorizerRefuses(sql: String) throws {
    #expect(throws: StoreError.self) { try store.query(sql) }
  }

  @Test func schemaPragmasAndCommentsAreFine() throws {
    #expect(try store.query("PRAGMA table_info(metrics)").rows.count == 3)
    #expect(try value("SELECT 1 -- done") == "1")
  }

  @Test func anEndlessQueryStops() throws {
    let store = store
    let stopper = Thread {
      // The query may not have begun yet.
      for _ in 0..<200 {
        Thread.sleep(forTimeInterval: 0.02)
        store.interrupt()
      }
    }
    stopper.start()
    #expect(throws: StoreError.interrupted) {
      try store.query("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n")
    }
  }

  @Test(arguments: ["CREATE TABLE t(a)", "CREATE TEMP TABLE t(a)", "DROP TABLE claims", "PRAGMA writable_schema = 1"])
  func whatWouldChangeTheStoreIsRefused(statement: String) {
    #expect(throws: StoreError.writingQuery) { try store.query(statement) }
  }

  @Test func functionsThatReachOutAreRefused() {
    #expect(throws: StoreError.self) { try store.query("SELECT load_extension('x')") }
    #expect(throws: StoreError.self) { try store.query("SELECT fts3_tokenizer('simple')") }
  }

  @Test func tablesMadeByFunctionsCanBeRead() throws {
    #expect(try store.query("SELECT value FROM json_each('[1,2]')").rows == [["1"], ["2"]])
    #expect(try !store.query("SELECT name FROM pragma_table_info('claims')").rows.isEmpty)
  }

  private static let endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"

  @Test func anEndlessQueryGivesItsRowsOneByOne() throws {
    struct Enough: Error {}
    var sum = 0
    #expect(throws: Enough.self) {
      try store.query(Self.endless, columns: { #expect($0 == ["i"]) }) { row in
        sum += row.first.flatMap { $0.flatMap { Int($0) } } ?? 0
        if sum > 5000 { throw Enough() }
      }
    }
    #expect(sum == 5050)
  }

  @Test func aQueryMayNotTakeForEver() {
    #expect(throws: StoreError.slowQuery(seconds: 0.05)) {
      try store.query("SELECT max(i) FROM (\(Self.endless))", limits: QueryLimits(seconds: 0.05))
    }
  }

  @Test func theTimeOfTheReaderIsNotTheQuerys() throws {
    var rows = 0
    try store.query("VALUES (1), (2), (3)", limits: QueryLimits(seconds: 0.05), columns: { _ in }) { _ in
      usleep(60_000)
      rows += 1
    }
    #expect(rows == 3)
  }

  @Test func valuesAndRowsMayNotGrowWithoutBound() throws {
    #expect(throws: StoreError.badQuery("string or blob too big")) { try store.query("SELECT randomblob(500000000)") }
    let large = StoreError.largeRow(bytes: 20_000_000, allowed: 16 << 20)
    #expect(throws: large) { try store.query("SELECT zeroblob(10000000), zeroblob(10000000)") }
    #expect(throws: StoreError.largeRow(bytes: 11, allowed: 10)) {
      try store.query("SELECT 'hello world'", limits: QueryLimits(row: 10))
    }
    #expect(try value("SELECT x'00ff7F'") == "00ff7f")
  }
}
