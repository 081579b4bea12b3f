import ClaimModel

/// Contradictions that cross units: the same number in percent and in points, grown by N times against N times as large.
func slipFindings(_ claims: [SourcedClaim]) -> [Finding] {
  let changes = claims.filter { $0.claim.kind == .growth || $0.claim.kind == .multiple }
  return Dictionary(grouping: changes) { Change($0.claim) }.flatMap { change, group -> [Finding] in
    guard let change, change.metric.isReliable else { return [] }
    return group.indices.flatMap { index in
      group[..<index].compactMap { first in slipFinding(first, group[index]) }
    }
  }
}

/// What a growth or a multiple speaks of, whatever its unit.
private struct Change: Hashable {
  let metric: MetricKey
  let region: RegionKey?
  let period: PeriodKey
  let status: Claim.Status
  let scope: [String]
  let base: String

  init?(_ claim: Claim) {
    guard let fact = Fact(claim) else { return nil }
    (metric, region, period) = (fact.metric, fact.region, fact.period)
    (status, scope, base) = (claim.status, fact.measure.scope, fact.measure.base)
  }
}

private func slipFinding(_ a: SourcedClaim, _ b: SourcedClaim) -> Finding? {
  guard speakOfOneFact(a, b), let left = a.claim.quantity, let right = b.claim.quantity else { return nil }
  let cause: Cause
  let computation: String
  switch (left.unit.dimension, right.unit.dimension) {
  case (.percent, .points), (.points, .percent):
    guard left.value == right.value else { return nil }
    cause = .percentAgainstPoints
    computation = "\(a.claim.figure.text) ≠ \(b.claim.figure.text)"
  case (.percent, .multiple):
    guard isSlip(growth: left, multiple: right) else { return nil }
    (cause, computation) = (.growthAgainstMultiple, steps(growth: left, multiple: right))
  case (.multiple, .percent):
    guard isSlip(growth: right, multiple: left) else { return nil }
    (cause, computation) = (.growthAgainstMultiple, steps(growth: right, multiple: left))
  default: return nil
  }
  return Finding(
    .contradict, rule: "conflict.unit", reason: .sameFact(sentences: 2), cause: cause, claims: [a, b],
    computation: computation)
}

/// Whether the growth is what a careless reader makes of the multiple: 是7倍 as 增长7倍.
private func isSlip(growth: Quantity, multiple: Quantity) -> Bool {
  growth.value == multiple.value.scaled(byPowerOfTen: 2)
}

private func steps(growth: Quantity, multiple: Quantity) -> String {
  let right = (multiple.value - .one).scaled(byPowerOfTen: 2)
  return "\(multiple.value) × = +(\(multiple.value) − 1) × 100% = +\(right)%\n+\(right)% ≠ +\(growth.value)%"
}
