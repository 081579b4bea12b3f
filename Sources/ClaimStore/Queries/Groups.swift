import ClaimModel
import GRDB

extension ClaimStore {
  /// Hands over the claims in groups that may speak of one fact: those whose metrics and regions have the same key, in
  /// the order of their periods. Claims without a key are left out. Of several parts each has some of the groups.
  ///
  /// The claims come without the rules that led to them, of their derivations only with the evidence of metric, region,
  /// period and status. Only one group is in memory at a time. What `body` throws ends the reading and is thrown again;
  /// `body` must not ask the store for more.
  public func forEachGroup(
    matching filter: ClaimFilter = ClaimFilter(), part: StorePart = .whole,
    by key: (MetricReading, Region?) -> (some Hashable)?, _ body: ([SourcedClaim]) throws -> Void
  ) throws {
    try passing { db in
      let aliases = try Aliases(db)
      let condition = try filter.condition(db, aliases: aliases)
      var reader = try ClaimReader(db, path: path, aliases: aliases, withRules: false)
      // IS also finds claims without a region. The index has them in the order of their periods.
      let query: SQL = """
        SELECT * FROM claims WHERE metric_id = \(Int64(0)) AND region_id IS \(Int64(0)) AND \(condition)
        ORDER BY period_start
        """
      let claims = try LookUp(db, query)
      for (number, pairs) in try Self.groups(db, condition, aliases, by: key).enumerated()
      where number % part.count == part.index {
        var group: [SourcedClaim] = []
        for pair in pairs {
          try claims.forEachRow(of: pair.metric, pair.region) { group.append(try reader.claim($0)) }
        }
        try body(pairs.count > 1 ? group.sorted { $0.periodOrder < $1.periodOrder } : group)
      }
    }
  }

  /// The pairs of metric and region that claims have, those of one group together.
  private static func groups<Key: Hashable>(
    _ db: Database, _ condition: SQL, _ aliases: Aliases, by key: (MetricReading, Region?) -> Key?
  ) throws -> [[Pair]] {
    var names = NameReader(db, aliases: aliases)
    var places: [Key: Int] = [:]
    var groups: [[Pair]] = []
    let request: SQLRequest<Row> = """
      SELECT DISTINCT metric_id, region_id FROM claims WHERE metric_id IS NOT NULL AND \(condition)
      ORDER BY metric_id, region_id
      """
    let rows = try request.fetchCursor(db)
    while let row = try rows.next() {
      let pair = Pair(metric: row[0], region: row[1])
      guard let metric = try names.metric(pair.metric) else { continue }
      guard let group = key(metric, try pair.region.flatMap { try names.region($0) }) else { continue }
      if let place = places[group] {
        groups[place].append(pair)
      } else {
        places[group] = groups.count
        groups.append([pair])
      }
    }
    return groups
  }

  /// Hands over the claims article by article, in the order of storing. Only one article is in memory at a time. What
  /// `body` throws ends the reading and is thrown again; `body` must not ask the store for more.
  public func forEachArticle(
    matching filter: ClaimFilter = ClaimFilter(), part: StorePart = .whole, _ body: ([SourcedClaim]) throws -> Void
  ) throws {
    var article: [SourcedClaim] = []
    try forEachClaim(matching: filter, part: part) { claim in
      if let last = article.last, last.doc != claim.doc {
        try body(article)
        article = []
      }
      article.append(claim)
    }
    if !article.isEmpty { try body(article) }
  }
}

/// Numbers of a metric and a region.
private struct Pair {
  let metric: Int64
  let region: Int64?
}

extension SourcedClaim {
  fileprivate var periodOrder: (String, ClaimID) {
    (claim.period?.start?.description ?? "", id ?? ClaimID(0))
  }
}
