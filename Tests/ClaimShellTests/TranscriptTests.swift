import ArgumentParser
import ClaimAnalysis
import ClaimPresentation
import Foundation
import TestSupport
import Testing

@testable import ClaimShell

/// Shell sessions: what `NAME.heshu` types, answered in English (`NAME.en.txt`) and, typed with the Chinese names of the
/// commands, in Chinese (`NAME.zh.txt`). `make transcripts` records them again.
@Suite struct TranscriptTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Transcripts")

  static let names = [
    "findings", "first-steps", "help", "mending", "mistakes", "reports", "session", "side-by-side", "store",
    "streaming",
  ]

  @Test(arguments: names, Language.allCases)
  func answersAsRecorded(name: String, language: Language) throws {
    try Recording.expect(
      try Self.played(name, in: language, TemporaryFolder()),
      in: Self.folder.appending(path: "\(name).\(language.rawValue).txt"))
  }

  /// What lies in a folder is not named by the folder's name.
  @Test func answersTheSameWhereverItsFilesLie() throws {
    let played = try Self.played("findings", in: .english, TemporaryFolder(named: "004嘉定松江24"))
    let recorded = Self.folder.appending(path: "findings.en.txt")
    try expectSame(played, String(contentsOf: recorded, encoding: .utf8), name: recorded.lastPathComponent)
  }

  @Test func everyScriptIsPlayed() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(files.filter { $0.hasSuffix(".heshu") }.sorted() == Self.names.map { $0 + ".heshu" })
    let golden = Self.names.flatMap { name in Language.allCases.map { "\(name).\($0.rawValue).txt" } }
    #expect(files.filter { $0.hasSuffix(".txt") }.sorted() == golden.sorted())
  }

  @Test func everyCommandStandsInAScript() throws {
    let lines: [String] = try Self.names.flatMap { try Self.script($0) }
    let typed = lines.map { $0.split(separator: " ").map(String.init) }
    for command in Heshu.configuration.subcommands {
      let name = command.configuration.commandName ?? ""
      let lines = typed.filter { $0.first == name }
      #expect(!lines.isEmpty, "no transcript shows \(name)")
      for part in command.configuration.subcommands.compactMap({ $0.configuration.commandName }) {
        #expect(lines.contains { $0.dropFirst().first == part }, "no transcript shows \(name) \(part)")
      }
    }
  }

  /// The lines that a script types.
  private static func script(_ name: String) throws -> [String] {
    let file = folder.appendingPathComponent(name + ".heshu")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  /// A line with the Chinese name of its command, where it has one.
  private static func inChinese(_ line: String) -> String {
    let name = line.prefix { $0 != " " }
    let chinese = Heshu.entry(named: String(name))?.configuration.aliases.first { !$0.allSatisfy(\.isASCII) }
    return (chinese ?? String(name)) + line.dropFirst(name.count)
  }

  /// A script, typed and answered in a language.
  private static func played(_ name: String, in language: Language, _ temporary: TemporaryFolder) throws -> String {
    let lines = try script(name).map { language == .chinese ? inChinese($0) : $0 }
    let articles = folder.appending(path: "Articles").path
    let seeds = folder.appending(path: "../../../seeds").standardizedFileURL.path
    return try play(lines, naming: ["$ARTICLES": articles, "$SEEDS": seeds], in: language, temporary)
  }

  /// Types lines into a shell with a store of its own, on the first day of 2024.
  ///
  /// `names` stand for copies of folders in what is typed and answered; beside them $STORE and $FOLDER (a temporary one).
  static func play(
    _ lines: [String], naming names: [String: String], in language: Language = .english, _ temporary: TemporaryFolder
  ) throws -> String {
    let store = temporary.path("heshu.db")
    let answers = CollectedOutput()
    let session = Session(
      output: answers.output, storePath: store, settings: Settings(language: language),
      now: { Date(timeIntervalSince1970: 1_704_067_200) }, user: "小何", openKeys: { nil })
    let interpreter = Interpreter(session: session, output: answers.output)
    var folders = [(name: "$FOLDER", path: temporary.url.path)]
    for (name, path) in names {
      // Where the checkout lies must not show, not even by the length of its path.
      let copy = temporary.url.appendingPathComponent(name.dropFirst().lowercased())
      try FileManager.default.copyItem(atPath: path, toPath: copy.path)
      folders.insert((name, copy.path), at: 0)
    }
    folders.insert(("$STORE", store), at: 0)
    var played = ""
    for line in lines {
      _ = interpreter.run(line: folders.reduce(line) { $0.replacing($1.name, with: $1.path) })
      let answer = answers.take()
      played += "heshu> \(line)\n" + naming(folders, in: answer)
    }
    return played
  }

  /// An answer with the names of folders for their paths, and carets under a path as long as under the name.
  private static func naming(_ folders: [(name: String, path: String)], in answer: String) -> String {
    var lines: [String] = []
    var surplus = 0
    for line in answer.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      let isOfCarets = line.contains("^") && line.allSatisfy { $0 == " " || $0 == "^" }
      let named = folders.reduce(line) { $0.replacing($1.path, with: $1.name) }
      lines.append(isOfCarets ? String(line.dropLast(surplus)) : named)
      surplus = max(0, line.count - named.count)
    }
    return lines.joined(separator: "\n")
  }
}
