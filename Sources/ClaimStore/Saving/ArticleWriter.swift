import ClaimModel
import GRDB

/// Writes articles with their claims, inside a transaction of the caller.
struct ArticleWriter {
  private let database: Database
  /// The numbers of names, to be handed to the next writer once the transaction is through.
  private(set) var names: NameWriter
  private var period: WrittenPeriod?
  private var sentences: RowStatement
  private var claims: RowStatement
  private var derivations: RowStatement
  private var sketches: RowStatement

  init(_ database: Database, names: NameWriter = NameWriter()) throws {
    self.database = database
    self.names = names
    sentences = try RowStatement(database, into: "sentences", columns: 8)
    claims = try RowStatement(database, into: "claims", columns: ClaimRow.columns)
    derivations = try RowStatement(database, into: "derivations", columns: 8)
    sketches = try RowStatement(database, "INSERT OR IGNORE INTO sketches VALUES (?,?)")
  }

  /// Writes an article that the store does not have; the result is its number.
  mutating func insert(_ prepared: PreparedArticle) throws -> Int64 {
    let (article, day) = (prepared.article, prepared.article.date)
    let statement = try database.cachedStatement(
      literal: """
        INSERT INTO articles (doc, title, publisher, byline, url, published, published_source, text, sha256)
        VALUES (\(article.id), \(article.title), \(article.publisher), \(article.byline), \(article.url),
          \(day?.day.description), \(day?.source.rawValue), \(article.text), \(prepared.sha256))
        """)
    try statement.execute()
    let id = database.lastInsertedRowID
    try insertClaims(of: prepared, article: id)
    return id
  }

  /// Writes an article in place of an earlier version, with new claims.
  mutating func replace(_ id: Int64, with prepared: PreparedArticle) throws {
    let (article, day) = (prepared.article, prepared.article.date)
    try database.execute(literal: "DELETE FROM claims WHERE article_id = \(id)")
    try database.execute(literal: "DELETE FROM sentences WHERE article_id = \(id)")
    try database.execute(literal: "DELETE FROM sketches WHERE article_id = \(id)")
    try database.execute(
      literal: """
        UPDATE articles SET title = \(article.title), publisher = \(article.publisher), byline = \(article.byline),
          url = \(article.url), published = \(day?.day.description), published_source = \(day?.source.rawValue),
          text = \(article.text), sha256 = \(prepared.sha256), original_id = NULL, likeness = NULL
        WHERE id = \(id)
        """)
    try insertClaims(of: prepared, article: id)
  }

  private mutating func insertClaims(of prepared: PreparedArticle, article: Int64) throws {
    for print in prepared.prints.sketch {
      sketches.add(Int64(bitPattern: print))
      sketches.add(article)
      try sketches.run()
    }
    var (sentence, sentenceID) = (Mention?.none, Int64(0))
    var headline: String?
    var ids: [Int64] = []
    for (index, claim) in prepared.claims.enumerated() {
      if claim.sentence.place != sentence?.place || claim.sentence != sentence || claim.headline != headline {
        sentenceID = try insertSentence(of: claim, article: article)
        (sentence, headline) = (claim.sentence, claim.headline)
      }
      if claim.period != period?.period { period = claim.period.map(WrittenPeriod.init) }
      let row = ClaimRow(
        claim: claim, id: index < prepared.numbers.count ? prepared.numbers[index] : nil,
        quote: prepared.quotes[index], article: article, sentence: sentenceID,
        original: prepared.repeats[index].map { ids[$0] }, period: period)
      try row.add(to: &claims, names: &names, database)
      try claims.run()
      ids.append(database.lastInsertedRowID)
      try insertSteps(of: claim, id: database.lastInsertedRowID)
    }
  }

  private mutating func insertSentence(of claim: Claim, article: Int64) throws -> Int64 {
    sentences.add(nil as Int64?)
    sentences.add(article)
    sentences.add(claim.sentence.place)
    sentences.add(claim.sentence.text)
    sentences.add(claim.headline)
    try sentences.run()
    return database.lastInsertedRowID
  }

  private mutating func insertSteps(of claim: Claim, id: Int64) throws {
    for (step, derivation) in claim.derivation.enumerated() {
      derivations.add(id)
      derivations.add(step)
      derivations.add(derivation.field.rawValue)
      derivations.add(derivation.rule)
      derivations.add(derivation.words)
      try derivations.run()
    }
  }
}
