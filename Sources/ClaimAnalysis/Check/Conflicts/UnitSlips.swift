import ClaimModel

/// Contradictions that cross units: the same number in percent and in points, grown by N times against N times as large.
func slipFindings(_ claims: [SourcedClaim]) -> [Finding] {
  let changes = claims.filter { $0.claim.isChange && $0.claim.hasTellingMetric }
  return changes.grouped { FactKey($0.claim, anyUnit: true) }.flatMap { subject, group -> [Finding] in
    guard subject != nil, group.count > 1 else { return [] }
    // One claim of each number and unit: a slip is found once, however many repeat it.
    let distinct = group.sorted { $0.order < $1.order }.withoutCopies { $0.claim.quantity }.prefix(12)
    return distinct.indices.flatMap { index in
      distinct[..<index].compactMap { slipFinding($0, distinct[index]) }
    }
  }
}

private func slipFinding(_ a: SourcedClaim, _ b: SourcedClaim) -> Finding? {
  guard a.claim.aspect == b.claim.aspect, speakOfOneFact(a, b), let slip = unitSlip(a, b) else { return nil }
  return Finding(
    .contradict, rule: "conflict.unit", reason: .sameFact(sentences: 2), cause: slip.cause, claims: [a, b],
    computation: slip.computation)
}

/// The slip between two changes of unlike units, with its arithmetic.
func unitSlip(_ a: SourcedClaim, _ b: SourcedClaim) -> (cause: Cause, computation: String)? {
  guard let left = a.claim.quantity, let right = b.claim.quantity else { return nil }
  switch (left.unit.dimension, right.unit.dimension) {
  case (.percent, .points), (.points, .percent):
    guard left.value == right.value else { return nil }
    return (.percentAgainstPoints, "\(a.claim.figure.text) ≠ \(b.claim.figure.text)")
  case (.percent, .multiple):
    return isSlip(growth: left, multiple: right) ? (.growthAgainstMultiple, steps(growth: left, multiple: right)) : nil
  case (.multiple, .percent):
    return isSlip(growth: right, multiple: left) ? (.growthAgainstMultiple, steps(growth: right, multiple: left)) : nil
  default: return nil
  }
}

/// Whether the growth is what a careless reader makes of the multiple: 是7倍 as 增长7倍.
private func isSlip(growth: Quantity, multiple: Quantity) -> Bool {
  growth.value == multiple.value.scaled(byPowerOfTen: 2)
}

private func steps(growth: Quantity, multiple: Quantity) -> String {
  let right = (multiple.value - .one).scaled(byPowerOfTen: 2)
  return "\(multiple.value) × = +(\(multiple.value) − 1) × 100% = +\(right)%\n+\(right)% ≠ +\(growth.value)%"
}
