import Foundation
import TestSupport
import Testing

@testable import ClaimShell

/// Commands that read and write JSON Lines: what they make of good and of bad lines, and the status they leave.
@Suite struct StreamingTests {
  let folder: TemporaryFolder
  let answers = CollectedOutput()

  init() throws { folder = try TemporaryFolder() }

  private func run(_ words: String...) -> Interpreter.Outcome {
    let session = Session(output: answers.output, storePath: folder.path("heshu.db"))
    return Interpreter(session: session, output: answers.output).run(words)
  }

  private func write(_ name: String, _ lines: String...) throws {
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(fileURLWithPath: folder.path(name)))
  }

  private func objects() throws -> [[String: Any]] {
    try answers.take().split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  private func save(_ name: String, _ words: String...) throws {
    let session = Session(output: answers.output, storePath: folder.path("heshu.db"))
    #expect(Interpreter(session: session, output: answers.output).run(words) == .done(0))
    try Data(answers.take().utf8).write(to: URL(fileURLWithPath: folder.path(name)))
  }

  private static let first = #"{"id": "甲", "text": "2021年,松江区高新技术企业达到2306家。"}"#
  private static let slip = #"{"id": "乙", "text": "据统计,2021年,松江区高新技术企业达到2360家。"}"#

  @Test func aBrokenLineIsToldAmongTheClaimsInItsPlace() throws {
    try write("a.jsonl", Self.first, #"{"id": "x", "text": "#, Self.slip)
    let words = ["extract", folder.path("a.jsonl"), "--format", "jsonl", "--errors", "jsonl", "--from", "jsonl"]
    let session = Session(output: answers.output, storePath: folder.path("heshu.db"))
    #expect(Interpreter(session: session, output: answers.output).run(words) == .done(0))
    let records = try objects()
    let places = records.map { $0["record"] as? String }
    #expect(places == ["claim", "claim", "error", "claim", "claim"])
    #expect(records[2]["line"] as? Int == 2)
    #expect(records[2]["id"] as? String == "x")
    #expect(records[2]["code"] as? String == "not-json")
    #expect(Interpreter(session: session, output: answers.output).run(words + ["--strict"]) == .done(3))
    #expect(Interpreter(session: session, output: answers.output).run(words + ["--flush"]) == .done(0))
  }

  @Test func aFirstLineThatIsNoJSONDoesNotHideTheRest() throws {
    try write("a.jsonl", "三家", "[", Self.first)
    #expect(run("extract", folder.path("a.jsonl"), "--format", "jsonl", "--from", "jsonl") == .done(0))
    #expect(answers.take().contains("2306家"))
  }

  @Test func errorsOfTheSchemaHaveItsMembers() throws {
    try write("a.jsonl", "{", Self.first)
    #expect(
      run("extract", folder.path("a.jsonl"), "--format", "jsonl", "--errors", "jsonl", "--from", "jsonl") == .done(0))
    let error = try #require(try objects().first)
    #expect(Set(error.keys) == ["record", "version", "id", "doc", "line", "code", "sentence"])
  }

  @Test func aSlipIsFoundByKeysAsInAStore() throws {
    try write("a.jsonl", Self.first, Self.slip)
    try save("claims.jsonl", "extract", folder.path("a.jsonl"), "--format", "jsonl")
    try save("keyed.jsonl", "key", "--claims", folder.path("claims.jsonl"))
    let keyed = try String(contentsOfFile: folder.path("keyed.jsonl"), encoding: .utf8)
    try write("sorted.jsonl", keyed.split(separator: "\n").sorted().joined(separator: "\n"))
    try save("found.jsonl", "conflicts", "--claims", folder.path("sorted.jsonl"), "--keyed")
    let found = try String(contentsOfFile: folder.path("found.jsonl"), encoding: .utf8)
    try write("findings.jsonl", found.split(separator: "\n").sorted().joined(separator: "\n"))
    #expect(run("conflicts", "--findings", folder.path("findings.jsonl")) == .done(0))
    let settled = answers.take()
    #expect(run("import", folder.path("a.jsonl")) == .done(0))
    _ = answers.take()
    #expect(run("conflicts", "--format", "jsonl") == .done(0))
    #expect(settled == answers.take())
    #expect(settled.contains(#""cause":"swapped-digits""#))
  }

  @Test func claimsComeBackIntoAStore() throws {
    try write("a.jsonl", Self.first, Self.slip)
    try save("claims.jsonl", "extract", folder.path("a.jsonl"), "--format", "jsonl")
    #expect(run("import", "--claims", folder.path("claims.jsonl")) == .done(0))
    #expect(answers.take().contains("2 articles, 4 claims"))
    #expect(run("import", "--claims", folder.path("claims.jsonl")) == .done(0))
    #expect(answers.take().contains("unchanged, 2 claims"))
    #expect(run("import", "--claims", folder.path("a.jsonl")) == .done(1))
    #expect(run("import", folder.path("claims.jsonl")) == .done(1))
    #expect(answers.take().contains("import --claims \(folder.path("claims.jsonl"))"))
  }

  @Test func claimsOfAnotherTextAreToldOfAndLeftOut() throws {
    try write("a.jsonl", Self.first)
    try save("claims.jsonl", "extract", folder.path("a.jsonl"), "--format", "jsonl")
    try write("a.jsonl", Self.first.replacing("2021年", with: "今天公布了一组数据。据悉,2021年"))
    #expect(run("import", folder.path("a.jsonl")) == .done(0))
    _ = answers.take()
    #expect(run("import", "--claims", folder.path("claims.jsonl")) == .done(0))
    #expect(answers.take().contains("has another text in the store"))
    #expect(run("import", "--strict", "--claims", folder.path("claims.jsonl")) == .done(3))
    #expect(run("sql", "SELECT text FROM articles") == .done(0))
    #expect(answers.take().contains("据悉"))
  }

  @Test func claimsThatDoNotStandTogetherAreRefused() throws {
    try write("a.jsonl", Self.first, Self.slip)
    try save("claims.jsonl", "extract", folder.path("a.jsonl"), "--format", "jsonl")
    let lines = try String(contentsOfFile: folder.path("claims.jsonl"), encoding: .utf8).split(separator: "\n")
    try write("mixed.jsonl", String(lines[0]), String(lines[2]), String(lines[1]))
    #expect(run("import", "--claims", folder.path("mixed.jsonl")) == .done(1))
    #expect(answers.take().contains("do not stand together"))
  }

  @Test func anotherVersionEndsTheCommand() throws {
    try write("a.jsonl", Self.first)
    try save("claims.jsonl", "extract", folder.path("a.jsonl"), "--format", "jsonl")
    let claims = try String(contentsOfFile: folder.path("claims.jsonl"), encoding: .utf8)
    try write("newer.jsonl", claims.replacing(#""version":1"#, with: #""version":2"#))
    #expect(run("key", "--claims", folder.path("newer.jsonl")) == .done(1))
    #expect(answers.take().contains("newer.jsonl:1 is a record of version 2, this program reads version 1"))
  }

  @Test func statementsAreCheckedAgainstClaims() throws {
    try write("a.jsonl", Self.first)
    try save("claims.jsonl", "extract", folder.path("a.jsonl"), "--format", "jsonl")
    try write("statements.jsonl", #"{"id": "丙", "text": "2021年松江区高新技术企业达到2360家。"}"#)
    let words = (statements: folder.path("statements.jsonl"), claims: folder.path("claims.jsonl"))
    #expect(run("check", "--statements", words.statements, "--claims", words.claims) == .done(0))
    #expect(try objects().first?["verdict"] as? String == "contradict")
    #expect(run("check", "--statements", words.statements, "--claims", words.claims, "--strict") == .done(3))
  }

  @Test func copiesHaveTheSamePrints() throws {
    try write("a.jsonl", Self.first, Self.first.replacing("甲", with: "丁"), Self.slip)
    #expect(run("fingerprint", folder.path("a.jsonl")) == .done(0))
    let prints = try objects()
    #expect(prints.map { $0["sha256"] as? String }.count { $0 == prints[0]["sha256"] as? String } == 2)
    #expect(prints[0]["sentences"] as? [Int] == prints[1]["sentences"] as? [Int])
    #expect(prints[0]["sentences"] as? [Int] != prints[2]["sentences"] as? [Int])
  }
}
