import ClaimModel
import GRDB

extension ClaimStore {
  /// The names that claims have in a field, uncounted: read from an index of the names alone, and so soon, however many
  /// claims there are; none for fields that are no names.
  public func names(
    of field: FacetField, startingWith start: String = "", limit: Int = .max
  ) throws(StoreError) -> [String] {
    guard let query = field.query else { return [] }
    return try read { db in
      try String.fetchAll(db, sql: query, arguments: [start, start + "\u{10FFFF}", Int64(limit)])
    }
  }
}

extension ClaimStore {
  /// What claims call metrics, the most frequent first, with how many claims of the metric there are; of an index alone.
  public func metricPhrases(limit: Int) throws(StoreError) -> [(phrase: String, id: MetricID?, claims: Int)] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT phrase, vocabulary, sum(claims) OVER (PARTITION BY coalesce(vocabulary, phrase)) AS total
          FROM (SELECT metric_id, count(*) AS claims FROM claims WHERE metric_id IS NOT NULL GROUP BY metric_id)
          JOIN metrics ON metrics.id = metric_id ORDER BY total DESC, claims DESC, phrase LIMIT ?
          """, arguments: [limit]
      ).map { (phrase: $0[0], id: ($0[1] as String?).map(MetricID.init), claims: $0[2]) }
    }
  }
}

extension FacetField {
  /// The query for names in a range, at most so many.
  var query: String? {
    switch self {
    case .region: "SELECT DISTINCT name FROM regions WHERE name >= ? AND name < ? ORDER BY name LIMIT ?"
    case .metric: "SELECT DISTINCT phrase FROM metrics WHERE phrase >= ? AND phrase < ? ORDER BY phrase LIMIT ?"
    case .unit:
      "SELECT DISTINCT symbol FROM units WHERE symbol >= ? AND symbol < ? AND symbol <> '' ORDER BY symbol LIMIT ?"
    case .entity: "SELECT name FROM entities WHERE name >= ? AND name < ? ORDER BY name LIMIT ?"
    case .article: "SELECT doc FROM articles WHERE doc >= ? AND doc < ? ORDER BY doc LIMIT ?"
    case .publisher, .kind, .status, .year, .comparator, .attribution: nil
    }
  }
}
