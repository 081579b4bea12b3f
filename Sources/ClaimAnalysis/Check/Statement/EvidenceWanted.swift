import ClaimModel

/// Which claims of a store may be evidence for statements: those of their metrics, of metrics named by a longer phrase, and
/// of metrics that share half of their words, which serve as the nearest where there is nothing else.
///
/// It asks for metrics, so that a store finds the claims by an index: as many in a large store as in a small one.
public struct EvidenceWanted: Sendable {
  private let keys: Set<MetricKey>
  private let phrases: [String]
  private let pairs: [Set<[Unicode.Scalar]>]
  /// Words before the figures of statements without a metric: only their sentences can be evidence.
  public let words: [String]

  /// What statements want.
  public init(for statements: [SourcedClaim]) {
    let metrics = statements.compactMap(\.claim.metric)
    keys = Set(metrics.flatMap(Self.keys))
    phrases = keys.compactMap { key in
      if case .phrase(let phrase) = key, phrase.unicodeScalars.count >= StatementCandidate.shortestPart {
        phrase
      } else {
        nil
      }
    }.sorted()
    pairs = Set(metrics.map { $0.phrase.characterPairs }.filter { !$0.isEmpty }).map(\.self)
    let silent = statements.filter { $0.claim.metricKey == nil }
    words = Set(silent.compactMap { Wording($0.claim).before.suffix(4) }.filter { $0.count >= 2 }.map(Self.text))
      .sorted()
  }

  /// Whether claims of a metric are wanted.
  public func concerns(_ metric: MetricReading) -> Bool {
    let own = Self.keys(of: metric)
    if own.contains(where: keys.contains) { return true }
    for case .phrase(let phrase) in own where phrases.contains(where: phrase.hasSuffix) { return true }
    let words = metric.phrase.characterPairs
    return pairs.contains { 2 * $0.intersection(words).count >= $0.count }
  }

  /// The key of a metric as a count, of which several things together are none of them, and as anything else.
  private static func keys(of metric: MetricReading) -> [MetricKey] {
    [MetricKey(metric, kind: .count), MetricKey(metric, kind: .money)].compactMap(\.self)
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
