extension Migration {
  /// What claims say of how they are to be read, and the parts of their metrics. Few ways of reading occur, so each
  /// stands once. Claims that were read before have what a claim has when nothing else is known.
  static let typedContext = Migration(
    name: "typed context",
    sql: """
      DROP VIEW figures;
      DROP VIEW derivations;

      ALTER TABLE metrics ADD COLUMN head TEXT; -- the noun that is measured; null is the whole phrase
      ALTER TABLE metrics ADD COLUMN modifiers TEXT; -- what narrows it, JSON: [["part","民间"],["counting","累计"]]
      DROP INDEX metrics_by_phrase;
      CREATE UNIQUE INDEX metrics_by_phrase
      ON metrics(phrase, coalesce(vocabulary, ''), coalesce(head, ''), coalesce(modifiers, ''));

      CREATE TABLE new_rules (
        id INTEGER PRIMARY KEY,
        field TEXT NOT NULL, -- of the claim
        rule TEXT NOT NULL, -- that led to it
        evidence TEXT NOT NULL, -- how near the words stand that it used
        UNIQUE (field, rule, evidence)
      ) STRICT;
      INSERT INTO new_rules SELECT id, field, rule, 'clause' FROM rules;
      DROP TABLE rules;
      ALTER TABLE new_rules RENAME TO rules;

      CREATE TABLE readings (
        id INTEGER PRIMARY KEY,
        aspect TEXT NOT NULL, -- what of the measure is told: its level, an increment, a change, a change of a change
        time_kind TEXT, -- how the figure stands to its period
        basis TEXT, -- at which prices
        assertion TEXT NOT NULL, -- how the text puts it forward
        metric_evidence TEXT, -- how near the words of the field stand; null where it is not known
        region_evidence TEXT,
        period_evidence TEXT,
        status_evidence TEXT
      ) STRICT;
      CREATE UNIQUE INDEX readings_by_value
      ON readings(aspect, coalesce(time_kind, ''), coalesce(basis, ''), assertion, coalesce(metric_evidence, ''),
        coalesce(region_evidence, ''), coalesce(period_evidence, ''), coalesce(status_evidence, ''));

      CREATE TABLE derived (id INTEGER PRIMARY KEY, aspect TEXT, metric TEXT, region TEXT, period TEXT, status TEXT) STRICT;
      INSERT INTO derived
      SELECT claims.id, iif(kind IN ('growth', 'multiple'), 'change', 'level'),
        max(iif(field = 'metric', evidence, NULL)), max(iif(field = 'region', evidence, NULL)),
        max(iif(field = 'period', evidence, NULL)), max(iif(field = 'status', evidence, NULL))
      FROM claims LEFT JOIN json_each(claims.derivation) AS step LEFT JOIN rules ON rules.id = step.value ->> 0
      GROUP BY claims.id;
      INSERT INTO readings (aspect, assertion, metric_evidence, region_evidence, period_evidence, status_evidence)
      SELECT DISTINCT aspect, 'asserted', metric, region, period, status FROM derived;
      ALTER TABLE claims ADD COLUMN reading_id INTEGER REFERENCES readings(id);
      UPDATE claims SET reading_id = (
        SELECT readings.id FROM derived JOIN readings ON readings.aspect = derived.aspect
          AND metric_evidence IS metric AND region_evidence IS region AND period_evidence IS period
          AND status_evidence IS status
        WHERE derived.id = claims.id);
      DROP TABLE derived;

      CREATE VIEW derivations AS -- the rules that led to the fields of a claim, and the words that they used
      SELECT claims.id AS claim_id, step.key AS step, field, rule, evidence, step.value ->> 1 AS start,
        step.value ->> 2 AS "end", step.value ->> 3 AS byte_start, step.value ->> 4 AS byte_end
      FROM claims, json_each(claims.derivation) AS step JOIN rules ON rules.id = step.value ->> 0;

      CREATE VIEW figures AS
      SELECT claims.id, articles.doc, articles.published, regions.name AS region, metrics.phrase AS metric,
        coalesce(by_phrase.meaning, by_entry.meaning, metrics.vocabulary) AS metric_id,
        claims.kind, claims.comparator, claims.value, nullif(units.symbol, '') AS unit, claims.low, claims.high,
        periods.period, claims.status, claims.base, claims.exact AS figure, sentences.text AS sentence,
        entities.name AS entity, claims.attribution, articles.title, claims.number, claims.original_id,
        articles.sha256 AS article_sha256, periods.start AS period_start, periods."end" AS period_end,
        regions.code AS region_code, coalesce(metrics.head, metrics.phrase) AS head, metrics.modifiers,
        readings.aspect, readings.time_kind, readings.basis, readings.assertion, readings.metric_evidence,
        readings.region_evidence, readings.period_evidence, readings.status_evidence
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
