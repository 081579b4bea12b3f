import ClaimModel
import GRDB

/// An article as the store lists it.
public struct StoredArticle: Sendable, Hashable {
  /// The path or identifier.
  public var doc: String
  /// The headline.
  public var title: String?
  /// Who published it.
  public var publisher: String?
  /// Its address, as its page states it.
  public var url: String?
  /// The SHA-256 of its text in UTF-8, in hexadecimal.
  public var hash: String
  /// When, and how that is known.
  public var date: PublicationDate?
  /// How many claims it makes.
  public var claims: Int
  /// The article that it repeats, if any.
  public var original: String?
}

/// A region with how many claims and articles speak of it.
public struct RegionCount: Sendable, Hashable {
  /// The official name.
  public var name: String
  /// Its code.
  public var code: String?
  /// How many claims.
  public var claims: Int
  /// How many articles.
  public var articles: Int
}

/// An organisation or project with how many claims and articles are about it.
public struct EntityCount: Sendable, Hashable {
  /// The name.
  public var name: String
  /// How many claims.
  public var claims: Int
  /// How many articles.
  public var articles: Int
}

extension ClaimStore {
  /// Whether nothing was imported yet.
  public var isEmpty: Bool {
    get throws(StoreError) {
      try read { db in try Bool.fetchOne(db, sql: "SELECT NOT EXISTS (SELECT 1 FROM articles)") ?? true }
    }
  }

  /// How many articles there are.
  public var articleCount: Int {
    get throws(StoreError) { try read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM articles") ?? 0 } }
  }

  /// Every article, in the order of importing.
  public func articles() throws(StoreError) -> [StoredArticle] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT a.doc, a.title, a.publisher, a.url, a.sha256, a.published, a.published_source,
            (SELECT count(*) FROM claims WHERE article_id = a.id), original.doc
          FROM articles a LEFT JOIN articles original ON original.id = a.original_id ORDER BY a.id
          """
      ).map { row in
        StoredArticle(
          doc: row[0], title: row[1], publisher: row[2], url: row[3], hash: row[4],
          date: PublicationDate(stored: row[5], source: row[6]), claims: row[7], original: row[8])
      }
    }
  }

  /// The regions that claims speak of, the most frequent first.
  public func regions() throws(StoreError) -> [RegionCount] {
    try read { db in
      var (names, counts) = (NameReader(db, aliases: Aliases([])), [RegionCount]())
      try Self.count(db, by: "region_id") { id, claims, articles in
        guard let region = try names.region(id) else { return }
        counts.append(RegionCount(name: region.name, code: region.code, claims: claims, articles: articles))
      }
      return counts.sorted { ($1.claims, $0.name, $0.code ?? "") < ($0.claims, $1.name, $1.code ?? "") }
    }
  }

  /// The organisations and projects that claims are about, the most frequent first.
  public func entities() throws(StoreError) -> [EntityCount] {
    try read { db in
      var (names, counts) = (NameReader(db, aliases: Aliases([])), [EntityCount]())
      try Self.count(db, by: "entity_id") { id, claims, articles in
        guard let name = try names.entity(id) else { return }
        counts.append(EntityCount(name: name, claims: claims, articles: articles))
      }
      return counts.sorted { ($1.claims, $0.name) < ($0.claims, $1.name) }
    }
  }

  /// Counts the claims of each value of a column, and their articles, in one pass over an index.
  private static func count(
    _ db: Database, by column: String, _ body: (_ value: Int64, _ claims: Int, _ articles: Int) throws -> Void
  ) throws {
    var (value, claims, articles) = (Int64(0), 0, 0)
    var seen = SeenNumbers()
    try db.forEachRow(
      "SELECT \(sql: column), article_id FROM claims WHERE \(sql: column) IS NOT NULL ORDER BY \(sql: column)"
    ) { row in
      var columns = row
      guard let next = columns.number(), let article = columns.number() else { return }
      if next != value {
        if claims > 0 { try body(value, claims, articles) }
        (value, claims, articles) = (next, 0, 0)
        seen.startAgain()
      }
      claims += 1
      if seen.insert(article) { articles += 1 }
    }
    if claims > 0 { try body(value, claims, articles) }
  }
}

/// Which numbers came since the last start. Starting again costs nothing, whatever came before.
struct SeenNumbers {
  private var rounds: [UInt32] = []
  private var round: UInt32 = 1

  /// Forgets all numbers.
  mutating func startAgain() { round += 1 }

  /// Notes a small number; false when it came before.
  mutating func insert(_ number: Int64) -> Bool {
    let place = Int(number)
    if place >= rounds.count {
      rounds += [UInt32](repeating: 0, count: max(place + 1, rounds.count * 2) - rounds.count)
    }
    defer { rounds[place] = round }
    return rounds[place] != round
  }
}
