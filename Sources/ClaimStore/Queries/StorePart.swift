import ClaimModel
import GRDB

/// One of several parts of a store, which are read at the same time, each by a connection of its own.
public struct StorePart: Sendable, Hashable {
  let index: Int
  let count: Int

  /// The whole store as one part.
  public static let whole = StorePart(index: 0, count: 1)

  /// So many parts.
  public static func all(_ count: Int) -> [StorePart] {
    (0..<max(count, 1)).map { StorePart(index: $0, count: max(count, 1)) }
  }

  /// The condition that a claim is of this part, of which no article is in two.
  func condition(_ db: Database) throws -> SQL {
    guard count > 1 else { return "TRUE" }
    return "claims.id >= \(try start(of: index, db)) AND claims.id < \(try start(of: index + 1, db))"
  }

  /// The first claim of a part, which begins an article.
  private func start(of part: Int, _ db: Database) throws -> Int64 {
    guard part > 0 else { return 0 }
    let last = try Int64.fetchOne(db, sql: "SELECT max(id) FROM claims") ?? 0
    guard part < count else { return last + 1 }
    let middle = last * Int64(part) / Int64(count)
    let request: SQLRequest<Int64> = """
      SELECT id FROM claims WHERE id >= \(middle) AND article_id IS NOT
        (SELECT article_id FROM claims WHERE id < \(middle) ORDER BY id DESC LIMIT 1)
      ORDER BY id LIMIT 1
      """
    return try request.fetchOne(db) ?? last + 1
  }
}
