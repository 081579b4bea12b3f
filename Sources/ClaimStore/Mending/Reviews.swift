import ClaimModel
import Foundation
import GRDB

extension ClaimStore {
  /// Keeps what a person found in a claim, in place of what was found before. It is what the program read that is judged,
  /// also where somebody has set it right since. False where the store has no such claim.
  @discardableResult
  public func review(_ id: ClaimID, _ finding: Review.Finding, who: String, at date: Date) throws(StoreError) -> Bool {
    try write { db in
      guard let read = try MendingWriter(database: db, path: path).reading(of: id.number) else { return false }
      let place = FigurePlace(read.claim, doc: read.doc)
      try db.execute(
        literal: """
          INSERT OR REPLACE INTO reviews (claim_id, doc, start, offset, exact, sentence, claim, wrong, who, made)
          VALUES (\(id.number), \(place.doc), \(place.start), \(place.offset), \(place.exact), \(place.sentence),
            \(read.stored), \(finding.stored), \(who), \(date.ISO8601Format()))
          """)
      return true
    }
  }

  /// What people found in claims that the store has as they were judged, in the order of articles and figures; with a
  /// filter only of claims that pass it. Of claims that were rejected since it tells without a filter.
  public func reviews(matching filter: ClaimFilter? = nil) throws(StoreError) -> [Review] {
    try read { db in
      let wanted: SQL =
        try filter.map {
          "claim_id IN (SELECT claims.id FROM claims WHERE \(try $0.condition(db, aliases: Aliases(db))))"
        }
        ?? "claim_id IS NOT NULL"
      return try SQLRequest<Row>("SELECT * FROM reviews WHERE \(wanted) ORDER BY doc, start, exact").fetchAll(db)
        .compactMap { Review(row: $0) }
    }
  }

  /// The claims that a person stands for: judged right in every field, or set right.
  public func confirmedClaims() throws(StoreError) -> Set<ClaimID> {
    try read { db in
      try Set(
        SQLRequest<Int64>("SELECT id FROM claims WHERE \(ClaimFilter.confirmed)").fetchAll(db).map { ClaimID($0) })
    }
  }

  /// Claims that nobody has judged yet, drawn by chance among those that pass a filter and repeat no other; in an order
  /// of chance, so that the first of them are a sample too. The same seed draws the same of the same store.
  public func sample(_ count: Int, matching filter: ClaimFilter, seed: UInt64) throws(StoreError) -> [SourcedClaim] {
    try read { db in
      let aliases = try Aliases(db)
      var generator = SeededGenerator(seed: seed)
      var (drawn, passed) = ([Int64](), UInt64(0))
      let numbers: SQL = """
        SELECT claims.id FROM claims
        WHERE original_id IS NULL AND NOT EXISTS (SELECT 1 FROM reviews WHERE claim_id = claims.id)
          AND \(try filter.condition(db, aliases: aliases))
        ORDER BY claims.id
        """
      try db.forEachRow(numbers) { row in
        var columns = row
        guard let number = columns.number() else { return }
        passed += 1
        // Vitter's algorithm R.
        if drawn.count < count { return drawn.append(number) }
        let place = UInt64.random(in: 0..<passed, using: &generator)
        if place < UInt64(count) { drawn[Int(place)] = number }
      }
      drawn.shuffle(using: &generator)
      var reader = try ClaimReader(db, path: path, aliases: aliases)
      var claims: [SourcedClaim] = []
      for number in drawn {
        try db.forEachRow("SELECT * FROM claims WHERE id = \(number)") { claims.append(try reader.claim($0)) }
      }
      return claims
    }
  }
}

extension ClaimFilter {
  /// What holds of rows of `claims` that a person stands for.
  static var confirmed: SQL {
    """
    (EXISTS (SELECT 1 FROM reviews WHERE wrong = '' AND claim_id IN (claims.id, claims.original_id))
      OR EXISTS (SELECT 1 FROM corrections WHERE claim_id = claims.id))
    """
  }
}

extension Review {
  /// The numbers of the claims that a person stands for: judged right in every field, or set right. Those that repeat
  /// them are as good.
  static func confirmed(_ db: Database) throws -> Set<Int64> {
    try Int64.fetchSet(
      db,
      sql: """
        SELECT claim_id FROM reviews WHERE wrong = '' AND claim_id IS NOT NULL
        UNION SELECT claim_id FROM corrections WHERE claim_id IS NOT NULL
        """)
  }

  fileprivate init?(row: Row) {
    guard let judged = SourcedClaim(stored: row["claim"]), let finding = Finding(stored: row["wrong"]) else {
      return nil
    }
    let id: Int64? = row["claim_id"]
    self.init(id: id.map { ClaimID($0) }, judged: judged, finding: finding, who: row["who"], date: row["made"])
  }
}

extension Review.Finding {
  /// The names of the fields that are wrong, each on a line.
  var stored: String {
    switch self {
    case .noClaim: MendingWriter.rejected
    case .wrong(let fields): Correction.fields.filter(fields.contains).map(\.rawValue).joined(separator: "\n")
    }
  }

  /// Reads what `stored` writes.
  init?(stored text: String) {
    let names = text.split(separator: "\n").map(String.init)
    let fields = names.compactMap(Derivation.Field.init)
    if names == [MendingWriter.rejected] {
      self = .noClaim
    } else if fields.count == names.count {
      self = .wrong(Set(fields))
    } else {
      return nil
    }
  }
}
