import ClaimModel
import Foundation
import GRDB
import TestSupport
import Testing

@testable import ClaimStore

@Suite struct StoreErrorTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func opening(_ path: String) -> StoreError? {
    do throws(StoreError) {
      _ = try ClaimStore(path: path, patience: 0.1)
      return nil
    } catch { return error }
  }

  @Test func aTextFileIsLeftAlone() throws {
    let path = folder.path("notes.db")
    let text = Data(String(repeating: "这不是数据库。", count: 100).utf8)
    try text.write(to: URL(fileURLWithPath: path))
    #expect(opening(path) == .notAStore(path: path))
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == text)
  }

  @Test func anotherDatabaseIsLeftAlone() throws {
    let path = folder.path("other.db")
    try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE mine (x)") }
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(opening(path) == .notAStore(path: path))
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test func aNewerStoreIsRefused() throws {
    let path = folder.path("newer.db")
    _ = try ClaimStore(path: path)
    try DatabaseQueue(path: path).write { try $0.execute(sql: "PRAGMA user_version = 99") }
    #expect(opening(path) == .newerSchema(path: path, version: 99, known: Migration.all.count))
  }

  @Test func aMissingFolderIsToldInOneSentence() {
    let path = folder.path("missing/claims.db")
    #expect(opening(path) == .notWritable(path: path))
    #expect(
      StoreError.notWritable(path: "a.db").description
        == "a.db cannot be opened for writing; check that its folder exists and that you may write there, or use another --store."
    )
  }

  @Test func aLockedStoreIsTold() throws {
    let path = folder.path("claims.db")
    let store = try ClaimStore(path: path, patience: 0.1)
    try DatabaseQueue(path: path).inDatabase { other in
      try other.execute(sql: "BEGIN IMMEDIATE")
      #expect(throws: StoreError.locked(path: path)) { try store.save(Article(id: "a", text: ""), claims: []) }
      try other.execute(sql: "ROLLBACK")
    }
    #expect(try store.save(Article(id: "a", text: ""), claims: []) == ImportOutcome(.added, claims: 0))
  }

  @Test func anEmptyFileBecomesAStore() throws {
    let path = folder.path("empty.db")
    try Data().write(to: URL(fileURLWithPath: path))
    #expect(opening(path) == nil)
    #expect(opening(path) == nil, "and opens again")
  }

  @Test func aReadOnlyFolderIsTold() throws {
    // Root may write everywhere, so the file system itself must refuse: nothing can be made in /proc.
    #expect(opening("/proc/claims.db") == .notWritable(path: "/proc/claims.db"))
  }

  @Test func aStoreThatMayOnlyBeReadIsToldAndKept() throws {
    let path = folder.path("claims.db")
    try ClaimStore(path: path).save(Article(id: "a", text: "一"), claims: [.full])
    let store = try ClaimStore(path: path, patience: 0.1)
    try store.write { try $0.execute(sql: "SELECT 1") }
    #expect(throws: StoreError.notWritable(path: path)) {
      try store.passing { try $0.execute(sql: "DELETE FROM claims") }
    }
    #expect(try store.count() == 1)
  }

  @Test func aFullDiskLosesNothing() throws {
    let path = folder.path("claims.db")
    let store = try ClaimStore(path: path)
    try store.save(Article(id: "a", text: "一"), claims: [.full])
    let pages = try store.read { try Int.fetchOne($0, sql: "PRAGMA page_count") ?? 0 }
    try store.write { try $0.execute(sql: "PRAGMA max_page_count = \(pages + 2)") }
    let large = Article(id: "b", text: String(repeating: "企业达到2306家。", count: 10_000))
    #expect(throws: StoreError.full(path: path)) { try store.save(large, claims: [.full]) }
    #expect(try store.articles().map(\.doc) == ["a"])
    #expect(try store.claims().map(\.claim) == [.full])
    #expect(try ClaimStore(path: path).count() == 1)
  }

  @Test func aDamagedStoreIsTold() throws {
    let path = folder.path("claims.db")
    do {
      let store = try ClaimStore(path: path)
      for number in 1...50 { try store.save(Article(id: "\(number)", text: "一"), claims: [.full, .bare()]) }
      try store.passing { _ in }
    }
    let file = URL(fileURLWithPath: path)
    var bytes = try Data(contentsOf: file)
    #expect(bytes.count > 40_000)
    for place in 4096..<bytes.count { bytes[place] = 0x5A }
    try bytes.write(to: file)
    let answer = Result { try ClaimStore(path: path, patience: 0.1).claims() }
    #expect(throws: StoreError.damaged(path: path)) { try answer.get() }
    #expect(try Data(contentsOf: file) == bytes, "and left alone")
  }
}
