import GRDB

/// What claims can be counted by.
public enum FacetField: String, Sendable, Hashable, CaseIterable {
  case region, metric, kind, unit, status, year, entity, comparator, article, publisher, attribution

  /// The region's name, behind what holds it where others have the name too: 杭州市西湖区.
  private static let regionName = """
    (SELECT iif(EXISTS (SELECT 1 FROM regions AS other WHERE other.name = regions.name AND other.code <> regions.code),
      coalesce(parent, ''), '') || name FROM regions WHERE id = key)
    """

  /// How the values are counted: by a column of `claims`, and what its values are called.
  fileprivate var parts: (column: String, name: String) {
    switch self {
    case .region: ("region_id", Self.regionName)
    case .metric: ("metric_id", "(SELECT coalesce(vocabulary, phrase) FROM metrics WHERE id = key)")
    case .unit: ("unit_id", "(SELECT nullif(symbol, '') FROM units WHERE id = key)")
    case .entity: ("entity_id", "(SELECT name FROM entities WHERE id = key)")
    case .article: ("article_id", "(SELECT doc FROM articles WHERE id = key)")
    case .publisher: ("article_id", "(SELECT publisher FROM articles WHERE id = key)")
    case .year: ("period_start / 10000", "CAST(key AS TEXT)")
    case .kind, .status, .comparator, .attribution: (rawValue, "key")
    }
  }
}

/// A value and how many claims have it.
public struct FacetValue: Sendable, Hashable {
  /// The value; nil for claims that have none.
  public var value: String?
  /// How many claims.
  public var claims: Int

  /// Makes a count.
  public init(value: String?, claims: Int) {
    self.value = value
    self.claims = claims
  }
}

extension ClaimStore {
  /// Counts the claims that pass the filter by the values of a field, the most frequent first.
  public func facet(
    _ field: FacetField, matching filter: ClaimFilter = ClaimFilter()
  ) throws(StoreError) -> [FacetValue] {
    try read { db in
      let (column, name) = field.parts
      let condition = try filter.condition(db, aliases: Aliases(db))
      let request: SQLRequest<Row> = """
        SELECT \(sql: name) AS value, sum(claims) AS claims
        FROM (SELECT \(sql: column) AS key, count(*) AS claims FROM claims WHERE \(condition) GROUP BY 1)
        GROUP BY value ORDER BY claims DESC, value
        """
      return try request.fetchAll(db).map { FacetValue(value: $0[0], claims: $0[1]) }
    }
  }
}
