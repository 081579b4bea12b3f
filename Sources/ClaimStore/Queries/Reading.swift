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
  /// When, and how that is known.
  public var date: PublicationDate?
  /// How many claims it makes.
  public var claims: Int
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

/// A metric with how many claims, regions and articles measure it.
public struct MetricCount: Sendable, Hashable {
  /// The phrase, the most frequent one of the vocabulary's metrics.
  public var phrase: String
  /// The entry of the vocabulary.
  public var id: MetricID?
  /// How many claims.
  public var claims: Int
  /// How many regions.
  public var regions: Int
  /// How many articles.
  public var articles: Int
}

extension ClaimStore {
  /// The claims that pass the filter, in the order of articles and places.
  public func claims(matching filter: ClaimFilter = ClaimFilter()) throws(StoreError) -> [SourcedClaim] {
    try claims(where: filter.condition)
  }

  /// The claim with a number; nil when there is none.
  public func claim(_ id: ClaimID) throws(StoreError) -> SourcedClaim? {
    try claims(where: "claims.id = \(id.number)").first
  }

  private func claims(where condition: SQL) throws(StoreError) -> [SourcedClaim] {
    try read { db in
      let request: SQLRequest<Row> = """
        SELECT claims.*, doc AS article_doc, published AS article_date, published_source AS article_source
        FROM claims JOIN articles ON articles.id = claims.article_id
        WHERE \(condition) ORDER BY article_id, start, claims.id
        """
      return try request.fetchAll(db).map(sourcedClaim)
    }
  }

  private func sourcedClaim(_ row: Row) throws -> SourcedClaim {
    let record = try ClaimRecord(row: row)
    guard let claim = record.claim else { throw StoreError.damaged(path: path) }
    return SourcedClaim(
      id: record.id.map { ClaimID($0) }, doc: row["article_doc"],
      published: PublicationDate(stored: row["article_date"], source: row["article_source"]), claim: claim)
  }

  /// Every article, in the order of importing.
  public func articles() throws(StoreError) -> [StoredArticle] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT doc, title, publisher, published, published_source, count(claims.id) AS claims
          FROM articles LEFT JOIN claims ON article_id = articles.id GROUP BY articles.id ORDER BY articles.id
          """
      ).map { row in
        StoredArticle(
          doc: row["doc"], title: row["title"], publisher: row["publisher"],
          date: PublicationDate(stored: row["published"], source: row["published_source"]), claims: row["claims"])
      }
    }
  }

  /// The regions that claims speak of, the most frequent first.
  public func regions() throws(StoreError) -> [RegionCount] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT region_name, max(region_code) AS code, count(*) AS claims, count(DISTINCT article_id) AS articles
          FROM claims WHERE region_name IS NOT NULL GROUP BY region_name ORDER BY claims DESC, region_name
          """
      ).map { RegionCount(name: $0["region_name"], code: $0["code"], claims: $0["claims"], articles: $0["articles"]) }
    }
  }

  /// The metrics that claims measure, the most frequent first; the phrases of one metric of the vocabulary are one.
  public func metrics() throws(StoreError) -> [MetricCount] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          WITH phrases AS (
            SELECT metric, metric_id, count(*) AS n FROM claims WHERE metric IS NOT NULL GROUP BY metric, metric_id)
          SELECT metric_id, count(*) AS claims, count(DISTINCT region_name) AS regions,
            count(DISTINCT article_id) AS articles,
            (SELECT p.metric FROM phrases p WHERE p.metric_id IS c.metric_id AND (p.metric_id NOT NULL OR p.metric = c.metric)
             ORDER BY n DESC, p.metric LIMIT 1) AS phrase
          FROM claims c WHERE metric IS NOT NULL GROUP BY coalesce(metric_id, metric) ORDER BY claims DESC, phrase
          """
      ).map { row in
        MetricCount(
          phrase: row["phrase"], id: (row["metric_id"] as String?).map(MetricID.init), claims: row["claims"],
          regions: row["regions"], articles: row["articles"])
      }
    }
  }
}
