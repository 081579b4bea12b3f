import ClaimModel

extension ArticleReader {
  /// The pages in a WARC (ISO 28500): the answers of servers, each with its address and day.
  func readWebArchive(
    _ path: String, _ source: ByteSource, first: [UInt8], depth: Int,
    _ body: (Result<Article, ReadingError>) throws -> Void
  ) rethrows {
    var cursor = ByteCursor(source, after: first)
    var (number, isEmpty) = (0, true)
    while true {
      let record: WebRecord?
      do throws(ReadingError) {
        record = try WebRecord(&cursor, limit: options.limits.record, path: "\(path):\(number + 1)")
      } catch {
        try body(.failure(error))
        guard case .tooLarge(_, _, .record, _) = error else { return }
        number += 1
        continue
      }
      guard let record else { break }
      number += 1
      guard let page = record.page else { continue }
      isEmpty = false
      var reader = self
      reader.options.format = page.isHTML ? .html : .text
      reader.options.encoding = options.encoding ?? page.encoding
      let known = KnownFields(url: record.address)
      try reader.read(member: "\(path):\(number)", page.bytes, depth: depth + 1, known: known, body)
    }
    if isEmpty { try body(.failure(.empty(path: path, line: nil))) }
  }
}

/// A record of a WARC.
private struct WebRecord {
  var headers: [String: String]
  var block: [UInt8]

  /// The next record; nil at the end. A block that is too long is passed over and told.
  init?(_ cursor: inout ByteCursor, limit: Int, path: String) throws(ReadingError) {
    var line: [UInt8]?
    repeat { line = try cursor.line() } while line?.isEmpty == true
    guard let line, line.starts(with: "WARC/".utf8) else { return nil }
    headers = try cursor.headers()
    let length = Int(headers["content-length"] ?? "") ?? 0
    guard length <= limit else {
      try cursor.skip(length)
      throw .tooLarge(path: path, line: nil, limit: .record, allowed: limit)
    }
    block = try cursor.bytes(length)
  }

  var address: String? { headers["warc-target-uri"] }

  /// The page that a server answered with; nil where it is a picture, an error or a request.
  var page: (bytes: [UInt8], isHTML: Bool, encoding: TextEncoding?)? {
    guard headers["warc-type"] == "response" || headers["warc-type"] == "resource" else { return nil }
    var cursor = ByteCursor(ByteSource([], path: "", limits: .init()), after: block)
    var answer = headers
    if headers["warc-type"] == "response" {
      guard let status = try? cursor.line(), String(decoding: status, as: UTF8.self).contains(" 200"),
        let found = try? cursor.headers()
      else { return nil }
      answer = found
    }
    let type = answer["content-type"]?.lowercased() ?? "text/html"
    guard type.contains("html") || type.hasPrefix("text/plain"), var bytes = try? cursor.rest() else { return nil }
    if answer["transfer-encoding"]?.lowercased() == "chunked" { bytes = Self.joined(bytes) }
    // The charset of the header holds unless the page declares its own; the reader judges by the bytes.
    return (bytes, type.contains("html"), nil)
  }

  /// The chunks of an answer joined (RFC 9112).
  private static func joined(_ chunks: [UInt8]) -> [UInt8] {
    var (found, rest): ([UInt8], ArraySlice<UInt8>) = ([], chunks[...])
    while let end = rest.firstIndex(of: 0x0A), let size = size(rest[..<end]), size > 0, end + 1 + size <= rest.endIndex
    {
      found += rest[(end + 1)..<(end + 1 + size)]
      rest = rest[(end + 1 + size)...].drop { $0 == 0x0D || $0 == 0x0A }
    }
    return found.isEmpty ? chunks : found
  }

  private static func size(_ line: ArraySlice<UInt8>) -> Int? {
    Int(String(decoding: line.prefix { $0 != 0x3B && $0 > 0x20 }, as: UTF8.self), radix: 16)
  }
}

/// Bytes that are taken from a source by lines and by numbers.
struct ByteCursor: ~Copyable {
  private var source: ByteSource
  private var buffer: [UInt8]
  private var start = 0

  init(_ source: ByteSource, after first: [UInt8]) {
    self.source = source
    buffer = first
  }

  /// The next line without its end; nil at the end.
  mutating func line() throws(ReadingError) -> [UInt8]? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        defer { start = end + 1 }
        return Array(buffer[start..<end].last == 0x0D ? buffer[start..<end - 1] : buffer[start..<end])
      }
      searched = buffer.count
      guard buffer.count - start < 1 << 20, try fill() else {
        defer { start = buffer.count }
        return start < buffer.count ? Array(buffer[start...]) : nil
      }
      searched = max(start, 0)
    }
  }

  /// Lines `Name: value` up to an empty one, the names in lower case; a line that is set in goes on the one before.
  mutating func headers() throws(ReadingError) -> [String: String] {
    var (found, last): ([String: String], String?) = ([:], nil)
    while let line = try line(), !line.isEmpty {
      let words = String(decoding: line, as: UTF8.self)
      if words.first == " " || words.first == "\t", let last {
        found[last, default: ""] += " " + (words.withoutSpaceAround ?? "")
      } else if let colon = words.firstIndex(of: ":") {
        let name = words[..<colon].lowercased()
        found[name] = String(words[words.index(after: colon)...]).withoutSpaceAround ?? ""
        last = name
      }
    }
    return found
  }

  /// So many bytes, or what is left.
  mutating func bytes(_ count: Int) throws(ReadingError) -> [UInt8] {
    while buffer.count - start < count, try fill() {}
    let end = min(start + count, buffer.count)
    defer { start = end }
    return Array(buffer[start..<end])
  }

  /// Passes over so many bytes.
  mutating func skip(_ count: Int) throws(ReadingError) {
    var left = count
    while left > 0 {
      if start == buffer.count { guard try fill() else { return } }
      let step = min(left, buffer.count - start)
      start += step
      left -= step
    }
  }

  /// All that is left.
  mutating func rest() throws(ReadingError) -> [UInt8] {
    while try fill() {}
    defer { start = buffer.count }
    return Array(buffer[start...])
  }

  private mutating func fill() throws(ReadingError) -> Bool {
    buffer.removeSubrange(..<start)
    start = 0
    return try source.read(into: &buffer)
  }
}
