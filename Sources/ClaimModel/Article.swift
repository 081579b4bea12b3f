/// One document: its text as read, and what its page says about it.
public struct Article: Sendable, Hashable {
  /// The path or identifier that the caller gave.
  public var id: String
  /// The text, with every character that the document has; all places count from its beginning.
  public var text: String
  /// The headline.
  public var title: String?
  /// Who published it.
  public var publisher: String?
  /// Who wrote it.
  public var byline: String?
  /// Its address.
  public var url: String?
  /// The publication date and how it is known; nil when the page does not say.
  public var date: PublicationDate?
  /// The parts of the text that make claims, in their order; what lies in none of them is page furniture.
  public var stories: [Story]

  /// Makes an article that is one story from beginning to end.
  public init(id: String, text: String, title: String? = nil, date: PublicationDate? = nil) {
    self.id = id
    self.text = text
    self.title = title
    self.date = date
    let end = TextSpan(scalars: 0..<text.unicodeScalars.count, bytes: 0..<text.utf8.count)
    self.stories = [Story(kind: .main, title: title, date: date, parts: [Story.Part(.body, end)])]
  }
}

extension Article {
  /// Makes an article of stories that are known.
  public init(id: String, text: String, stories: [Story]) {
    self.id = id
    self.text = text
    self.stories = stories
  }
}

/// One story inside a page: the article itself, or the teaser of another one.
public struct Story: Sendable, Hashable {
  /// Whether it is the page's own article.
  public var kind: Kind
  /// Its headline.
  public var title: String?
  /// Its own date, never that of another story.
  public var date: PublicationDate?
  /// Its places in the text, in order, without overlap.
  public var parts: [Part]
  /// The tables that its parts of the role `table` hold, in their order.
  public var tables: [Table]
  /// Places inside its parts that are none of its words, in order, without overlap: marks of Markdown, line ends inside
  /// a sentence, struck-out words, the marks of footnotes.
  public var omitted: [TextSpan]

  /// Makes a story.
  public init(
    kind: Kind, title: String?, date: PublicationDate? = nil, parts: [Part], tables: [Table] = [],
    omitted: [TextSpan] = []
  ) {
    self.kind = kind
    self.title = title
    self.date = date
    self.parts = parts
    self.tables = tables
    self.omitted = omitted
  }

  /// The page's own article, or a headline with the shortened beginning of another.
  public enum Kind: String, Sendable, Hashable {
    case main, teaser
  }

  /// A run of text with one role.
  public struct Part: Sendable, Hashable {
    /// What the run is.
    public var role: Role
    /// Where it is.
    public var place: TextSpan

    /// Makes a part.
    public init(_ role: Role, _ place: TextSpan) {
      self.role = role
      self.place = place
    }
  }

  /// What a run of text is to its story.
  public enum Role: String, Sendable, Hashable {
    case headline
    /// A line of author, date and source: of its figures only full dates are claims.
    case byline
    case body
    /// The rows of a table: its figures are read cell by cell, under their headings.
    case table
  }

  /// A table: cells that hold data, each with the headings that it stands under.
  public struct Table: Sendable, Hashable {
    /// The words above the table, its caption or a line such as 单位:亿元; nil when there are none.
    public var caption: TextSpan?
    /// The cells that hold data, row by row.
    public var cells: [Cell]

    /// Makes a table.
    public init(caption: TextSpan? = nil, cells: [Cell]) {
      self.caption = caption
      self.cells = cells
    }
  }

  /// A cell of a table and the places of its headings.
  public struct Cell: Sendable, Hashable {
    /// Where its text is.
    public var place: TextSpan
    /// The headings at the beginning of its row, outermost first.
    public var rowHeadings: [TextSpan]
    /// The headings at the top of its column, outermost first.
    public var columnHeadings: [TextSpan]
    /// Its name in a sheet: B7; nil where the table is no sheet.
    public var name: String?

    /// Makes a cell.
    public init(place: TextSpan, rowHeadings: [TextSpan], columnHeadings: [TextSpan], name: String? = nil) {
      self.name = name
      self.place = place
      self.rowHeadings = rowHeadings
      self.columnHeadings = columnHeadings
    }
  }
}

/// A publication date and how it is known.
public struct PublicationDate: Sendable, Hashable {
  /// The day; of a month or year that is all that is known, its first.
  public var day: CalendarDate
  /// How it is known.
  public var source: Source
  /// How much of the day is known.
  public var precision: Precision

  /// Makes a publication date.
  public init(_ day: CalendarDate, source: Source, precision: Precision = .day) {
    self.day = day
    self.source = source
    self.precision = precision
  }

  /// Reads what `description` writes; nil for other words.
  public init?(_ description: String, source: Source) {
    let missing = ["-01-01", "-01", ""].first { CalendarDate(iso8601: description + $0) != nil } ?? ""
    guard let day = CalendarDate(iso8601: description + missing) else { return nil }
    self.init(day, source: source, precision: missing.isEmpty ? .day : missing == "-01" ? .month : .year)
  }

  /// The day, where it is known.
  public var exactDay: CalendarDate? { precision == .day ? day : nil }

  /// How much of a date is known.
  public enum Precision: Sendable, Hashable { case year, month, day }

  /// The sources of a date, the most reliable first.
  public enum Source: String, Sendable, Hashable, CaseIterable {
    /// The caller stated it.
    case stated
    /// An explicit label: 发布时间:2018-08-22.
    case label
    /// A dateline: 新华社北京12月28日电 with its year.
    case dateline
    /// A date in the article's address.
    case address
    /// A date in the name of the file.
    case file
    /// A date in the page's byline, often that of a copy: it loses against the text's own years.
    case page
    /// The years that the text itself names.
    case text
  }
}

extension PublicationDate: CustomStringConvertible {
  /// The shortest form of ISO 8601: 2024-02-06, 2024-02 or 2024.
  public var description: String {
    let day = day.description
    return switch precision {
    case .year: String(day.dropLast(6))
    case .month: String(day.dropLast(3))
    case .day: day
    }
  }
}
