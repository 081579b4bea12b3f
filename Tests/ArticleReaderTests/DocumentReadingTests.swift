import ArticleReader
import ClaimModel
import Foundation
import Testing

/// What becomes of documents that are not as they should be: one sentence, and the rest goes on.
@Suite final class DocumentReadingTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path

  init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// What is read from a file: the words of each article's body, or the error, without the folder's own path.
  private func read(_ name: String, _ bytes: [UInt8], options: ReadingOptions = .init()) throws -> [String] {
    try Data(bytes).write(to: URL(filePath: folder + "/" + name))
    var found: [String] = []
    ArticleReader(options: options).forEachArticle(in: [folder + "/" + name]) { result in
      switch result {
      case .success(let article):
        let text = Array(article.text.utf8)
        let body = article.stories.flatMap(\.parts).filter { $0.role == .body }
        found.append(body.map { String(decoding: text[$0.place.bytes], as: UTF8.self) }.joined(separator: "|"))
      case .failure(let error): found.append(error.description.replacing(folder + "/", with: ""))
      }
    }
    return found
  }

  @Test func aWrongDeclarationIsOverruled() throws {
    let page = "<html><head><meta charset=utf-8></head><body><p>全市增长5%。</p>"
    #expect(try read("a.html", spell(page, in: "GB18030")) == ["全市增长5%。"])
    #expect(try read("b.html", Array(page.replacing("utf-8", with: "gbk").utf8)) == ["全市增长5%。"])
  }

  @Test func whatCannotBeDecodedNamesTheByte() throws {
    let page = Array("<p>全市地区生产总值增长5%。</p>".utf8) + [0xFF]
    #expect(
      try read("a.html", page) == [
        "a.html is not UTF-8 from byte 42 on; check the file, or name its encoding with --encoding."
      ])
    #expect(
      try read("a.txt", Array("全市增长5%。\u{FF}".utf8), options: .init(encoding: .big5)) == [
        "a.txt is not Big5 from byte 0 on; check the file, or name its encoding with --encoding."
      ])
  }

  @Test(arguments: [
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D],
    [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0x3E, 0],
    Array("MZ\u{0}\u{0}100家".utf8),
  ])
  func bytesThatAreNoText(_ bytes: [UInt8]) throws {
    #expect(
      try read("a.txt", bytes) == [
        "a.txt is no text and was passed over; save what it shows as .txt or .html and read that."
      ])
  }

  @Test func aStatedEncodingIsUsed() throws {
    let bytes = spell("增長5%。", in: "UTF-16BE")
    #expect(try read("a.txt", bytes, options: .init(encoding: .utf16BigEndian)) == ["增長5%。"])
    #expect(try read("a.txt", [0xFE, 0xFF] + bytes, options: .init(encoding: .utf16LittleEndian)) == ["增長5%。"])
  }

  @Test(arguments: ["UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"])
  func linesOfJSONInEveryEncoding(_ encoding: String) throws {
    // 上 and 后 hold the byte of a line's end in UTF-16.
    let lines = [#"{"text": "上半年增长5%,后来增长6%。\#u{0A0A}"}"#, "{", #"{"html": "<p>全市增长7%。</p>"}"#].joined(separator: "\n")
    #expect(
      try read("a.jsonl", spell(lines, in: encoding)) == [
        "上半年增长5%,后来增长6%。\u{0A0A}", "a.jsonl:2 is not JSON; the line was passed over, mend it and read again.",
        "全市增长7%。",
      ])
  }

  @Test func aLineThatCannotBeDecodedDoesNotEndTheOthers() throws {
    let good = Array(#"{"text": "全市地区生产总值增长5%。"}"#.utf8)
    #expect(
      try read("a.jsonl", good + [0x0A, 0x7B, 0x22, 0xFF, 0x0A] + good) == [
        "全市地区生产总值增长5%。",
        "a.jsonl:2 is not UTF-8 from byte 2 of the line on; the line was passed over, mend it or name the encoding with "
          + "--encoding.", "全市地区生产总值增长5%。",
      ])
  }

  @Test(arguments: [
    "", " \n\t", "<html><head></head><body></body></html>", "<nav><a href=/>首页</a></nav><script>1</script>",
  ])
  func pagesWithoutAnArticle(_ page: String) throws {
    #expect(
      try read("a.html", Array(page.utf8)) == [
        "a.html holds no text of an article and was passed over; check that it is complete."
      ])
  }

  @Test func recordsWithoutAnArticle() throws {
    let lines = [#"{"text": ""}"#, #"{"html": "<p></p>"}"#, #"{"text": "", "html": "<p>增长5%。</p>"}"#, #"{"html": 5}"#]
    #expect(
      try read("a.jsonl", Array(lines.joined(separator: "\n").utf8)) == [
        "a.jsonl:1 holds no text of an article; the line was passed over, mend it and read again.",
        "a.jsonl:2 holds no text of an article; the line was passed over, mend it and read again.", "增长5%。",
        "a.jsonl:4 html is no string; the line was passed over, mend it and read again.",
      ])
  }

  @Test func aTextThatIsHTMLIsReadAsHTML() throws {
    #expect(try read("a.txt", Array("\n<!DOCTYPE HTML><p>增长5%<b>。</b>".utf8)) == ["增长5%。"])
    #expect(try read("b.txt", Array("增长5%。<html>".utf8)) == ["增长5%。<html>"])
  }
}
