import ArgumentParser
import ClaimPresentation
import Foundation
import TestSupport
import Testing

@testable import ClaimShell

/// What the documents show is what the program does. `make transcripts` records their sessions again.
@Suite struct DocumentsTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardizedFileURL

  static let documents = [
    "README.md", "README.zh.md", "CONTRIBUTING.md", "docs/manual.md", "docs/walkthrough.md", "docs/walkthrough.zh.md",
  ]
  /// The folders of articles that the documents name.
  private static let folders = [
    "seeds": root.appending(path: "seeds").path, "my": root.appending(path: "docs/my").path,
  ]

  private static func text(_ name: String) throws -> String {
    try String(contentsOf: root.appending(path: name), encoding: .utf8)
  }

  /// The sessions of a document are one: what one imports is there in the next.
  @Test(arguments: documents.filter { $0.contains("README") || $0.contains("walkthrough") })
  func sessionsAnswerAsShown(_ name: String) throws {
    var text = try Self.text(name)
    let sessions = Self.blocks(of: text, language: "text").filter { $0.hasPrefix("heshu> ") }
    #expect(!sessions.isEmpty)
    let lines = sessions.map { session in
      session.split(separator: "\n").filter { $0.hasPrefix("heshu> ") }.map { String($0.dropFirst(7)) }
    }
    let language: Language = name.contains(".zh.") ? .chinese : .english
    let named = Self.folders.filter { name, _ in lines.joined().contains { $0.hasSuffix(" \(name)") } }
    let played = try TranscriptTests.play(lines.flatMap(\.self), naming: named, in: language, TemporaryFolder())
    var answers = played.components(separatedBy: "heshu> ").dropFirst().map { "heshu> " + $0 }
    for (session, lines) in zip(sessions, lines) {
      let answer = answers.prefix(lines.count).joined().replacing("$STORE", with: "heshu.db")
      answers.removeFirst(lines.count)
      text = text.replacing(session, with: answer)
    }
    try Recording.expect(text, in: Self.root.appending(path: name))
  }

  @Test(arguments: documents) func commandsSucceed(_ name: String) throws {
    let lines = Self.blocks(of: try Self.text(name), language: "sh").flatMap { $0.split(separator: "\n") }
    let folder = try TemporaryFolder()
    for command in lines where command.hasPrefix("heshu ") {
      let words = Self.words(of: command).dropFirst()
      let placed = zip(words, ["heshu"] + words).map { word, before in
        before == "--output" ? folder.path(word) : Self.folders[word] ?? word
      }
      let answers = CollectedOutput()
      let status = HeshuProgram.run(
        ["--store", folder.path("heshu.db")] + placed, output: answers.output, environment: [:])
      #expect(status == 0, "\(command): \(answers.take())")
    }
    let makefile = try Self.text("Makefile")
    for line in lines where line.hasPrefix("make ") {
      let target = line.split(separator: " ")[1]
      #expect(makefile.contains("\n\(target): "), "the Makefile has no \(target)")
    }
  }

  @Test func everyCommandIsInTheManual() throws {
    let text = try Self.text("docs/manual.md")
    for command in Heshu.commandNames {
      #expect(text.contains("`\(command)"), "the manual says nothing of \(command)")
    }
  }

  /// What links and tables of documents point at is there.
  @Test(arguments: documents) func everyPathExists(_ name: String) throws {
    let text = try Self.text(name)
    let links = text.components(separatedBy: "](").dropFirst().compactMap { $0.components(separatedBy: ")").first }
    let files = links.filter { !$0.hasPrefix("http") && !$0.hasPrefix("#") }.map { $0.components(separatedBy: "#")[0] }
    let place = Self.root.appending(path: name).deletingLastPathComponent()
    for file in files {
      #expect(FileManager.default.fileExists(atPath: place.appending(path: file).path), "\(name) leads to \(file)")
    }
  }

  @Test func whatToChangeIsWhereItIsSaidToBe() throws {
    let text = try Self.text("CONTRIBUTING.md")
    let table = text.components(separatedBy: "| to add |").dropFirst().joined().components(separatedBy: "\n\n")[0]
    let paths = table.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
      .filter { $0.contains("/") }
    #expect(paths.count > 30)
    for path in paths {
      #expect(FileManager.default.fileExists(atPath: Self.root.appending(path: path).path), "\(path)")
    }
  }

  @Test func changesHaveTheVersionOfTheProgram() throws {
    let version = Heshu.configuration.version.split(separator: " ").last ?? ""
    #expect(try Self.text("CHANGELOG.md").contains("\n## \(version)\n"))
  }

  @Test func everyLicenceIsNamed() throws {
    let text = try Self.text("CONTRIBUTING.md")
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.root.appending(path: "LICENSES").path)
    #expect(files.count >= 5)
    for file in files { #expect(text.contains("](LICENSES/\(file))"), "\(file)") }
  }

  /// The words of a command line, without the quotes around some.
  private static func words(of line: Substring) -> [String] {
    line.split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap { index, part in
      index % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
    }
  }

  /// The code blocks of a language, without their fences.
  private static func blocks(of text: String, language: String) -> [String] {
    text.components(separatedBy: "```\(language)\n").dropFirst().compactMap { block in
      block.range(of: "```").map { String(block[..<$0.lowerBound]) }
    }
  }
}
