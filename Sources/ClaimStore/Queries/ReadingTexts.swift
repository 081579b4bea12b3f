import GRDB

extension ClaimStore {
  /// The texts of articles by their identifiers, as they were read; those that the store lacks are missing.
  public func texts(of docs: Set<String>) throws(StoreError) -> [String: String] {
    try read { db in
      var texts: [String: String] = [:]
      for doc in docs {
        texts[doc] = try String.fetchOne(db, sql: "SELECT text FROM articles WHERE doc = ?", arguments: [doc])
      }
      return texts
    }
  }
}
