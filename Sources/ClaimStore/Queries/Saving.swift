import ClaimModel
import GRDB

/// What saving an article did.
public enum ImportOutcome: Sendable, Hashable {
  /// The article is new.
  case added(claims: Int)
  /// The store already has it, from the same text and the same extractor.
  case unchanged(claims: Int)
  /// The text or the extractor changed; the article's claims are new.
  case replaced(claims: Int, before: Int)
}

extension ClaimStore {
  /// Saves an article with all its claims, in one transaction: all or nothing. `extractor` names the version of the
  /// rules; an article with the same contents and extractor is left as it is.
  @discardableResult
  public func save(_ article: Article, claims: [Claim], extractor: String = "") throws(StoreError) -> ImportOutcome {
    try write { db in
      var record = ArticleRecord(article, extractor: extractor)
      let before = try ArticleRecord.filter(Column("doc") == record.doc).fetchOne(db)
      record.id = before?.id
      let count = try before?.id.map { try ClaimRecord.filter(Column("article_id") == $0).fetchCount(db) } ?? 0
      if let before, before.fingerprint == record.fingerprint, before.extractor == extractor {
        return .unchanged(claims: count)
      }
      if let id = record.id { try ClaimRecord.filter(Column("article_id") == id).deleteAll(db) }
      try record.save(db)
      guard let id = record.id else { throw StoreError.failed(path: path, reason: "the article got no number") }
      for claim in claims { try ClaimRecord(claim, articleID: id).insert(db) }
      return before == nil ? .added(claims: claims.count) : .replaced(claims: claims.count, before: count)
    }
  }

  /// Whether the store has the article with the same contents from the same extractor, so that saving changes nothing.
  public func holds(_ article: Article, extractor: String = "") throws(StoreError) -> Bool {
    let record = ArticleRecord(article, extractor: extractor)
    return try read { db in
      try ArticleRecord.filter(
        Column("doc") == record.doc && Column("fingerprint") == record.fingerprint && Column("extractor") == extractor
      ).fetchCount(db) > 0
    }
  }
}
