import ClaimModel

/// The articles of one document, one at a time.
struct DocumentReading: ~Copyable {
  private let path: String
  private let format: ReadingOptions.Format
  private let stated: TextEncoding?
  private let encoding: TextEncoding
  private var lines: LineStream
  private var lineNumber = 0
  private var records = 0
  private var isDone = false

  /// Opens a document and looks at its first bytes.
  init(
    _ path: String, standardInput: Int32, options: ReadingOptions, isStopped: @escaping @Sendable () -> Bool
  ) throws(ReadingError) {
    var source =
      path == "-"
      ? try ByteSource(descriptor: standardInput, path: path, limits: options.limits, isStopped: isStopped)
      : try ByteSource(opening: path, limits: options.limits, isStopped: isStopped)
    var first: [UInt8] = []
    _ = try source.read(into: &first)
    self.path = path
    stated = options.encoding.map { $0.inOrder(of: first[...]) }
    encoding = stated ?? TextEncoding(of: first[...])
    format = options.format ?? ReadingOptions.Format(fileName: path, first: first)
    lines = LineStream(source, after: first, encoding: encoding)
  }

  /// The next article or error; nil at the end.
  mutating func next() -> Result<Article, ReadingError>? {
    guard !isDone else { return nil }
    do throws(ReadingError) {
      switch format {
      case .text, .html:
        isDone = true
        return .success(try wholeDocument())
      case .jsonLines: return try nextRecord()
      }
    } catch {
      if case .tooLarge(_, let line?, _, _) = error { (lineNumber, records) = (line, records + 1) }
      if !error.isOfOneLine { isDone = true }
      return .failure(error)
    }
  }

  private mutating func wholeDocument() throws(ReadingError) -> Article {
    let bytes = try lines.rest()[...]
    let declared = format == .html ? TextEncoding(declaredBy: bytes) : nil
    let encoding = stated ?? TextEncoding(of: bytes, declared: declared)
    let text = try decode(bytes, encoding, line: nil)
    guard format != .text || text.looksWritten else { throw .noText(path: path) }
    let article =
      format == .html
      ? Article(id: path, html: text, known: KnownFields())
      : Article(id: path, laidOut: text, known: KnownFields(), isMarkdown: isMarkdown)
    return try withStories(article, line: nil)
  }

  /// True where the file's name says so; else the text tells.
  private var isMarkdown: Bool? {
    [".md", ".markdown"].contains { path.lowercased().hasSuffix($0) } ? true : nil
  }

  private mutating func nextRecord() throws(ReadingError) -> Result<Article, ReadingError>? {
    while let line = try lines.next(number: lineNumber + 1) {
      lineNumber += 1
      let bytes = lineNumber == 1 && line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line
      guard bytes.contains(where: { $0 > 0x20 }) else { continue }
      records += 1
      let text = try decode(bytes, encoding, line: lineNumber)
      let record = try ArticleRecord.read(text, path: path, number: lineNumber)
      let article = record.article(id: record.id ?? "\(path):\(lineNumber)")
      return .success(try withStories(article, line: lineNumber))
    }
    isDone = true
    return records == 0 ? .failure(.empty(path: path, line: nil)) : nil
  }

  /// The text of a document or line; places count in the decoded text.
  private func decode(
    _ bytes: ArraySlice<UInt8>, _ encoding: TextEncoding, line: Int?
  ) throws(ReadingError) -> String {
    do throws(TextEncoding.UndecodableByte) {
      return try encoding.decode(bytes)
    } catch {
      if stated == nil, TextEncoding.marked(bytes) == nil, bytes.contains(0) { throw .noText(path: path) }
      throw .undecodable(path: path, line: line, byte: error.offset, encoding: encoding)
    }
  }

  /// The article, if it has anything but page furniture.
  private func withStories(_ article: Article, line: Int?) throws(ReadingError) -> Article {
    guard !article.stories.isEmpty else { throw .empty(path: path, line: line) }
    return article
  }
}

extension ReadingOptions.Format {
  /// The format that a file's name promises; standard input, and text that is none, are judged by their beginning.
  fileprivate init(fileName path: String, first bytes: [UInt8]) {
    let named = path == "-" ? nil : Self(fileName: path)
    let words = bytes.lazy.filter { $0 > 0x20 && $0 < 0x80 }.prefix(14).map { $0 | 0x20 }
    let opening = String(decoding: Array(words), as: UTF8.self)
    if named ?? .text == .text, opening.hasPrefix("<!doctypehtml") || opening.hasPrefix("<html") {
      self = .html
    } else {
      self = named ?? (path == "-" && opening.hasPrefix("{") ? .jsonLines : .text)
    }
  }
}

extension String {
  /// Whether the beginning is what people write: no zero byte, and hardly a control character.
  fileprivate var looksWritten: Bool {
    var (length, controls) = (0, 0)
    for byte in utf8.prefix(8192) {
      length += 1
      switch byte {
      case 0: return false
      case 1...8, 14...26, 28...31: controls += 1
      default: break
      }
    }
    return controls * 100 <= length
  }
}

extension TextEncoding {
  /// UTF-16 in the order of bytes that a mark tells.
  fileprivate func inOrder(of bytes: ArraySlice<UInt8>) -> TextEncoding {
    guard self == .utf16LittleEndian || self == .utf16BigEndian, let marked = TextEncoding.marked(bytes),
      marked != .utf8
    else { return self }
    return marked
  }
}
