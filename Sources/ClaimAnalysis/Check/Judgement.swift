import ClaimModel

/// What the values of two figures of one fact say of each other.
struct Judgement: Sendable, Hashable {
  var verdict: Verdict
  var cause: Cause?
  /// The arithmetic, a step a line.
  var computation: String

  /// Holds two figures against each other; nil when their units do not convert.
  init?(_ a: Claim, _ b: Claim) {
    guard let left = a.quantity, let right = b.quantity else { return nil }
    guard let (value, interval) = right.converted(to: left.unit) else { return nil }
    let meets = left.interval.meets(interval)
    var lines = [
      "\(a.figure.text) = \(left.value.written(left.unit)) ∈ \(left.interval.written)",
      "\(b.figure.text) = \(value.written(left.unit)) ∈ \(interval.written)",
    ]
    let plain = left.comparator == right.comparator
    if plain, left.value == value {
      verdict = .agree
      lines.append("\(left.value) = \(value)")
    } else if meets {
      verdict = .agreeRounding
      lines.append("\(left.interval.written) ∩ \(interval.written) ≠ ∅")
    } else if let rounding = Self.rounding(left.value, value) {
      verdict = .agreeRounding
      lines.append(rounding)
    } else {
      verdict = .contradict
      cause = Cause.between(left.value, value)
      lines.append("\(left.interval.written) ∩ \(interval.written) = ∅")
      lines += Self.quotient(left.value, value, cause: cause)
    }
    computation = lines.joined(separator: "\n")
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

extension ExactDecimal {
  /// The value with the symbol of its unit.
  func written(_ unit: FigureUnit) -> String {
    switch unit.symbol {
    case "": description
    case "%": description + "%"
    default: description + " " + unit.symbol
    }
  }
}

extension Interval {
  /// The interval in the notation of mathematics: `[2150000000, 2250000000)`.
  public var written: String {
    let left = low.map { (includesLow ? "[" : "(") + $0.description } ?? "(−∞"
    let right = high.map { $0.description + (includesHigh ? "]" : ")") } ?? "+∞)"
    return "\(left), \(right)"
  }
}
