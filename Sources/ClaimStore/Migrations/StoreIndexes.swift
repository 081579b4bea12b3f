/// The indexes by which questions find claims and copies. A large import makes them afterwards, which is many times
/// faster; each holds all the columns that its questions count or choose by.
enum StoreIndexes {
  private static let places = [
    ("claims_by_fact", "claims(metric_id, region_id, period_start, period_end, article_id)"),
    ("claims_by_region", "claims(region_id, period_start, period_end, article_id)"),
    ("claims_by_kind", "claims(kind, period_start, period_end, unit_id, number)"),
    ("claims_by_number", "claims(unit_id, number)"),
    ("claims_by_entity", "claims(entity_id, article_id) WHERE entity_id IS NOT NULL"),
    ("sketches_by_print", "sketches(print)"),
  ]

  /// The statements that make those that are missing.
  static let making = places.map { "CREATE INDEX IF NOT EXISTS \($0) ON \($1);" }.joined(separator: "\n")

  /// The statements that drop them.
  static let dropping = places.map { "DROP INDEX IF EXISTS \($0.0);" }.joined(separator: "\n")

  /// Asks how many there are.
  static let counting =
    "SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND name IN ("
    + places.map { "'\($0.0)'" }.joined(separator: ", ") + ")"

  /// How many there should be.
  static var count: Int { places.count }
}
