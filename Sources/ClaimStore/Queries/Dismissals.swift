import Foundation
import GRDB

/// A finding that someone set aside, and why.
public struct Dismissal: Sendable, Hashable {
  /// The identifier of the finding.
  public var finding: String
  /// Why it does not matter.
  public var reason: String
  /// When it was set aside: UTC, ISO 8601.
  public var date: String
}

extension ClaimStore {
  /// Sets a finding aside; again replaces the reason.
  public func dismiss(_ id: String, why: String, at date: Date) throws(StoreError) {
    try write { db in
      try db.execute(
        literal: "INSERT OR REPLACE INTO dismissals VALUES (\(id), \(why), \(date.ISO8601Format()))")
    }
  }

  /// Takes a finding back; false when it was not set aside.
  @discardableResult
  public func undismiss(_ id: String) throws(StoreError) -> Bool {
    try write { db in
      try db.execute(literal: "DELETE FROM dismissals WHERE finding = \(id)")
      return db.changesCount > 0
    }
  }

  /// The findings that are set aside, the oldest first.
  public func dismissals() throws(StoreError) -> [Dismissal] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT finding, reason, dismissed FROM dismissals ORDER BY dismissed, finding")
        .map { Dismissal(finding: $0["finding"], reason: $0["reason"], date: $0["dismissed"]) }
    }
  }
}
