import ClaimModel

/// What a growth or multiple does to its base.
struct Change {
  let quantity: Quantity

  init?(_ claim: Claim) {
    guard claim.isChange, var quantity = claim.quantity else { return nil }
    // 翻一番 is said of anything near twice as much.
    if claim.figure.text.contains("翻"), quantity.comparator == .equal {
      quantity.interval = .allowed(by: .approximately, quantity.value)
    }
    self.quantity = quantity
  }

  /// The values that follow from the base; nil when the change does not apply to its unit.
  func result(from base: Interval, of dimension: FigureUnit.Dimension) -> Interval? {
    switch quantity.unit.dimension {
    case .percent: base.times(quantity.interval.growthFactor)
    case .multiple: base.times(quantity.interval)
    case .points: dimension == .percent ? base.plus(quantity.interval) : nil
    default: nil
    }
  }

  /// The sign of the operation and its operand: `× 4.9`, `× (1 + 151%)`, `+ 1.01`.
  var operation: String {
    switch quantity.unit.dimension {
    case .multiple: "× \(quantity.value)"
    case .points: quantity.value.isNegative ? "− \(quantity.value.magnitude)" : "+ \(quantity.value)"
    default: quantity.value.isNegative ? "× (1 − \(quantity.value.magnitude)%)" : "× (1 + \(quantity.value)%)"
    }
  }

  /// The base that a level implies, with the operation that gives it; nil for points of what is no percentage.
  func base(of level: Quantity) -> (operation: String, interval: Interval)? {
    switch quantity.unit.dimension {
    case .percent:
      let factor = quantity.interval.growthFactor
      guard factor.low.map({ !$0.isNegative && !$0.isZero }) ?? false else { return nil }
      return ("÷" + operation.dropFirst(), level.interval.divided(by: factor))
    case .multiple: return ("÷" + operation.dropFirst(), level.interval.divided(by: quantity.interval))
    default: return nil
    }
  }
}

/// A base, what became of it, and the change that is told: whether the three fit.
func hold(
  _ change: SourcedClaim, against base: SourcedClaim, _ level: SourcedClaim, rule: String
) -> Finding? {
  guard let step = Change(change.claim), let after = level.claim.quantity,
    let (value, interval) = base.claim.quantity?.converted(to: after.unit),
    let result = step.result(from: interval.asBase(base.claim), of: after.unit.dimension)
  else { return nil }
  var steps = Computation()
  steps.given(base.claim, value, interval.asBase(base.claim), after.unit)
  steps.step("\(value) \(step.operation)", result)
  steps.given(level.claim, after.value, after.interval, after.unit)
  let fits = steps.meet(result, after.interval)
  if !fits, fitsIfRounded(step, base.claim.quantity, after) {
    return Finding(
      .cannotTell, rule: rule, reason: .rounded, claims: [base, level, change], computation: steps.text)
  }
  if !fits, change.claim.isAtConstantPrices {
    return Finding(
      .cannotTell, rule: rule, reason: .constantPrices, claims: [base, level, change], computation: steps.text)
  }
  var cause: Cause?
  if !fits { cause = slip(step.quantity, value, interval, after, &steps) }
  return Finding(
    fits ? .addsUp : .doesNotAddUp, rule: rule, reason: .arithmetic, cause: cause, claims: [base, level, change],
    computation: steps.text)
}

/// Whether the three fit where the levels are rounded to their last digit that is not zero.
private func fitsIfRounded(_ change: Change, _ base: Quantity?, _ after: Quantity) -> Bool {
  guard var base, base.comparator == .equal, after.comparator == .equal else { return false }
  base.interval = .allowed(by: .approximately, base.value)
  guard let interval = base.converted(to: after.unit)?.interval,
    let result = change.result(from: interval, of: after.unit.dimension),
    // 2000 to 3000 says too little of any growth to be its proof.
    base.value.normalized.coefficient.magnitude >= 100, after.value.normalized.coefficient.magnitude >= 100
  else { return false }
  return result.meets(.allowed(by: .approximately, after.value))
}

/// The slip that would make the three fit.
private func slip(
  _ change: Quantity, _ base: ExactDecimal, _ interval: Interval, _ after: Quantity, _ steps: inout Computation
) -> Cause? {
  let points = interval.plus(change.interval)
  if change.unit.dimension == .percent, after.unit.dimension == .percent, points.meets(after.interval) {
    steps.step("\(base) + \(change.value)", points)
    return .percentAgainstPoints
  }
  let multiple = interval.times(change.interval.scaled(byPowerOfTen: change.unit.dimension == .percent ? -2 : 0))
  if change.unit.dimension == .percent, change.value >= ExactDecimal(100), multiple.meets(after.interval) {
    steps.step("\(base) × \(change.value.scaled(byPowerOfTen: -2).short)", multiple)
    return .growthAgainstMultiple
  }
  let grown = interval.times(change.interval.plus(.exactly(.one)))
  if change.unit.dimension == .multiple, grown.meets(after.interval) {
    steps.step("\(base) × (1 + \(change.value))", grown)
    return .growthAgainstMultiple
  }
  if change.unit.dimension == .percent, !interval.times(change.interval.negated.growthFactor).meets(after.interval) {
    for power in [1, -1, 2, -2] {
      let scaled = interval.times(change.interval.growthFactor).scaled(byPowerOfTen: power)
      if scaled.meets(after.interval) { return .powerOfTen(abs(power)) }
    }
    return nil
  }
  return change.unit.dimension == .percent ? .sign : nil
}

extension Claim {
  /// Whether it is the growth of output in money, which statistics reckon at constant prices unless they say otherwise.
  var isAtConstantPrices: Bool {
    guard let metric, quantity?.unit.dimension == .percent else { return false }
    let setting = SentenceText(self).setting(of: self)
    if setting.containsAny(of: "名义 现价 当年价") { return false }
    return metric.id?.name == "gdp" || metric.phrase.containsAny(of: "生产总值 增加值")
      || setting.containsAny(of: "不变价 可比价 扣除价格因素 实际")
      || basis == .constant
  }
}

extension Interval {
  /// A base of 100 or 1000 to which an index is set is exact.
  func asBase(_ claim: Claim) -> Interval {
    guard claim.kind == .index, let value = claim.quantity?.value,
      [ExactDecimal(100), ExactDecimal(1000)].contains(value)
    else { return self }
    return .exactly(value)
  }
}
