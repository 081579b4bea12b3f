import ClaimModel

/// Plans against what came: a target of a year and the figure of that year are a finding of their own, never a
/// contradiction. Targets of which nothing is known yet are `open`.
func planFindings(_ claims: [SourcedClaim]) -> [Finding] {
  let levels = claims.filter { $0.claim.quantity != nil && $0.claim.period?.end != nil }
  return levels.grouped { Goal($0.claim) }.flatMap { goal, group -> [Finding] in
    guard let goal, goal.metric.isReliable else { return [] }
    let plans = group.filter { $0.claim.status == .planned }
    let results = group.filter { $0.claim.status == .actual }.sorted { $0.order < $1.order }
    return plans.compactMap { planFinding($0, results: results) }
  }
}

/// What a plan and its result share.
private struct Goal: Hashable {
  let metric: MetricKey
  let region: RegionKey?
  let year: Int
  let kind: Claim.Kind
  let unit: String
  let dimension: FigureUnit.Dimension?
  let scope: [String]

  init?(_ claim: Claim) {
    guard let metric = claim.metricKey, let end = claim.period?.end, let quantity = claim.quantity else { return nil }
    let measure = Measure(claim)
    self.metric = metric
    region = claim.region.map { RegionKey($0.region) }
    (year, kind, scope) = (end.year, claim.kind, measure.scope)
    (unit, dimension) = (measure.unit, quantity.unit.dimension)
  }
}

private func planFinding(_ plan: SourcedClaim, results: [SourcedClaim]) -> Finding? {
  guard plan.claim.namesItsSubject, plan.claim.hasOwnMetric, plan.claim.period?.origin != .inherited,
    let target = plan.claim.quantity
  else { return nil }
  let result = results.last { result in
    result.claim.hasSameEntity(as: plan.claim) && result.claim.sentence != plan.claim.sentence
      && result.claim.hasOwnMetric && result.claim.hasSameMetricWords(as: plan.claim)
      && result.claim.period?.origin != .inherited
      && coversYear(result.claim, of: plan.claim) && Definition(result.claim).words == planWords(plan.claim)
  }
  guard let result, let (_, interval) = result.claim.quantity?.converted(to: target.unit) else {
    return Finding(
      .open, rule: "plan.result", reason: .plan, claims: [plan], computation: computation(plan.claim, nil).text)
  }
  var steps = computation(plan.claim, result.claim)
  let goal = target.goal(isCeiling: plan.claim.isCeiling)
  let isMet = steps.meet(interval, goal)
  return Finding(
    isMet ? .targetMet : .targetMissed, rule: "plan.result", reason: .plan, claims: [plan, result],
    computation: steps.text)
}

/// A figure of the whole year, or of its end, tells what came of a year's target; a quarter's does not.
private func coversYear(_ result: Claim, of plan: Claim) -> Bool {
  let (key, goal) = (PeriodKey(result), PeriodKey(plan))
  if key == goal { return true }
  guard let end = key.end, let planned = goal.end else { return false }
  let isState = result.kind == .count || result.kind == .share || result.kind == .index
  return isState && end.year == planned.year && end.month == 12 && planned.month == 12
}

private func planWords(_ plan: Claim) -> Set<String> { Definition(plan).words.subtracting(["应"]) }

private func computation(_ plan: Claim, _ result: Claim?) -> Computation {
  var steps = Computation()
  steps.given(plan)
  if let result { steps.given(result) }
  return steps
}

extension Quantity {
  /// The values that meet a target: at least what it says, or at most where less is better.
  fileprivate func goal(isCeiling: Bool) -> Interval {
    if isCeiling || comparator == .atMost || comparator == .less {
      return Interval(low: nil, high: interval.high ?? value, includesHigh: interval.includesHigh)
    }
    return Interval(low: interval.low ?? value, high: nil, includesLow: interval.includesLow)
  }
}

extension Claim {
  /// Whether less is better: unemployment, prices, emissions, and what is to be held within a limit.
  fileprivate var isCeiling: Bool {
    let phrase = metric?.phrase ?? ""
    let words = SentenceText(self).clause(before: self)
    return phrase.containsAny(of: "失业 能耗 排放 浓度 涨幅 物价 消费价格 CPI 死亡 事故 赤字 负债 PM2.5 PM10 贫困 成本")
      || words.containsAny(of: "控制在 降至 降到 下降到 压减到 不超过 不高于") || (quantity?.value.isNegative ?? false)
  }
}
