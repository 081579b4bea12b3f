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
        let body = article.stories.flatMap { story in
          story.parts.filter { $0.role == .body }.map { part in
            part.place.without(story.omitted).map { String(decoding: text[$0.bytes], as: UTF8.self) }.joined()
          }
        }
        found.append(body.joined(separator: "|"))
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
    #expect(
      try read("a.txt", Array("全市增长5%。\u{FF}".utf8), options: .init(encoding: .big5)) == [
        "a.txt is not Big5 from byte 0 on; check the file, or name its encoding with --encoding."
      ])
  }

  @Test func aDamagedByteIsToldAndItsSentenceLeftOut() throws {
    let page = Array("<p>全市用水增长5%。其中甲".utf8) + [0xFF] + Array("县增长6%。乙县增长7%。</p>".utf8)
    let told =
      "a.html was read, but one byte is damaged, the first at byte 35 (no UTF-8); what its sentence says is left out, "
      + "--strict refuses such files."
    #expect(try read("a.html", page) == [told, "全市用水增长5%。乙县增长7%。"])
    #expect(
      try read("a.html", page, options: .init(isStrict: true)) == [
        "a.html is not UTF-8 from byte 35 on; check the file, or name its encoding with --encoding."
      ])
  }

  @Test func twoEncodingsInOneFile() throws {
    let text =
      "全市地区生产总值增长5%,财政收入增长6%,人口增长2%,城镇居民收入增长4"
      + "%,农村居民收入增长7%,进出口总额增长3%,社会消费品零售总额增长8%。\n"
    let bytes = Array(text.utf8) + spell("其中甲县财政收入增长7%。", in: "GB18030")
    #expect(
      try read("a.txt", bytes) == [
        "a.txt is written in two encodings: UTF-8, and GB18030 from byte 186 on; both were read.",
        text + "其中甲县财政收入增长7%。",
      ])
  }

  @Test func charactersOfWindows() throws {
    let text =
      spell("全市财政收入增长5%,折合", in: "GB18030") + [0x80] + Array("3".utf8) + [0xA3, 0xA0] + spell("亿。", in: "GB18030")
    #expect(try read("a.txt", text) == ["全市财政收入增长5%,折合€3亿。"])
  }

  // The same sentence, spelt in UTF-8 and read in another encoding.
  @Test(arguments: [
    ("鍏ㄥ競鍦板尯鐢熶骇鎬诲�煎悓姣斿闀跨櫨鍒嗕箣浜�,璐㈡斂鏀跺叆鏈夋墍鎻愰珮銆�", "GBK"),
    (
      "\u{E5}\u{85}\u{A8}\u{E5}\u{B8}\u{82}\u{E5}\u{9C}\u{B0}\u{E5}\u{8C}\u{BA}\u{E7}\u{94}\u{9F}\u{E4}\u{BA}\u{A7}\u{E6}\u{80}\u{BB}\u{E5}\u{80}\u{BC}\u{E5}\u{90}\u{8C}\u{E6}\u{AF}\u{94}\u{E5}\u{A2}\u{9E}\u{E9}\u{95}\u{BF}\u{E7}\u{99}\u{BE}\u{E5}\u{88}\u{86}\u{E4}\u{B9}\u{8B}\u{E4}\u{BA}\u{94},\u{E8}\u{B4}\u{A2}\u{E6}\u{94}\u{BF}\u{E6}\u{94}\u{B6}\u{E5}\u{85}\u{A5}\u{E6}\u{9C}\u{89}\u{E6}\u{89}\u{80}\u{E6}\u{8F}\u{90}\u{E9}\u{AB}\u{98}\u{E3}\u{80}\u{82}",
      "Latin-1"
    ),
  ])
  func garbledText(_ text: String, _ encoding: String) throws {
    #expect(
      try read("a.txt", Array(text.utf8)) == [
        "a.txt is garbled: UTF-8 that was taken for \(encoding); it was passed over, fetch it again as UTF-8."
      ])
  }

  @Test func encodingsThatAreNotRead() throws {
    let told = "a.txt is in HZ or ISO-2022, which are not read; convert it to UTF-8."
    #expect(try read("a.txt", Array("~{H+9z~}5%~{<S~}".utf8)) == [told])
    #expect(try read("a.txt", [0x1B] + Array("$BNNCO$O".utf8)) == [told])
    #expect(
      try read("a.txt", spell("人口は五百万人で、前年より増えた。東京の面積は変わらない。", in: "EUC-JP"))
        == [
          "the encoding of a.txt is unknown, no encoding that is read makes Chinese of it; convert it to UTF-8, or name it "
            + "with --encoding."
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
        "a.jsonl:2 was read, but one byte is damaged, the first at byte 2 (no UTF-8); what its sentence says is left out, "
          + "--strict refuses such files.",
        "a.jsonl:2 is not JSON; the line was passed over, mend it and read again.", "全市地区生产总值增长5%。",
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
