import ClaimModel
import GRDB
import TestSupport
import Testing

@testable import ClaimStore

@Suite struct NamesTests {
  private let folder: TemporaryFolder
  private let store: ClaimStore

  init() throws {
    folder = try TemporaryFolder()
    store = try ClaimStore(path: folder.path("heshu.db"))
    try store.save(Article(id: "one.txt", text: "3家"), claims: [.full])
  }

  @Test func namesStartAsAsked() throws {
    let names = try store.names(of: .metric)
    let name = try #require(names.first)
    #expect(try store.names(of: .metric, startingWith: String(name.prefix(1))) == [name])
    #expect(try store.names(of: .metric, startingWith: "无") == [])
    #expect(try store.names(of: .metric, limit: 0) == [])
    #expect(try store.names(of: .kind) == [])
  }

  @Test func phrasesOfMetricsAreCounted() throws {
    try store.save(Article(id: "two.txt", text: "三家"), claims: [.bare(metric: "企业"), .bare(metric: "企业")])
    let phrases = try store.metricPhrases(limit: 10)
    #expect(phrases.map(\.phrase) == ["企业", "专利"])
    #expect(phrases.map(\.claims) == [2, 1])
    #expect(phrases.last?.id == MetricID("patents"))
  }

  /// Names are offered while someone types, whatever number of claims there is.
  @Test(arguments: FacetField.allCases)
  func noClaimIsReadForNames(field: FacetField) throws {
    guard let query = field.query else { return }
    let plan = try store.read { db in
      try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + query, arguments: ["松", "松\u{10FFFF}", 200]).map {
        $0["detail"] as String
      }
    }
    #expect(plan.count == 1)
    #expect(
      plan.allSatisfy { $0.hasPrefix("SEARCH") && $0.contains("COVERING INDEX") && !$0.contains("claims") }, "\(plan)")
  }
}
