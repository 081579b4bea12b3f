import ClaimModel
import GRDB
import TestSupport
import Testing

@testable import ClaimStore

/// A store as it was before claims had typed context gets what its claims would have when nothing else is known.
@Suite struct TypedContextTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("claims.db")
    let before = Migration.all.prefix { $0.name != Migration.typedContext.name }
    let queue = try DatabaseQueue(path: path)
    try Migration.migrate(queue, Array(before))
    try queue.write { try $0.execute(sql: Self.rows) }
    try queue.close()
  }

  /// A growth with a metric and a period, and a count without either.
  private static let rows = """
    INSERT INTO articles (id, doc, text, sha256) VALUES (1, 'a.txt', '产值增长5%，三家', '00');
    INSERT INTO metrics VALUES (1, '产值', NULL);
    INSERT INTO units VALUES (1, '%', 'percent', '1/1', 1), (2, '家', 'count', '1/1', 1);
    INSERT INTO periods VALUES (1, '2021', '2021-01-01', '2021-12-31', '去年', 'relative', NULL);
    INSERT INTO rules VALUES (4, 'figure', 'percent'), (5, 'metric', 'metric.phrase'), (9, 'period', 'period.date');
    INSERT INTO sentences VALUES (1, 0, 0, 10, 0, 26, '产值增长5%，三家', '');
    INSERT INTO claims (id, article_id, sentence, metric_id, period_start, period_end, kind, unit_id, number, start, "end",
      byte_start, byte_end, exact, value, value_exponent, comparator, low, high, includes_low, includes_high, period_id,
      status, derivation) VALUES
      (3, 1, 0, 1, 20210101, 20211231, 'growth', 1, 5, 4, 6, 12, 14, '5%', '5', 0, 'eq', '4.5', '5.5', 1, 0, 1, 'actual',
        '[[4,4,6,12,14],[5,0,2,0,6],[9]]'),
      (8, 1, 0, NULL, NULL, NULL, 'count', 2, 3, 7, 9, 17, 23, '三家', '3', 0, 'eq', '2.5', '3.5', 1, 0, NULL, 'actual',
        '[]');
    """

  @Test func claimsKeepWhatTheySayAndGetTheDefaults() throws {
    let claims = try ClaimStore(path: path).claims().map(\.claim)
    #expect(claims.map(\.aspect) == [.change, .level])
    #expect(claims.map(\.assertion) == [.asserted, .asserted])
    #expect(claims.map(\.timeKind) == [nil, nil])
    #expect(claims[0].metric == MetricReading(phrase: "产值"))
    #expect(
      claims[0].derivation == [
        Derivation(.figure, rule: "percent", words: TextSpan(scalars: 4..<6, bytes: 12..<14)),
        Derivation(.metric, rule: "metric.phrase", words: TextSpan(scalars: 0..<2, bytes: 0..<6)),
        Derivation(.period, rule: "period.date"),
      ])
    #expect(claims[1].derivation.isEmpty)
  }

  @Test func theViewTellsTheSame() throws {
    let store = try ClaimStore(path: path)
    let rows = try store.read { db in
      try Row.fetchAll(
        db,
        sql:
          "SELECT head, aspect, assertion, metric_evidence, region_evidence, period_evidence FROM figures ORDER BY id")
    }
    let texts = rows.map { row in (0..<6).map { row[$0] as String? } }
    #expect(
      texts == [["产值", "change", "asserted", "clause", nil, "clause"], [nil, "level", "asserted", nil, nil, nil]])
    #expect(try store.read { try Row.fetchAll($0, sql: "PRAGMA foreign_key_check") }.isEmpty)
    #expect(try store.read { try String.fetchOne($0, sql: "PRAGMA integrity_check") } == "ok")
  }

  @Test func newClaimsShareTheWaysOfReading() throws {
    let store = try ClaimStore(path: path)
    try store.save(Article(id: "b.txt", text: "三家"), claims: [.bare(), .full, .full])
    let count = try store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM readings") }
    #expect(count == 3, "a bare count is read as one of then")
  }
}
