import ClaimModel
import GRDB

extension ClaimStore {
  /// How many of its sentences an article must share with another to be a copy of it.
  private static let copyLikeness = 0.8

  /// Finds the earlier article that a new one repeats, and links the two and their claims.
  static func linkCopy(_ id: Int64, _ prepared: PreparedArticle, _ db: Database) throws -> ImportOutcome.Original? {
    guard let (original, likeness) = try identical(to: id, prepared, db) ?? alike(to: id, prepared, db) else {
      return nil
    }
    try db.execute(
      literal: "UPDATE articles SET original_id = \(original), likeness = \(likeness) WHERE id = \(id)")
    try linkClaims(of: id, to: original, db)
    return try Self.original(of: id, db)
  }

  /// Links the claims of an article's copies again, after its own claims were replaced.
  static func linkCopies(of original: Int64, _ db: Database) throws {
    for copy in try Int64.fetchAll(db, sql: "SELECT id FROM articles WHERE original_id = ?", arguments: [original]) {
      try linkClaims(of: copy, to: original, db)
    }
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

  /// The first article with the same text; nil for an empty one.
  private static func identical(
    to id: Int64, _ prepared: PreparedArticle, _ db: Database
  ) throws -> (id: Int64, likeness: Double)? {
    guard prepared.article.text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { return nil }
    let statement = try db.cachedStatement(
      literal: """
        SELECT coalesce(original_id, id) FROM articles WHERE sha256 = \(prepared.sha256) AND id < \(id)
        ORDER BY id LIMIT 1
        """)
    return try Int64.fetchOne(statement).map { ($0, 1) }
  }

  /// The earlier article that has most of the sentences, of those that share one of the smallest prints.
  private static func alike(
    to id: Int64, _ prepared: PreparedArticle, _ db: Database
  ) throws -> (id: Int64, likeness: Double)? {
    var candidates: Set<Int64> = []
    for print in prepared.prints.sketch {
      let statement = try db.cachedStatement(
        literal: """
          SELECT article_id FROM sketches WHERE print = \(Int64(bitPattern: print)) AND article_id < \(id)
          ORDER BY article_id LIMIT 8
          """)
      candidates.formUnion(try Int64.fetchAll(statement))
    }
    let likely = try candidates.sorted().compactMap { candidate -> (Int64, Double)? in
      let statement = try db.cachedStatement(literal: "SELECT text FROM articles WHERE id = \(candidate)")
      return try String.fetchOne(statement).map { (candidate, prepared.prints.likeness(to: SentencePrints($0))) }
    }
    guard let best = likely.max(by: { $0.1 < $1.1 }), best.1 >= copyLikeness else { return nil }
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
          JOIN sentences theirs ON theirs.id = earlier.sentence_id
          JOIN sentences ours ON ours.id = claims.sentence_id
          WHERE earlier.article_id = \(original) AND theirs.text = ours.text
            AND earlier.start - theirs.start = claims.start - ours.start
            AND earlier.metric_id IS claims.metric_id AND earlier.region_id IS claims.region_id
            AND earlier.value IS claims.value AND earlier.unit_id IS claims.unit_id
            AND earlier.period IS claims.period
          ORDER BY earlier.id LIMIT 1)
        WHERE article_id = \(copy) AND original_id IS NULL
        """)
  }
}
