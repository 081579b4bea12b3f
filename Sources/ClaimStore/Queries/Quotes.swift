import ClaimModel
import GRDB

/// The figures of an article as they were quoted, to be looked up in it again.
public struct QuotedArticle: Sendable {
  /// The path or identifier.
  public var doc: String
  /// The SHA-256 of its text when it was read.
  public var sha256: String
  /// The claims with where their figures stood.
  public var quotes: [(claim: ClaimID, quote: QuoteSelector)]

  /// Whether a text is the one that was read.
  public func isUnchanged(_ text: String) -> Bool { SHA256(text).text == sha256 }
}

extension ClaimStore {
  /// The text of an article as it was read; nil when the store does not have it.
  public func text(of doc: String) throws(StoreError) -> String? {
    try read { db in
      let request: SQLRequest<String> = "SELECT text FROM articles WHERE doc = \(doc)"
      return try request.fetchOne(db)
    }
  }

  /// The quotes of an article; nil when the store does not have it.
  public func quotes(of doc: String) throws(StoreError) -> QuotedArticle? {
    try read { db in
      let request: SQLRequest<Row> = "SELECT id, sha256 FROM articles WHERE doc = \(doc)"
      guard let article = try request.fetchOne(db) else { return nil }
      let id: Int64 = article[0]
      let claims: SQLRequest<Row> = """
        SELECT id, exact, prefix, suffix, start, "end", byte_start, byte_end FROM claims
        WHERE article_id = \(id) ORDER BY id
        """
      let quotes = try claims.fetchAll(db).map { row -> (claim: ClaimID, quote: QuoteSelector) in
        var columns = RowReader(row)
        columns.skip(4)
        guard let place = columns.place() else { throw StoreError.damaged(path: path) }
        return (ClaimID(row[0]), QuoteSelector(exact: row[1], prefix: row[2], suffix: row[3], place: place))
      }
      return QuotedArticle(doc: doc, sha256: article[1], quotes: quotes)
    }
  }
}
