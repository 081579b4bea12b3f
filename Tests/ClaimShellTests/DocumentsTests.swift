import Foundation
import TestSupport
import Testing

@testable import ClaimShell

/// What the README shows is what the program does. `make transcripts` records its session again.
@Suite struct DocumentsTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardizedFileURL

  private let readme = root.appending(path: "README.md")

  @Test func theSessionAnswersAsShown() throws {
    let text = try String(contentsOf: readme, encoding: .utf8)
    let session = try #require(Self.blocks(of: text, language: "text").first { $0.hasPrefix("heshu> ") })
    let lines = session.split(separator: "\n").filter { $0.hasPrefix("heshu> ") }.map { String($0.dropFirst(7)) }
    let played = try TranscriptTests.play(
      lines, naming: ["seeds": Self.root.appending(path: "seeds").path], TemporaryFolder()
    )
    .replacing("$STORE", with: "heshu.db")
    try Recording.expect(text.replacing(session, with: played), in: readme)
  }

  @Test func theCommandsSucceed() throws {
    let text = try String(contentsOf: readme, encoding: .utf8)
    let lines = Self.blocks(of: text, language: "sh").flatMap { $0.split(separator: "\n") }
    let commands = lines.filter { $0.hasPrefix("heshu ") }
    #expect(commands.count >= 4)
    let folder = try TemporaryFolder()
    for command in commands {
      let seeds = Self.root.appending(path: "seeds").path
      let words = command.split(separator: " ").dropFirst().map { $0 == "seeds" ? seeds : String($0) }
      let answers = CollectedOutput()
      let status = HeshuProgram.run(
        ["--store", folder.path("heshu.db")] + words, output: answers.output, environment: [:])
      #expect(status == 0, "\(command): \(answers.take())")
    }
    let makefile = try String(contentsOf: Self.root.appending(path: "Makefile"), encoding: .utf8)
    for line in lines where line.hasPrefix("make ") {
      let target = line.split(separator: " ")[1]
      #expect(makefile.contains("\n\(target): "), "the Makefile has no \(target)")
    }
  }

  @Test func everyCommandIsInTheTable() throws {
    let text = try String(contentsOf: readme, encoding: .utf8)
    for command in Heshu.commandNames {
      #expect(text.contains("`\(command)"), "the README says nothing of \(command)")
    }
  }

  /// The code blocks of a language, without their fences.
  private static func blocks(of text: String, language: String) -> [String] {
    text.components(separatedBy: "```\(language)\n").dropFirst().compactMap { block in
      block.range(of: "```").map { String(block[..<$0.lowerBound]) }
    }
  }
}
