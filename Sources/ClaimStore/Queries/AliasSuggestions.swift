import ClaimModel
import GRDB

/// Two metrics that may mean the same.
public struct AliasSuggestion: Sendable, Hashable {
  /// The rarer one.
  public var name: String
  /// The more frequent one.
  public var meaning: String
  /// The unit that both are measured in, or what their units measure where those convert, and the kind of figure.
  public var unit: String
  /// The characters that both have, of those that either has: 0 to 1.
  public var likeness: Double
  /// How many claims have the rarer one.
  public var claims: Int
}

extension ClaimStore {
  /// Metrics that share unit and most of their words and are no aliases yet, the likeliest first.
  public func aliasSuggestions() throws(StoreError) -> [AliasSuggestion] {
    try read { db in
      let aliases = try Aliases(db)
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT phrase, vocabulary,
            CASE WHEN dimension IN ('money', 'moneyRate', 'count', 'otherMeasure', 'temperature') THEN symbol
              ELSE coalesce(nullif(dimension, 'percent'), '%') END || ' ' || kind AS unit,
            count(*) AS claims
          FROM claims JOIN metrics ON metrics.id = metric_id JOIN units ON units.id = unit_id
          GROUP BY metric_id, unit ORDER BY claims DESC, phrase, unit, metric_id LIMIT 2000
          """)
      let metrics = rows.map { row in
        Candidate(
          phrase: row[0],
          meaning: aliases.applied(to: MetricReading(phrase: row[0], id: (row[1] as String?).map(MetricID.init))),
          unit: row[2], claims: row[3])
      }
      return metrics.grouped(by: \.unit).flatMap { Self.suggestions(among: $0.elements) }
        .sorted { ($1.likeness, $1.claims, $0.name, $0.unit) < ($0.likeness, $0.claims, $1.name, $1.unit) }
    }
  }

  /// For each metric the one before it, of those more frequent, that is most like it.
  private static func suggestions(among metrics: [Candidate]) -> [AliasSuggestion] {
    metrics.indices.compactMap { index in
      let rarer = metrics[index]
      let likely = metrics[..<index].filter { !$0.meansTheSame(as: rarer) }.map { ($0, $0.likeness(to: rarer)) }
      guard let (metric, likeness) = likely.max(by: { $0.1 < $1.1 }), likeness >= 0.5 else { return nil }
      return AliasSuggestion(
        name: rarer.phrase, meaning: metric.phrase, unit: rarer.unit, likeness: likeness, claims: rarer.claims)
    }
  }
}

private struct Candidate {
  let phrase: String
  let meaning: MetricReading
  let unit: String
  let claims: Int
  private let pairs: Set<[Unicode.Scalar]>

  init(phrase: String, meaning: MetricReading, unit: String, claims: Int) {
    self.phrase = phrase
    self.meaning = meaning
    self.unit = unit
    self.claims = claims
    pairs = phrase.characterPairs
  }

  func meansTheSame(as other: Candidate) -> Bool {
    phrase == other.phrase || meaning.id != nil && meaning.id == other.meaning.id
  }

  /// The pairs of neighbouring characters that both have, of those that either has (Jaccard's index).
  func likeness(to other: Candidate) -> Double {
    let all = pairs.union(other.pairs).count
    return all == 0 ? 0 : Double(pairs.intersection(other.pairs).count) / Double(all)
  }
}
