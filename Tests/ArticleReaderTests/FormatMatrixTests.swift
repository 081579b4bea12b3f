import ArticleReader
import ClaimModel
import Foundation
import Testing

/// Every kind of document gives the same article however it comes: named, in a folder, on standard input, gzipped.
@Suite final class FormatMatrixTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path

  init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private static let sentence = "全县用水35.6亿立方米,比上年增长2.1%。"
  private static let record = #"{"text": "\#(sentence)"}"#

  /// A document of each kind that says the sentence.
  private static let documents: [(name: String, bytes: [UInt8])] = [
    ("a.txt", Array(sentence.utf8)), ("a.md", Array("> **\(sentence)**".utf8)),
    ("a.html", Array("<html><p>\(sentence)</p></html>".utf8)), ("a.json", Array("[\n\(record)\n]".utf8)),
    ("a.jsonl", Array("\(record)\n".utf8)), ("a.zip", Containers.zip([("b.txt", sentence)])),
    ("a.tar", Containers.tar([("b.txt", Array(sentence.utf8))])),
    (
      "a.docx",
      Containers.zip([
        ("word/document.xml", "<w:document xmlns:w='w'><w:p><w:r><w:t>\(sentence)</w:t></w:r></w:p></w:document>")
      ])
    ),
    ("a.csv", Array("编号,正文\n1,\"\(sentence)\"\n".utf8)), ("a.tsv", Array("编号\t正文\n1\t\(sentence)\n".utf8)),
    ("a.eml", Array("Subject: a\nContent-Type: text/plain; charset=utf-8\n\n\(sentence)\n".utf8)),
    (
      "a.odt",
      Containers.zip([
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        (
          "content.xml",
          "<o:document-content xmlns:o='o' xmlns:t='t'><o:body><t:p>\(sentence)</t:p></o:body></o:document-content>"
        ),
      ])
    ),
    (
      "a.epub",
      Containers.zip([
        ("mimetype", "application/epub+zip"), ("c1.xhtml", "<html><body><p>\(sentence)</p></body></html>"),
      ])
    ),
    (
      "a.xlsx",
      Containers.zip([
        ("xl/workbook.xml", "<workbook><sheets><sheet name='a'/></sheets></workbook>"),
        (
          "xl/worksheets/sheet1.xml",
          "<worksheet><sheetData><row r='1'><c t='inlineStr'><is><t>正文</t></is></c></row>"
            + "<row r='2'><c t='inlineStr'><is><t>\(sentence)</t></is></c></row></sheetData></worksheet>"
        ),
      ])
    ),
    ("a.pdf", Containers.pdf(pages: [[sentence]])),
    ("a.rss", Array("<?xml version='1.0'?><rss><item><description>\(sentence)</description></item></rss>".utf8)),
    (
      "a.warc",
      Array(
        "WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: text/html\r\nContent-Length: \(sentence.utf8.count)\r\n\r\n\(sentence)\r\n\r\n"
          .utf8)
    ),
  ]

  private func read(_ paths: [String], standardInput: Int32 = 0) -> [String] {
    var found: [String] = []
    ArticleReader().forEachArticle(in: paths, standardInput: standardInput) { result in
      switch result {
      case .success(let article):
        let bytes = Array(article.text.utf8)
        for story in article.stories {
          let runs = story.parts.flatMap { $0.place.without(story.omitted) }
          found.append(runs.map { String(decoding: bytes[$0.bytes], as: UTF8.self) }.joined())
        }
      case .failure(let error): found.append(error.description)
      }
    }
    return found
  }

  @Test(arguments: documents.indices)
  func theSameHoweverItComes(_ index: Int) throws {
    let document = Self.documents[index]
    let path = folder + "/" + document.name
    try Data(document.bytes).write(to: URL(filePath: path))
    #expect(read([path]) == [Self.sentence], "\(document.name) named")
    #expect(read([folder]) == [Self.sentence], "\(document.name) in a folder")
    let input = try #require(FileHandle(forReadingAtPath: path))
    #expect(read(["-"], standardInput: input.fileDescriptor) == [Self.sentence], "\(document.name) on standard input")
    let gzip = Process()
    gzip.executableURL = URL(filePath: "/bin/gzip")
    gzip.arguments = [path]
    try gzip.run()
    gzip.waitUntilExit()
    #expect(read([path + ".gz"]) == [Self.sentence], "\(document.name) gzipped")
  }
}
