import ArticleReader
import ClaimModel
import Foundation
import Testing

/// Archives, office documents, PDF, mails, feeds and tables.
@Suite final class ContainersTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path

  init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Identifier and words of each article, or the error, without the folder's path.
  private func read(_ name: String, _ bytes: [UInt8], _ limits: ReadingLimits = .init()) throws -> [String] {
    try Data(bytes).write(to: URL(filePath: folder + "/" + name))
    return read(name, limits)
  }

  private func read(_ name: String, _ limits: ReadingLimits = .init()) -> [String] {
    var found: [String] = []
    ArticleReader(options: ReadingOptions(limits: limits)).forEachArticle(in: [folder + "/" + name]) { result in
      switch result {
      case .success(let article):
        let bytes = Array(article.text.utf8)
        var words = ""
        for story in article.stories {
          for part in story.parts {
            for run in part.place.without(story.omitted) { words += String(decoding: bytes[run.bytes], as: UTF8.self) }
            words += "|"
          }
        }
        found.append("\(article.id): \(words.dropLast().split(separator: "\n").joined(separator: "⏎"))")
      case .failure(let error): found.append(error.description)
      }
    }
    return found.map { $0.replacing(folder + "/", with: "") }
  }

  private static let words = Array("用水3亿立方米。".utf8)

  @Test func filesInArchives() throws {
    let files = [("a/b.txt", Self.words), ("c.html", Array("<p>用电2亿度。".utf8)), ("d.doc", [1])]
    let expected = ["x/a/b.txt: 用水3亿立方米。", "x/c.html: 用电2亿度。", "x: 1 file passed over: 1 .doc"]
    #expect(try read("x", Containers.zip(files)) == expected)
    #expect(try read("x", Containers.tar(files)) == expected)
    let inner = Containers.zip([("e.zip", Containers.zip([("f.txt", Self.words)])), ("g.txt", Self.words)])
    #expect(try read("x", inner) == ["x/e.zip/f.txt: 用水3亿立方米。", "x/g.txt: 用水3亿立方米。"])
  }

  @Test func hostileArchives() throws {
    #expect(
      try read("x", Containers.zip([("../../a.txt", Self.words), ("b.txt", Self.words)])) == [
        "x/../../a.txt has a name that leads out of its archive and was passed over; unpack it yourself.",
        "x/b.txt: 用水3亿立方米。",
      ])
    #expect(
      try read("x", Containers.zip([("a.txt", Self.words)], isEncrypted: true)) == [
        "x/a.txt is encrypted and was passed over; save it without a password."
      ])
    let deep = (0..<8).reduce(Containers.zip([("a.txt", Self.words)])) { inner, _ in Containers.zip([("a.zip", inner)])
    }
    #expect(try read("x", deep).count == 1)
    #expect(try read("x", deep)[0].contains("stands in more than 4 files inside each other"))
    let long = Containers.tar([("a.txt", [UInt8](repeating: 0x20, count: 5000)), ("b.txt", Self.words)])
    #expect(
      try read("x", long, .init(record: 4000)) == [
        "x/a.txt is longer than 4000 B, no article, and was passed over; split it, or allow more with --max-record.",
        "x/b.txt: 用水3亿立方米。",
      ])
    #expect(try read("x", Array(Containers.zip([("a.txt", Self.words)]).prefix(45))).count == 1)
  }

  @Test func wordDocuments() throws {
    let document = """
      <w:document xmlns:w="w"><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>乙县用水公报</w:t></w:r></w:p>
      <w:p><w:r><w:t>用水</w:t></w:r><w:del><w:r><w:delText>5</w:delText></w:r></w:del><w:r><w:rPr><w:strike/></w:rPr><w:t>4</w:t></w:r>
      <w:r><w:t>3亿立方米。</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>指标</w:t></w:r></w:p></w:tc>
      <w:tc><w:tcPr><w:gridSpan w:val="1"/></w:tcPr><w:p><w:r><w:t>2024年</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>用电(亿度)</w:t></w:r></w:p></w:tc>
      <w:tc><w:p><w:r><w:t>2.5</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>
      """
    let file = Containers.zip([("[Content_Types].xml", "<Types/>"), ("word/document.xml", document)])
    #expect(try read("a.docx", file) == ["a.docx: 乙县用水公报|用水3亿立方米。|指标 | 2024年⏎用电(亿度) | 2.5"])
    #expect(try read("a.txt", file) == ["a.txt: 乙县用水公报|用水3亿立方米。|指标 | 2024年⏎用电(亿度) | 2.5"])
  }

  @Test func wordDocumentsThatOtherProgramsWroteInHaste() throws {
    let document = "<w:document><w:t>用水3亿立方米。</w:t></w:document>"
    #expect(try read("a.docx", Containers.zip([("word/document.xml", document)])) == ["a.docx: 用水3亿立方米。"])
  }

  @Test func openDocuments() throws {
    let content = """
      <office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text><text:tracked-changes><text:p>5亿</text:p></text:tracked-changes>
      <text:h text:outline-level="1">乙县用水公报</text:h><text:p>用水<text:span>3亿</text:span>立方米。<text:note><text:p>注</text:p></text:note></text:p></office:text></office:body></office:document-content>
      """
    let file = Containers.zip([("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", content)])
    #expect(try read("a.odt", file) == ["a.odt: 乙县用水公报|用水3亿立方米。"])
  }

  @Test func sheetsAreStatisticalTables() throws {
    let sheet = """
      <worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="inlineStr"><is><t>2024年</t></is></c></row>
      <row r="3"><c r="A3" t="s"><v>2</v></c><c r="B3"><v>2.5000000000000004</v></c></row></sheetData></worksheet>
      """
    let file = Containers.zip([
      ("[Content_Types].xml", "<Types/>"),
      ("xl/workbook.xml", #"<workbook><sheets><sheet name="用电"/></sheets></workbook>"#),
      (
        "xl/sharedStrings.xml",
        "<sst><si><t>乙县统计</t></si><si><t>指标</t></si><si><r><t>用电</t></r><r><t>(亿度)</t></r></si></sst>"
      ),
      ("xl/worksheets/sheet1.xml", sheet),
    ])
    #expect(try read("a.xlsx", file) == ["a.xlsx/用电: 乙县统计|指标 | 2024年⏎用电(亿度) | 2.5"])
  }

  /// Yearbooks merge the heads of groups of columns and the names of groups of rows.
  @Test func mergedCellsOfSheets() throws {
    func row(_ number: Int, _ cells: [(String, String)]) -> String {
      let written = cells.map { "<c r='\($0.0)\(number)' t='inlineStr'><is><t>\($0.1)</t></is></c>" }
      return "<row r='\(number)'>\(written.joined())</row>"
    }
    let rows = [
      row(1, [("A", "用水统计")]), row(2, [("A", "地区"), ("B", "2023年"), ("D", "2024年")]),
      row(3, [("B", "农业(亿立方米)"), ("C", "工业(亿立方米)"), ("D", "农业(亿立方米)"), ("E", "工业(亿立方米)")]),
      row(4, [("A", "甲市"), ("B", "3.5"), ("C", "1.1"), ("D", "3.6"), ("E", "1.2")]),
    ]
    let merged = ["A1:E1", "A2:A3", "B2:C2", "D2:E2"].map { "<mergeCell ref='\($0)'/>" }.joined()
    let sheet = "<worksheet><sheetData>\(rows.joined())</sheetData><mergeCells>\(merged)</mergeCells></worksheet>"
    let file = Containers.zip([
      ("xl/workbook.xml", "<workbook><sheets><sheet name='a'/></sheets></workbook>"),
      ("xl/worksheets/sheet1.xml", sheet),
    ])
    try Data(file).write(to: URL(filePath: folder + "/a.xlsx"))
    var tables = ""
    ArticleReader().forEachArticle(in: [folder + "/a.xlsx"]) { tables += (try? renderedTables($0.get())) ?? "" }
    #expect(
      tables == """
        -
          3.5: 甲市 | 2023年 › 农业(亿立方米)
          1.1: 甲市 | 2023年 › 工业(亿立方米)
          3.6: 甲市 | 2024年 › 农业(亿立方米)
          1.2: 甲市 | 2024年 › 工业(亿立方米)
        """)
  }

  @Test func tablesOfValues() throws {
    let articles = "标题,发布日期,正文\n\"甲,乙\",2024-02-06,\"用水3亿立方米。\n用电\"\"2\"\"亿度。\"\n丙,2024-02-07,用气1亿立方米。\n"
    #expect(try read("a.csv", Array(articles.utf8)) == ["a.csv:2: 用水3亿立方米。⏎用电\"2\"亿度。", "a.csv:3: 用气1亿立方米。"])
    let regions = "指标:用水量(亿立方米)\n时间:最近2年\n地区\t2024年\t2023年\n甲市\t3.5\t3.4\n"
    #expect(
      try read("a.tsv", spell(regions, in: "GB18030")) == [
        "a.tsv: 指标:用水量(亿立方米)| | 用水量(亿立方米)⏎地区 | 2024年 | 2023年⏎甲市 | 3.5 | 3.4"
      ])
  }

  @Test func feeds() throws {
    let feed = """
      <?xml version="1.0"?><rss><channel><title>乙县在线</title><item><title>甲</title><pubDate>Tue, 06 Feb 2024 09:00:00 +0800</pubDate>
      <description><![CDATA[<p>用水3亿立方米。</p>]]></description></item></channel></rss>
      """
    #expect(try read("a.xml", Array(feed.utf8)) == ["a.xml:2: 用水3亿立方米。"])
    #expect(try read("b.xml", Array("<?xml version='1.0'?><a/>".utf8))[0].contains("XML of another kind"))
    let bomb = """
      <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "亿亿亿亿亿亿亿亿亿亿"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>
      <rss><channel><item><description>用水3亿立方米。&c;</description></item></channel></rss>
      """
    #expect(
      try read("c.xml", Array(bomb.utf8)) == [
        "c.xml holds no text of an article and was passed over; check that it is complete."
      ])
  }

  @Test func mailsAndSavedPages() throws {
    let mail = """
      Subject: =?GB2312?B?\(Data(spell("乙县用水", in: "GB18030")).base64EncodedString())?=
      Date: Tue, 06 Feb 2024 09:00:00 +0800
      Content-Type: text/plain; charset="gb2312"
      Content-Transfer-Encoding: base64

      \(Data(spell("乙县用水\n用水3亿立方米。", in: "GB18030")).base64EncodedString())
      """
    #expect(try read("a.eml", Array(mail.utf8)) == ["a.eml: 乙县用水|用水3亿立方米。"])
    let page = """
      MIME-Version: 1.0
      Content-Type: multipart/related; type="text/html"; boundary="b1"

      --b1
      Content-Type: text/html; charset=utf-8
      Content-Transfer-Encoding: quoted-printable

      <p>=E7=94=A8=E6=B0=B43=
      =E4=BA=BF=E7=AB=8B=E6=96=B9=E7=B1=B3=E3=80=82</p>
      --b1
      Content-Type: image/png
      Content-Transfer-Encoding: base64

      AAAA
      --b1--
      """
    #expect(try read("a.mhtml", Array(page.utf8)) == ["a.mhtml: 用水3亿立方米。"])
  }

  @Test func webArchives() throws {
    func record(_ page: [UInt8], _ type: String) -> [UInt8] {
      let block = Array("HTTP/1.1 200 OK\r\nContent-Type: \(type)\r\n\r\n".utf8) + page
      return Array(
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/\r\nContent-Length: \(block.count)\r\n\r\n"
          .utf8)
        + block + Array("\r\n\r\n".utf8)
    }
    let pages = [
      record(Array("<p>用水3亿立方米。".utf8), "text/html"), record([1, 2], "image/png"),
      record(spell("<p>全市用电量2亿度,比上年有所增长。", in: "GB18030"), "text/html; charset=gbk"),
    ]
    #expect(
      try read("a.warc", pages.flatMap { $0 }) == ["a.warc:1: 用水3亿立方米。", "a.warc:3: 全市用电量2亿度,比上年有所增长。"])
  }

  @Test func pagesOfPDF() throws {
    let file = Containers.pdf(pages: [["乙县用水公报", "用水35.6亿立方米,增长2.", "— 1 —"], ["5%,用电2亿度。"]])
    #expect(try read("a.pdf", file) == ["a.pdf: 乙县用水公报|用水35.6亿立方米,增长2.5%,用电2亿度。"])
    #expect(try read("b.pdf", Array("%PDF-1.4 nothing".utf8))[0].hasPrefix("b.pdf cannot be read to its end"))
  }

  @Test func tablesOfPDFKeepTheirColumnsAndItsTextItsPages() throws {
    let file = Containers.pdf(pages: [
      ["乙县用水公报", "用水35.6亿立方米,用电2亿度。"],
      ["指标      2023年      2024年", "用水量(亿立方米)    34.1    35.6", "用电量(亿度)    1.9    2.0"],
    ])
    try Data(file).write(to: URL(filePath: folder + "/a.pdf"))
    var (tables, pages) = ("", [Int]())
    ArticleReader().forEachArticle(in: [folder + "/a.pdf"]) { result in
      guard let article = try? result.get() else { return }
      tables = renderedTables(article)
      pages = article.text.split(separator: "\u{0C}").map { $0.split(separator: "\n").count }
    }
    #expect(
      tables == """
        -
          34.1: 用水量(亿立方米) | 2023年
          35.6: 用水量(亿立方米) | 2024年
          1.9: 用电量(亿度) | 2023年
          2.0: 用电量(亿度) | 2024年
        """)
    #expect(pages == [2, 3])
  }

  @Test func cellsOfSheetsHaveTheirNames() throws {
    try Data("乙县统计\n\n指标,2023年,2024年\n用水量(亿立方米),34.1,35.6\n".utf8).write(to: URL(filePath: folder + "/a.csv"))
    var names: [String?] = []
    ArticleReader().forEachArticle(in: [folder + "/a.csv"]) { result in
      names += (try? result.get())?.stories.flatMap(\.tables).flatMap(\.cells).map(\.name) ?? []
    }
    #expect(names == ["B4", "C4"])
  }

  @Test func whatAFolderHoldsAndIsNotReadIsCounted() throws {
    for name in ["a.doc", "b.DOC", "c.rtf", "README"] { try Data([1]).write(to: URL(filePath: folder + "/" + name)) }
    _ = try read("d.php?id=5", Array("<p>用水3亿立方米。".utf8))
    #expect(
      read("").map { $0.replacing(folder, with: "") } == [
        "d.php?id=5: 用水3亿立方米。", ": 4 files passed over: 2 .doc, 1 .rtf, 1 README",
      ])
  }
}
