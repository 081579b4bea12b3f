import ClaimModel
import GRDB

/// What saving an article did.
public enum ImportOutcome: Sendable, Hashable {
  /// The article is new.
  case added(claims: Int)
  /// The store already has the same article with the same claims.
  case unchanged(claims: Int)
  /// The article changed, or the extractor reads it differently now; its claims have new numbers.
  case replaced(claims: Int, before: Int)
}

extension ClaimStore {
  /// Saves an article with all its claims, in one transaction: all or nothing.
  ///
  /// An article whose contents and claims are those of the store is left as it is. The claims are compared themselves,
  /// so there is no version of the extractor that someone could forget to raise.
  @discardableResult
  public func save(_ article: Article, claims: [Claim]) throws(StoreError) -> ImportOutcome {
    try write { db in
      var record = ArticleRecord(article)
      let before = try ArticleRecord.filter(Column("doc") == record.doc).fetchOne(db)
      record.id = before?.id
      let known = try before?.id.map { try Self.claims(ofArticle: $0, db) } ?? []
      if let before, before.fingerprint == record.fingerprint, known == claims {
        return .unchanged(claims: claims.count)
      }
      if let id = record.id { try ClaimRecord.filter(Column("article_id") == id).deleteAll(db) }
      try record.save(db)
      guard let id = record.id else { throw StoreError.failed(path: path, reason: "the article got no number") }
      for claim in claims { try ClaimRecord(claim, articleID: id).insert(db) }
      return before == nil ? .added(claims: claims.count) : .replaced(claims: claims.count, before: known.count)
    }
  }

  private static func claims(ofArticle id: Int64, _ db: Database) throws -> [Claim] {
    try ClaimRecord.filter(Column("article_id") == id).order(Column("id")).fetchAll(db).compactMap(\.claim)
  }
}
