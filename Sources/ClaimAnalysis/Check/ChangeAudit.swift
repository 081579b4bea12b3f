import ClaimModel

/// What a growth or multiple does to its base.
private struct Change {
  let quantity: Quantity

  init?(_ claim: Claim) {
    guard claim.kind == .growth || claim.kind == .multiple, var quantity = claim.quantity,
      Measure(claim).scope.allSatisfy({ !["年均", "平均", "累计", "日均", "月均"].contains($0) })
    else { return nil }
    // 翻一番 is said of anything near twice as much.
    if claim.figure.text.contains("翻") { quantity.interval = .allowed(by: .approximately, quantity.value) }
    self.quantity = quantity
  }

  /// The values that follow from the base; nil when the change does not apply to its unit.
  func result(from base: Quantity) -> Interval? {
    switch quantity.unit.dimension {
    case .percent: base.interval.times(quantity.interval.growthFactor)
    case .multiple: base.interval.times(quantity.interval)
    case .points: base.unit.dimension == .percent ? base.interval.plus(quantity.interval) : nil
    default: nil
    }
  }

  /// The sign of the operation and its operand: `× 4.9`, `× (1 + 151%)`, `+ 1.01`.
  var operation: String {
    switch quantity.unit.dimension {
    case .multiple: "× \(quantity.value)"
    case .points: "+ \(quantity.value)"
    default: "× (1 + \(quantity.value)%)"
    }
  }

  /// The base that a level implies; nil for points, whose base is plain to see.
  func base(of level: Quantity) -> Interval? {
    switch quantity.unit.dimension {
    case .percent: level.interval.divided(by: quantity.interval.growthFactor)
    case .multiple: level.interval.divided(by: quantity.interval)
    default: nil
    }
  }
}

/// A growth or multiple against the levels of its metric; nil when there is nothing to compute.
func changeFinding(_ claim: SourcedClaim, levels: [SourcedClaim]) -> Finding? {
  guard let change = Change(claim.claim) else { return nil }
  let same = levels.filter { $0.claim.measuresSame(as: claim.claim) }
  guard let level = levelAfter(claim, among: same), let after = level.claim.quantity else { return nil }
  let bases = same.filter { $0 != level && isBase($0, of: claim, level: level) }
  guard let base = bases.first, let before = base.claim.quantity else {
    guard let implied = change.base(of: after) else { return nil }
    let sign = change.operation.replacingFirst("×", with: "÷")
    return Finding(
      .cannotTell, rule: "audit.change", reason: .arithmetic, claims: [level, claim],
      computation: "\(after.value.written(after.unit)) \(sign) ∈ \(implied.written)")
  }
  guard let (value, interval) = before.converted(to: after.unit),
    let result = change.result(from: Quantity(value: value, unit: after.unit, interval: interval))
  else { return nil }
  let fits = result.meets(after.interval)
  let computation = """
    \(base.claim.figure.text) = \(value.written(after.unit)) ∈ \(interval.written)
    \(value) \(change.operation) ∈ \(result.written)
    \(level.claim.figure.text) = \(after.value.written(after.unit)) ∈ \(after.interval.written)
    \(result.written) ∩ \(after.interval.written) \(fits ? "≠" : "=") ∅
    """
  return Finding(
    fits ? .addsUp : .doesNotAddUp, rule: "audit.change", reason: .arithmetic, claims: [base, level, claim],
    computation: computation)
}

/// The level that a change led to: the last one before it in its sentence, else the one of its period.
private func levelAfter(_ change: SourcedClaim, among levels: [SourcedClaim]) -> SourcedClaim? {
  let place = change.claim.figure.place.scalars.lowerBound
  let beside = levels.last { $0.claim.sentence == change.claim.sentence && $0.order.1 < place }
  if let beside { return beside }
  let period = PeriodKey(change.claim)
  return period.isKnown ? levels.first { PeriodKey($0.claim) == period } : nil
}

/// Whether a level is what a change counts from: its period has the words of the base, or is the year before, or it
/// is the only other level in the sentence and earlier.
private func isBase(_ base: SourcedClaim, of change: SourcedClaim, level: SourcedClaim) -> Bool {
  let words = Measure(change.claim).base
  let (before, after) = (base.claim.period, level.claim.period)
  if words == "同比" { return after.map { $0.isYear(after: before) } ?? false }
  if !words.isEmpty {
    let time = before.map { $0.text.filter { !"“”\"的 ".contains($0) } } ?? ""
    return !time.isEmpty && (words.contains(time) || time.contains(words))
  }
  guard base.claim.sentence == change.claim.sentence, let earlier = before?.end, let later = after?.end else {
    return false
  }
  return earlier < later
}

extension Period {
  /// Whether this is the same time one year after the other.
  fileprivate func isYear(after other: Period?) -> Bool {
    guard let start, let end, let first = other?.start, let last = other?.end else { return false }
    return start.year == first.year + 1 && end.year == last.year + 1 && start.month == first.month
      && end.month == last.month && start.day == first.day
  }
}

extension String {
  fileprivate func replacingFirst(_ sign: Character, with other: Character) -> String {
    guard let index = firstIndex(of: sign) else { return self }
    return self[..<index] + String(other) + self[self.index(after: index)...]
  }
}
