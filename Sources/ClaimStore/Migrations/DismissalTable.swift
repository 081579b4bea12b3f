extension Migration {
  /// Findings that a person has looked at and does not want to see again. A finding is no row of the store, so its
  /// identifier refers to nothing here.
  static let dismissals = Migration(
    name: "dismissals",
    sql: """
      CREATE TABLE dismissals (
        finding TEXT PRIMARY KEY, -- the identifier of the finding
        reason TEXT NOT NULL,
        dismissed TEXT NOT NULL -- when, UTC, ISO 8601
      ) STRICT, WITHOUT ROWID;
      """)
}
