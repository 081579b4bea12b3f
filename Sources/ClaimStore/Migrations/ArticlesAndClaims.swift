extension Migration {
  /// The two tables. Identifiers are never reused, so a number a person noted never comes to mean another claim.
  static let articlesAndClaims = Migration(
    name: "articles-and-claims",
    sql: """
      CREATE TABLE articles (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        doc TEXT NOT NULL UNIQUE,
        title TEXT,
        publisher TEXT,
        byline TEXT,
        url TEXT,
        published TEXT,
        published_source TEXT,
        text TEXT NOT NULL,
        fingerprint TEXT NOT NULL
      ) STRICT;

      CREATE TABLE claims (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        byte_start INTEGER NOT NULL,
        byte_end INTEGER NOT NULL,
        text TEXT NOT NULL,
        kind TEXT NOT NULL,
        value TEXT, -- the exact decimal; calculate with it, not with value_number
        value_exponent INTEGER, -- the power of ten of its last written digit
        value_number REAL, -- for ordering only
        low TEXT,
        high TEXT,
        includes_low INTEGER,
        includes_high INTEGER,
        unit TEXT,
        dimension TEXT,
        unit_factor TEXT, -- base units in one unit, as numerator/denominator
        comparator TEXT,
        metric TEXT,
        metric_id TEXT,
        entity TEXT,
        entity_start INTEGER,
        entity_end INTEGER,
        entity_byte_start INTEGER,
        entity_byte_end INTEGER,
        region_name TEXT,
        region_code TEXT,
        region_level TEXT,
        region_parent TEXT,
        region_inferred INTEGER,
        period TEXT, -- the shortest ISO 8601 form, for reading
        period_start TEXT,
        period_end TEXT,
        period_text TEXT,
        period_origin TEXT,
        period_yearless TEXT, -- month or month and day, where the year is unknown
        base TEXT,
        status TEXT NOT NULL,
        attribution TEXT,
        attribution_start INTEGER,
        attribution_end INTEGER,
        attribution_byte_start INTEGER,
        attribution_byte_end INTEGER,
        qualifiers TEXT NOT NULL, -- JSON array of words
        sentence TEXT NOT NULL,
        sentence_start INTEGER NOT NULL,
        sentence_end INTEGER NOT NULL,
        sentence_byte_start INTEGER NOT NULL,
        sentence_byte_end INTEGER NOT NULL,
        headline TEXT,
        derivation TEXT NOT NULL -- JSON array: field, rule, place of the words
      ) STRICT;

      CREATE INDEX claims_by_metric ON claims(metric_id, metric);
      CREATE INDEX claims_by_region ON claims(region_name);
      CREATE INDEX claims_by_article ON claims(article_id, start);
      CREATE INDEX claims_by_period ON claims(period_start, period_end);
      """)

  /// The view that a person reads without joins.
  static let figures = Migration(
    name: "figures",
    sql: """
      CREATE VIEW figures AS
      SELECT claims.id, doc, published, region_name AS region, metric, kind, comparator, value, unit, low, high,
        period, status, base, claims.text AS figure, sentence, entity, attribution, title
      FROM claims JOIN articles ON articles.id = claims.article_id
      ORDER BY claims.id;
      """)
}
