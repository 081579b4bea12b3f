extension Migration {
  /// The view that a person reads without joins.
  static let figures = Migration(
    name: "figures",
    sql: """
      CREATE VIEW figures AS
      SELECT claims.id, articles.doc, articles.published, regions.name AS region, metrics.phrase AS metric,
        coalesce(by_phrase.meaning, by_entry.meaning, metrics.vocabulary) AS metric_id,
        claims.kind, claims.comparator, claims.value, nullif(units.symbol, '') AS unit, claims.low, claims.high,
        claims.period, claims.status, claims.base, claims.exact AS figure, sentences.text AS sentence,
        entities.name AS entity, claims.attribution, articles.title, claims.number, claims.original_id,
        articles.sha256 AS article_sha256
      FROM claims
      JOIN articles ON articles.id = claims.article_id
      JOIN sentences ON sentences.id = claims.sentence_id
      LEFT JOIN regions ON regions.id = claims.region_id
      LEFT JOIN metrics ON metrics.id = claims.metric_id
      LEFT JOIN meanings AS by_phrase ON by_phrase.name = metrics.phrase
      LEFT JOIN meanings AS by_entry ON by_entry.name = metrics.vocabulary
      LEFT JOIN units ON units.id = claims.unit_id
      LEFT JOIN entities ON entities.id = claims.entity_id;
      """)
}
