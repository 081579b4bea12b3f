import Foundation
import Testing

@testable import ClaimShell

@Suite struct InterpreterTests {
  let folder: TemporaryFolder
  let answers = CollectedOutput()

  init() throws { folder = try TemporaryFolder() }

  private func run(_ words: String..., output: Output? = nil) -> Interpreter.Outcome {
    let output = output ?? answers.output
    let session = Session(output: output, storePath: folder.path("heshu.db"))
    return Interpreter(session: session, output: output).run(words)
  }

  @Test func statuses() {
    #expect(run("sql", "SELECT 1") == .done(0))
    #expect(run("list") == .done(1), "nothing is found")
    #expect(run("help") == .done(0))
    #expect(run("help", "list") == .done(0))
    #expect(run("list", "--help") == .done(0))
    #expect(run("--version") == .done(0))
    #expect(run("show", "7") == .done(1))
    #expect(run("list", "--nothing") == .done(2))
    #expect(run("nothing") == .done(2))
    #expect(run("quit") == .quit)
    #expect(run("exit") == .quit)
    #expect(run() == .nothing)
  }

  @Test func aBadDocumentFailsTheCommandOnce() {
    #expect(run("extract", folder.path("missing.txt")) == .done(1))
    #expect(answers.take().split(separator: "\n").count == 1)
  }

  @Test func aBrokenPipeIsQuiet() {
    let gone = Output(write: { _ in EPIPE }, complain: answers.output.complain, screen: { nil })
    #expect(run("sql", "SELECT 1", output: gone) == .done(0))
    #expect(answers.take() == "")
  }

  @Test func aFullDiskIsTold() {
    let full = Output(write: { _ in ENOSPC }, complain: answers.output.complain, screen: { nil })
    #expect(run("sql", "SELECT 1", output: full) == .done(1))
    #expect(answers.take().contains("No space left on device"))
  }

  @Test func theStoreMayBeNamedBeforeOrAfterTheCommand() throws {
    let path = folder.path("missing/other.db")
    for words in [["--store", path, "list"], ["list", "--store", path]] {
      let session = Session(output: answers.output, storePath: folder.path("heshu.db"))
      #expect(Interpreter(session: session, output: answers.output).run(words) == .done(1))
      #expect(answers.take().contains("missing/other.db"))
    }
  }
}
