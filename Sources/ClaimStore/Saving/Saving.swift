import ClaimModel
import GRDB

/// What saving an article did.
public struct ImportOutcome: Sendable, Hashable {
  /// What became of the article.
  public var change: Change
  /// How many claims it makes now.
  public var claims: Int
  /// The earlier article that it repeats, if any.
  public var original: Original?

  /// Makes an outcome.
  public init(_ change: Change, claims: Int, original: Original? = nil) {
    self.change = change
    self.claims = claims
    self.original = original
  }

  /// What can become of an article.
  public enum Change: Sendable, Hashable {
    /// It is new.
    case added
    /// The store already has it with the same claims.
    case unchanged
    /// It changed, or the extractor reads it differently now; its claims have new numbers.
    case replaced(before: Int)
  }

  /// An article that says the same.
  public struct Original: Sendable, Hashable {
    /// Its path or identifier.
    public var doc: String
    /// The share of the sentences that stand in it; 1 when the texts are identical.
    public var likeness: Double
  }
}

extension ClaimStore {
  /// Saves an article with all its claims: all or nothing.
  @discardableResult
  public func save(_ article: Article, claims: [Claim]) throws(StoreError) -> ImportOutcome {
    let outcomes = try save([PreparedArticle(article, claims: claims)], memory: WriterMemory())
    return outcomes.first ?? ImportOutcome(.unchanged, claims: claims.count)
  }

  /// Saves articles in one transaction: all of them or none, so no article is ever there in part.
  ///
  /// An article whose contents and claims are those of the store is left as it is. The claims are compared themselves,
  /// so there is no version of the extractor that someone could forget to raise.
  func save(_ articles: [PreparedArticle], memory: WriterMemory) throws(StoreError) -> [ImportOutcome] {
    do {
      return try write { db in
        var writer = try ArticleWriter(db, memory: memory)
        let mendings = MendingWriter(database: db, path: path)
        let mended = try mendings.isIdle() ? nil : mendings
        return try articles.map { try Self.save($0, db, &writer, mended, path: path) }
      }
    } catch {
      memory.forgetNames()
      throw error
    }
  }

  private static func save(
    _ prepared: PreparedArticle, _ db: Database, _ writer: inout ArticleWriter, _ mendings: MendingWriter?, path: String
  ) throws -> ImportOutcome {
    let doc = prepared.article.id
    let statement = try db.cachedStatement(sql: "SELECT id FROM articles WHERE doc = ?")
    guard let id = try Int64.fetchOne(statement, arguments: [doc]) else {
      let id = try writer.insert(prepared)
      let original = try linkCopy(id, prepared, writer.memory.prints, db, mendings)
      try mendings?.carryOver(to: id, doc: doc)
      return ImportOutcome(.added, claims: prepared.claims.count, original: original)
    }
    let known = try claims(ofArticle: id, db, path: path)
    if known == prepared.claims, try isStored(prepared, as: id, db) {
      try mendings?.carryOver(to: id, doc: doc)
      return ImportOutcome(.unchanged, claims: known.count, original: try original(of: id, db))
    }
    try mendings?.letGo(article: id)
    try writer.replace(id, with: prepared)
    let original = try linkCopy(id, prepared, writer.memory.prints, db, mendings)
    try mendings?.carryOver(to: id, doc: doc)
    try linkCopies(of: id, db, mendings)
    return ImportOutcome(.replaced(before: known.count), claims: prepared.claims.count, original: original)
  }

  /// The claims of an article as the program read them, whatever people set.
  private static func claims(ofArticle id: Int64, _ db: Database, path: String) throws -> [Claim] {
    var reader = try ClaimReader(db, path: path, aliases: Aliases([]))
    var claims: [SourcedClaim] = []
    try db.forEachRow("SELECT * FROM claims WHERE article_id = \(id) ORDER BY id") { row in
      claims.append(try reader.claim(row))
    }
    let mended = try MendingWriter.readings(ofArticle: id, db)
    guard !mended.isEmpty else { return claims.map(\.claim) }
    let numbers = Set(mended.map(\.id))
    return (claims.filter { !numbers.contains($0.id) } + mended).sorted { $0.number < $1.number }.map(\.claim)
  }

  /// Whether the row of an article says what the article says.
  private static func isStored(_ prepared: PreparedArticle, as id: Int64, _ db: Database) throws -> Bool {
    let (article, day) = (prepared.article, prepared.article.date)
    return try SQLRequest<Bool>(
      """
      SELECT sha256 = \(prepared.sha256) AND title IS \(article.title) AND publisher IS \(article.publisher)
        AND byline IS \(article.byline) AND url IS \(article.url) AND published IS \(day?.description)
        AND published_source IS \(day?.source.rawValue)
      FROM articles WHERE id = \(id)
      """
    ).fetchOne(db) ?? false
  }
}

extension SourcedClaim {
  fileprivate var number: Int64 { id?.number ?? 0 }
}
