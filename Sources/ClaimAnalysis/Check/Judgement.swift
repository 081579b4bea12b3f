import ClaimModel

/// What the values of two figures of one fact say of each other.
struct Judgement: Sendable, Hashable {
  var verdict: Verdict
  var cause: Cause?
  /// The arithmetic, a step a line.
  var computation: String

  /// A contradiction that a slip of units makes.
  init(slip: Cause, computation: String) {
    (verdict, cause, self.computation) = (.contradict, slip, computation)
  }

  /// Holds two figures against each other; nil when their units do not convert.
  init?(_ a: Claim, _ b: Claim) {
    guard let left = a.quantity, let right = b.quantity else { return nil }
    guard let (value, interval) = right.converted(to: left.unit) else { return nil }
    var steps = Computation()
    steps.given(a, left.value, left.interval, left.unit)
    steps.given(b, value, interval, left.unit)
    let meets = left.interval.meets(interval)
    if left.comparator == right.comparator, left.value == value, meets {
      verdict = .agree
      steps.line("\(left.value) = \(value)")
    } else if meets, let power = Self.lostZeros(left, value, right.comparator) {
      (verdict, cause) = (.contradict, .nearPowerOfTen(power))
      for step in Self.quotient(left.value, value, cause: nil) { steps.line(step) }
    } else if meets {
      verdict = .agreeRounding
      steps.line("\(left.interval.written) ∩ \(interval.written) ≠ ∅")
    } else if let step = Self.rounding(left, value, right.comparator) ?? Self.looseness(left, value, right) {
      verdict = .agreeRounding
      steps.line(step)
    } else {
      verdict = .contradict
      cause = Cause.between(left.value, value)
      steps.line("\(left.interval.written) ∩ \(interval.written) = ∅")
      for step in Self.quotient(left.value, value, cause: cause) { steps.line(step) }
    }
    computation = steps.text
  }

  /// Whether a judgement would be no contradiction, without writing its arithmetic: asked for many pairs.
  static func fit(_ left: Quantity, _ right: Quantity) -> Bool {
    guard let (value, interval) = right.converted(to: left.unit) else { return false }
    guard left.interval.meets(interval) else {
      return rounding(left, value, right.comparator) ?? looseness(left, value, right) != nil
    }
    return left.comparator == right.comparator && left.value == value
      || lostZeros(left, value, right.comparator) == nil
  }

  /// How many powers of ten a lower bound is too low, where that many make it a common one: 突破5100万元 of 5140亿元. A
  /// bound says something; one a thousand times too low is a slip, though it is true.
  private static func lostZeros(_ left: Quantity, _ value: ExactDecimal, _ comparator: Comparator) -> Int? {
    let bounds: [Comparator] = [.greater, .atLeast]
    let isLow = bounds.contains(left.comparator) && left.value < value
    let isHigh = bounds.contains(comparator) && value < left.value
    guard isLow || isHigh, bounds.contains(left.comparator) != bounds.contains(comparator) else { return nil }
    let (bound, actual) = isLow ? (left.value, value) : (value, left.value)
    guard !bound.isNegative, !bound.isZero else { return nil }
    return [3, 4, 8].first { power in
      let raised = bound.scaled(byPowerOfTen: power)
      return raised <= actual && actual < raised * ExactDecimal(coefficient: 11, exponent: -1)
    }
  }

  /// Why values that do not meet are still one: the same number under another bound (近3000 and 超3000 drift, they do
  /// not alarm), or one rounded to the other without a word.
  private static func rounding(_ left: Quantity, _ value: ExactDecimal, _ comparator: Comparator) -> String? {
    if left.value == value, left.comparator != comparator, left.comparator != .range, comparator != .range {
      return "\(left.value) = \(value), \(left.comparator.rawValue) ≠ \(comparator.rawValue)"
    }
    return rounding(left.value, value)
  }

  /// Why a value of one or two digits that is called about so much fits one near it: 3.6%左右 of 3.4%.
  private static func looseness(_ left: Quantity, _ value: ExactDecimal, _ right: Quantity) -> String? {
    for (loose, exact) in [(left.value, value), (value, left.value)]
    where (loose == left.value ? left : right).comparator == .approximately
      && loose.normalized.coefficient.magnitude < 100
    {
      let margin = loose.magnitude.scaled(byPowerOfTen: -1)
      if (loose - exact).magnitude <= margin { return "|\(loose) − \(exact)| ≤ \(margin)" }
    }
    return nil
  }

  /// How one value rounds to the other when that ends in two zeros or more and has two more digits: writers round
  /// 2306 to 2300 without a word.
  private static func rounding(_ a: ExactDecimal, _ b: ExactDecimal) -> String? {
    for (round, exact) in [(a, b), (b, a)] {
      let unit = round.normalized
      guard unit.exponent >= round.exponent + 2, unit.coefficient.magnitude >= 10 else { continue }
      let rounded = exact.rounded(toExponent: unit.exponent)
      if rounded == round { return "\(exact) ≈ \(rounded)" }
    }
    return nil
  }

  /// The quotient of the larger value by the smaller.
  private static func quotient(_ a: ExactDecimal, _ b: ExactDecimal, cause: Cause?) -> [String] {
    let (large, small) = a.magnitude < b.magnitude ? (b, a) : (a, b)
    guard let exact = large.divided(by: small, digits: 18) else { return [] }
    if case .powerOfTen(let power) = cause { return ["\(large) ÷ \(small) = \(exact) = 10^\(power)"] }
    guard let short = large.divided(by: small, digits: 4) else { return [] }
    return ["\(large) ÷ \(small) \(short == exact ? "=" : "≈") \(short)", "\(large) − \(small) = \(large - small)"]
  }
}

extension Quantity {
  /// Value and interval in another unit; counts of one metric compare across classifiers.
  func converted(to other: FigureUnit) -> (value: ExactDecimal, interval: Interval)? {
    if unit.dimension == .count, other.dimension == .count { return (value, interval) }
    guard let value = unit.convert(value, to: other),
      let interval = interval.mapped({ unit.convert($0, to: other) })
    else { return nil }
    return (value, interval)
  }
}
