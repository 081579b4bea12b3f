import ClaimModel
import GRDB

/// What writing articles learns of the store, kept from one transaction to the next. It holds only as long as no
/// transaction is rolled back.
struct WriterMemory {
  var names = NameWriter()
  var rules = RuleWriter()
  /// Nil when the store has the index by which copies are found.
  var prints: PrintTable?
}

/// Writes articles with their claims, inside a transaction of the caller.
struct ArticleWriter {
  private let database: Database
  private(set) var memory: WriterMemory
  private var articles: RowStatement
  private var sentences: RowStatement
  private var claims: RowStatement
  private var sketches: RowStatement

  init(_ database: Database, memory: WriterMemory) throws {
    self.database = database
    self.memory = memory
    articles = try RowStatement(
      database,
      """
      INSERT INTO articles (doc, title, publisher, byline, url, published, published_source, text, sha256)
      VALUES (?,?,?,?,?,?,?,?,?)
      """)
    sentences = try RowStatement(database, into: "sentences", columns: 8)
    claims = try RowStatement(database, into: "claims", columns: ClaimRow.columns)
    sketches = try RowStatement(database, into: "sketches", columns: 2)
  }

  /// Writes an article that the store does not have; the result is its number.
  mutating func insert(_ prepared: PreparedArticle) throws -> Int64 {
    let article = prepared.article
    articles.add(article.id)
    articles.add(article.title)
    articles.add(article.publisher)
    articles.add(article.byline)
    articles.add(article.url)
    articles.add(article.date?.day.description)
    articles.add(article.date?.source.rawValue)
    articles.add(article.text)
    articles.add(prepared.sha256)
    try articles.run()
    let id = database.lastInsertedRowID
    try insertClaims(of: prepared, article: id)
    return id
  }

  /// Writes an article in place of an earlier version, with new claims.
  mutating func replace(_ id: Int64, with prepared: PreparedArticle) throws {
    let (article, day) = (prepared.article, prepared.article.date)
    try database.execute(
      literal: """
        UPDATE claims SET original_id = NULL
        WHERE original_id IN (SELECT id FROM claims AS old WHERE old.article_id = \(id))
        """)
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
    try insertSketch(prepared.sketch, article: article)
    let title = prepared.article.title
    var (sentence, number) = (Mention?.none, -1)
    var headline: String?
    var ids: [Int64] = []
    for (index, claim) in prepared.claims.enumerated() {
      if claim.sentence.place != sentence?.place || claim.sentence != sentence || claim.headline != headline {
        (sentence, headline) = (claim.sentence, claim.headline)
        number += 1
        try insertSentence(of: claim, article: article, number: number, title: title)
      }
      let row = ClaimRow(
        claim: claim, written: prepared.quantities[index],
        id: index < prepared.numbers.count ? prepared.numbers[index] : nil, article: article, sentence: number,
        original: prepared.repeats[index].map { ids[$0] })
      try row.add(to: &claims, names: &memory.names, database)
      try memory.rules.add(claim.derivation, to: &claims, database)
      try claims.run()
      ids.append(database.lastInsertedRowID)
    }
  }

  private mutating func insertSentence(of claim: Claim, article: Int64, number: Int, title: String?) throws {
    sentences.add(article)
    sentences.add(number)
    sentences.add(claim.sentence.place)
    sentences.add(claim.sentence.text)
    sentences.add(StoredSentence.stored(claim.headline, title: title))
    try sentences.run()
  }

  private mutating func insertSketch(_ sketch: [Int64], article: Int64) throws {
    for print in sketch {
      sketches.add(article)
      sketches.add(print)
      try sketches.run()
      memory.prints?.insert(print, of: article)
    }
  }
}
