extension Migration {
  /// Rows of half the size, for stores of millions of claims: what many claims share stands once (periods, rules), the
  /// steps of a derivation are one column, a sentence is found by its article, and days are numbers.
  static let compact = Migration(
    name: "compact",
    sql: """
      DROP VIEW figures;

      CREATE TABLE periods (
        id INTEGER PRIMARY KEY,
        period TEXT NOT NULL, -- the shortest ISO 8601 form, for reading
        start TEXT, -- YYYY-MM-DD; null is open
        "end" TEXT,
        text TEXT NOT NULL, -- the words that it was read from
        origin TEXT NOT NULL, -- how it came about
        yearless TEXT -- month or month and day, where the year is unknown
      ) STRICT;
      INSERT INTO periods (period, start, "end", text, origin, yearless)
      SELECT DISTINCT period, period_start, period_end, period_text, period_origin, period_yearless
      FROM claims WHERE period_text IS NOT NULL;
      CREATE UNIQUE INDEX periods_by_text
      ON periods(text, origin, coalesce(start, ''), coalesce("end", ''), coalesce(yearless, ''));

      CREATE TABLE rules (
        id INTEGER PRIMARY KEY,
        field TEXT NOT NULL, -- of the claim
        rule TEXT NOT NULL, -- that led to it
        UNIQUE (field, rule)
      ) STRICT;
      INSERT INTO rules (field, rule) SELECT DISTINCT field, rule FROM derivations;

      CREATE TABLE new_sentences (
        article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
        number INTEGER NOT NULL, -- among the sentences of the article that hold claims, from 0
        start INTEGER NOT NULL, -- places count Unicode scalars and, as byte_…, bytes of UTF-8; ends are excluded
        "end" INTEGER NOT NULL,
        byte_start INTEGER NOT NULL,
        byte_end INTEGER NOT NULL,
        text TEXT NOT NULL,
        headline TEXT, -- of its story; null is the title of the article, '' is none
        PRIMARY KEY (article_id, number)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE sentence_numbers (id INTEGER PRIMARY KEY, number INTEGER NOT NULL) STRICT;
      INSERT INTO sentence_numbers
      SELECT id, row_number() OVER (PARTITION BY article_id ORDER BY id) - 1 FROM sentences;
      INSERT INTO new_sentences
      SELECT article_id, number, start, "end", byte_start, byte_end, sentences.text,
        iif(headline IS title, NULL, coalesce(headline, ''))
      FROM sentences JOIN sentence_numbers USING (id) JOIN articles ON articles.id = article_id;

      CREATE TABLE new_claims (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
        sentence INTEGER NOT NULL, -- its number in the article
        original_id INTEGER REFERENCES claims(id) ON DELETE SET NULL, -- the earlier claim that it repeats word for word
        metric_id INTEGER REFERENCES metrics(id),
        region_id INTEGER REFERENCES regions(id),
        period_start INTEGER, -- 20211231 is 2021-12-31
        period_end INTEGER,
        kind TEXT NOT NULL,
        unit_id INTEGER REFERENCES units(id),
        number REAL, -- the value, for ordering only
        entity_id INTEGER REFERENCES entities(id),
        start INTEGER NOT NULL, -- of the figure in the article
        "end" INTEGER NOT NULL,
        byte_start INTEGER NOT NULL,
        byte_end INTEGER NOT NULL,
        exact TEXT NOT NULL, -- the figure as written
        value TEXT, -- the exact decimal; calculate with it, not with number
        value_exponent INTEGER, -- the power of ten of its last written digit
        comparator TEXT,
        low TEXT, -- the ends of what the wording allows; null is open
        high TEXT,
        includes_low INTEGER,
        includes_high INTEGER,
        region_inferred INTEGER,
        period_id INTEGER REFERENCES periods(id),
        status TEXT NOT NULL,
        base TEXT,
        entity_start INTEGER, -- where the entity is named; it is as long as its name
        entity_byte_start INTEGER,
        attribution TEXT,
        attribution_start INTEGER,
        attribution_byte_start INTEGER,
        qualifiers TEXT, -- words, each on a line
        derivation TEXT NOT NULL, -- JSON: for each step [rule, start, end, byte_start, byte_end], or [rule] without words
        FOREIGN KEY (article_id, sentence) REFERENCES sentences(article_id, number) ON DELETE CASCADE
      ) STRICT;
      INSERT INTO new_claims
      SELECT claims.id, article_id, sentence_numbers.number, original_id, metric_id, region_id,
        CAST(replace(period_start, '-', '') AS INTEGER), CAST(replace(period_end, '-', '') AS INTEGER), kind, unit_id,
        claims.number, entity_id, claims.start, claims."end", byte_start, byte_end, exact, value, value_exponent,
        comparator, low, high, includes_low, includes_high, region_inferred, periods.id, status, base, entity_start,
        entity_byte_start, attribution, attribution_start, attribution_byte_start, qualifiers,
        (SELECT json_group_array(json(iif(start IS NULL, json_array(id), json_array(id, start, "end", byte_start, byte_end))))
          FROM (SELECT rules.id, start, "end", byte_start, byte_end FROM derivations JOIN rules USING (field, rule)
            WHERE claim_id = claims.id ORDER BY step))
      FROM claims JOIN sentence_numbers ON sentence_numbers.id = sentence_id
      LEFT JOIN periods ON periods.text = period_text AND origin = period_origin AND periods.start IS period_start
        AND periods."end" IS period_end AND yearless IS period_yearless;
      UPDATE sqlite_sequence SET seq = (SELECT seq FROM sqlite_sequence WHERE name = 'claims')
      WHERE name = 'new_claims' AND EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'claims');

      CREATE TABLE new_sketches (
        article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
        print INTEGER NOT NULL, -- the hash of a sentence, one of the smallest of its article, or of the whole text
        PRIMARY KEY (article_id, print)
      ) STRICT, WITHOUT ROWID;
      INSERT INTO new_sketches SELECT article_id, print FROM sketches;
      WITH RECURSIVE digits(id, rest, print) AS (
        SELECT id, substr(sha256, 1, 15), 0 FROM articles
        UNION ALL
        SELECT id, substr(rest, 2), print * 16 + instr('0123456789abcdef', substr(rest, 1, 1)) - 1 FROM digits
        WHERE rest <> '')
      INSERT OR IGNORE INTO new_sketches SELECT id, print FROM digits WHERE rest = '';

      DROP TABLE derivations;
      DROP TABLE claims;
      DROP TABLE sentences;
      DROP TABLE sentence_numbers;
      DROP TABLE sketches;
      DROP INDEX articles_by_sha256;
      ALTER TABLE new_sentences RENAME TO sentences;
      ALTER TABLE new_claims RENAME TO claims;
      ALTER TABLE new_sketches RENAME TO sketches;
      CREATE INDEX claims_by_article ON claims(article_id, sentence);
      CREATE INDEX claims_by_original ON claims(original_id) WHERE original_id IS NOT NULL;

      CREATE VIEW derivations AS -- the rules that led to the fields of a claim, and the words that they used
      SELECT claims.id AS claim_id, step.key AS step, field, rule, step.value ->> 1 AS start, step.value ->> 2 AS "end",
        step.value ->> 3 AS byte_start, step.value ->> 4 AS byte_end
      FROM claims, json_each(claims.derivation) AS step JOIN rules ON rules.id = step.value ->> 0;

      CREATE VIEW quotes AS -- W3C TextQuoteSelectors and TextPositionSelectors
      SELECT claims.id AS claim_id, doc, sha256, exact,
        substr(text, max(1, start - 15), min(start, 16)) AS prefix, substr(text, "end" + 1, 16) AS suffix,
        start, "end", byte_start, byte_end
      FROM claims JOIN articles ON articles.id = article_id;

      CREATE VIEW figures AS
      SELECT claims.id, articles.doc, articles.published, regions.name AS region, metrics.phrase AS metric,
        coalesce(by_phrase.meaning, by_entry.meaning, metrics.vocabulary) AS metric_id,
        claims.kind, claims.comparator, claims.value, nullif(units.symbol, '') AS unit, claims.low, claims.high,
        periods.period, claims.status, claims.base, claims.exact AS figure, sentences.text AS sentence,
        entities.name AS entity, claims.attribution, articles.title, claims.number, claims.original_id,
        articles.sha256 AS article_sha256, periods.start AS period_start, periods."end" AS period_end,
        regions.code AS region_code
      FROM claims
      JOIN articles ON articles.id = claims.article_id
      JOIN sentences ON sentences.article_id = claims.article_id AND sentences.number = claims.sentence
      LEFT JOIN regions ON regions.id = claims.region_id
      LEFT JOIN metrics ON metrics.id = claims.metric_id
      LEFT JOIN meanings AS by_phrase ON by_phrase.name = metrics.phrase
      LEFT JOIN meanings AS by_entry ON by_entry.name = metrics.vocabulary
      LEFT JOIN units ON units.id = claims.unit_id
      LEFT JOIN periods ON periods.id = claims.period_id
      LEFT JOIN entities ON entities.id = claims.entity_id;
      """)
}
