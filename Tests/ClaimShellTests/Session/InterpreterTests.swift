import Foundation
import TestSupport
import Testing

@testable import ClaimShell

@Suite struct InterpreterTests {
  let folder: TemporaryFolder
  let answers = CollectedOutput()

  init() throws { folder = try TemporaryFolder() }

  private func run(_ words: String..., output: OutputStreams? = nil) -> Interpreter.Outcome {
    let output = output ?? answers.output
    let session = Session(output: output, storePath: folder.path("heshu.db"))
    return Interpreter(session: session, output: output).run(words)
  }

  @Test func statuses() {
    #expect(run("list") == .done(1))
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
    let gone = OutputStreams(write: { _ in EPIPE }, complain: answers.output.complain, screen: { nil })
    #expect(run("help", output: gone) == .done(0))
    #expect(answers.take() == "")
  }

  @Test func aFullDiskIsTold() {
    let full = OutputStreams(write: { _ in ENOSPC }, complain: answers.output.complain, screen: { nil })
    #expect(run("help", output: full) == .done(1))
    #expect(answers.take().contains("No space left on device"))
  }

  /// A mistyped name of a store makes no file.
  @Test func onlyWhatIsPutSomewhereMakesAStore() {
    #expect(run("list") == .done(1))
    #expect(answers.take().contains("there is no store"))
    #expect(!FileManager.default.fileExists(atPath: folder.path("heshu.db")))
    #expect(run("alias", "add", "高企", "高新技术企业") == .done(0))
    #expect(FileManager.default.fileExists(atPath: folder.path("heshu.db")))
  }

  @Test func recordingKeepsTheLevelItWasStartedOn() throws {
    let steps = folder.path("steps")
    try Data("record \(folder.path("kept"))\nformat\nrecord\n".utf8).write(to: URL(fileURLWithPath: steps))
    #expect(run("read", steps) == .done(0))
    #expect(try String(contentsOfFile: folder.path("kept"), encoding: .utf8) == "format\n")
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
