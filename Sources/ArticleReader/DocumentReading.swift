import ClaimModel

/// The articles of one document of text, HTML or records, one at a time.
final class DocumentReading {
  private let path: String
  private let format: ReadingOptions.Format
  private let options: ReadingOptions
  private let stated: TextEncoding?
  private let encoding: TextEncoding
  private var lines: LineStream
  private let parser: RecordParser
  /// What is known of the document before it is read.
  private let known: KnownFields
  /// The objects of JSON that goes over several lines; nil where each line is one.
  private var objects: JSONSplitter?
  private var lineNumber = 0
  private var records = 0
  private var isDone = false
  /// What was read and not yet handed over.
  private var ready: [Result<Article, ReadingError>] = []

  /// Reads on from the first bytes of a source.
  init(
    _ path: String, _ source: ByteSource, first: [UInt8], format: ReadingOptions.Format,
    options: ReadingOptions, known: KnownFields = KnownFields()
  ) {
    self.known = known
    self.path = path
    self.format = format
    self.options = options
    stated = options.encoding.map { $0.inOrder(of: first[...]) }
    encoding = stated ?? TextEncoding(of: first[...])
    parser = RecordParser(path: path, fields: options.fields)
    objects = format == .records && JSONForm(encoding.utf8(first)) == .structured ? JSONSplitter() : nil
    lines = LineStream(source, after: first, encoding: encoding)
  }

  /// The next article or error; nil at the end.
  func next() -> Result<Article, ReadingError>? {
    while ready.isEmpty, !isDone {
      do throws(ReadingError) {
        switch format {
        case .records where objects != nil: try readObjects()
        case .records, .lines: try readLine()
        default: try readWhole()
        }
      } catch {
        if case .tooLarge(_, let line?, .record, _) = error { (lineNumber, records) = (line, records + 1) }
        if !error.isOfOneLine { isDone = true }
        ready.append(.failure(error))
      }
    }
    return ready.isEmpty ? nil : ready.removeFirst()
  }

  private func readWhole() throws(ReadingError) {
    isDone = true
    let bytes = try lines.rest()[...]
    let declared = format == .html ? TextEncoding(declaredBy: bytes) : nil
    let encoding = stated ?? TextEncoding(of: bytes, declared: declared)
    let text = try decode(bytes, encoding, line: nil)
    guard format != .text || text.looksWritten else { throw .noText(path: path) }
    let article =
      format == .html
      ? Article(id: path, html: text, known: known)
      : Article(id: path, laidOut: text, known: known, isMarkdown: isMarkdown)
    try add(article, line: nil)
  }

  /// True where the file's name says so; else the text tells.
  private var isMarkdown: Bool? {
    [".md", ".markdown"].contains { path.lowercased().hasSuffix($0) } ? true : nil
  }

  private func readLine() throws(ReadingError) {
    guard let line = try lines.next(number: lineNumber + 1) else {
      isDone = true
      if records == 0 { throw .empty(path: path, line: nil) }
      return
    }
    lineNumber += 1
    let bytes = lineNumber == 1 && line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line
    guard bytes.contains(where: { $0 > 0x20 }) else { return }
    records += 1
    if encoding == .utf8, TextEncoding.firstInvalidByte(bytes) == nil { return try take(bytes, line: lineNumber) }
    do throws(ReadingError) {
      try take(Array(try decode(bytes, encoding, line: lineNumber).utf8)[...], line: lineNumber)
    } catch {
      throw error.ofLine(lineNumber)
    }
  }

  private func readObjects() throws(ReadingError) {
    while let object = objects?.next() {
      records += 1
      return try take(object.bytes, line: object.line)
    }
    if let waiting = objects?.waiting, waiting > options.limits.record {
      throw .tooLarge(path: path, line: nil, limit: .record, allowed: options.limits.record)
    }
    if encoding == .utf8 {
      guard let chunk = try lines.chunk() else { return try endObjects() }
      objects?.feed(chunk)
    } else if records == 0, case let rest = try lines.rest(), !rest.isEmpty {
      let text = try decode(rest[...], encoding, line: nil)
      objects?.feed(text.utf8)
    } else {
      try endObjects()
    }
  }

  private func endObjects() throws(ReadingError) {
    isDone = true
    if let line = objects?.openLine { throw .badRecord(path: path, line: line, fault: .notJSON(id: nil)) }
    if records == 0 { throw .empty(path: path, line: nil) }
  }

