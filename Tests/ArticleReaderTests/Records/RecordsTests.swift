import ArticleReader
import ClaimModel
import Foundation
import Testing

/// Records of JSON as crawlers and databases write them.
@Suite final class RecordsTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path

  init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Identifier, title, date and publisher of each article, or the error, without the folder's path.
  private func read(_ name: String, _ text: String, _ options: ReadingOptions = .init()) throws -> [String] {
    try Data(text.utf8).write(to: URL(filePath: folder + "/" + name))
    return read([folder + "/" + name], options)
  }

  private func read(_ paths: [String], _ options: ReadingOptions = .init(), standardInput: Int32 = 0) -> [String] {
    var found: [String] = []
    ArticleReader(options: options).forEachArticle(in: paths, standardInput: standardInput) {
      switch $0 {
      case .success(let article):
        let day = article.date?.description
        found.append([article.id, article.title, day, article.publisher].compactMap { $0 }.joined(separator: " "))
      case .failure(let error): found.append(error.description)
      }
    }
    return found.map { $0.replacing(folder + "/", with: "") }
  }

  private static let record = #"{"id": 1, "title": "甲", "text": "甲县用水3亿立方米。"}"#
  private static let other = #"{"title": "乙", "text": "乙县用水4亿立方米,{增长}5%。"}"#

  @Test(arguments: [
    "[\(record), \(other)]", "[\n  \(record),\n  \(other)\n]", "\u{FEFF}\(record)\n\n\(other)\n",
    "{\"total\": 2, \"data\": [\(record), \(other)]}", "{\"data\": {\"list\": [\(record), \(other)]}}",
    "{\n  \"id\": 1,\n  \"title\": \"甲\", \"text\": \"甲县用水3亿立方米。\"\n}\n\(other)",
  ])
  func arraysObjectsAndLines(_ text: String) throws {
    for name in ["a.json", "a.jsonl", "a.jl", "a.txt"] {
      let found = try read(name, text).map { $0.replacing(name, with: "a") }
      #expect(found.count == 2)
      #expect(found.first == "a/1 甲")
      #expect(found.last?.hasSuffix(" 乙") == true)
      let input = try #require(FileHandle(forReadingAtPath: folder + "/" + name))
      #expect(read(["-"], standardInput: input.fileDescriptor).first == "1 甲")
    }
  }

  @Test(arguments: [
    (#"{"content": "用水3亿立方米。", "标题": "甲", "pub_date": "2024/2/6", "source": "某报"}"#, "a:1 甲 2024-02-06 某报"),
    (#"{"正文": "用水3亿立方米。", "标题": "甲", "发布时间": "2024年2月6日 10:30", "来源": "某报"}"#, "a:1 甲 2024-02-06 某报"),
    (
      #"{"_id": "x", "body": "<p>用水3亿立方米。</p>", "headline": "甲", "pubDate": "Tue, 06 Feb 2024 09:00:00 +0800"}"#,
      "a/x 甲 2024-02-06"
    ),
    (#"{"text": ["用水", "3亿立方米。"], "date": 1707183000}"#, "a:1 用水 2024-02-06"),
    (#"{"text": "用水3亿立方米。", "date": "20240206"}"#, "a:1 2024-02-06"),
    (#"{"text": "用水3亿立方米。", "date": 1707183000123}"#, "a:1 2024-02-06"),
    (#"{"text": "用水3亿立方米。", "date": null}"#, "a:1"),
    (#"{"text": "用水3亿立方米。", "date": "2024"}"#, "a:1 2024"), (#"{"text": "用水3亿立方米。", "date": 2024}"#, "a:1 2024"),
    (#"{"text": "用水3亿立方米。", "date": "2024年"}"#, "a:1 2024"),
    (#"{"text": "用水3亿立方米。", "date": "2024-02"}"#, "a:1 2024-02"),
    (#"{"text": "用水3亿立方米。", "date": "2024年2月"}"#, "a:1 2024-02"),
    (#"{"text": "用水3亿立方米。", "date": 202402}"#, "a:1 2024-02"),
  ])
  func namesAndDatesOfAllKinds(_ text: String, _ expected: String) throws {
    #expect(try read("a.json", text).map { $0.replacing("a.json", with: "a") } == [expected])
  }

  @Test func namesThatTheCallerGives() throws {
    #expect(
      try read("a.jsonl", #"{"t": "用水3亿立方米。", "k": "甲"}"#, .init(fields: ["text": "t", "title": "k"])) == [
        "a.jsonl:1 甲"
      ])
  }

  @Test(arguments: ["2024-13", "2024年2月30日", "1024", "第2024号"]) func partsOfNoDateAreNone(_ words: String) throws {
    #expect(try read("a.jsonl", #"{"text": "用水3亿立方米。", "date": "\#(words)"}"#).count == 2)
  }

  @Test func aDateThatIsNoneIsTold() throws {
    #expect(
      try read("a.jsonl", #"{"text": "用水3亿立方米。", "date": "昨天"}"#) == [
        "a.jsonl:1", "a.jsonl:1 was read without a date: 昨天 names no day.",
      ])
  }

  /// UTF-8 that was taken for Latin-1 or GBK before it was written as JSON: the file itself is sound.
  @Test func aRecordThatWasGarbledBeforeIsTold() throws {
    let words = "甲县去年用水三亿立方米,比上年增长百分之五,农业用水减少。"
    let latin = String(String.UnicodeScalarView(words.utf8.map { Unicode.Scalar($0) }))
    let lines = [words, latin, words].map { #"{"text": "\#($0)"}"# }
    #expect(
      try read("a.jsonl", lines.joined(separator: "\n")) == [
        "a.jsonl:1",
        "a.jsonl:2 is garbled or in another encoding; the line was passed over, mend it and read again.",
        "a.jsonl:3",
      ])
  }

  @Test func theSameIdentifierInTwoFilesIsTwoArticles() throws {
    _ = try read("a.jsonl", Self.record)
    _ = try read("b.jsonl", Self.record)
    #expect(read([folder]) == ["a.jsonl/1 甲", "b.jsonl/1 甲"])
  }

  @Test func claimsAreNoArticles() throws {
    let claim = #"{"doc": "a", "start": 1, "end": 2, "text": "3亿", "sentence": {}, "derivation": []}"#
    #expect(
      try read("a.jsonl", claim) == ["a.jsonl holds claims, no articles; take them in with: import --claims a.jsonl"])
  }

  @Test func anArrayThatBreaksOff() throws {
    #expect(
      try read("a.json", "[\(Self.record),\n{\"text\": \"乙") == [
        "a.json/1 甲", "a.json:2 is not JSON; the line was passed over, mend it and read again.",
      ])
  }

  @Test(arguments: ["全年用水[2]35亿立方米。", "[2]全年用水35亿立方米。", "{注}全年用水35亿立方米。", "[]"])
  func textThatBeginsLikeJSON(_ text: String) throws { #expect(try read("a.txt", text) == ["a.txt"]) }
}
