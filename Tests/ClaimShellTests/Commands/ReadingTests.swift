import Foundation
import TestSupport
import Testing

@testable import ClaimShell

/// What becomes of a folder in which some documents are not as they should be.
@Suite struct ReadingTests {
  let folder: TemporaryFolder
  let answers = CollectedOutput()

  init() throws { folder = try TemporaryFolder() }

  private func run(_ words: String...) -> Interpreter.Outcome {
    let session = Session(output: answers.output, storePath: folder.path("heshu.db"))
    return Interpreter(session: session, output: answers.output).run(words)
  }

  private func write(_ name: String, _ bytes: some Sequence<UInt8>) throws {
    let url = URL(fileURLWithPath: folder.path("articles"))
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    try Data(bytes).write(to: url.appendingPathComponent(name))
  }

  /// The lines that name a file, without the folder's own path.
  private func complaints() -> [String] {
    answers.take().split(separator: "\n").map { String($0).replacing(folder.path("articles") + "/", with: "") }
      .filter { $0.hasPrefix("heshu: ") }
  }

  private func writeFolder() throws {
    try write("1.txt", "2021年,松江区高新技术企业达到2306家。".utf8)
    try write("2.txt.gz", [0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0, 3, 0x7B, 0xBA])
    try write("3.html", "<p>2021年,松江区高新技术企业<b>达到2307家。<table><tr><td".utf8)
    try write("4.html", "<nav><a href=/>首页</a></nav>".utf8)
    try write("5.jsonl", #"{"text": "2021年,松江区"#.utf8)
    try write("6.txt", Array("2021年,松江区高新技术企业达到2308家。".utf8) + [0xFF])
  }

  private static let sentences = [
    "heshu: 2.txt.gz cannot be read: its gzip data is incomplete after 1 byte of text; fetch the file again.",
    "heshu: 4.html holds no text of an article and was passed over; check that it is complete.",
    "heshu: 5.jsonl:1 is not JSON; the line was passed over, mend it and read again.",
    "heshu: 6.txt was read, but one byte is damaged, the first at byte 51 (no UTF-8); what its sentence says is left "
      + "out, --strict refuses such files.",
  ]

  @Test func importTellsOfEachAndReadsTheRest() throws {
    try writeFolder()
    #expect(run("import", folder.path("articles")) == .done(1))
    #expect(complaints() == Self.sentences)
    #expect(run("sql", "SELECT figure FROM figures WHERE kind = 'count' ORDER BY id") == .done(0))
    #expect(answers.take().split(separator: "\n").suffix(3) == ["2306家", "2307家", "2308家"])
  }

  @Test func strictRefusesDamagedFiles() throws {
    try write("a.txt", Array("2021年,松江区高新技术企业达到2308家。松江区".utf8) + [0xFF])
    #expect(run("extract", folder.path("articles"), "--strict") == .done(1))
    #expect(complaints().count == 1)
    #expect(run("extract", folder.path("articles")) == .done(0))
    #expect(answers.take().contains("2308家"))
  }

  @Test func fieldsCanBeNamed() throws {
    try write("a.jsonl", #"{"t": "2021年,松江区高新技术企业达到2306家。"}"#.utf8)
    #expect(run("extract", folder.path("articles"), "--field", "text=t") == .done(0))
    #expect(answers.take().contains("2306家"))
    #expect(run("extract", folder.path("articles"), "--field", "words=t") == .done(2))
  }

  @Test func whatIsPassedOverIsCounted() throws {
    try write("a.txt", "2021年,松江区高新技术企业达到2306家。".utf8)
    for name in ["b.doc", "c.doc", "d.rtf"] { try write(name, [1]) }
    #expect(run("import", folder.path("articles")) == .done(0))
    #expect(answers.take().contains(": 3 files passed over: 2 .doc, 1 .rtf"))
  }

  @Test func verifyFindsTheFilesOfRecords() throws {
    try write("a.jsonl", #"{"id": "news/w1.html", "text": "2021年,松江区高新技术企业达到2306家。"}"#.utf8)
    _ = run("import", folder.path("articles"))
    _ = answers.take()
    #expect(run("verify") == .done(0))
    #expect(answers.take().contains("1 article: 2 claims where they stood, 0 moved, 0 gone"))
    #expect(run("verify", folder.path("articles/a.jsonl")) == .done(0))
    #expect(answers.take().contains("1 article: 2 claims where they stood, 0 moved, 0 gone"))
  }

  @Test func extractTellsOfEachAndReadsTheRest() throws {
    try writeFolder()
    #expect(run("extract", folder.path("articles"), "--format", "jsonl") == .done(1))
    let answer = answers.take()
    for figure in ["2306家", "2307家"] { #expect(answer.contains(#""text":"\#(figure)""#)) }
    for sentence in Self.sentences { #expect(answer.contains(sentence.dropFirst(7).prefix(16))) }
  }

  @Test func theEncodingCanBeStated() throws {
    // 增长5% in Big5, too short to be judged by its bytes alone.
    try write("a.txt", [0xBC, 0x57, 0xAA, 0xF8, 0x35, 0x25])
    #expect(run("extract", folder.path("articles"), "--encoding", "big5") == .done(0))
    #expect(answers.take().contains("5%"))
    #expect(run("extract", folder.path("articles"), "--encoding", "utf8") == .done(1))
    #expect(
      complaints() == [
        "heshu: a.txt is not UTF-8 from byte 0 on; check the file, or name its encoding with --encoding."
      ])
    #expect(run("extract", folder.path("articles"), "--encoding", "latin") == .done(2))
    #expect(answers.take().contains("gb18030"))
  }

  @Test func limitsCanBeStated() throws {
    try write("a.txt", "2021年,松江区高新技术企业达到2306家。".utf8)
    #expect(run("extract", folder.path("articles"), "--max-record", "1K") == .done(0))
    #expect(run("extract", folder.path("articles"), "--max-record", "20") == .done(1))
    #expect(
      complaints() == [
        "heshu: a.txt is longer than 20 B, no article, and was passed over; split it, or allow more with --max-record."
      ])
    for wrong in ["x", "0", "1T", "-1", "99999999999999999999", "9999999999G"] {
      #expect(run("extract", folder.path("articles"), "--max-record=\(wrong)") == .done(2))
    }
    #expect(run("extract", folder.path("articles"), "--max-ratio", "0") == .done(2))
  }

  @Test func pipesInAFolderAreTold() throws {
    try write("a.txt", "2021年,松江区高新技术企业达到2306家。".utf8)
    #expect(mkfifo(folder.path("articles/b.jsonl"), 0o600) == 0)
    #expect(run("import", folder.path("articles")) == .done(1))
    #expect(
      complaints() == ["heshu: b.jsonl is a pipe, a socket or a device and was passed over; name it itself to read it."]
    )
  }

  @Test func aPipeIsImportedFromItsFirstByte() throws {
    try write("a.txt", "2021年,松江区高新技术企业达到2306家。".utf8)
    let pipe = folder.path("pipe.jsonl")
    #expect(mkfifo(pipe, 0o600) == 0)
    let writer = Process()
    writer.executableURL = URL(filePath: "/bin/sh")
    writer.arguments = ["-c", #"echo '{"id": "a", "text": "2021年,松江区高新技术企业达到2306家。"}' > "$0""#, pipe]
    try writer.run()
    #expect(run("import", pipe) == .done(0))
    #expect(answers.take().contains("a: added"))
  }

  @Test func identifiersAreHarmlessBehindAPipe() throws {
    try write("a.jsonl", #"{"id": "\u001b[31mx\u061c", "text": "2021年,松江区高新技术企业达到2306家。"}"#.utf8)
    #expect(run("import", folder.path("articles")) == .done(0))
    #expect(run("articles", "--format", "csv") == .done(0))
    #expect(run("list", "--format", "csv") == .done(0))
    #expect(run("list") == .done(0))
    let answer = answers.take()
    #expect(answer.contains("␛[31mx\u{FFFD}: added"))
    #expect(!answer.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{61C}" })
  }
}