  /// Takes an object, and the records in it.
  private func take(_ bytes: ArraySlice<UInt8>, line: Int) throws(ReadingError) {
    let found = try parser.records(bytes, line: line)
    for (number, record) in found.enumerated() {
      if let words = record.text ?? record.html, Mojibake.kind(of: words, isGuessed: false) != nil {
        ready.append(.failure(.badRecord(path: path, line: line, fault: .garbled)))
        continue
      }
      let place = number == 0 ? "\(path):\(line)" : "\(path):\(line).\(number + 1)"
      try add(record.article(id: record.id.map { path == "-" ? $0 : "\(path)/\($0)" } ?? place), line: line)
      if let date = record.badDate { ready.append(.failure(.badDate(path: path, line: line, words: date))) }
    }
  }

  /// The text of a document or line; places count in the decoded text.
  private func decode(
    _ bytes: ArraySlice<UInt8>, _ encoding: TextEncoding, line: Int?
  ) throws(ReadingError) -> String {
    let text: String
    do throws(TextEncoding.UndecodableByte) {
      text = try encoding.decode(bytes)
    } catch {
      return try repair(bytes, encoding, line: line, byte: error.offset)
    }
    if let kind = Mojibake.kind(of: text, isGuessed: stated == nil && encoding != .utf8) {
      throw .garbled(path: path, kind: kind)
    }
    return text
  }

  /// The text of damaged bytes, after what is told of them.
  private func repair(
    _ bytes: ArraySlice<UInt8>, _ encoding: TextEncoding, line: Int?, byte: Int
  ) throws(ReadingError) -> String {
    if stated == nil, TextEncoding.marked(bytes) == nil, bytes.contains(0) { throw .noText(path: path) }
    guard !options.isStrict, let decoded = DecodedText(bytes, in: encoding, isStated: stated != nil) else {
      throw .undecodable(path: path, line: line, byte: byte, encoding: encoding)
    }
    if let other = decoded.other {
      ready.append(
        .failure(.twoEncodings(path: path, line: line, byte: other.first, encoding: encoding, other: other.encoding)))
    }
    if let damage = decoded.damage {
      ready.append(
        .failure(.damaged(path: path, line: line, byte: damage.first, count: damage.count, encoding: encoding)))
    }
    return decoded.text
  }

  /// Hands an article over, if it has anything but page furniture.
  private func add(_ article: Article, line: Int?) throws(ReadingError) {
    guard article.text.utf8.count <= options.limits.text else {
      throw .tooLarge(path: path, line: line, limit: .text, allowed: options.limits.text)
    }
    guard !article.stories.isEmpty else { throw .empty(path: path, line: line) }
    ready.append(.success(article))
  }
}

/// How JSON stands in a document.
private enum JSONForm {
  /// An object on each line.
  case lines
  /// An array, or objects that go over several lines.
  case structured

  init(_ first: [UInt8]) {
    let lines = first.split(separator: 0x0A).lazy.map { $0.drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) } }
      .filter { !$0.isEmpty }.prefix(2)
    let openings = lines.map { $0.first }
    if openings.first == UInt8(ascii: "[") {
      self = .structured
    } else if openings.count > 1, openings[1] != UInt8(ascii: "{"), lines.first.map(\.isWholeObject) != true {
      self = .structured
    } else {
      self = .lines
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether every bracket is closed.
  fileprivate var isWholeObject: Bool {
    var splitter = JSONSplitter()
    splitter.feed(self)
    return splitter.next() != nil
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
  /// The first bytes in UTF-8, where lines cannot be found in them as they are.
  fileprivate func utf8(_ first: [UInt8]) -> [UInt8] {
    guard isWide, let conversion = Conversion(from: self) else { return first }
    var output: [UInt8] = []
    _ = conversion.append(first.prefix(first.count & ~1), to: &output)
    return output
  }

  /// UTF-16 in the order of bytes that a mark tells.
  fileprivate func inOrder(of bytes: ArraySlice<UInt8>) -> TextEncoding {
    guard self == .utf16LittleEndian || self == .utf16BigEndian, let marked = TextEncoding.marked(bytes),
      marked != .utf8
    else { return self }
    return marked
  }
}
