import ClaimModel
import GRDB

/// Where a figure stands, by the article, the words and the place: what people said of it is found again by this when
/// the article is imported again.
struct FigurePlace: Hashable {
  let doc: String
  /// Of the figure in the article, in Unicode scalars.
  let start: Int
  /// Of the figure in its sentence.
  let offset: Int
  /// The figure as written.
  let exact: String
  let sentence: String

  init(_ claim: Claim, doc: String) {
    self.doc = doc
    start = claim.figure.place.scalars.lowerBound
    offset = start - claim.sentence.place.scalars.lowerBound
    exact = claim.figure.text
    sentence = claim.sentence.text
  }

  /// Reads the columns doc, start, offset, exact and sentence.
  init(row: Row) {
    (doc, start, offset) = (row["doc"], row["start"], row["offset"])
    (exact, sentence) = (row["exact"], row["sentence"])
  }

  /// The claim of an article that has the words, the nearest to where they stood.
  func claim(ofArticle article: Int64, _ db: Database) throws -> (id: Int64, start: Int)? {
    let request: SQLRequest<Row> = """
      SELECT claims.id, claims.start FROM claims
      JOIN sentences ON sentences.article_id = claims.article_id AND sentences.number = claims.sentence
      WHERE claims.article_id = \(article) AND claims.exact = \(exact) AND sentences.text = \(sentence)
        AND claims.start - sentences.start = \(offset)
      ORDER BY abs(claims.start - \(start)), claims.id LIMIT 1
      """
    return try request.fetchOne(db).map { ($0[0], $0[1]) }
  }
}
