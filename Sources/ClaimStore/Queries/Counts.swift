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

  /// Every article, in the order of importing.
  public func articles() throws(StoreError) -> [StoredArticle] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT a.doc, a.title, a.publisher, a.published, a.published_source,
            (SELECT count(*) FROM claims WHERE article_id = a.id), original.doc
          FROM articles a LEFT JOIN articles original ON original.id = a.original_id ORDER BY a.id
          """
      ).map { row in
        StoredArticle(
          doc: row[0], title: row[1], publisher: row[2], date: PublicationDate(stored: row[3], source: row[4]),
          claims: row[5], original: row[6])
      }
    }
  }

  /// The regions that claims speak of, the most frequent first.
  public func regions() throws(StoreError) -> [RegionCount] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT name, code, claims, articles FROM (
            SELECT region_id, count(*) AS claims, count(DISTINCT article_id) AS articles
            FROM claims WHERE region_id IS NOT NULL GROUP BY region_id
          ) JOIN regions ON regions.id = region_id ORDER BY claims DESC, name, code
          """
      ).map { RegionCount(name: $0[0], code: $0[1], claims: $0[2], articles: $0[3]) }
    }
  }

  /// The metrics that claims measure, the most frequent first; the phrases of one metric of the vocabulary, or of one
  /// alias, are one.
  public func metrics() throws(StoreError) -> [MetricCount] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          WITH named AS (
            SELECT metrics.id, phrase, coalesce(by_phrase.meaning, by_entry.meaning, vocabulary,
              iif(phrase IN (SELECT meaning FROM aliases), phrase, NULL)) AS entry
            FROM metrics LEFT JOIN meanings AS by_phrase ON by_phrase.name = phrase
            LEFT JOIN meanings AS by_entry ON by_entry.name = vocabulary),
          phrases AS (
            SELECT entry, phrase, coalesce(entry, phrase) AS name,
              row_number() OVER (PARTITION BY coalesce(entry, phrase) ORDER BY count(*) DESC, phrase) AS place
            FROM claims JOIN named ON named.id = metric_id GROUP BY entry, phrase),
          totals AS (
            SELECT coalesce(entry, phrase) AS name, count(*) AS claims, count(DISTINCT region_id) AS regions,
              count(DISTINCT article_id) AS articles
            FROM claims JOIN named ON named.id = metric_id GROUP BY 1)
          SELECT phrase, entry, claims, regions, articles FROM totals JOIN phrases USING (name)
          WHERE place = 1 ORDER BY claims DESC, phrase
          """
      ).map { row in
        MetricCount(
          phrase: row[0], id: (row[1] as String?).map(MetricID.init), claims: row[2], regions: row[3],
          articles: row[4])
      }
    }
  }

  /// The organisations and projects that claims are about, the most frequent first.
  public func entities() throws(StoreError) -> [EntityCount] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT name, claims, articles FROM (
            SELECT entity_id, count(*) AS claims, count(DISTINCT article_id) AS articles
            FROM claims WHERE entity_id IS NOT NULL GROUP BY entity_id
          ) JOIN entities ON entities.id = entity_id ORDER BY claims DESC, name
          """
      ).map { EntityCount(name: $0[0], claims: $0[1], articles: $0[2]) }
    }
  }
}
