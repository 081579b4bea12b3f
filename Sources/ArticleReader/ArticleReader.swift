import ClaimModel

/// Reads files, folders and standard input into articles.
public struct ArticleReader: Sendable {
  /// How documents are read.
  public var options: ReadingOptions

  /// Makes a reader.
  public init(options: ReadingOptions = .init()) {
    self.options = options
  }

  /// The article of a text in memory, with its stories; what the caller states goes before what the page says.
  public func article(
    id: String, text: String, title: String? = nil, publisher: String? = nil, url: String? = nil,
    date: CalendarDate? = nil
  ) -> Article {
    Article(
      id: id, laidOut: text, known: KnownFields(title: title, publisher: publisher, url: url, date: date))
  }

  /// The article of a page of HTML in memory: its text is what a reader of the page sees.
  public func article(
    id: String, html: String, title: String? = nil, publisher: String? = nil, url: String? = nil,
    date: CalendarDate? = nil
  ) -> Article {
    Article(
      id: id, html: html, known: KnownFields(title: title, publisher: publisher, url: url, date: date))
  }

  /// Every article of files, folders (all levels, in the order of names) and `-`, the standard input, in turn.
  ///
  /// A document that cannot be read is handed over as an error, and the rest goes on. JSON Lines are streamed.
  public func forEachArticle(
    in paths: [String], standardInput: Int32 = 0, _ body: (Result<Article, ReadingError>) throws -> Void
  ) rethrows {
    for path in paths {
      let documents: [String]
      do throws(ReadingError) {
        documents = path == "-" ? [path] : try PathWalk.documents(at: path, options: options)
      } catch {
        try body(.failure(error))
        continue
      }
      for document in documents {
        try forEachArticle(inDocument: document, standardInput: standardInput, body)
      }
    }
  }

  private func forEachArticle(
    inDocument path: String, standardInput: Int32, _ body: (Result<Article, ReadingError>) throws -> Void
  ) rethrows {
    var reading: DocumentReading
    do throws(ReadingError) {
      reading = try DocumentReading(path, standardInput: standardInput, options: options)
    } catch {
      return try body(.failure(error))
    }
    while let result = reading.next() { try body(result) }
  }
}
