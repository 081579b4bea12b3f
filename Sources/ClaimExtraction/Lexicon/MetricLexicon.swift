import ClaimModel

/// The vocabulary of metrics, compiled for look-up in phrases.
public struct MetricLexicon: Sendable {
  /// The built-in vocabulary.
  public static let shared = MetricLexicon()

  /// Every metric.
  public let metrics: [Metric]
  private let names: Trie<Int>

  private init() {
    metrics = Metrics.table.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 4, let dimension = FigureUnit.Dimension(rawValue: cells[3]) else { return nil }
      let names = cells[1].split(separator: "|").map(String.init)
      return Metric(
        id: MetricID(cells[0]), name: names[0], englishName: cells[2], synonyms: Array(names.dropFirst()),
        dimension: dimension)
    }
    names = Trie(
      metrics.enumerated().flatMap { index, metric in
        ([metric.name] + metric.synonyms).map { (.init(folding: $0), index) }
      })
  }

  /// The metric of exactly this name or synonym.
  public func metric(named name: String) -> Metric? {
    names.value(of: .init(folding: name)).map { metrics[$0] }
  }

  /// The metric with this identifier.
  public func metric(_ id: MetricID) -> Metric? { metrics.first { $0.id == id } }

  /// The place of the longest name of a metric in a range of text, the last of equally long ones.
  func longestName(in text: TextView, _ range: Range<Int>) -> Range<Int>? {
    var best: Range<Int>?
    for place in range {
      guard let match = names.longestMatch(in: text, at: place), match.end <= range.upperBound else { continue }
      if match.end - place >= best?.count ?? 0 { best = place..<match.end }
    }
    return best
  }

  /// The metric that a phrase names: the longest name in it, the last of equally long ones.
  func id(in phrase: [FoldedScalar]) -> MetricID? {
    phrase.withView { view in
      guard let place = longestName(in: view, phrase.indices) else { return nil }
      return names.longestMatch(in: view, at: place.lowerBound).map { metrics[$0.value].id }
    }
  }
}
