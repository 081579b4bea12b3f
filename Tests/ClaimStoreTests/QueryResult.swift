import ClaimModel
import ClaimStore

/// All that a query returned.
struct QueryResult: Hashable {
  var columns: [String] = []
  var rows: [[String?]] = []
}

extension ClaimStore {
  /// Runs a query to its end.
  func query(
    _ sql: String, parameters: [String] = [], limits: QueryLimits = QueryLimits(),
    unit: @escaping @Sendable (String) -> Quantity? = { _ in nil }
  ) throws -> QueryResult {
    var result = QueryResult()
    try query(sql, parameters: parameters, limits: limits, unit: unit) {
      result.columns = $0
    } forEachRow: {
      result.rows.append($0)
    }
    return result
  }
}
