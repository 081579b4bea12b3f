import ArticleReader
import ClaimModel
import Foundation
import Testing

@Suite final class ArticleReaderTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path

  init() throws {
    try FileManager.default.createDirectory(atPath: folder + "/b/c", withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func write(_ name: String, _ bytes: some Sequence<UInt8>) throws {
    try Data(bytes).write(to: URL(filePath: folder + "/" + name))
  }

  /// Identifiers and errors in turn, without the folder's own path.
  private func read(_ names: String..., standardInput: Int32 = 0) -> [String] {
    var found: [String] = []
    ArticleReader().forEachArticle(
      in: names.map { $0 == "-" ? $0 : folder + $0 }, standardInput: standardInput
    ) { result in
      switch result {
      case .success(let article): found.append(article.id)
      case .failure(let error): found.append(error.description)
      }
    }
    return found.map { $0.replacing(folder, with: "") }
  }

  @Test func foldersAreReadInTheOrderOfNamesAtAllLevels() throws {
    for name in ["b/c/1.txt", "b/a.md", "z.txt", "a.txt", "picture.png", ".hidden.txt"] {
      try write(name, "增长5%。".utf8)
    }
    #expect(read("") == ["/a.txt", "/b/a.md", "/b/c/1.txt", "/z.txt", ": 1 file passed over: 1 .png"])
    #expect(read("/b/", "/a.txt") == ["/b/a.md", "/b/c/1.txt", "/a.txt"])
  }

  @Test func errorsSayWhatAndWhereAndTheRestGoesOn() throws {
    try write("article.txt", "增长5%。".utf8)
    try write("empty.txt", " \n".utf8)
    try write("bytes.txt", Array("全市增长".utf8) + [0xFF, 0xFE, 0xFF, 0xFE])
    #expect(
      read("/artcle.txt", "/nothing-like-it.txt", "/empty.txt", "/bytes.txt", "/b", "/article.txt") == [
        "there is no /artcle.txt; did you mean /article.txt?",
        "there is no /nothing-like-it.txt; check the path.",
        "/empty.txt holds no text of an article and was passed over; check that it is complete.",
        "/bytes.txt is not UTF-8 from byte 12 on; check the file, or name its encoding with --encoding.",
        "the folder /b holds no articles; name one with .txt, .md, .html or .jsonl files.",
        "/article.txt",
      ])
  }

  private static let records = """
    {"id": "first", "text": "增长5%。", "publisher": "某报", "date": "2023-01-02"}
    {"id": "cut", "te

    {"text": "增长6%。"}
    {"title": "标题"}
    {"text": 5}
    [1]
    {"id": 7, "text": "增长7%。"}
    """

  private func answers(_ path: String) -> [String] {
    [
      "\(path)/first", "\(path):2 (id cut) is not JSON; the line was passed over, mend it and read again.", "\(path):4",
      "\(path):5 has neither text nor html; the line was passed over, mend it and read again.",
      "\(path):6 text is no string; the line was passed over, mend it and read again.",
      "\(path):7 is no JSON object; the line was passed over, mend it and read again.", "\(path)/7",
    ].map { path == "-" ? $0.replacing("-/", with: "") : $0 }
  }

  @Test func aBadRecordDoesNotEndTheOthers() throws {
    try write("news.jsonl", Self.records.utf8)
    #expect(read("/news.jsonl") == answers("/news.jsonl"))
  }

  @Test func standardInputIsRecognised() throws {
    for (text, expected) in [(Self.records, answers("-")), ("增长5%。", ["-"])] {
      let pipe = Pipe()
      try pipe.fileHandleForWriting.write(contentsOf: Data(text.utf8))
      try pipe.fileHandleForWriting.close()
      #expect(read("-", standardInput: pipe.fileHandleForReading.fileDescriptor) == expected)
    }
  }

  // printf '增长5%%。' | gzip -n
  private static let packed: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x03, 0x7B, 0xBA, 0x68, 0xDE, 0xCB, 0xA9, 0xFB, 0x4D, 0x55,
    0x1F, 0x37, 0x34, 0x01, 0x00, 0x7C, 0x47, 0x50, 0x35, 0x0B, 0x00, 0x00, 0x00,
  ]

  @Test func packedFilesAreUnpacked() throws {
    try write("a.txt.gz", Self.packed)
    try write("cut.txt.gz", Self.packed.dropLast(6))
    #expect(read("/a.txt.gz") == ["/a.txt.gz"])
    #expect(
      read("/cut.txt.gz") == [
        "/cut.txt.gz cannot be read: its gzip data is incomplete after 11 bytes of text; fetch the file again."
      ])
  }

  @Test func linesLongerThanAChunk() throws {
    let long = #"{"text": ""# + String(repeating: "增长5%。", count: 60_000) + #""}"#
    try write("long.jsonl", [long, long, long].joined(separator: "\n").utf8)
    #expect(read("/long.jsonl") == ["/long.jsonl:1", "/long.jsonl:2", "/long.jsonl:3"])
  }
}
