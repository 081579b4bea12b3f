extension Migration {
  /// Claims with their sentences and derivations.
  static let claims = Migration(
    name: "claims",
    sql: """
      CREATE TABLE sentences (
        id INTEGER PRIMARY KEY,
        article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
        start INTEGER NOT NULL, -- places count Unicode scalars and, as byte_…, bytes of UTF-8; ends are excluded
        "end" INTEGER NOT NULL,
        byte_start INTEGER NOT NULL,
        byte_end INTEGER NOT NULL,
        text TEXT NOT NULL,
        headline TEXT -- of the story that the sentence belongs to
      ) STRICT;
      CREATE INDEX sentences_by_article ON sentences(article_id);

      CREATE TABLE claims (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
        sentence_id INTEGER NOT NULL REFERENCES sentences(id) ON DELETE CASCADE,
        original_id INTEGER REFERENCES claims(id) ON DELETE SET NULL, -- the earlier claim that it repeats word for word
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        byte_start INTEGER NOT NULL,
        byte_end INTEGER NOT NULL,
        exact TEXT NOT NULL, -- the figure as written; exact, prefix and suffix are a W3C TextQuoteSelector
        prefix TEXT NOT NULL, -- the 16 characters before it
        suffix TEXT NOT NULL, -- the 16 characters after it
        kind TEXT NOT NULL,
        value TEXT, -- the exact decimal; calculate with it, not with number
        value_exponent INTEGER, -- the power of ten of its last written digit
        number REAL, -- the value, for ordering only
        unit_id INTEGER REFERENCES units(id),
        comparator TEXT,
        low TEXT, -- the ends of what the wording allows; null is open
        high TEXT,
        includes_low INTEGER,
        includes_high INTEGER,
        metric_id INTEGER REFERENCES metrics(id),
        entity_id INTEGER REFERENCES entities(id),
        entity_start INTEGER,
        entity_end INTEGER,
        entity_byte_start INTEGER,
        entity_byte_end INTEGER,
        region_id INTEGER REFERENCES regions(id),
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
        qualifiers TEXT -- words, each on a line
      ) STRICT;
      CREATE INDEX claims_by_article ON claims(article_id);
      CREATE INDEX claims_by_sentence ON claims(sentence_id);
      CREATE INDEX claims_by_original ON claims(original_id) WHERE original_id IS NOT NULL;
      CREATE INDEX claims_by_fact ON claims(metric_id, region_id, period_start, article_id);
      CREATE INDEX claims_by_region ON claims(region_id, period_start, article_id);
      CREATE INDEX claims_by_period ON claims(period_start, period_end);
      CREATE INDEX claims_by_number ON claims(unit_id, number);
      CREATE INDEX claims_by_entity ON claims(entity_id) WHERE (entity_id IS NOT NULL);

      CREATE TABLE derivations (
        claim_id INTEGER NOT NULL REFERENCES claims(id) ON DELETE CASCADE,
        step INTEGER NOT NULL, -- from 0
        field TEXT NOT NULL,
        rule TEXT NOT NULL,
        start INTEGER, -- the words used; null when the rule used none
        "end" INTEGER,
        byte_start INTEGER,
        byte_end INTEGER,
        PRIMARY KEY (claim_id, step)
      ) STRICT, WITHOUT ROWID;
      """)
}
