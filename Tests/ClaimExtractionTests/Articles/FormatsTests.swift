import ArticleReader
import ClaimExtraction
import ClaimModel
import Foundation
import Testing

/// One article in every format and encoding: what is read from each is the same.
@Suite final class FormatsTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)

  init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(at: folder) }

  @Test func simplified() throws {
    let sample = Sample(
      title: "松江区高新技术企业达到2306家", byline: "来源:某某日报 作者:张三 发布时间:2021-03-15",
      body: [
        "2020年,松江区高新技术企业数量达到2306家,是“十二五”末的4.9倍。", "全社会研发投入强度为3.98%,同比提高0.2个百分点。",
      ])
    try write(
      sample, in: ["UTF-8": "utf-8", "UTF-16LE": nil, "UTF-16BE": nil, "GB18030": "gb2312", "GBK": "iso-8859-1"])
    try check(files: 65)
  }

  @Test func traditional() throws {
    let sample = Sample(
      title: "高雄市出口額達到350億美元", byline: "來源:某某日報 作者:張三 發布時間:2021-03-15",
      body: ["2020年,高雄市出口額達到350億美元,較上年增長5.2%。", "民國109年全市就業人數為130萬人。"])
    try write(sample, in: ["UTF-8": "big5", "UTF-16LE": nil, "BIG5": "big5", "GB18030": "utf-8", "BIG5-HKSCS": nil])
    try check(files: 60)
  }

  @Test func tables() throws {
    let html = """
      <h1>2023年松江区主要指标</h1><p>各项指标见下表。</p><p>单位:亿元</p><table><tr><th>指标</th><th>2022年</th><th>2023年</th></tr>
      <tr><td>地区生产总值</td><td>1750.12</td><td>1792.65</td></tr><tr><td>常住人口</td><td>192.4万人</td><td>-</td></tr></table>
      """
    let markdown = """
      # 2023年松江区主要指标

      各项指标见下表。

      单位:亿元

      | 指标 | 2022年 | 2023年 |
      | --- | ---: | ---: |
      | 地区生产总值 | 1750.12 | 1792.65 |
      | 常住人口 | 192.4万人 | - |
      """
    let expected = [
      "1750.12 | money | 175012000000 CNY | 地区生产总值 | 松江区 | 2022年",
      "1792.65 | money | 179265000000 CNY | 地区生产总值 | 松江区 | 2023年",
      "192.4万人 | count | 1924000 人 | 常住人口 | 松江区 | 2022年",
    ]
    for article in [
      ArticleReader().article(id: "page", html: html), ArticleReader().article(id: "text", text: markdown),
    ] {
      let claims = Reading(article).claims.filter { !$0.contains("| date |") }
      #expect(claims.map { $0.split(separator: " | ").prefix(6).joined(separator: " | ") } == expected)
    }
  }

  /// Every file gives the title, date, body and claims of the first.
  private func check(files: Int) throws {
    var read: [(name: String, reading: Reading)] = []
    ArticleReader().forEachArticle(in: [folder.path]) { result in
      switch result {
      case .success(let article): read.append((article.id, Reading(article)))
      case .failure(let error): Issue.record("\(error)")
      }
    }
    #expect(read.count == files)
    let first = try #require(read.first)
    #expect(first.reading.title != nil && first.reading.date != nil && first.reading.claims.count >= 4)
    for other in read.dropFirst() { #expect(other.reading == first.reading, "\(other.name)") }
  }

  /// Writes the sample in every format, with the charset that its page declares; each also packed and, in Unicode,
  /// marked.
  private func write(_ sample: Sample, in charsets: [String: String?]) throws {
    for (encoding, charset) in charsets {
      for (name, text) in try sample.documents(charset: charset) {
        let bytes = try spell(text, in: encoding)
        try write(bytes, "\(encoding).\(name)")
        try write(packed(bytes), "\(encoding).\(name).gz")
      }
    }
    for (name, text) in try sample.documents(charset: nil) {
      for encoding in charsets.keys where encoding.hasPrefix("UTF") {
        try write(spell("\u{FEFF}" + text, in: encoding), "marked-\(encoding).\(name)")
      }
    }
  }

  private func write(_ bytes: [UInt8], _ name: String) throws {
    try Data(bytes).write(to: folder.appending(path: name))
  }

  private func spell(_ text: String, in encoding: String) throws -> [UInt8] {
    try run("iconv", ["-f", "UTF-8", "-t", encoding], Array(text.utf8))
  }

  private func packed(_ bytes: [UInt8]) throws -> [UInt8] { try run("gzip", ["-c"], bytes) }

  /// What a program answers to its standard input.
  private func run(_ program: String, _ arguments: [String], _ input: [UInt8]) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    let (given, answer) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (given, answer)
    try process.run()
    try given.fileHandleForWriting.write(contentsOf: Data(input))
    try given.fileHandleForWriting.close()
    let bytes = try answer.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return Array(bytes)
  }
}

/// An article and the ways to write it down.
private struct Sample {
  var title: String
  var byline: String
  var body: [String]

  /// The name and text of each format.
  func documents(charset: String?) throws -> [String: String] {
    let lines = [title, byline] + body
    let plain = lines.joined(separator: "\n")
    let html = page(charset: charset)
    return [
      "txt": plain, "md": "# " + lines.joined(separator: "\n\n") + "\n", "html": html,
      "jsonl": try record(["id": "a", "text": plain]), "html.jsonl": try record(["id": "b", "html": html]),
    ]
  }

  private func record(_ fields: [String: String]) throws -> String {
    String(decoding: try JSONEncoder().encode(fields), as: UTF8.self) + "\n"
  }

  private func page(charset: String?) -> String {
    """
    <!DOCTYPE html><html><head>\(charset.map { "<meta charset=\"\($0)\">" } ?? "")<title>\(title)_新聞_某某社</title>
    <script>var page = "99%。";</script></head><body><nav><a href="/">首頁</a> | <a href="/a">新聞</a></nav>
    <div id="main"><h1>\(title)</h1><div class="info">\(byline)</div>
    \(body.map { "<p>\u{3000}\u{3000}\($0)</p>" }.joined(separator: "\n"))
    </div><footer>Copyright 2020 某某社 100</footer></body></html>
    """
  }
}

/// What was read from an article.
private struct Reading: Equatable {
  var title: String?
  var date: PublicationDate?
  var body: [String]
  var claims: [String]

  init(_ article: Article) {
    let bytes = Array(article.text.utf8)
    title = article.title
    date = article.date
    body = article.stories.flatMap(\.parts).filter { $0.role == .body }.flatMap {
      String(decoding: bytes[$0.place.bytes], as: UTF8.self).split(separator: "\n").map(String.init)
    }
    claims = ClaimExtractor().claims(in: article).map { claim in
      let value = claim.quantity.map { "\($0.value) \($0.unit.symbol)" } ?? "-"
      return [
        claim.figure.text, "\(claim.kind)", value, claim.metric?.phrase, claim.region?.region.name, claim.period?.text,
        "\(claim.status)", claim.sentence.text,
      ].map { $0 ?? "-" }.joined(separator: " | ")
    }
  }
}
