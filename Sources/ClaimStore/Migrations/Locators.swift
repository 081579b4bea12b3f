extension Migration {
  /// Where readers of documents find figures.
  static let locators = Migration(
    name: "locators",
    sql: """
      ALTER TABLE claims ADD COLUMN locator TEXT; -- page 3 line 12, table, table B7

      DROP VIEW figures;
      CREATE VIEW figures AS
      SELECT claims.id, articles.doc, articles.published, regions.name AS region, metrics.phrase AS metric,
        coalesce(by_phrase.meaning, by_entry.meaning, metrics.vocabulary) AS metric_id,
        claims.kind, claims.comparator, claims.value, nullif(units.symbol, '') AS unit, claims.low, claims.high,
        periods.period, claims.status, claims.base, claims.exact AS figure, sentences.text AS sentence,
        entities.name AS entity, claims.attribution, articles.title, claims.number, claims.original_id,
        articles.sha256 AS article_sha256, periods.start AS period_start, periods."end" AS period_end,
        regions.code AS region_code, coalesce(metrics.head, metrics.phrase) AS head, metrics.modifiers,
        readings.aspect, readings.time_kind, readings.basis, readings.assertion, readings.metric_evidence,
        readings.region_evidence, readings.period_evidence, readings.status_evidence, claims.locator
      FROM claims
      JOIN articles ON articles.id = claims.article_id
      JOIN sentences ON sentences.article_id = claims.article_id AND sentences.number = claims.sentence
      LEFT JOIN regions ON regions.id = claims.region_id
      LEFT JOIN metrics ON metrics.id = claims.metric_id
      LEFT JOIN meanings AS by_phrase ON by_phrase.name = metrics.phrase
      LEFT JOIN meanings AS by_entry ON by_entry.name = metrics.vocabulary
      LEFT JOIN units ON units.id = claims.unit_id
      LEFT JOIN periods ON periods.id = claims.period_id
      LEFT JOIN entities ON entities.id = claims.entity_id
      LEFT JOIN readings ON readings.id = claims.reading_id;
      """)
}
