import ClaimModel
import GRDB
import TestSupport
import Testing

@testable import ClaimStore

/// A store as it was before its rows were made smaller keeps all that it says.
@Suite struct CompactTablesTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("claims.db")
    let before = Migration.all.prefix { $0.name != Migration.compact.name }
    let queue = try DatabaseQueue(path: path)
    try Migration.migrate(queue, Array(before))
    try queue.write { try $0.execute(sql: Self.rows) }
    try queue.close()
  }

  /// The claims `full` and `bare`, the second a repetition, in one article whose claims had other numbers before.
  private static let rows = """
    INSERT INTO articles (id, doc, title, text, sha256) VALUES
      (4, 'a.txt', '松江的专利', '某公司据统计松江区拥有专利', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef');
    INSERT INTO sketches VALUES (-7, 4);
    INSERT INTO regions VALUES (1, '松江区', '310117', 'county', '上海市');
    INSERT INTO metrics VALUES (1, '专利', 'patents');
    INSERT INTO units VALUES (1, 'm2', 'area', '2000/3', 666.7), (2, '家', 'count', '1/1', 1);
    INSERT INTO entities VALUES (1, '某公司');
    INSERT INTO sentences VALUES
      (8, 4, 0, 13, 0, 39, '松江区拥有专利五点一零万件', '松江的专利'), (9, 4, 0, 2, 0, 6, '三家', NULL);
    INSERT INTO claims VALUES
      (21, 4, 8, NULL, 7, 13, 21, 39, '五点一零万件', '', '', 'count', '51000', 2, 51000, 1, 'gt', '51000', NULL, 0, 0,
        1, 1, 1, 4, 3, 12, 1, 1, '2021', '2021-01-01', '2021-12-31', '去年', 'relative', NULL, '同比', 'planned',
        '据统计', 4, 7, 12, 21, '累计' || char(10) || '新增'),
      (22, 4, 9, 21, 0, 2, 0, 6, '三家', '', '', 'count', '3', 0, 3, 2, 'eq', '2.5', '3.5', 1, 0,
        NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'actual',
        NULL, NULL, NULL, NULL, NULL, NULL),
      (30, 4, 9, NULL, 0, 2, 0, 6, '三家', '', '', 'count', '3', 0, 3, 2, 'eq', '2.5', '3.5', 1, 0,
        NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'actual',
        NULL, NULL, NULL, NULL, NULL, NULL);
    DELETE FROM claims WHERE id = 30;
    INSERT INTO derivations VALUES
      (21, 0, 'figure', 'count.amount', 7, 13, 21, 39), (21, 1, 'region', 'region.headline', NULL, NULL, NULL, NULL);
    INSERT INTO dismissals VALUES ('abc', 'why', '2024-01-01');
    """

  @Test func everyClaimIsWhatItWas() throws {
    let claims = try ClaimStore(path: path).claims()
    var full = Claim.full
    // What a store of then cannot tell is what a claim has when nothing is known of it.
    full.metric = MetricReading(phrase: "专利", id: MetricID("patents"))
    full.derivation = [
      Derivation(.figure, rule: "count.amount", words: TextSpan(7..<13)),
      Derivation(.region, rule: "region.headline"),
    ]
    (full.aspect, full.timeKind, full.basis, full.assertion) = (.level, nil, nil, .asserted)
    full.locator = nil
    #expect(claims.map(\.claim) == [full, .bare()])
    #expect(claims.map(\.id) == [ClaimID(21), ClaimID(22)])
    #expect(claims.map(\.original) == [nil, ClaimID(21)])
  }

  @Test func numbersAreNotUsedAgain() throws {
    let store = try ClaimStore(path: path)
    try store.save(Article(id: "b.txt", text: "三家"), claims: [.bare()])
    #expect(try store.claims().last?.id == ClaimID(31))
  }

  @Test func nothingIsLeftDangling() throws {
    let store = try ClaimStore(path: path)
    #expect(try store.read { try Row.fetchAll($0, sql: "PRAGMA foreign_key_check") }.isEmpty)
    #expect(try store.read { try String.fetchOne($0, sql: "PRAGMA integrity_check") } == "ok")
    #expect(try store.read { try Int.fetchOne($0, sql: StoreIndexes.counting) } == StoreIndexes.count)
    #expect(try store.dismissals().map(\.finding) == ["abc"])
  }

  @Test func theViewsSayTheSame() throws {
    let store = try ClaimStore(path: path)
    try store.read { db in
      let steps = try Row.fetchAll(db, sql: "SELECT * FROM derivations ORDER BY claim_id, step")
      #expect(steps.map { $0["rule"] as String } == ["count.amount", "region.headline"])
      #expect(steps.map { $0["byte_end"] as Int? } == [39, nil])
      let quote = try Row.fetchOne(db, sql: "SELECT prefix, suffix FROM quotes WHERE claim_id = 21")
      #expect(quote?["prefix"] == "某公司据统计松" && quote?["suffix"] == "")
      #expect(try String.fetchOne(db, sql: "SELECT period FROM figures WHERE id = 21") == "2021")
      let prints = try Int64.fetchAll(db, sql: "SELECT print FROM sketches ORDER BY print")
      #expect(prints == [-7, 0x0123_4567_89ab_cde])
    }
  }
}
