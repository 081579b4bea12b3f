import GRDB

extension ClaimStore {
  /// The names that claims have in a field, uncounted and so at once, however large the store is; none for fields that
  /// are no names.
  public func names(of field: FacetField) throws(StoreError) -> [String] {
    guard let query = field.query else { return [] }
    return try read { db in try String.fetchAll(db, sql: query) }
  }
}

extension FacetField {
  fileprivate var query: String? {
    switch self {
    case .region: "SELECT DISTINCT name FROM regions ORDER BY name"
    case .metric: "SELECT DISTINCT phrase FROM metrics ORDER BY phrase"
    case .unit: "SELECT DISTINCT symbol FROM units WHERE symbol <> '' ORDER BY symbol"
    case .entity: "SELECT name FROM entities ORDER BY name"
    case .article: "SELECT doc FROM articles ORDER BY id"
    case .publisher: "SELECT DISTINCT publisher FROM articles WHERE publisher IS NOT NULL ORDER BY publisher"
    case .kind, .status, .year, .comparator, .attribution: nil
    }
  }
}
