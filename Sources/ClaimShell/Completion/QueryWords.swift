import ClaimStore
import LineEditor

extension CompletionNames {
  /// What may stand in a query: keywords, tables and their columns; in quotes, the names of the field before them.
  func words(ofQuery words: WordsBeforeCursor) -> [Completion.Candidate] {
    if words.isInSingleQuotes { return values(before: words) }
    let tables = session.names.tables(at: session.storePath)
    if let last = words.earlier.last, ["FROM", "JOIN"].contains(last.uppercased()) {
      return tables.map { .init($0.name) }
    }
    let named = Set(words.earlier.map { $0.lowercased() })
    // Columns of the tables that are named, or of the view that people read.
    let read = tables.filter { named.contains($0.name) }
    let columns = (read.isEmpty ? tables.filter { $0.name == "figures" } : read).flatMap { table in
      table.columns.map { Completion.Candidate($0.name, detail: table.name) }
    }
    let isLower = words.typed.first?.isLowercase ?? false
    let keywords = Self.keywords.map { Completion.Candidate(isLower ? $0.lowercased() : $0) }
    var seen: Set<String> = []
    return (columns + tables.map { .init($0.name) } + keywords).filter { seen.insert($0.text).inserted }
  }

  /// `region = '松`: the names of regions.
  private func values(before words: WordsBeforeCursor) -> [Completion.Candidate] {
    let fields = words.earlier.reversed().prefix(3).lazy.compactMap { word in
      FacetField(rawValue: word.lowercased().split { !$0.isLetter }.last.map(String.init) ?? "")
    }
    return fields.first.map { candidates(naming: $0, typed: words.typed) } ?? []
  }

  private static let keywords = [
    "SELECT", "FROM", "WHERE", "AND", "OR", "NOT", "IN", "LIKE", "BETWEEN", "IS", "NULL", "GROUP BY", "HAVING",
    "ORDER BY", "DESC", "LIMIT", "JOIN", "LEFT JOIN", "ON", "AS", "DISTINCT", "WITH", "UNION ALL", "CASE", "WHEN",
    "THEN",
    "ELSE", "END", "count(", "sum(", "avg(", "min(", "max(", "value_in(", "within(",
  ]
}
