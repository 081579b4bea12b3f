extension Migration {
  /// What people set and judged. `claims` holds what is in effect; what the program read of a claim that was set right
  /// stands beside it. Rows are found again by the article, the words and the place, so they outlive a new import.
  static let mendings = Migration(
    name: "mendings",
    sql: """
      CREATE TABLE corrections (
        id INTEGER PRIMARY KEY,
        claim_id INTEGER, -- null while the article does not have the figure; a rejected claim has no row
        doc TEXT NOT NULL, -- of the article
        start INTEGER NOT NULL, -- of the figure in the article, in Unicode scalars
        offset INTEGER NOT NULL, -- of the figure in its sentence
        exact TEXT NOT NULL, -- the figure as written
        sentence TEXT NOT NULL,
        field TEXT NOT NULL, -- figure, metric, region, entity, period, status, or rejected
        claim TEXT NOT NULL, -- the claim as it was set, JSON as in an export
        why TEXT NOT NULL,
        who TEXT NOT NULL,
        made TEXT NOT NULL, -- when, UTC, ISO 8601
        UNIQUE (doc, start, exact, field)
      ) STRICT;
      CREATE INDEX corrections_by_claim ON corrections(claim_id);

      CREATE TABLE as_read (
        claim_id INTEGER PRIMARY KEY, -- a claim with corrections
        article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
        sentence INTEGER NOT NULL, -- its number in the article
        claim TEXT NOT NULL -- what the program read, JSON as in an export
      ) STRICT;
      CREATE INDEX as_read_by_article ON as_read(article_id);

      CREATE TABLE reviews (
        id INTEGER PRIMARY KEY,
        claim_id INTEGER, -- null while the article does not have the figure, or is read otherwise now
        doc TEXT NOT NULL,
        start INTEGER NOT NULL,
        offset INTEGER NOT NULL,
        exact TEXT NOT NULL,
        sentence TEXT NOT NULL,
        claim TEXT NOT NULL, -- as the program had read it, JSON as in an export
        wrong TEXT NOT NULL, -- the fields that are wrong, each on a line: metric; rejected for what is no claim
        who TEXT NOT NULL,
        made TEXT NOT NULL,
        UNIQUE (doc, start, exact)
      ) STRICT;
      CREATE INDEX reviews_by_claim ON reviews(claim_id);
      """)
}
