import ClaimModel
import GRDB

/// Makes claims of rows of `claims`, with what the other tables say of them.
struct ClaimReader {
  private let path: String
  private let articles: LookUp
  private let sentences: LookUp
  /// Nil when claims are read without their derivations.
  private let derivations: LookUp?
  private var names: NameReader
  /// Neighbouring claims mostly share article and sentence.
  private var article: (id: Int64, doc: String, published: PublicationDate?) = (0, "", nil)
  private var sentence: (id: Int64, mention: Mention, headline: String?)?

  /// Makes a reader. Derivations are most of the rows of a store: checks and comparisons go without.
  init(_ database: Database, path: String, aliases: Aliases, withDerivations: Bool = true) throws {
    self.path = path
    articles = try LookUp(database, "SELECT doc, published, published_source FROM articles WHERE id = ?")
    sentences = try LookUp(
      database, "SELECT start, \"end\", byte_start, byte_end, text, headline FROM sentences WHERE id = ?")
    derivations =
      withDerivations
      ? try LookUp(
        database,
        """
        SELECT field, rule, start, "end", byte_start, byte_end FROM derivations WHERE claim_id = ? ORDER BY step
        """) : nil
    names = NameReader(database, aliases: aliases)
  }

  /// The claim of a row that has the columns of `claims` in their order.
  mutating func claim(_ row: Row) throws -> SourcedClaim {
    var columns = RowReader(row)
    guard let id: Int64 = columns.next(), let articleID: Int64 = columns.next(),
      let sentenceID: Int64 = columns.next()
    else { throw StoreError.damaged(path: path) }
    let original: Int64? = columns.next()
    try readArticle(articleID)
    try readSentence(sentenceID)
    guard var claim = try figure(&columns) else { throw StoreError.damaged(path: path) }
    claim.metric = try columns.next().flatMap { try names.metric($0) }
    let entity: String? = try columns.next().flatMap { try names.entity($0) }
    let entityPlace = columns.place()
    claim.entity = entity.flatMap { text in entityPlace.map { Mention(text: text, place: $0) } }
    let region: Region? = try columns.next().flatMap { try names.region($0) }
    let isInferred = columns.next() ?? false
    claim.region = region.map { RegionReading(region: $0, isInferred: isInferred) }
    claim.period = period(&columns)
    claim.base = columns.next()
    guard let status = columns.next().flatMap({ Claim.Status(rawValue: $0) }) else {
      throw StoreError.damaged(path: path)
    }
    claim.status = status
    let attribution: String? = columns.next()
    let attributionPlace = columns.place()
    claim.attribution = attribution.flatMap { text in attributionPlace.map { Mention(text: text, place: $0) } }
    claim.qualifiers = (columns.next() as String?)?.split(separator: "\n").map(String.init) ?? []
    claim.headline = sentence?.headline
    claim.derivation = try derivation(of: id)
    return SourcedClaim(
      id: ClaimID(id), doc: article.doc, published: article.published, claim: claim,
      original: original.map { ClaimID($0) })
  }

  /// The figure with its quantity and sentence; nil when the row says what no claim can say.
  private mutating func figure(_ columns: inout RowReader) throws -> Claim? {
    let place = columns.place()
    let exact: String? = columns.next()
    columns.skip(2)
    guard let place, let exact, let kind = columns.next().flatMap({ Claim.Kind(rawValue: $0) }), let sentence else {
      return nil
    }
    return Claim(
      figure: Mention(text: exact, place: place), kind: kind, quantity: try quantity(&columns),
      sentence: sentence.mention)
  }

  private mutating func quantity(_ columns: inout RowReader) throws -> Quantity? {
    let (value, exponent): (String?, Int?) = (columns.next(), columns.next())
    columns.skip(1)
    let unit: FigureUnit? = try columns.next().flatMap { try names.unit($0) }
    let comparator = columns.next().flatMap { Comparator(rawValue: $0) }
    let (low, high): (String?, String?) = (columns.next(), columns.next())
    let (includesLow, includesHigh): (Bool?, Bool?) = (columns.next(), columns.next())
    guard let value = value.flatMap({ ExactDecimal(stored: $0, exponent: exponent) }), let unit, let comparator else {
      return nil
    }
    return Quantity(
      value: value, unit: unit, comparator: comparator,
      interval: Interval(
        low: low.flatMap { ExactDecimal(stored: $0) }, high: high.flatMap { ExactDecimal(stored: $0) },
        includesLow: includesLow ?? true, includesHigh: includesHigh ?? true))
  }

  private func period(_ columns: inout RowReader) -> Period? {
    columns.skip(1)
    let (start, end): (String?, String?) = (columns.next(), columns.next())
    let (text, origin): (String?, String?) = (columns.next(), columns.next())
    let yearless: String? = columns.next()
    guard let text, let origin = origin.flatMap(Period.Origin.init) else { return nil }
    return Period(
      start: start.flatMap { CalendarDate(iso8601: $0) }, end: end.flatMap { CalendarDate(iso8601: $0) }, text: text,
      origin: origin, yearless: yearless.flatMap(Period.MonthDay.init(stored:)))
  }

  private mutating func readArticle(_ id: Int64) throws {
    guard article.id != id else { return }
    article.id = 0
    try articles.forEachRow(of: id) { columns in
      guard let doc = columns.text(0) else { return }
      article = (id, doc, PublicationDate(stored: columns.text(1), source: columns.text(2)))
    }
    guard article.id == id else { throw StoreError.damaged(path: path) }
  }

  private mutating func readSentence(_ id: Int64) throws {
    guard sentence?.id != id else { return }
    sentence = nil
    try sentences.forEachRow(of: id) { columns in
      guard let place = columns.place(from: 0), let text = columns.text(4) else { return }
      sentence = (id, Mention(text: text, place: place), columns.text(5))
    }
    guard sentence != nil else { throw StoreError.damaged(path: path) }
  }

  private func derivation(of id: Int64) throws -> [Derivation] {
    guard let derivations else { return [] }
    var steps: [Derivation] = []
    try derivations.forEachRow(of: id) { columns in
      guard let field = columns.text(0).flatMap({ Derivation.Field(rawValue: $0) }), let rule = columns.text(1) else {
        return
      }
      steps.append(Derivation(field, rule: rule, words: columns.place(from: 2)))
    }
    return steps
  }
}
