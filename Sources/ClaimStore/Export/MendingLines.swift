import ClaimModel
import GRDB

extension JSONText {
  /// Appends what people said of the claims of an article, a line each: first what the program had read where they set
  /// something, then what they set, then what they judged. With a condition only of the claims that pass it.
  mutating func mendings(ofArticle article: Int64, doc: String, _ condition: SQL?, _ db: Database) throws {
    let passing: SQL =
      condition.map { "claim_id IN (SELECT id FROM claims WHERE article_id = \(article) AND \($0))" } ?? "TRUE"
    for read in try SQLRequest<String>(
      "SELECT claim FROM as_read WHERE article_id = \(article) AND \(passing) ORDER BY claim_id"
    ).fetchAll(db) {
      guard let claim = SourcedClaim(stored: read) else { continue }
      object(claim, record: ClaimLine.asRead)
      raw("\n")
    }
    for row in try rows(of: "corrections", doc, passing, db) {
      line(CorrectionLine.record, row) { json in
        json.key(CorrectionLine.CodingKeys.field)
        json.string(row["field"] as String)
        json.key(CorrectionLine.CodingKeys.why)
        json.string(row["why"] as String)
      }
    }
    for row in try rows(of: "reviews", doc, passing, db) {
      let wrong: String = row["wrong"]
      line(ReviewLine.record, row) { json in
        json.key(ReviewLine.CodingKeys.wrong)
        json.array(wrong.split(separator: "\n")) { $0.string(String($1)) }
      }
    }
  }

  private func rows(of table: String, _ doc: String, _ passing: SQL, _ db: Database) throws -> [Row] {
    let table = SQL(sql: table)
    return try SQLRequest<Row>("SELECT * FROM \(table) WHERE doc = \(doc) AND \(passing) ORDER BY id").fetchAll(db)
  }

  /// Appends a record with what `write` says, who said it, when, and of which claim.
  private mutating func line(_ record: String, _ row: Row, _ write: (inout JSONText) -> Void) {
    typealias Key = CorrectionLine.CodingKeys
    raw("{")
    key(ClaimLine.CodingKeys.record)
    string(record)
    write(&self)
    key(Key.who)
    string(row["who"] as String)
    key(Key.made)
    string(row["made"] as String)
    key(Key.claim)
    json(row["claim"])
    raw("}\n")
  }
}
