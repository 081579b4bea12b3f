import ClaimModel
import GRDB

extension ClaimStore {
  /// The article that claims come back to: the one of the store, whose text and origin stay as they are, when their
  /// sentences stand in it; one made of the claims when the store has none, or one of which no more is known than the
  /// sentences of its claims. Nil when the store has another text under this name, which claims must not take away.
  public func article(ofClaims claims: [SourcedClaim]) throws(StoreError) -> Article? {
    guard let made = Article(ofClaims: claims) else { return nil }
    return try read { db in
      let columns = "id, title, publisher, byline, url, published, published_source, text"
      let statement = try db.cachedStatement(sql: "SELECT \(columns) FROM articles WHERE doc = ?")
      guard let row = try Row.fetchOne(statement, arguments: [made.id]) else { return made }
      var stored = Article(
        id: made.id, text: row[7], title: row[1], date: PublicationDate(stored: row[5], source: row[6]))
      (stored.publisher, stored.byline, stored.url) = (row[2], row[3], row[4])
      if Set(claims.map(\.claim.sentence)).allSatisfy(stored.holds) { return stored }
      return try Article.text(ofSentences: Self.sentences(ofArticle: row[0], db)) == stored.text ? made : nil
    }
  }

  private static func sentences(ofArticle id: Int64, _ db: Database) throws -> [Mention] {
    var sentences: [Mention] = []
    try db.forEachRow(
      "SELECT start, \"end\", byte_start, byte_end, text FROM sentences WHERE article_id = \(id)"
    ) { row in
      var columns = row
      if let place = columns.place(), let text = columns.text() { sentences.append(Mention(text: text, place: place)) }
    }
    return sentences
  }
}

extension Article {
  /// What is known of an article of which only the claims are here: its text holds their sentences at their places, and
  /// blanks between them, so that places in characters and in bytes mean the same as in the whole text.
  public init?(ofClaims claims: [SourcedClaim]) {
    guard let first = claims.first else { return nil }
    let text = Self.text(ofSentences: Array(Set(claims.map(\.claim.sentence))))
    self.init(id: first.doc, text: text, title: first.title, date: first.published)
    (publisher, url) = (first.publisher, first.url)
  }

  /// Whether words stand in the text where they say.
  fileprivate func holds(_ words: Mention) -> Bool {
    let (place, bytes) = (words.place.bytes, text.utf8)
    guard place.upperBound <= bytes.count else { return false }
    let start = bytes.index(bytes.startIndex, offsetBy: place.lowerBound)
    return bytes[start...].prefix(place.count).elementsEqual(words.text.utf8)
  }

  fileprivate static func text(ofSentences sentences: [Mention]) -> String {
    var text = ""
    var end = (scalars: 0, bytes: 0)
    for sentence in sentences.sorted(by: isBefore) {
      let place = sentence.place
      // A sentence inside of another, such as a cell of a row, stands there already.
      guard place.scalars.lowerBound >= end.scalars, place.bytes.lowerBound >= end.bytes else { continue }
      text += blanks(place.scalars.lowerBound - end.scalars, bytes: place.bytes.lowerBound - end.bytes)
      text += sentence.text
      end = (place.scalars.upperBound, place.bytes.upperBound)
    }
    return text
  }

  private static func isBefore(_ a: Mention, _ b: Mention) -> Bool {
    (a.place.scalars.lowerBound, -a.place.scalars.upperBound) < (
      b.place.scalars.lowerBound, -b.place.scalars.upperBound
    )
  }

  /// So many blanks that take so many bytes: line ends of one byte, wide blanks of three, and one of two for the rest.
  private static func blanks(_ count: Int, bytes: Int) -> String {
    let further = max(bytes - count, 0)
    let (wide, narrow) = (further / 2, further % 2)
    let plain = max(count - wide - narrow, 0)
    return String(repeating: "\n", count: plain) + String(repeating: "\u{3000}", count: wide)
      + String(repeating: "\u{A0}", count: narrow)
  }
}
