import ClaimStore
import Foundation
import TestSupport
import Testing

@testable import ClaimShell

@Suite struct RunSQLTests {
  private let folder: TemporaryFolder
  private let answers = CollectedOutput()

  init() throws {
    folder = try TemporaryFolder()
    _ = try ClaimStore(path: folder.path("heshu.db"))
  }

  private func run(_ words: String..., output: OutputStreams? = nil) -> Interpreter.Outcome {
    let output = output ?? answers.output
    return Interpreter(session: Session(output: output, storePath: folder.path("heshu.db")), output: output).run(words)
  }

  private static let endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"

  @Test func aTableHasItsFirstRows() {
    #expect(run("sql", Self.endless) == .done(0))
    let lines = answers.take().split(separator: "\n")
    #expect(lines.count == 1003)
    #expect(lines.last == "heshu: these are the first 1000 rows; see more with --limit N")
    #expect(run("sql", Self.endless, "--limit", "2", "--format", "csv") == .done(0))
    #expect(answers.take() == "i\n1\n2\n")
    #expect(run("sql", Self.endless, "--limit", "0") == .done(2))
  }

  @Test func anEndlessAnswerEndsWithItsReader() {
    let (bytes, gone) = (CollectedOutput(), { @Sendable (_: [UInt8]) in EPIPE })
    let output = OutputStreams(write: gone, complain: bytes.output.complain, screen: { nil })
    #expect(run("sql", Self.endless, "--format", "csv", output: output) == .done(0))
  }

  @Test(arguments: [
    ("SELECT randomblob(500000000)", "heshu: the query failed: string or blob too big"),
    ("SELECT zeroblob(20000000)", "heshu: a row of the query has 20000000 bytes, more than 16777216"),
    (
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n",
      "heshu: the query was stopped"
    ),
  ])
  func whatHasNoBoundIsRefused(query: String, sentence: String) {
    #expect(run("sql", query, "--timeout", "0.2") == .done(1))
    #expect(answers.take().hasPrefix(sentence))
  }
}
