import ClaimModel
import Foundation
import GRDB

/// Keeps what people set, and puts it into effect, inside a transaction of the caller.
struct MendingWriter {
  let database: Database
  /// Of the store, for its errors.
  let path: String

  /// Keeps corrections of claims, each in place of an earlier one of its field, and puts them into effect.
  func mend(_ ids: [Int64], _ corrections: [Correction], why: String, who: String, made: String) throws {
    // A claim that goes takes its number from those that repeat it.
    for (id, read) in try ids.map({ ($0, try keepReading(of: $0)) }) {
      guard let read else { continue }
      for correction in corrections {
        try insert(correction, to: read, claim: id, why: why, who: who, made: made, replacing: true)
      }
      try putIntoEffect(id)
    }
  }

  /// Takes back what was set of a claim; false when nothing was.
  func undo(_ id: Int64) throws -> Bool {
    try database.execute(literal: "DELETE FROM corrections WHERE claim_id = \(id)")
    let isMended = database.changesCount > 0
    if isMended { try putIntoEffect(id) }
    return isMended
  }

  /// The numbers of a claim and of those that repeat it word for word, the one that they repeat first: what is wrong with
  /// one is wrong with all.
  func family(of id: Int64) throws -> [Int64] {
    let root: SQLRequest<Int64> = """
      SELECT coalesce(original_id, id) FROM claims WHERE id = \(id)
      UNION ALL SELECT coalesce(claim ->> 'original', claim_id) FROM as_read WHERE claim_id = \(id)
      """
    guard let root = try root.fetchOne(database) else { return [] }
    let members: SQLRequest<Int64> = """
      SELECT id FROM (
        SELECT id FROM claims WHERE id = \(root) OR original_id = \(root)
        UNION SELECT claim_id FROM as_read WHERE claim_id = \(root) OR claim ->> 'original' = \(root))
      ORDER BY id <> \(root), id
      """
    return try members.fetchAll(database)
  }

  /// Lets go of the claims of an article that is about to lose them; what people said waits for the new ones.
  func letGo(article: Int64) throws {
    for table in ["corrections", "reviews"] {
      let table = SQL(sql: table)
      try database.execute(
        literal: """
          UPDATE \(table) SET claim_id = NULL WHERE claim_id IN (
            SELECT id FROM claims WHERE article_id = \(article)
            UNION ALL SELECT claim_id FROM as_read WHERE article_id = \(article))
          """)
    }
    try database.execute(literal: "DELETE FROM as_read WHERE article_id = \(article)")
  }

  /// Whether nobody has set or judged anything in the store: then articles need not be looked up.
  func isIdle() throws -> Bool {
    let sql = "SELECT NOT EXISTS (SELECT 1 FROM corrections) AND NOT EXISTS (SELECT 1 FROM reviews)"
    return try Bool.fetchOne(database, sql: sql) ?? false
  }

  /// Puts what waits for the figures of an article into effect where it has them.
  func carryOver(to article: Int64, doc: String) throws {
    for row in try waiting("corrections", doc) {
      let place = FigurePlace(row: row)
      guard let found = try claim(at: place, ofArticle: article), try keepReading(of: found.id) != nil else { continue }
      let (number, id, start): (Int64, Int64, Int) = (row["id"], found.id, found.start)
      try database.execute(
        literal: "UPDATE OR REPLACE corrections SET claim_id = \(id), start = \(start) WHERE id = \(number)")
      try putIntoEffect(id)
    }
    for row in try waiting("reviews", doc) {
      let place = FigurePlace(row: row)
      guard let found = try claim(at: place, ofArticle: article), let judged = SourcedClaim(stored: row["claim"]),
        let read = try reading(of: found.id), judged.claim.saysTheSame(as: read.claim)
      else { continue }
      let (number, id, start): (Int64, Int64, Int) = (row["id"], found.id, found.start)
      try database.execute(
        literal: "UPDATE OR REPLACE reviews SET claim_id = \(id), start = \(start) WHERE id = \(number)")
    }
  }

  /// What the program read of the claims of an article that people mended, in the order of their numbers.
  static func readings(ofArticle article: Int64, _ db: Database) throws -> [SourcedClaim] {
    let statement = try db.cachedStatement(sql: "SELECT claim FROM as_read WHERE article_id = ? ORDER BY claim_id")
    return try String.fetchAll(statement, arguments: [article]).compactMap { SourcedClaim(stored: $0) }
  }

