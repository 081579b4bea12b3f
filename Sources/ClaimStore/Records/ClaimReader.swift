import ClaimModel
import GRDB

/// Makes claims of rows of `claims`, with what the other tables say of them.
struct ClaimReader {
  private let path: String
  private let articles: LookUp
  private let sentences: LookUp
  /// Nil when claims are read without the rules that led to them.
  private var rules: RuleReader?
  private var names: NameReader
  private let confirmed: Set<Int64>
  /// Neighbouring claims mostly share article and sentence.
  private var article: StoredSource?
  private var sentence: StoredSentence?

  /// Makes a reader. Checks and comparisons go without rules, which are most of what is read: of their derivations
  /// claims have the evidence of `StoredReading.fields` alone.
  init(_ database: Database, path: String, aliases: Aliases, withRules: Bool = true) throws {
    self.path = path
    articles = try LookUp(
      database, "SELECT doc, published, published_source, title, publisher, url FROM articles WHERE id = ?")
    sentences = try LookUp(
      database,
      """
      SELECT start, "end", byte_start, byte_end, text, headline FROM sentences WHERE article_id = ? AND number = ?
      """)
    rules = withRules ? try RuleReader(database) : nil
    names = NameReader(database, aliases: aliases)
    confirmed = try Review.confirmed(database)
  }

  /// The claim of a row that has the columns of `claims` in their order.
  mutating func claim(_ row: Columns) throws -> SourcedClaim {
    guard let claim = try claim(of: row) else { throw StoreError.damaged(path: path) }
    return claim
  }

  /// Nil when the row says what no claim can say.
  private mutating func claim(of row: Columns) throws -> SourcedClaim? {
    var columns = row
    guard let id = columns.number(), let articleID = columns.number(), let sentenceNumber = columns.number() else {
      return nil
    }
    let original = columns.number()
    try readArticle(articleID)
    try readSentence(sentenceNumber, of: articleID)
    let metric = try columns.number().flatMap { try names.metric($0) }
    let region = try columns.number().flatMap { try names.region($0) }
    columns.skip(2)
    let kind: Claim.Kind? = columns.named()
    let unit = try columns.number().flatMap { try names.unit($0) }
    columns.skip(1)
    let entity = try columns.number().flatMap { try names.entity($0) }
    guard let kind, let sentence, let article, let place = columns.place(), let exact = columns.text() else {
      return nil
    }
    let quantity = Self.quantity(&columns, unit: unit)
    var claim = Claim(
      figure: Mention(text: exact, place: place), kind: kind, quantity: quantity, sentence: sentence.mention)
    let isInferred = columns.bool() ?? false
    claim.metric = metric
    claim.region = region.map { RegionReading(region: $0, isInferred: isInferred) }
    claim.period = try columns.number().flatMap { try names.period($0) }
    guard let status: Claim.Status = columns.named() else { return nil }
    claim.status = status
    claim.base = columns.text()
    claim.entity = columns.mention(entity)
    let attribution = columns.text()
    claim.attribution = columns.mention(attribution)
    claim.qualifiers = columns.text()?.split(separator: "\n").map(String.init) ?? []
    claim.headline = sentence.headline
    let derivation = columns.withUTF8 { rules?.derivation($0) }
    guard let known = try columns.number().flatMap({ try names.reading($0) }) else { return nil }
    claim.locator = columns.text().flatMap { Locator($0) }
    claim.derivation = derivation ?? known.steps
    (claim.aspect, claim.timeKind) = (known.reading.aspect, known.reading.timeKind)
    (claim.basis, claim.assertion) = (known.reading.basis, known.reading.assertion)
    var sourced = SourcedClaim(
      id: ClaimID(id), doc: article.doc, published: article.published, claim: claim,
      original: original.map { ClaimID($0) })
    (sourced.title, sourced.publisher, sourced.url) = (article.title, article.publisher, article.url)
    sourced.isConfirmed = confirmed.contains(id) || original.map(confirmed.contains) ?? false
    return sourced
  }

  private static func quantity(_ columns: inout Columns, unit: FigureUnit?) -> Quantity? {
    let (value, exponent) = (columns.text(), columns.int())
    let comparator: Comparator? = columns.named()
    let (low, high) = (columns.text(), columns.text())
    let (includesLow, includesHigh) = (columns.bool(), columns.bool())
    guard let value = value.flatMap({ ExactDecimal(stored: $0, exponent: exponent) }), let unit, let comparator else {
      return nil
    }
    return Quantity(
      value: value, unit: unit, comparator: comparator,
      interval: Interval(
        low: low.flatMap { ExactDecimal(stored: $0) }, high: high.flatMap { ExactDecimal(stored: $0) },
        includesLow: includesLow ?? true, includesHigh: includesHigh ?? true))
  }

  private mutating func readArticle(_ id: Int64) throws {
    guard article?.id != id else { return }
    article = nil
    try articles.forEachRow(of: id) { row in
      var columns = row
      guard let doc = columns.text() else { return }
      let published = PublicationDate(stored: columns.text(), source: columns.text())
      article = StoredSource(
        id: id, doc: doc, published: published, title: columns.text(), publisher: columns.text(), url: columns.text())
    }
  }

  private mutating func readSentence(_ number: Int64, of article: Int64) throws {
    guard sentence?.number != number || sentence?.article != article else { return }
    sentence = nil
    let title = self.article?.title
    try sentences.forEachRow(of: article, number) { row in
      var columns = row
      guard let place = columns.place(), let text = columns.text() else { return }
      let headline = columns.text()
      sentence = StoredSentence(
        article: article, number: number, mention: Mention(text: text, place: place),
        headline: StoredSentence.headline(headline, title: title))
    }
  }
}

/// What claims say of their article.
private struct StoredSource {
  let id: Int64
  let doc: String
  let published: PublicationDate?
  let title, publisher, url: String?
}

/// A sentence that holds claims.
struct StoredSentence {
  let article: Int64
  let number: Int64
  let mention: Mention
  let headline: String?

  /// The headline that a column means: most stories have the title of their article, and the column is NULL.
  static func headline(_ stored: String?, title: String?) -> String? {
    guard let stored else { return title }
    return stored.isEmpty ? nil : stored
  }

  /// What the column of a headline says; the opposite of `headline`.
  static func stored(_ headline: String?, title: String?) -> String? {
    headline == title ? nil : headline ?? ""
  }
}
