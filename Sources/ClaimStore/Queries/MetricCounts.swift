import ClaimModel
import GRDB

/// A metric with how many claims, regions and articles measure it.
public struct MetricCount: Sendable, Hashable {
  /// The phrase, the most frequent one of the vocabulary's metrics.
  public var phrase: String
  /// The entry of the vocabulary, or what aliases make it stand for.
  public var id: MetricID?
  /// How many claims.
  public var claims: Int
  /// How many regions.
  public var regions: Int
  /// How many articles.
  public var articles: Int
}

extension ClaimStore {
  /// The metrics that claims measure, the most frequent first; the phrases of one metric of the vocabulary, or of one
  /// alias, are one.
  public func metrics() throws(StoreError) -> [MetricCount] {
    try read { db in
      let claims = try LookUp(db, "SELECT region_id, article_id FROM claims WHERE metric_id = ?")
      var (regions, articles) = (SeenNumbers(), SeenNumbers())
      return try Self.phrases(db).compactMap { phrases in
        var count = MetricCount(phrase: "", id: phrases.first?.reading.id, claims: 0, regions: 0, articles: 0)
        var most = 0
        regions.startAgain()
        articles.startAgain()
        for phrase in phrases {
          let before = count.claims
          try claims.forEachRow(of: phrase.id) { row in
            var columns = row
            count.claims += 1
            if let region = columns.number(), regions.insert(region) { count.regions += 1 }
            if let article = columns.number(), articles.insert(article) { count.articles += 1 }
          }
          let own = count.claims - before
          if own > most || own == most && phrase.reading.phrase < count.phrase {
            (most, count.phrase) = (own, phrase.reading.phrase)
          }
        }
        return count.claims > 0 ? count : nil
      }
      .sorted { ($1.claims, $0.phrase, $0.id?.name ?? "") < ($0.claims, $1.phrase, $1.id?.name ?? "") }
    }
  }

  /// The phrases of the store, those that mean the same together.
  private static func phrases(_ db: Database) throws -> [[(id: Int64, reading: MetricReading)]] {
    let aliases = try Aliases(db)
    let rows = try Row.fetchAll(db, sql: "SELECT id, phrase, vocabulary FROM metrics ORDER BY id").map { row in
      let reading = MetricReading(phrase: row[1], id: (row[2] as String?).map(MetricID.init))
      return (id: row[0] as Int64, reading: aliases.applied(to: reading))
    }
    return rows.grouped { $0.reading.id?.name ?? $0.reading.phrase }.map(\.elements)
  }
}
