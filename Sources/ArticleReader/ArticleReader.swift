import ClaimModel

/// Reads files, folders and standard input into articles.
public struct ArticleReader: Sendable {
  /// How documents are read.
  public var options: ReadingOptions
  /// Asked while a pipe is silent; the document ends with `ReadingError.stopped` once it is true.
  public var isStopped: @Sendable () -> Bool

  /// Makes a reader.
  public init(options: ReadingOptions = .init(), isStopped: @escaping @Sendable () -> Bool = { false }) {
    self.options = options
    self.isStopped = isStopped
  }

  /// The article of a text in memory, with its stories; what the caller states goes before what the page says. Whether
  /// it is Markdown is judged by its marks, unless it is known.
  public func article(
    id: String, text: String, title: String? = nil, publisher: String? = nil, url: String? = nil,
    date: CalendarDate? = nil, isMarkdown: Bool? = nil
  ) -> Article {
    Article(
      id: id, laidOut: text, known: KnownFields(title: title, publisher: publisher, url: url, day: date),
      isMarkdown: isMarkdown)
  }

  /// The article of a page of HTML in memory: its text is what a reader of the page sees.
  public func article(
    id: String, html: String, title: String? = nil, publisher: String? = nil, url: String? = nil,
    date: CalendarDate? = nil
  ) -> Article {
    Article(
      id: id, html: html, known: KnownFields(title: title, publisher: publisher, url: url, day: date))
  }

  /// Every article of files, folders (all levels, in the order of names) and `-`, the standard input, in turn.
  ///
  /// A document that cannot be read is handed over as an error, and the rest goes on. JSON Lines are streamed. Of folders
  /// only regular files are read; a pipe or device that is named itself is read as a stream.
  public func forEachArticle(
    in paths: [String], standardInput: Int32 = 0, _ body: (Result<Article, ReadingError>) throws -> Void
  ) rethrows {
    for path in paths {
      let documents: [Result<String, ReadingError>]
      do throws(ReadingError) {
        documents = path == "-" ? [.success(path)] : try PathWalk.documents(at: path, options: options)
      } catch {
        try body(.failure(error))
        continue
      }
      for document in documents {
        switch document {
        case .success(let path):
          try forEachArticle(inDocument: path, standardInput: standardInput) { try body($0.map(options.completed)) }
        case .failure(let error): try body(.failure(error))
        }
      }
    }
  }

  private func forEachArticle(
    inDocument path: String, standardInput: Int32, _ body: (Result<Article, ReadingError>) throws -> Void
  ) rethrows {
    var source: ByteSource
    do throws(ReadingError) { source = try open(path, standardInput) } catch { return try body(.failure(error)) }
    var first: [UInt8] = []
    do throws(ReadingError) { _ = try source.read(into: &first) } catch { return try body(.failure(error)) }
    // Of a program that had nothing to say nothing is wrong.
    if path == "-", first.isEmpty { return }
    try read(path, source, first: first, body)
  }

  func open(_ path: String, _ standardInput: Int32) throws(ReadingError) -> ByteSource {
    guard path == "-" else { return try ByteSource(opening: path, limits: options.limits, isStopped: isStopped) }
    return try ByteSource(
      descriptor: standardInput, path: path, isLive: options.isLive, limits: options.limits, isStopped: isStopped)
  }

  /// Every article of a document whose first bytes were read; `depth` counts the files that it stands in.
  func read(
    _ path: String, _ source: ByteSource, first: [UInt8], depth: Int = 0, known: KnownFields = KnownFields(),
    _ body: (Result<Article, ReadingError>) throws -> Void
  ) rethrows {
    guard depth <= options.limits.depth else {
      return try body(.failure(.tooLarge(path: path, line: nil, limit: .depth, allowed: options.limits.depth)))
    }
    guard let format = options.format ?? ReadingOptions.Format(fileName: path, first: first) else {
      return try body(.failure(.unknownXML(path: path)))
    }
    switch format {
    case .text, .html, .records, .lines:
      let reading = DocumentReading(path, source, first: first, format: format, options: options, known: known)
      while let result = reading.next() { try body(result) }
    case .archive: try readArchive(path, source, first: first, depth: depth, body)
    case .webArchive: try readWebArchive(path, source, first: first, depth: depth, body)
    case .table, .feed, .mail, .pdf:
      let lines = LineStream(source, after: first, encoding: .utf8)
      let bytes: [UInt8]
      do throws(ReadingError) { bytes = try lines.rest() } catch { return try body(.failure(error)) }
      switch format {
      case .feed: for result in Feed(bytes, path: path).articles { try body(result) }
      case .pdf: try body(PDFText.article(bytes, path: path, limits: options.limits))
      case .mail: try readMail(path, bytes, depth: depth, body)
      default: for result in RowsDocument(bytes, path: path, options: options).articles { try body(result) }
      }
    }
  }

  /// Reads a document that stands in another and is in memory.
  func read(
    member path: String, _ bytes: [UInt8], depth: Int, known: KnownFields = KnownFields(),
    _ body: (Result<Article, ReadingError>) throws -> Void
  ) rethrows {
    try read(
      path, ByteSource([], path: path, limits: options.limits), first: bytes, depth: depth, known: known, body)
  }
}
