import ClaimModel

/// What claims that may be held against each other share. Unlike `Fact` it takes what news leave out for what readers
/// understand: a growth without a base is over the year before, a statistic without a place is the country's.
struct FactKey: Sendable, Hashable {
  let metric: MetricKey
  let region: RegionKey?
  let period: PeriodKey
  let status: Claim.Status
  let scope: [String]
  let kind: Claim.Kind
  let dimension: FigureUnit.Dimension?
  let unit: String
  let base: String

  /// The key of a claim; nil when it has no metric or no value. With `anyUnit`, changes in percent, in points and as
  /// multiples have one key.
  init?(_ claim: Claim, anyUnit: Bool = false) {
    guard let metric = claim.metricKey, claim.quantity != nil else { return nil }
    let measure = Measure(claim)
    self.metric = metric
    let isNational = claim.region?.region.level == .country || claim.isAssumedNational
    region = isNational ? RegionKey(.china) : claim.region.map { RegionKey($0.region) }
    period = PeriodKey(claim)
    (status, scope) = (claim.status, measure.scope)
    kind = anyUnit ? .growth : claim.kind
    dimension = anyUnit ? nil : measure.dimension
    unit = anyUnit ? "" : measure.unit
    base = claim.comparisonBase(anyUnit: anyUnit)
  }
}

extension Claim {
  /// Whether no place is named where a statistic is told: then it is the country's, or of a place that is not known.
  var isAssumedNational: Bool {
    guard region == nil, entity == nil, let metric else { return false }
    return metric.id != nil || metric.phrase.unicodeScalars.count >= 6 && !metric.phrase.namesOrganisation
  }

  /// What a change is measured from, in one word where there is one: 同比 for the year before, 环比 for the month before.
  fileprivate func comparisonBase(anyUnit: Bool) -> String {
    guard isChange else { return "" }
    let words = changeBase
    if words == "上月" || words == "上季度" || words == "比上月" { return "环比" }
    guard let start = period?.start, let end = period?.end, start.year == end.year else { return words }
    if words == "\(start.year - 1)年" || words == "\(start.year - 1)年同期" { return "同比" }
    guard words.isEmpty, anyUnit || quantity?.unit.dimension == .percent && kind == .growth else { return words }
    let clause = SentenceText(self).clause(before: self)
    return clause.containsAny(of: "年来 累计 年均 三年 五年 两年 环比") ? words : "同比"
  }
}

/// Whether two values may be of one thing where a place is only assumed: they lie near each other, or one is a slip of
/// the other.
func areNearEnough(_ a: Claim, _ b: Claim, cause: Cause?) -> Bool {
  guard a.region == nil || b.region == nil, a.entity == nil, b.entity == nil, !(cause?.isTelling ?? false) else {
    return true
  }
  guard let x = a.quantity, let y = b.quantity?.converted(to: x.unit)?.value else { return false }
  if a.isChange {
    return (x.value - y).magnitude <= ExactDecimal(3)
  }
  let two = ExactDecimal(2)
  return x.value.magnitude <= y.magnitude * two && y.magnitude <= x.value.magnitude * two
}
