import ClaimModel
import Foundation
import GRDB
import TestSupport
import Testing

@testable import ClaimStore

@Suite struct OpeningTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Everything in the folder, byte for byte.
  private func contents() throws -> [String: Data] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    return Dictionary(
      uniqueKeysWithValues: try names.map { ($0, try Data(contentsOf: folder.url.appendingPathComponent($0))) })
  }

  private func makeStore(_ name: String = "a.db") throws -> String {
    try ClaimStore(path: folder.path(name)).save(Article(id: "a", text: "一"), claims: [.full])
    return folder.path(name)
  }

  private func copy(_ path: String, _ endings: [String]) throws -> String {
    for ending in endings {
      try FileManager.default.copyItem(atPath: path + ending, toPath: folder.path("b.db") + ending)
    }
    return folder.path("b.db")
  }

  /// What a killed program leaves: a store whose last changes are only in the log beside it.
  private func storeWithLog() throws -> String {
    let path = folder.path("killed.db")
    let store = try ClaimStore(path: path)
    try store.save(Article(id: "a", text: "一"), claims: [.full])
    return try copy(path, ["", "-wal"])
  }

  /// And one whose last transaction stands half in the file, with a journal to take it back.
  private func storeWithJournal() throws -> String {
    let path = try makeStore("killed.db")
    let queue = try DatabaseQueue(path: path)
    return try queue.inDatabase { db in
      try db.execute(sql: "PRAGMA journal_mode = TRUNCATE; PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN")
      for number in 0..<500 {
        try db.execute(
          literal: "INSERT INTO aliases VALUES (\("name \(number)"), \(String(repeating: "x", count: 500)), '')")
      }
      defer { try? db.execute(sql: "ROLLBACK") }
      return try copy(path, ["", "-journal"])
    }
  }

  private func oldStore() throws -> String {
    try Migration.migrate(DatabaseQueue(path: folder.path("b.db")), Array(Migration.all.prefix(3)))
    return folder.path("b.db")
  }

  private func check(_ path: String, claims: Int, isWritable: Bool?) throws {
    let before = try contents()
    for access in [StoreAccess.untouched, .reading] where access == .untouched || isWritable == false {
      let store = try ClaimStore(path: path, for: access, patience: 1, isWritable: isWritable)
      #expect(try store.count() == claims)
      #expect(try store.query("SELECT count(*) FROM figures").rows == [[String(claims)]])
      #expect(throws: StoreError.self) { try store.save(Article(id: "b", text: ""), claims: []) }
    }
    let after = try contents().filter { !$0.key.hasSuffix("-shm") || before[$0.key] != nil }
    #expect(after == before)
  }

  @Test(arguments: [nil, false]) func whatIsOnlyReadChangesNoByte(isWritable: Bool?) throws {
    try check(makeStore(), claims: 1, isWritable: isWritable)
  }

  @Test(arguments: [nil, false]) func theLogOfAKilledProgramIsReadAndKept(isWritable: Bool?) throws {
    try check(storeWithLog(), claims: 1, isWritable: isWritable)
  }

  @Test(arguments: [nil, false]) func aTransactionThatWasBrokenOffIsNotSeen(isWritable: Bool?) throws {
    let path = try storeWithJournal()
    try check(path, claims: 1, isWritable: isWritable)
    #expect(try ClaimStore(path: path, for: .untouched).aliases().isEmpty)
    #expect(try ClaimStore(path: path).aliases().isEmpty, "and is taken back by who writes")
  }

  @Test(arguments: [nil, false]) func anOldStoreIsReadFromACopy(isWritable: Bool?) throws {
    try check(oldStore(), claims: 0, isWritable: isWritable)
  }

  @Test func anOldStoreThatMayBeWrittenIsBroughtUpToDateByQuestions() throws {
    #expect(try ClaimStore(path: oldStore(), for: .reading).count() == 0)
    let queue = try DatabaseQueue(path: folder.path("b.db"))
    #expect(try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == Migration.all.count)
  }

  @Test func aPathIsNoURI() throws {
    let path = try makeStore("x.db")
    let before = try contents()
    for name in ["file:\(path)?mode=rw", ":memory:/x"] {
      #expect(throws: StoreError.notWritable(path: name)) { try ClaimStore(path: name) }
    }
    #expect(try contents() == before)
    let odd = folder.path("100% #1?mode=memory.db")
    try ClaimStore(path: odd).save(Article(id: "a", text: "一"), claims: [.full])
    #expect(FileManager.default.fileExists(atPath: odd))
    try FileManager.default.removeItem(atPath: path)
    try check(odd, claims: 1, isWritable: false)
  }

  @Test func severalMayMakeOneStoreAtOnce() throws {
    for round in 0..<5 {
      let path = folder.path("\(round).db")
      DispatchQueue.concurrentPerform(iterations: 8) { number in
        do {
          try ClaimStore(path: path, patience: 30).save(Article(id: String(number), text: "一"), claims: [.full])
        } catch {
          Issue.record("\(error)")
        }
      }
      #expect(try ClaimStore(path: path).count() == 8)
    }
  }

  @Test func aStoreWhoseMakingWasCutOffIsMade() throws {
    let path = folder.path("a.db")
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)") }
    try queue.close()
    try ClaimStore(path: path).save(Article(id: "a", text: "一"), claims: [.full])
    #expect(try ClaimStore(path: path).count() == 1)
  }

  @Test func whatAnotherProgramMadeIsRefused() throws {
    let path = folder.path("a.db")
    let queue = try DatabaseQueue(path: path)
    try queue.write {
      try $0.execute(sql: "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
      try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('notes')")
    }
    try queue.close()
    #expect(throws: StoreError.notAStore(path: path)) { try ClaimStore(path: path) }
  }

  @Test func whatIsNoFileIsTold() throws {
    #expect(mkfifo(folder.path("pipe"), 0o600) == 0)
    for (path, isFolder) in [
      (folder.url.path, true), ("/dev/null", false), ("/dev/full", false), (folder.path("pipe"), false),
    ] {
      for access in [StoreAccess.untouched, .reading, .writing] {
        #expect(throws: StoreError.noFile(path: path, isFolder: isFolder)) { try ClaimStore(path: path, for: access) }
      }
    }
    #expect(throws: StoreError.notAStore(path: "\"\"")) { try ClaimStore(path: "") }
  }
}
