import GRDB

/// A table or view of the store.
public struct StoredTable: Sendable, Hashable {
  /// Its name.
  public var name: String
  /// Whether it is a view.
  public var isView: Bool
  /// Its columns in their order, with their types where they have one.
  public var columns: [Column]

  /// A column of a table.
  public struct Column: Sendable, Hashable {
    /// Its name.
    public var name: String
    /// `TEXT`, `INTEGER`, `REAL`; empty for computed columns of views.
    public var type: String
  }
}

extension ClaimStore {
  /// What queries can read: the views, then the tables, by name.
  public func schema() throws(StoreError) -> [StoredTable] {
    try read { db in
      let names = try Row.fetchAll(
        db,
        sql: """
          SELECT name, type = 'view' FROM sqlite_master
          WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite!_%' ESCAPE '!'
            AND name NOT LIKE 'grdb!_%' ESCAPE '!' ORDER BY type DESC, name
          """)
      return try names.map { row in
        let columns = try Row.fetchAll(db, sql: "SELECT name, type FROM pragma_table_info(?)", arguments: [row[0]])
        return StoredTable(
          name: row[0], isView: row[1], columns: columns.map { .init(name: $0[0], type: $0[1]) })
      }
    }
  }
}
