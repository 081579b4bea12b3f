import ClaimModel
import Foundation
import GRDB

/// A declaration that a metric means the same as another.
public struct MetricAlias: Sendable, Hashable {
  /// The phrase, or entry of the vocabulary.
  public var name: String
  /// What it stands for.
  public var meaning: String
  /// When it was declared: UTC, ISO 8601.
  public var date: String
}

extension ClaimStore {
  /// Declares that claims of one metric are claims of another: both are a phrase or an entry of the vocabulary. A
  /// phrase that means an entry stands for the entry. The claims themselves stay as they are.
  public func addAlias(_ name: String, meaning: String, at date: Date) throws(StoreError) {
    try write { db in
      let entry = try String.fetchOne(
        db, sql: "SELECT vocabulary FROM metrics WHERE phrase = ? AND vocabulary IS NOT NULL", arguments: [meaning])
      let meaning = entry ?? meaning
      guard try Aliases(db).meaning(of: meaning) != name else {
        throw StoreError.circularAlias(name: name, meaning: meaning)
      }
      // Another meaning in its place could not be undone.
      let taken: SQLRequest<String> = "SELECT meaning FROM aliases WHERE name = \(name)"
      if let taken = try taken.fetchOne(db) {
        guard taken != meaning else { return }
        throw StoreError.takenAlias(name: name, meaning: taken)
      }
      try db.execute(literal: "INSERT INTO aliases VALUES (\(name), \(meaning), \(date.ISO8601Format()))")
    }
  }

  /// Takes a declaration back; false when there is none of this name.
  public func removeAlias(_ name: String) throws(StoreError) -> Bool {
    try write { db in
      try db.execute(literal: "DELETE FROM aliases WHERE name = \(name)")
      return db.changesCount > 0
    }
  }

  /// What was declared, the oldest first.
  public func aliases() throws(StoreError) -> [MetricAlias] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT name, meaning, declared FROM aliases ORDER BY declared, name")
        .map { MetricAlias(name: $0[0], meaning: $0[1], date: $0[2]) }
    }
  }
}
