import ClaimModel
import Foundation
import GRDB

extension ClaimStore {
  /// Sets fields of a claim, or rejects it; what was set of a field before is replaced. It counts for every question from
  /// now on, for the claims that repeat this one word for word too, and for the article when it is imported again.
  /// The result is the numbers of the claims that changed; none where the store has no such claim.
  @discardableResult
  public func mend(
    _ id: ClaimID, _ corrections: [Correction], why: String, who: String, at date: Date
  ) throws(StoreError) -> [ClaimID] {
    try write { db in
      let writer = MendingWriter(database: db, path: path)
      let family = try writer.family(of: id.number)
      try writer.mend(family, corrections, why: why, who: who, made: date.ISO8601Format())
      return family.map { ClaimID($0) }
    }
  }

  /// Takes back all that people set of a claim, and of those that repeat it; false when nobody set anything.
  public func unmend(_ id: ClaimID) throws(StoreError) -> Bool {
    try write { db in
      let writer = MendingWriter(database: db, path: path)
      return try writer.family(of: id.number).map { try writer.undo($0) }.contains(true)
    }
  }

  /// What people set of a claim, and what the program had read; nil when nobody set anything.
  public func mending(of id: ClaimID) throws(StoreError) -> Mending? {
    try read { db in try Self.mendings(db, "corrections.claim_id = \(id.number)").first }
  }

  /// What people set, in the order of articles and figures.
  public func mendings() throws(StoreError) -> [Mending] {
    try read { db in try Self.mendings(db, "TRUE") }
  }

  /// How many figures that people set right wait for an article that has them.
  public func waitingMendings() throws(StoreError) -> Int {
    try read { db in
      try Int.fetchOne(
        db, sql: "SELECT count(*) FROM (SELECT DISTINCT doc, start, exact FROM corrections WHERE claim_id IS NULL)")
        ?? 0
    }
  }

  private static func mendings(_ db: Database, _ condition: SQL) throws -> [Mending] {
    let request: SQLRequest<Row> = """
      SELECT corrections.*, as_read.claim AS read FROM corrections LEFT JOIN as_read USING (claim_id)
      WHERE \(condition) ORDER BY doc, start, exact, corrections.id
      """
    var mendings: [(place: FigurePlace, mending: Mending)] = []
    for row in try request.fetchAll(db) {
      guard let correction = MendingWriter.correction(field: row["field"], claim: row["claim"]) else { continue }
      let place = FigurePlace(row: row)
      if mendings.last?.place != place {
        let (id, read): (Int64?, String?) = (row["claim_id"], row["read"])
        let mending = Mending(
          id: id.map { ClaimID($0) }, doc: place.doc, figure: place.exact, sentence: place.sentence,
          read: read.flatMap { SourcedClaim(stored: $0)?.claim }, steps: [])
        mendings.append((place, mending))
      }
      let step = Mending.Step(correction, why: row["why"], who: row["who"], date: row["made"])
      mendings[mendings.count - 1].mending.steps.append(step)
    }
    return mendings.map(\.mending)
  }
}
