extension ReadingOptions.Format {
  /// The format of a document: what its first bytes say, else what its name promises; standard input, and text that is
  /// none, are judged by their beginning. Nil for XML that is neither a page nor a feed.
  init?(fileName path: String, first bytes: [UInt8]) {
    if let certain = Self(signature: bytes) {
      self = certain
      return
    }
    let named = path == "-" ? nil : Self(fileName: path)
    let words = bytes.lazy.filter { $0 > 0x20 && $0 < 0x80 }.prefix(14).map { $0 | 0x20 }
    let opening = String(decoding: Array(words), as: UTF8.self)
    switch named ?? .text {
    case .text where opening.hasPrefix("<!doctypehtml") || opening.hasPrefix("<html"): self = .html
    case .text where opening.hasPrefix("<?xml"), .feed:
      if Self.holds("<rss", in: bytes) || Self.holds("<feed", in: bytes) || Self.holds("<rdf:RDF", in: bytes) {
        self = .feed
      } else if Self.holds("<html", in: bytes) {
        self = .html
      } else {
        return nil
      }
    case .text where named == nil && Self.opensMail(bytes): self = .mail
    case .text where named == nil && Self.opensRows(bytes): self = .table
    case .text where named == nil || path.hasSuffix(".txt"): self = Self.holdsRecords(bytes) ? .records : .text
    case let format: self = format
    }
  }

  /// The format that a file's name promises, also before `.gz`; nil for other names.
  init?(fileName: String) {
    let name = fileName.split(separator: "/").last.map(String.init) ?? fileName
    let parts = name.lowercased().prefix { $0 != "?" }.split(separator: ".")
    guard let ending = parts.dropFirst().last(where: { $0 != "gz" }), let format = Self.endings[String(ending)] else {
      return nil
    }
    self = format
  }

  /// What the first bytes say, whatever the name is.
  private init?(signature bytes: [UInt8]) {
    let signatures: [(Self, Int, [UInt8])] = [
      (.pdf, 0, Array("%PDF-".utf8)), (.archive, 0, [0x50, 0x4B, 3, 4]), (.archive, 257, Array("ustar".utf8)),
      (.archive, 0, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]), (.archive, 0, Array("Rar!".utf8)),
      (.archive, 0, Array("BZh".utf8)), (.archive, 0, [0xFD, 0x37, 0x7A, 0x58, 0x5A]),
      (.archive, 0, [0x28, 0xB5, 0x2F, 0xFD]), (.webArchive, 0, Array("WARC/".utf8)),
    ]
    let found = signatures.first { _, offset, signature in
      bytes.count >= offset + signature.count && bytes[offset...].starts(with: signature)
    }
    guard let found else { return nil }
    self = found.0
  }

  /// Whether the first object of JSON in a text is a record: [2] is a footnote, {…} may be anything.
  private static func holdsRecords(_ bytes: [UInt8]) -> Bool {
    let rest = bytes.drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF, 0xFF, 0xFE].contains($0) }
    guard rest.first == UInt8(ascii: "{") || rest.first == UInt8(ascii: "[") else { return false }
    // UTF-16 has zeros between ASCII.
    let plain = rest.prefix(1 << 16).contains(0) ? rest.filter { $0 != 0 }[...] : rest
    var splitter = JSONSplitter()
    splitter.feed(plain)
    guard let object = splitter.next() else { return plain.dropFirst().first { $0 > 0x20 } == UInt8(ascii: "\"") }
    let records = try? RecordParser(path: "-", fields: [:]).records(object.bytes, line: 1)
    if let records { return !records.isEmpty }
    return rest.first == UInt8(ascii: "{") && object.bytes.dropFirst().first { $0 > 0x20 } == UInt8(ascii: "\"")
  }

  /// Whether the first two lines are headers of a mail.
  private static func opensMail(_ bytes: [UInt8]) -> Bool {
    let lines = firstLines(bytes)
    let names = [
      "from", "to", "subject", "date", "mime-version", "return-path", "received", "content-type", "delivered-to",
      "message-id", "reply-to", "x-mailer", "snapshot-content-location",
    ]
    return lines.count == 2 && lines.allSatisfy { line in names.contains { line.lowercased().hasPrefix($0 + ":") } }
  }

  /// Whether the first line heads columns, of which one holds texts, or the first the names of indicators or places.
  private static func opensRows(_ bytes: [UInt8]) -> Bool {
    let lines = firstLines(bytes)
    guard lines.count == 2,
      let separator = ["\t", ","].first(where: { lines[0].contains($0) && lines[1].contains($0) })
    else { return false }
    let heads = lines[0].split(separator: separator, omittingEmptySubsequences: false)
      .map { $0.lowercased().filter { $0 != "\"" && $0 != "\u{FEFF}" && $0 != " " } }
    let texts = ArticleRecord.Field.text.names + ArticleRecord.Field.html.names
    return heads.count > 1 && heads.allSatisfy { $0.count <= 20 }
      && (heads.contains(where: texts.contains) || ["指标", "地区"].contains(heads[0]))
  }

  /// The first two lines that are not blank, in the encoding that their bytes spell.
  private static func firstLines(_ bytes: [UInt8]) -> [String] {
    let lines = bytes.prefix(8192).split(separator: 0x0A, maxSplits: 8).map { $0.filter { $0 != 0x0D } }
      .filter { !$0.isEmpty }.prefix(2)
    let encoding = TextEncoding(of: bytes[...])
    return lines.map { (try? encoding.decode($0[...])) ?? String(decoding: $0, as: UTF8.self) }
  }

  private static func holds(_ tag: String, in bytes: [UInt8]) -> Bool {
    let tag = Array(tag.utf8)
    return bytes.prefix(4096).indices.contains { bytes[$0] == tag[0] && bytes[$0...].starts(with: tag) }
  }

  private static let endings: [String: Self] = {
    let rows: [(Self, String)] = [
      (.text, "txt md text markdown"), (.html, "html htm xhtml xht shtml php asp aspx jsp jspx do action cgi"),
      (.records, "json jsonl ndjson jl"), (.table, "csv tsv tab"), (.feed, "xml rss atom"), (.mail, "eml mht mhtml"),
      (.pdf, "pdf"), (.archive, "zip tar tgz tbz2 txz bz2 xz zst 7z docx xlsx odt ods epub"), (.webArchive, "warc"),
    ]
    let pairs = rows.flatMap { format, names in names.split(separator: " ").map { (String($0), format) } }
    return Dictionary(pairs) { first, _ in first }
  }()
}
