import ClaimAnalysis
import Foundation
import Testing

@testable import ClaimShell

/// Shell sessions: each line after the prompt is typed, what follows is the answer. `make transcripts` records them
/// again.
@Suite struct TranscriptTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Transcripts")

  static let names = [
    "first-steps", "first-steps.zh", "help", "help.zh", "mistakes", "mistakes.zh", "reports", "session",
    "session.zh", "side-by-side", "store",
  ]

  @Test(arguments: names)
  func answersAsRecorded(name: String) throws {
    let file = Self.folder.appendingPathComponent(name + ".txt")
    let recorded = try String(contentsOf: file, encoding: .utf8)
    let played = try Self.play(
      recorded, articles: Self.folder.appendingPathComponent("Articles").path, as: "$ARTICLES",
      in: name.hasSuffix(".zh") ? .chinese : .english)
    if ProcessInfo.processInfo.environment["HESHU_RECORD"] != nil {
      try Data(played.utf8).write(to: file)
    } else {
      #expect(played == recorded)
    }
  }

  @Test func everyTranscriptIsPlayed() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).filter { $0.hasSuffix(".txt") }
    #expect(files.sorted() == Self.names.map { $0 + ".txt" })
  }

  /// Types the lines of a transcript into a shell with a store of its own.
  ///
  /// `name` stands for the folder `articles` in what is typed and answered.
  static func play(
    _ transcript: String, articles: String, as name: String, in language: Language = .english
  ) throws -> String {
    let temporary = try TemporaryFolder()
    let store = temporary.path("heshu.db")
    let answers = CollectedOutput()
    let session = Session(output: answers.output, storePath: store, settings: Settings(language: language))
    let interpreter = Interpreter(session: session, output: answers.output)
    var played = ""
    for line in transcript.split(separator: "\n") where line.hasPrefix("heshu> ") {
      let typed = line.dropFirst(7).replacing(name, with: articles).replacing("$FOLDER", with: temporary.url.path)
      _ = interpreter.run(line: String(typed))
      let answer = answers.take().replacing(articles, with: name).replacing(store, with: "$STORE")
        .replacing(temporary.url.path, with: "$FOLDER")
      played += line + "\n" + answer
    }
    return played
  }
}
