import ClaimModel

/// How documents are read.
public struct ReadingOptions: Sendable, Hashable {
  /// The format of every document; nil judges each by its name and its first bytes.
  public var format: Format?
  /// The encoding of texts; nil judges each by its bytes and by what it declares.
  public var encoding: TextEncoding?
  /// What records call their fields, by `text`, `html`, `id`, `title`, `url`, `date`, `publisher`; the usual names are
  /// known.
  public var fields: [String: String]
  /// Whether a document with a damaged byte is refused.
  public var isStrict: Bool
  /// Whether the bytes of the standard input are taken as they come, so that a slow writer is answered record by record;
  /// what gzip packed is then not unpacked.
  public var isLive = false
  /// How much a document may take.
  public var limits: ReadingLimits
  /// When the articles were published that do not say so themselves.
  public var date: CalendarDate?
  /// Who published the articles that do not say so themselves.
  public var publisher: String?

  /// Makes options.
  public init(
    format: Format? = nil, encoding: TextEncoding? = nil, fields: [String: String] = [:], isStrict: Bool = false,
    limits: ReadingLimits = .init(), date: CalendarDate? = nil, publisher: String? = nil
  ) {
    self.format = format
    self.encoding = encoding
    self.fields = fields
    self.isStrict = isStrict
    self.limits = limits
    (self.date, self.publisher) = (date, publisher)
  }

  /// An article with what it does not say itself: its date from the options, else from the name of its file.
  func completed(_ article: Article) -> Article {
    var article = article
    article.date =
      article.date ?? date.map { PublicationDate($0, source: .stated) } ?? PublicationDate(inFileName: article.id)
    article.publisher = article.publisher ?? publisher
    return article
  }

  /// The names of the fields that `fields` may rename.
  public static var fieldNames: [String] { ArticleRecord.Field.allCases.map(\.rawValue) }

  /// What a document is made of.
  public enum Format: String, Sendable, Hashable, CaseIterable {
    /// An article, plain or Markdown; or several under headings of their own.
    case text
    /// One page of HTML.
    case html
    /// Objects of JSON, in lines, in an array or one after another; see `ArticleRecord.Field` for their fields.
    case records
    /// Objects of JSON, each on a line of its own, whatever the first lines look like.
    case lines
    /// Rows of cells, with commas, semicolons or tabs between them.
    case table
    /// RSS or Atom.
    case feed
    /// A mail, or a page that a browser saved as MHTML.
    case mail
    case pdf
    /// Files in a file: ZIP, TAR, 7z; DOCX, XLSX, ODT and EPUB are such.
    case archive
    /// Pages as crawlers keep them: WARC.
    case webArchive
  }
}
