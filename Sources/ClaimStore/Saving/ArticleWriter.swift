import ClaimModel
import GRDB

/// What writing articles learns of the store, kept from one transaction to the next. An object, since its tables are
/// too large to be copied with each.
final class WriterMemory {
  var names = NameWriter()
  /// Nil when the store has the index by which copies are found.
  var prints: PrintTable?

  /// Forgets the numbers of names, which a transaction that was rolled back may have made up. Prints of articles that
  /// never came to be do no harm: what they lead to is read before it counts.
  func forgetNames() { names = NameWriter() }
}

/// Writes articles with their claims, inside a transaction of the caller.
struct ArticleWriter {
  private let database: Database
  let memory: WriterMemory
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
    sentences = try RowStatement(database, into: "sentences", columns: PackedClaims.sentenceColumns)
    claims = try RowStatement(database, into: "claims", columns: PackedClaims.claimColumns)
    sketches = try RowStatement(database, into: "sketches", columns: 2)
  }

  /// Writes an article that the store does not have; the result is its number.
  mutating func insert(_ prepared: PreparedArticle) throws -> Int64 {
    let (article, day) = (prepared.article, prepared.article.date)
    var values = PackedValues()
    for text in [
      article.id, article.title, article.publisher, article.byline, article.url, day?.description,
      day?.source.rawValue, article.text, prepared.sha256,
    ] {
      values.add(text)
    }
    try values.bytes.withUnsafeBytes { bytes in
      var reader = PackedReader(bytes)
      try articles.run(&reader, columns: 9, names: [])
    }
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
          url = \(article.url), published = \(day?.description), published_source = \(day?.source.rawValue),
          text = \(article.text), sha256 = \(prepared.sha256), original_id = NULL, likeness = NULL
        WHERE id = \(id)
        """)
    try insertClaims(of: prepared, article: id)
  }

  private mutating func insertClaims(of prepared: PreparedArticle, article: Int64) throws {
    try insertSketch(prepared.sketch, article: article)
    let names = try memory.names.numbers(of: prepared.packed.names, database)
    try prepared.packed.sentences.bytes.withUnsafeBytes { bytes in
      var values = PackedReader(bytes)
      for number in 0..<((prepared.packed.sentenceNumbers.last ?? -1) + 1) {
        sentences.bind(article)
        sentences.bind(number)
        try sentences.run(&values, columns: Int32(PackedClaims.sentenceValues), names: names)
      }
    }
    try prepared.packed.claims.bytes.withUnsafeBytes { bytes in
      var values = PackedReader(bytes)
      var ids: [Int64] = []
      for index in prepared.claims.indices {
        claims.bind(index < prepared.numbers.count ? prepared.numbers[index] : nil)
        claims.bind(article)
        claims.bind(prepared.packed.sentenceNumbers[index])
        claims.bind(prepared.repeats[index].map { ids[$0] })
        try claims.run(&values, columns: Int32(PackedClaims.claimValues), names: names)
        ids.append(database.lastInsertedRowID)
      }
    }
  }

  private mutating func insertSketch(_ sketch: [Int64], article: Int64) throws {
    for print in sketch {
      sketches.bind(article)
      sketches.bind(print)
      try sketches.run()
      memory.prints?.insert(print, of: article)
    }
  }
}
