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
      let request: SQLRequest<Row> = "SELECT id, sha256, text FROM articles WHERE doc = \(doc)"
      guard let article = try request.fetchOne(db) else { return nil }
      let (id, text): (Int64, String) = (article[0], article[2])
      let bytes = Array(text.utf8)
      var quotes: [(claim: ClaimID, quote: QuoteSelector)] = []
      let claims: SQL = """
        SELECT id, start, "end", byte_start, byte_end, exact FROM claims WHERE article_id = \(id) ORDER BY id
        """
      try db.forEachRow(claims) { row in
        var columns = row
        guard let id = columns.number(), let place = columns.place(), let exact = columns.text() else {
          throw StoreError.damaged(path: path)
        }
        let quote = bytes.withUnsafeBufferPointer { QuoteSelector(Mention(text: exact, place: place), in: $0) }
        quotes.append((ClaimID(id), quote))
      }
      return QuotedArticle(doc: doc, sha256: article[1], quotes: quotes)
    }
  }
}
