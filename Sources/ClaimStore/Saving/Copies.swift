import ClaimModel
import GRDB

extension ClaimStore {
  /// Finds the earlier article that a new one repeats, links the two and their claims, and sets in the new one what
  /// people set in the earlier.
  static func linkCopy(
    _ id: Int64, _ prepared: PreparedArticle, _ prints: PrintTable?, _ db: Database, _ mendings: MendingWriter?
  ) throws -> ImportOutcome.Original? {
    guard prepared.article.text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { return nil }
    let candidates = try candidates(for: id, prepared.sketch, prints, db)
    guard let (original, likeness) = try identical(to: prepared, candidates, db) ?? alike(to: prepared, candidates, db)
    else { return nil }
    try db.execute(
      literal: "UPDATE articles SET original_id = \(original), likeness = \(likeness) WHERE id = \(id)")
    try whileAsRead([original], mendings) {
      try linkClaims(of: id, to: original, db)
      try mendings?.carryOver(from: original, to: id)
    }
    return try Self.original(of: id, db)
  }

  /// The prints of all articles.
  func prints() throws(StoreError) -> PrintTable {
    try read { db in
      var table = PrintTable()
      try db.forEachRow("SELECT article_id, print FROM sketches ORDER BY article_id") { row in
        var columns = row
        if let article = columns.number(), let print = columns.number() { table.insert(print, of: article) }
      }
      return table
    }
  }

  /// Links the claims of an article's copies again, after its own claims were replaced.
  static func linkCopies(of original: Int64, _ db: Database, _ mendings: MendingWriter?) throws {
    for copy in try Int64.fetchAll(db, sql: "SELECT id FROM articles WHERE original_id = ?", arguments: [original]) {
      try whileAsRead([original, copy], mendings) { try linkClaims(of: copy, to: original, db) }
    }
  }

  private static func whileAsRead(
    _ articles: [Int64], _ mendings: MendingWriter?, _ body: () throws -> Void
  ) throws {
    guard let mendings else { return try body() }
    try mendings.whileAsRead(articles, body)
  }

  /// The article that an article repeats.
  static func original(of id: Int64, _ db: Database) throws -> ImportOutcome.Original? {
    try Row.fetchOne(
      db.cachedStatement(
        literal: """
          SELECT original.doc, a.likeness FROM articles a JOIN articles original ON original.id = a.original_id
          WHERE a.id = \(id)
          """)
    ).map { ImportOutcome.Original(doc: $0[0], likeness: $0[1] ?? 1) }
  }

  /// The earlier articles that share a print, in their order.
  private static func candidates(
    for id: Int64, _ sketch: [Int64], _ prints: PrintTable?, _ db: Database
  ) throws -> [Int64] {
    var candidates: Set<Int64> = []
    for print in sketch {
      if let prints {
        candidates.formUnion(prints.articles(with: print))
      } else {
        let statement = try db.cachedStatement(
          sql: "SELECT article_id FROM sketches WHERE print = ? AND article_id < ? ORDER BY article_id LIMIT ?")
        candidates.formUnion(try Int64.fetchAll(statement, arguments: [print, id, PrintTable.limit]))
      }
    }
    return candidates.filter { $0 < id }.sorted()
  }

  /// The first article with the same text, or the one that it repeats.
  private static func identical(
    to prepared: PreparedArticle, _ candidates: [Int64], _ db: Database
  ) throws -> (id: Int64, likeness: Double)? {
    for candidate in candidates {
      let statement = try db.cachedStatement(
        sql: "SELECT coalesce(original_id, id) FROM articles WHERE id = ? AND sha256 = ?")
      if let id = try Int64.fetchOne(statement, arguments: [candidate, prepared.sha256]) { return (id, 1) }
    }
    return nil
  }

  /// The article that has most of the sentences.
  private static func alike(
    to prepared: PreparedArticle, _ candidates: [Int64], _ db: Database
  ) throws -> (id: Int64, likeness: Double)? {
    let likely = try candidates.compactMap { candidate -> (Int64, Double)? in
      let statement = try db.cachedStatement(sql: "SELECT text FROM articles WHERE id = ?")
      return try String.fetchOne(statement, arguments: [candidate])
        .map { (candidate, prepared.prints.likeness(to: SentencePrints($0))) }
    }
    guard let best = likely.max(by: { $0.1 < $1.1 }), best.1 >= Fingerprint.likeness else { return nil }
    let root = try Int64.fetchOne(db, sql: "SELECT original_id FROM articles WHERE id = ?", arguments: [best.0])
    return (root ?? best.0, best.1)
  }

  /// Links each claim of a copy to the claim of the original that has the same words and means the same.
  private static func linkClaims(of copy: Int64, to original: Int64, _ db: Database) throws {
    try db.execute(
      literal: """
        UPDATE claims SET original_id = (
          SELECT coalesce(earlier.original_id, earlier.id)
          FROM claims earlier
          JOIN sentences theirs ON theirs.article_id = earlier.article_id AND theirs.number = earlier.sentence
          JOIN sentences ours ON ours.article_id = claims.article_id AND ours.number = claims.sentence
          WHERE earlier.article_id = \(original) AND theirs.text = ours.text
            AND earlier.start - theirs.start = claims.start - ours.start
            AND earlier.metric_id IS claims.metric_id AND earlier.region_id IS claims.region_id
            AND earlier.value IS claims.value AND earlier.unit_id IS claims.unit_id
            AND earlier.period_start IS claims.period_start
            AND earlier.period_end IS claims.period_end
          ORDER BY earlier.id LIMIT 1)
        WHERE article_id = \(copy) AND original_id IS NULL
        """)
  }
}
