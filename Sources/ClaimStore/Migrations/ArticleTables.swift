extension Migration {
  /// Articles, and by which of their sentences copies are found. Identifiers are never reused, so a number a person
  /// noted never comes to mean another article.
  static let articles = Migration(
    name: "articles",
    sql: """
      CREATE TABLE articles (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        doc TEXT NOT NULL UNIQUE, -- the path or identifier as given
        title TEXT,
        publisher TEXT,
        byline TEXT,
        url TEXT,
        published TEXT, -- YYYY-MM-DD
        published_source TEXT, -- how the date is known
        text TEXT NOT NULL, -- as read; every place counts from its beginning
        sha256 TEXT NOT NULL, -- of the text in UTF-8, in hexadecimal
        original_id INTEGER REFERENCES articles(id) ON DELETE SET NULL, -- the earlier article that it repeats
        likeness REAL -- the share of its sentences that stand in the original; 1 when the texts are identical
      ) STRICT;
      CREATE INDEX articles_by_sha256 ON articles(sha256);
      CREATE INDEX articles_by_original ON articles(original_id) WHERE original_id IS NOT NULL;

      CREATE TABLE sketches (
        print INTEGER NOT NULL, -- the hash of a sentence, one of the smallest of its article (a bottom-k sketch)
        article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
        PRIMARY KEY (print, article_id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX sketches_by_article ON sketches(article_id);
      """)
}
