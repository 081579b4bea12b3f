import ArgumentParser
import ClaimPresentation
import Foundation
import TestSupport
import Testing

@testable import ClaimShell

/// The examples that help shows do what they say.
@Suite struct ExamplesTests {
  private static let seeds = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../seeds").standardizedFileURL.path

  /// Commands that there is nothing to show of, or that need the identifier of a finding.
  private static let without: Set = ["quit", "undismiss"]

  static let names = Heshu.commandNames.filter { !without.contains($0) }

  @Test(arguments: names)
  func everyExampleRuns(name: String) throws {
    let command = try #require(Heshu.entry(named: name))
    let lines = examples(of: command)
    #expect(!lines.isEmpty, "\(name) has no example")
    let folder = try TemporaryFolder()
    let answers = CollectedOutput()
    let session = Session(output: answers.output, storePath: folder.path("heshu.db"))
    let interpreter = Interpreter(session: session, output: answers.output)
    #expect(interpreter.run(["import", Self.seeds]) == .done(0))
    #expect(interpreter.run(line: "once \(folder.path("claims.jsonl"))") == .done(0))
    #expect(interpreter.run(["list", "--format", "jsonl"]) == .done(0))
    for line in lines {
      let typed = line.split(separator: " ").map { word in
        if word == "seeds" || word.hasPrefix("seeds/") { return Self.seeds + word.dropFirst(5) }
        let isFile = [".csv", ".txt", ".heshu", ".md", ".html", ".jsonl"].contains { word.hasSuffix($0) }
        return isFile ? folder.path(String(word)) : String(word)
      }
      #expect(interpreter.run(line: typed.joined(separator: " ")) == .done(0), "\(line): \(answers.take())")
    }
  }
}
