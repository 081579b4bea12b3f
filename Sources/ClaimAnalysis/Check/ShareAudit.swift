import ClaimModel

/// A占B against the figures of A and B in the same article and period.
func shareFinding(_ claim: SourcedClaim, levels: [SourcedClaim]) -> Finding? {
  guard claim.claim.kind == .share, let share = claim.claim.quantity, share.unit.dimension == .percent,
    let phrases = claim.claim.metric?.phrase.split(separator: "占", maxSplits: 1), phrases.count == 2
  else { return nil }
  func level(_ phrase: Substring) -> SourcedClaim? {
    let key = MetricKey(MetricReading(phrase: phrase.withoutShareWords), kind: .count)
    return levels.first {
      $0.claim.metric.flatMap { MetricKey(MetricReading(phrase: $0.phrase), kind: .count) } == key
        && PeriodKey($0.claim) == PeriodKey(claim.claim) && $0.claim.hasSameRegion(as: claim.claim)
        && $0.claim.status == claim.claim.status && $0.claim.qualifiers.isEmpty
    }
  }
  guard let part = level(phrases[0]), let whole = level(phrases[1]), part != whole, let above = part.claim.quantity,
    let below = whole.claim.quantity?.converted(to: above.unit), let partUnit = whole.claim.quantity?.unit,
    partUnit.dimension == above.unit.dimension, !below.value.isZero
  else { return nil }
  let fraction = Interval(
    low: share.interval.low?.scaled(byPowerOfTen: -2), high: share.interval.high?.scaled(byPowerOfTen: -2),
    includesLow: share.interval.includesLow, includesHigh: share.interval.includesHigh)
  let result = below.interval.times(fraction)
  let fits = result.meets(above.interval)
  return Finding(
    fits ? .addsUp : .doesNotAddUp, rule: "audit.share", reason: .arithmetic, claims: [part, whole, claim],
    computation: """
      \(below.value) × \(share.value)% ∈ \(result.written)
      \(part.claim.figure.text) = \(above.value.written(above.unit)) ∈ \(above.interval.written)
      \(result.written) ∩ \(above.interval.written) \(fits ? "≠" : "=") ∅
      """)
}

extension StringProtocol {
  /// The phrase without the words that make a share of it: 占规上工业产值的比重.
  fileprivate var withoutShareWords: String {
    var rest = String(self)
    for word in ["比重", "比例", "比", "的"] where rest.hasSuffix(word) { rest = String(rest.dropLast(word.count)) }
    return rest
  }
}
