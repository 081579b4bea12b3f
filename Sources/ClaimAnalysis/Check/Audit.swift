import ClaimModel

/// The arithmetic inside articles computed again: what grew by N percent, what is N times as large, what share one
/// figure is of another. By document and place.
///
/// A change adds up when level, base and change fit each other within the digits of all three. Where the article
/// does not give the base, the finding is `cannot-tell` and its computation shows the base that the figures imply.
public func audit(_ claims: [SourcedClaim]) -> [Finding] {
  let articles = Dictionary(grouping: distinctClaims(claims), by: \.doc)
  let findings = articles.values.flatMap { article -> [Finding] in
    let levels = article.filter(\.claim.isLevel)
    return article.compactMap { changeFinding($0, levels: levels) ?? shareFinding($0, levels: levels) }
  }
  return findings.sorted { ($0.claims.last?.order ?? ("", 0)) < ($1.claims.last?.order ?? ("", 0)) }
}

extension Claim {
  /// Whether the figure says how much there is, not how it changed.
  var isLevel: Bool {
    switch kind {
    case .money, .count, .measure, .index, .share: quantity.map { !$0.value.isNegative } ?? false
    default: false
    }
  }

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
