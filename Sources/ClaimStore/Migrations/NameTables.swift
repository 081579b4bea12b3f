extension Migration {
  /// What claims name: regions, metrics, units and entities, each once.
  static let names = Migration(
    name: "names",
    sql: """
      CREATE TABLE regions (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL, -- the official name
        code TEXT, -- GB/T 2260
        level TEXT NOT NULL,
        parent TEXT -- the name of the region that holds it
      ) STRICT;
      CREATE UNIQUE INDEX regions_by_name ON regions(name, coalesce(code, ''), level, coalesce(parent, ''));

      CREATE TABLE metrics (
        id INTEGER PRIMARY KEY,
        phrase TEXT NOT NULL, -- the words of the text
        vocabulary TEXT -- the entry of the vocabulary that they mean
      ) STRICT;
      CREATE UNIQUE INDEX metrics_by_phrase ON metrics(phrase, coalesce(vocabulary, ''));
      CREATE INDEX metrics_by_vocabulary ON metrics(vocabulary) WHERE vocabulary IS NOT NULL;

      CREATE TABLE units (
        id INTEGER PRIMARY KEY,
        symbol TEXT NOT NULL, -- ISO 4217, UCUM, a classifier, % or pp; empty for ranks and indexes
        dimension TEXT NOT NULL, -- what it measures
        factor TEXT NOT NULL, -- base units of the dimension in one unit, exactly: numerator/denominator
        scale REAL NOT NULL, -- the factor as a number, for ordering only
        UNIQUE (symbol, dimension, factor)
      ) STRICT;

      CREATE TABLE entities (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE
      ) STRICT;
      """)

  /// Metrics that someone declared to mean the same.
  static let aliases = Migration(
    name: "aliases",
    sql: """
      CREATE TABLE aliases (
        name TEXT PRIMARY KEY, -- a phrase or an entry of the vocabulary
        meaning TEXT NOT NULL, -- the phrase or entry that it stands for
        declared TEXT NOT NULL, -- when, UTC, ISO 8601
        CHECK (name <> meaning)
      ) STRICT, WITHOUT ROWID;

      CREATE VIEW meanings AS -- aliases followed to their ends
      WITH RECURSIVE chain(name, meaning, steps) AS (
        SELECT name, meaning, 1 FROM aliases
        UNION ALL
        SELECT chain.name, aliases.meaning, steps + 1 FROM chain JOIN aliases ON aliases.name = chain.meaning
        WHERE steps < 100)
      SELECT name, meaning FROM chain WHERE NOT EXISTS (SELECT 1 FROM aliases WHERE aliases.name = chain.meaning);
      """)
}
