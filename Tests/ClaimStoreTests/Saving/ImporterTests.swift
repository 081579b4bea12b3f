import ClaimModel
import GRDB
import TestSupport
import Testing

@testable import ClaimStore

@Suite struct ImporterTests {
  let folder: TemporaryFolder
  let store: ClaimStore

  init() throws {
    folder = try TemporaryFolder()
    store = try ClaimStore(path: folder.path("claims.db"))
  }

  private func journal(_ store: ClaimStore) throws -> String? {
    try store.read { try String.fetchOne($0, sql: "PRAGMA journal_mode") }
  }

  private func indexes() throws -> Int? { try store.read { try Int.fetchOne($0, sql: StoreIndexes.counting) } }

  @Test func everyArticleIsToldOfInOrder() throws {
    var told: [String] = []
    let importer = try Importer(into: store) { article, outcome in told.append("\(article.id) \(outcome.claims)") }
    for number in 1...50 {
      try importer.add(PreparedArticle(Article(id: "\(number)", text: "第\(number)"), claims: [.full]))
    }
    try importer.finish()
    #expect(told == (1...50).map { "\($0) 1" })
    #expect(try store.count() == 50)
  }

  @Test func manyClaimsGetTheirIndexesAfterwards() throws {
    var fewest = StoreIndexes.count
    let importer = try Importer(into: store) { _, _ in fewest = min(fewest, try indexes() ?? 0) }
    let claims = [Claim](repeating: .bare(region: "松江区"), count: 10_000)
    for number in 1...8 { try importer.add(PreparedArticle(Article(id: "\(number)", text: ""), claims: claims)) }
    #expect(fewest == 0)
    try importer.finish()
    #expect(try indexes() == StoreIndexes.count)
    #expect(try store.count(matching: ClaimFilter(region: "松江区")) == 80_000)
  }

  @Test func manyClaimsNeedNoWALUnlessOthersHaveTheStoreOpen() throws {
    for isShared in [false, true] {
      let store = try ClaimStore(path: folder.path("\(isShared).db"))
      let other = isShared ? try ClaimStore(path: store.path) : nil
      try store.beginBulk()
      store.leaveWAL()
      try store.save(Article(id: "a", text: "一"), claims: [.full])
      #expect(try journal(store) == (isShared ? "wal" : "truncate"))
      #expect(try other?.count() ?? 1 == 1)
      try store.endBulk()
      #expect(try journal(store) == "wal")
      #expect(try ClaimStore(path: store.path).count() == 1)
    }
  }

  @Test func anImportThatWasKilledIsMendedOnOpening() throws {
    try store.write { try $0.execute(sql: StoreIndexes.dropping) }
    _ = try ClaimStore(path: store.path)
    #expect(try indexes() == StoreIndexes.count)
  }

  @Test func whatIsTakenUpAgainIsUnchanged() throws {
    for expected in [ImportOutcome.Change.added, .unchanged] {
      let importer = try Importer(into: store) { _, outcome in #expect(outcome.change == expected) }
      try importer.add(PreparedArticle(Article(id: "a", text: "一"), claims: [.full, .bare()]))
      try importer.finish()
    }
  }
}
