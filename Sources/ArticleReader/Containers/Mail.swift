import ClaimModel
import Foundation

extension ArticleReader {
  /// The text of a mail, or the page that a browser saved as MHTML (RFC 2045, 2047, 2557).
  func readMail(
    _ path: String, _ bytes: [UInt8], depth: Int, _ body: (Result<Article, ReadingError>) throws -> Void
  ) rethrows {
    let mail = MailPart(bytes)
    guard let text = mail.text else { return try body(.failure(.empty(path: path, line: nil))) }
    var reader = self
    reader.options.format = text.isHTML ? .html : .text
    reader.options.encoding = options.encoding ?? text.charset.flatMap { TextEncoding(named: $0) }
    var known = KnownFields(title: mail.headers["subject"].map(MailPart.decoded)?.withoutSpaceAround)
    known.url = mail.headers["snapshot-content-location"] ?? text.headers["content-location"]
    known.date = mail.headers["date"].flatMap { RecordDate($0)?.published }
    try reader.read(member: path, text.content, depth: depth + 1, known: known, body)
  }
}

/// A part of a mail: its headers and its bytes, or the parts in it.
private struct MailPart {
  var headers: [String: String]
  private var bytes: [UInt8]
  private var parts: [MailPart] = []

  init(_ bytes: [UInt8], depth: Int = 0) {
    var cursor = ByteCursor(ByteSource([], path: "", limits: .init()), after: bytes)
    headers = (try? cursor.headers()) ?? [:]
    self.bytes = (try? cursor.rest()) ?? []
    guard depth < 8, let boundary = parameter("boundary") else { return }
    parts = Self.split(self.bytes, "--" + boundary).map { MailPart($0, depth: depth + 1) }
  }

  /// The part that holds the text: a page before plain words in what a browser saved, else plain words first.
  var text: MailPart? {
    let all = leaves
    let pages = all.first { $0.type.hasPrefix("text/html") || $0.type.hasPrefix("application/xhtml") }
    let plain = all.first { $0.type.hasPrefix("text/plain") && $0.content.contains { $0 > 0x20 } }
    return type.hasPrefix("multipart/related") ? pages ?? plain : plain ?? pages
  }

  var isHTML: Bool { type.contains("html") }
  var charset: String? { parameter("charset") }

  private var type: String { headers["content-type"]?.lowercased() ?? "text/plain" }
  private var leaves: [MailPart] { parts.isEmpty ? [self] : parts.flatMap(\.leaves) }

  /// The bytes as they were before the mail was sent.
  var content: [UInt8] {
    switch headers["content-transfer-encoding"]?.lowercased() {
    case "base64": Array(Data(base64Encoded: Data(bytes), options: .ignoreUnknownCharacters) ?? Data())
    case "quoted-printable": Self.unquoted(bytes, inHeader: false)
    default: bytes
    }
  }

  private func parameter(_ name: String) -> String? {
    guard let header = headers["content-type"],
      let start = header.range(of: name + "=", options: .caseInsensitive)?.upperBound
    else { return nil }
    let rest = header[start...]
    if rest.hasPrefix("\"") { return rest.dropFirst().split(separator: "\"").first.map(String.init) }
    return String(rest.prefix { $0 != ";" && $0 != " " })
  }

  private static func split(_ bytes: [UInt8], _ boundary: String) -> [[UInt8]] {
    let mark = Array(boundary.utf8)
    var (parts, start): ([[UInt8]], Int?) = ([], nil)
    for line in bytes.indices where (line == 0 || bytes[line - 1] == 0x0A) && bytes[line...].starts(with: mark) {
      if let start, start <= line { parts.append(Array(bytes[start..<line])) }
      let end = bytes[line...].firstIndex(of: 0x0A) ?? bytes.count - 1
      start = bytes[(line + mark.count)...].starts(with: "--".utf8) ? nil : end + 1
    }
    if let start, start < bytes.count { parts.append(Array(bytes[start...])) }
    return parts
  }

  private static func unquoted(_ bytes: [UInt8], inHeader: Bool) -> [UInt8] {
    var (found, index): ([UInt8], Int) = ([], 0)
    while index < bytes.count {
      if bytes[index] == 0x3D, index + 2 < bytes.count,
        let value = UInt8(String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16)
      {
        found.append(value)
        index += 3
      } else if bytes[index] == 0x3D, index + 1 < bytes.count {
        // A line that goes on.
        index += bytes[index + 1] == 0x0D ? 3 : 2
      } else {
        found.append(inHeader && bytes[index] == 0x5F ? 0x20 : bytes[index])
        index += 1
      }
    }
    return found
  }

  /// The words of a header: `=?GB2312?B?…?=`.
  static func decoded(_ header: String) -> String {
    var (found, rest) = ("", header[...])
    while let open = rest.range(of: "=?") {
      let parts = rest[open.upperBound...].split(separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
      guard parts.count == 4, parts[3].hasPrefix("=") else { break }
      let before = rest[..<open.lowerBound]
      if before.contains(where: { $0 != " " }) || found.isEmpty { found += before }
      let bytes =
        parts[1].lowercased() == "b"
        ? Array(Data(base64Encoded: String(parts[2])) ?? Data()) : unquoted(Array(parts[2].utf8), inHeader: true)
      let encoding = TextEncoding(named: String(parts[0])) ?? .utf8
      found += (try? encoding.decode(bytes[...])) ?? String(decoding: bytes, as: UTF8.self)
      rest = parts[3].dropFirst()
    }
    return found + rest
  }
}
