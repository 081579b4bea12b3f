import ClaimModel

/// The arithmetic inside articles computed again, by document and place: changes, shares, parts and totals, indexes,
/// durations.
///
/// A relation adds up when its figures fit each other within the digits and wording of all. Where the article lacks one
/// of them, the finding is `cannot-tell` and its computation shows what the others imply.
public func audit(_ claims: [SourcedClaim]) -> [Finding] {
  let articles = Dictionary(grouping: distinctClaims(claims), by: \.doc)
  return articles.keys.sorted().flatMap { audit(article: ArticleFigures(articles[$0] ?? [])) }
}

/// The checks of one article, each under the name of its rule.
private func audit(article: ArticleFigures) -> [Finding] {
  let movements = movementFindings(article)
  let averages = averageFindings(article)
  let told = Set((movements + averages).flatMap(\.claims).filter { $0.claim.isChange })
  let changes = article.claims.filter { !told.contains($0) }.flatMap { claim -> [Finding] in
    let finding = changeFinding(claim, levels: article.levels(beside: claim))
    return finding.map { [$0] } ?? shareFindings(claim, in: article)
  }
  let others = partFindings(article) + shareSumFindings(article) + indexFindings(article) + durationFindings(article)
  return (movements + averages + changes + others)
    .sorted { ($0.claims.last?.claim.start ?? 0, $0.rule) < ($1.claims.last?.claim.start ?? 0, $1.rule) }
}

/// The figures of one article, in order, and by sentence.
struct ArticleFigures {
  let claims: [SourcedClaim]
  let sentences: [[SourcedClaim]]
  /// The figures that say how much there is.
  let levels: [SourcedClaim]
  private let levelsOfMetric: [MetricKey?: [SourcedClaim]]
  private let levelsOfSentence: [Int: [SourcedClaim]]

  init(_ claims: [SourcedClaim]) {
    self.claims = claims
    levels = claims.filter(\.claim.isLevel)
    levelsOfMetric = Dictionary(grouping: levels, by: \.claim.metricKey)
    levelsOfSentence = Dictionary(grouping: levels) { $0.claim.sentence.place.scalars.lowerBound }
    sentences = Dictionary(grouping: claims) { $0.claim.sentence.place.scalars.lowerBound }
      .sorted { $0.key < $1.key }.map { $0.value.sorted { $0.claim.start < $1.claim.start } }
  }
}

extension ArticleFigures {
  /// The levels that a claim may speak of, in order: those of its metric, and those of its sentence.
  func levels(beside claim: SourcedClaim) -> [SourcedClaim] {
    let key = claim.claim.metricKey
    let others = (levelsOfSentence[claim.claim.sentence.place.scalars.lowerBound] ?? [])
      .filter { $0.claim.metricKey != key }
    let same = key.flatMap { levelsOfMetric[$0] } ?? []
    return others.isEmpty ? same : (same + others).sorted { $0.claim.start < $1.claim.start }
  }
}

extension Claim {
  /// Whether the figure says how much there is, not how it changed.
  var isLevel: Bool {
    switch kind {
    case .money, .count, .measure, .index, .share: quantity.map { !$0.value.isNegative } ?? false
    default: false
    }
  }

  /// Whether the figure says how something changed.
  public var isChange: Bool { kind == .growth || kind == .multiple }

  /// Whether both speak of one metric of one place, told as the same kind of truth.
  func measuresSame(as other: Claim) -> Bool {
    guard let key = metricKey, key == other.metricKey else { return false }
    return hasSameRegion(as: other) && hasSameEntity(as: other) && status == other.status
      && Measure(self).scope == Measure(other).scope
  }

  /// Whether both are about one region, or neither names one.
  func hasSameRegion(as other: Claim) -> Bool {
    region.map { RegionKey($0.region) } == other.region.map { RegionKey($0.region) }
  }
}
