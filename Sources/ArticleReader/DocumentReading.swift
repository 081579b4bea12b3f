import ClaimModel

/// The articles of one document, one at a time.
struct DocumentReading: ~Copyable {
  private let path: String
  private let format: ReadingOptions.Format
  private let encoding: TextEncoding?
  private var lines: LineStream
  private var lineNumber = 0
  private var records = 0
  private var isDone = false

  /// Opens a document and looks at its first bytes.
  init(_ path: String, standardInput: Int32, options: ReadingOptions) throws(ReadingError) {
    let source = path == "-" ? try ByteSource(descriptor: standardInput, path: path) : try ByteSource(opening: path)
    var first: [UInt8] = []
    _ = try source.read(into: &first)
    self.path = path
    encoding = options.encoding
    format =
      options.format ?? ReadingOptions.Format(fileName: path)
      ?? (path == "-" && first.first { $0 > 0x20 } == UInt8(ascii: "{") ? .jsonLines : .text)
    lines = LineStream(source, after: first)
  }

  /// The next article or error; nil at the end.
  mutating func next() -> Result<Article, ReadingError>? {
    guard !isDone else { return nil }
    do throws(ReadingError) {
      switch format {
      case .text:
        isDone = true
        return .success(try wholeText())
      case .jsonLines: return try nextRecord()
      }
    } catch {
      if case .badRecord = error {} else { isDone = true }
      return .failure(error)
    }
  }

  private mutating func wholeText() throws(ReadingError) -> Article {
    let bytes = try lines.rest()
    guard bytes.contains(where: { $0 > 0x20 }) else { throw .empty(path: path) }
    return Article(id: path, laidOut: try text(bytes), known: KnownFields())
  }

  private mutating func nextRecord() throws(ReadingError) -> Result<Article, ReadingError>? {
    while let line = try lines.next() {
      lineNumber += 1
      let line = lineNumber == 1 && line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      records += 1
      let record = try ArticleRecord.read(line, path: path, number: lineNumber)
      return .success(
        Article(id: record.id ?? "\(path):\(lineNumber)", laidOut: record.text, known: record.known))
    }
    isDone = true
    return records == 0 ? .failure(.empty(path: path)) : nil
  }

  /// The text of a document; places count in the decoded text.
  private func text(_ bytes: [UInt8]) throws(ReadingError) -> String {
    let encoding = encoding ?? TextEncoding(of: bytes)
    do throws(TextEncoding.UndecodableByte) {
      return try encoding.decode(bytes)
    } catch {
      throw .undecodable(path: path, byte: error.offset, encoding: encoding)
    }
  }
}
