import ClaimModel

/// The order in which findings are read: by verdict, then by how much they matter, then by place.
struct FindingRank: Comparable {
  private let verdict: Int
  private let weight: Int
  private let order: (String, Int, String, Int, String)

  init(_ finding: Finding) {
    verdict = Self.verdicts.firstIndex(of: finding.verdict) ?? Self.verdicts.count
    weight = finding.weight
    order = finding.order
  }

  private static let verdicts: [Verdict] = [
    .contradict, .doesNotAddUp, .targetMissed, .revised, .targetMet, .open, .addsUp, .agreeRounding, .agree,
  ]

  static func == (a: FindingRank, b: FindingRank) -> Bool { !(a < b) && !(b < a) }

  static func < (a: FindingRank, b: FindingRank) -> Bool {
    if a.verdict != b.verdict { return a.verdict < b.verdict }
    if a.weight != b.weight { return a.weight > b.weight }
    return a.order < b.order
  }
}

extension Finding {
  /// Where the finding stands among others.
  var rank: FindingRank { FindingRank(self) }

  /// How much a finding matters: headlines and the vocabulary's metrics are read most, large differences mislead most,
  /// many sources are widely believed.
  fileprivate var weight: Int {
    var weight = min(sourceCount, 8)
    // A slip with a name is soon seen to be one.
    if cause != nil { weight += 16 }
    if reason == .headlineAgainstText { weight += 8 }
    if metric?.id != nil { weight += 4 }
    if let ratio = spread, ratio >= ExactDecimal(2) { weight += 4 }
    return weight
  }
}