  /// Sets in a copy what was set in the article that it repeats.
  func carryOver(from original: Int64, to copy: Int64) throws {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT corrections.* FROM corrections JOIN as_read USING (claim_id) WHERE article_id = ? ORDER BY corrections.id
        """, arguments: [original])
    for row in rows {
      guard let found = try claim(at: FigurePlace(row: row), ofArticle: copy),
        let correction = Self.correction(field: row["field"], claim: row["claim"]),
        let read = try keepReading(of: found.id)
      else { continue }
      try insert(
        correction, to: read, claim: found.id, why: row["why"], who: row["who"], made: row["made"], replacing: false)
      try putIntoEffect(found.id)
    }
  }

  /// Does something while the claims of articles are as the program read them; what they repeat then is kept with them.
  func whileAsRead(_ articles: [Int64], _ body: () throws -> Void) throws {
    let request: SQLRequest<Row> = """
      SELECT claim_id, article_id, sentence, claim FROM as_read WHERE article_id IN \(articles) ORDER BY claim_id
      """
    let rows = try request.fetchAll(database)
    for row in rows {
      guard let read = SourcedClaim(stored: row[3]) else { throw StoreError.damaged(path: path) }
      try ClaimRow(database).write(read, id: row[0], article: row[1], sentence: row[2])
    }
    try body()
    try database.execute(
      literal: """
        UPDATE as_read SET claim = json_set(claim, '$.original', (SELECT original_id FROM claims WHERE id = claim_id))
        WHERE article_id IN \(articles)
        """)
    for row in rows { try putIntoEffect(row[0]) }
  }

  /// What a row of `corrections` sets; nil for what cannot be.
  static func correction(field: String, claim json: String) -> Correction? {
    guard field != rejected else { return .rejected }
    guard let claim = SourcedClaim(stored: json)?.claim else { return nil }
    return switch Derivation.Field(rawValue: field) {
    case .figure: claim.quantity.map { .figure($0, claim.kind) }
    case .metric: claim.metric.map { .metric($0) }
    case .region: .region(claim.region?.region)
    case .entity: .entity(claim.entity?.text)
    case .period: .period(claim.period)
    case .status: .status(claim.status)
    case .comparator, .base, .assertion, .attribution, nil: nil
    }
  }

  /// What `field` says of a claim that is none.
  static let rejected = "rejected"

  private func waiting(_ table: String, _ doc: String) throws -> [Row] {
    try Row.fetchAll(
      database.cachedStatement(sql: "SELECT * FROM \(table) WHERE doc = ? AND claim_id IS NULL ORDER BY id"),
      arguments: [doc])
  }

  /// The claim at a place: one in effect, or one that was rejected.
  private func claim(at place: FigurePlace, ofArticle article: Int64) throws -> (id: Int64, start: Int)? {
    if let found = try place.claim(ofArticle: article, database) { return found }
    let rows = try Row.fetchAll(
      database, sql: "SELECT claim_id, claim FROM as_read WHERE article_id = ? ORDER BY claim_id", arguments: [article])
    for row in rows {
      guard let read = SourcedClaim(stored: row[1]) else { continue }
      let other = FigurePlace(read.claim, doc: place.doc)
      if (other.exact, other.sentence, other.offset) == (place.exact, place.sentence, place.offset) {
        return (row[0], other.start)
      }
    }
    return nil
  }

  private func insert(
    _ correction: Correction, to read: SourcedClaim, claim id: Int64, why: String, who: String, made: String,
    replacing: Bool
  ) throws {
    let place = FigurePlace(read.claim, doc: read.doc)
    var set = read
    set.claim = read.claim.applying(correction)
    let (field, choice) = (correction.field?.rawValue ?? Self.rejected, SQL(sql: replacing ? "REPLACE" : "IGNORE"))
    try database.execute(
      literal: """
        INSERT OR \(choice) INTO corrections (claim_id, doc, start, offset, exact, sentence, field, claim, why, who, made)
        VALUES (\(id), \(place.doc), \(place.start), \(place.offset), \(place.exact), \(place.sentence), \(field),
          \(set.stored), \(why), \(who), \(made))
        """)
  }

  /// What the program read of a claim, mended or not.
  func reading(of id: Int64) throws -> SourcedClaim? {
    let kept = try String.fetchOne(database, sql: "SELECT claim FROM as_read WHERE claim_id = ?", arguments: [id])
    return try kept.flatMap { SourcedClaim(stored: $0) } ?? ClaimReader.claim(id, database, path: path)
  }

  /// What the program read, kept aside from now on.
  private func keepReading(of id: Int64) throws -> SourcedClaim? {
    guard let read = try reading(of: id) else { return nil }
    try database.execute(
      literal: """
        INSERT OR IGNORE INTO as_read SELECT id, article_id, sentence, \(read.stored) FROM claims WHERE id = \(id)
        """)
    return read
  }

  /// Makes the row of a claim what the program read with all that was set; where nothing is, the reading is let go.
  private func putIntoEffect(_ id: Int64) throws {
    guard
      let row = try Row.fetchOne(
        database, sql: "SELECT article_id, sentence, claim FROM as_read WHERE claim_id = ?", arguments: [id]),
      var claim = SourcedClaim(stored: row[2])
    else { throw StoreError.damaged(path: path) }
    let corrections = try Row.fetchAll(
      database, sql: "SELECT field, claim FROM corrections WHERE claim_id = ? ORDER BY id", arguments: [id]
    ).compactMap { Self.correction(field: $0[0], claim: $0[1]) }
    if corrections.contains(.rejected) {
      return try database.execute(literal: "DELETE FROM claims WHERE id = \(id)")
    }
    claim.claim = corrections.reduce(claim.claim) { $0.applying($1) }
    try ClaimRow(database).write(claim, id: id, article: row[0], sentence: row[1])
    if corrections.isEmpty { try database.execute(literal: "DELETE FROM as_read WHERE claim_id = \(id)") }
  }
}
