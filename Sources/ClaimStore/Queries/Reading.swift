import ClaimModel
import GRDB

extension ClaimStore {
  /// The claims that pass the filter, in the order of storing or another one; at most `limit` of them.
  public func claims(
    matching filter: ClaimFilter = ClaimFilter(), order: ClaimOrder = ClaimOrder(.id), limit: Int? = nil
  ) throws(StoreError) -> [SourcedClaim] {
    try read { db in
      var claims: [SourcedClaim] = []
      try forEachClaim(db, matching: filter, order: order, limit: limit) { claims.append($0) }
      return claims
    }
  }

  /// The claims of the metrics that are wanted which pass a filter, in the order of storing, found by the index of metrics
  /// however many others there are. Metrics come with the meaning that aliases give them.
  public func claims(
    ofMetrics isWanted: (MetricReading) -> Bool, matching filter: ClaimFilter = ClaimFilter()
  ) throws(StoreError) -> [SourcedClaim] {
    try read { db in
      let aliases = try Aliases(db)
      var wanted: [Int64] = []
      try db.forEachRow("SELECT id, phrase, vocabulary FROM metrics") { row in
        var columns = row
        guard let id = columns.number(), let phrase = columns.text() else { return }
        let metric = MetricReading(phrase: phrase, id: columns.text().map { MetricID($0) })
        if isWanted(aliases.applied(to: metric)) { wanted.append(id) }
      }
      var reader = try ClaimReader(db, path: path, aliases: aliases)
      var claims: [SourcedClaim] = []
      let condition = try filter.condition(db, aliases: aliases)
      try db.forEachRow(
        "SELECT claims.* FROM claims WHERE claims.metric_id IN \(wanted) AND \(condition) ORDER BY claims.id"
      ) { claims.append(try reader.claim($0)) }
      return claims
    }
  }

  /// Hands over the claims that pass the filter one by one, so that none need stay in memory. What `body` throws ends
  /// the reading and is thrown again; `body` must not ask the store for more.
  public func forEachClaim(
    matching filter: ClaimFilter = ClaimFilter(), order: ClaimOrder = ClaimOrder(.id), limit: Int? = nil,
    part: StorePart = .whole, _ body: (SourcedClaim) throws -> Void
  ) throws {
    try passing { db in try forEachClaim(db, matching: filter, order: order, limit: limit, part: part, body) }
  }

  /// Hands over the claims with some numbers, in their order.
  public func forEachClaim(numbered numbers: [Int64], _ body: (SourcedClaim) throws -> Void) throws {
    try passing { db in
      var reader = try ClaimReader(db, path: path, aliases: try Aliases(db))
      let claims = try LookUp(db, "SELECT * FROM claims WHERE id = ?")
      for number in numbers { try claims.forEachRow(of: number) { try body(reader.claim($0)) } }
    }
  }

  /// How many claims pass the filter.
  public func count(matching filter: ClaimFilter = ClaimFilter()) throws(StoreError) -> Int {
    try read { db in
      let condition = try filter.condition(db, aliases: Aliases(db))
      return try SQLRequest<Int>("SELECT count(*) FROM claims WHERE \(condition)").fetchOne(db) ?? 0
    }
  }

  /// The claim with a number; nil when there is none.
  public func claim(_ id: ClaimID) throws(StoreError) -> SourcedClaim? {
    try read { db in
      var reader = try ClaimReader(db, path: path, aliases: try Aliases(db))
      var claim: SourcedClaim?
      try db.forEachRow("SELECT * FROM claims WHERE id = \(id.number)") { claim = try reader.claim($0) }
      return claim
    }
  }

  func forEachClaim(
    _ db: Database, matching filter: ClaimFilter, order: ClaimOrder, limit: Int?, part: StorePart = .whole,
    _ body: (SourcedClaim) throws -> Void
  ) throws {
    let aliases = try Aliases(db)
    var reader = try ClaimReader(db, path: path, aliases: aliases)
    var condition = try filter.condition(db, aliases: aliases)
    if part != .whole { condition = "\(condition) AND \(try part.condition(db))" }
    if let limit { condition = try Self.first(limit, of: condition, order, db) }
    try db.forEachRow("SELECT claims.* FROM claims WHERE \(condition) ORDER BY \(order.sql)") { row in
      try body(reader.claim(row))
    }
  }

  /// How many of the first claims are looked through before an index is asked.
  private static let glance = 20_000

  /// The condition that a claim is one of the first that pass another condition. Only numbers are sorted, not the wide
  /// rows; and where many claims pass, the first of them are soon found without sorting any.
  private static func first(_ limit: Int, of condition: SQL, _ order: ClaimOrder, _ db: Database) throws -> SQL {
    if order == ClaimOrder(.id), limit <= glance / 100 {
      let numbers = try SQLRequest<Int64>(
        """
        SELECT claims.id FROM claims NOT INDEXED WHERE claims.id <= \(glance) AND \(condition)
        ORDER BY claims.id LIMIT \(limit)
        """
      ).fetchAll(db)
      if numbers.count == limit { return "claims.id IN \(numbers)" }
    }
    return "claims.id IN (SELECT claims.id FROM claims WHERE \(condition) ORDER BY \(order.sql) LIMIT \(limit))"
  }
}
