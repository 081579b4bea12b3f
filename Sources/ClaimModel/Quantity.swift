/// What a figure says: an exact value, a unit, how the wording qualifies it, and the interval that the wording allows.
public struct Quantity: Sendable, Hashable {
  /// The value in `unit`, written out in full but with the written precision: `5.1万件` is 51 × 10³. For a range its lower end.
  public var value: ExactDecimal
  /// The unit.
  public var unit: FigureUnit
  /// How the wording qualifies the value.
  public var comparator: Comparator
  /// What the wording and the digits allow.
  public var interval: Interval

  /// Makes a quantity; without an interval, the one that the comparator and the digits allow.
  public init(
    value: ExactDecimal, unit: FigureUnit, comparator: Comparator = .equal, interval: Interval? = nil
  ) {
    self.value = value
    self.unit = unit
    self.comparator = comparator
    self.interval = interval ?? .allowed(by: comparator, value)
  }
}

extension Quantity {
  /// The same quantity with the sign that is given; the interval turns with it.
  public func signed(negative: Bool) -> Quantity {
    guard (value < .zero) != negative, value != .zero else { return self }
    let turned = Interval(
      low: interval.high.map { -$0 }, high: interval.low.map { -$0 }, includesLow: interval.includesHigh,
      includesHigh: interval.includesLow)
    return Quantity(value: -value, unit: unit, comparator: comparator, interval: turned)
  }
}

/// How the wording qualifies a value. Raw values are the ones of the JSON Lines.
public enum Comparator: String, Sendable, Hashable, CaseIterable {
  /// 达, 达到, 高达, 为, or no word.
  case equal = "eq"
  /// 超过, 突破, 逾, 余, 多.
  case greater = "gt"
  /// 不少于, 不低于, 以上.
  case atLeast = "ge"
  /// 不到, 不足, 低于.
  case less = "lt"
  /// 不超过, 以内.
  case atMost = "le"
  /// 近, 接近: just below.
  case nearly = "near"
  /// 约, 左右.
  case approximately = "approx"
  /// From one value to another.
  case range
}

/// The values that a wording allows. A missing end is open without limit.
public struct Interval: Sendable, Hashable {
  /// The lower end.
  public var low: ExactDecimal?
  /// The upper end.
  public var high: ExactDecimal?
  /// Whether the lower end itself is allowed.
  public var includesLow: Bool
  /// Whether the upper end itself is allowed.
  public var includesHigh: Bool

  /// Makes an interval.
  public init(low: ExactDecimal?, high: ExactDecimal?, includesLow: Bool = true, includesHigh: Bool = true) {
    self.low = low
    self.high = high
    self.includesLow = includesLow
    self.includesHigh = includesHigh
  }

  /// What a comparator and the written digits allow.
  ///
  /// A plain figure allows what rounds to it: 50亿 is [49.5亿, 50.5亿). 约 rounds to the last digit that is not zero:
  /// 约3000 is [2500, 3500); 近 is the part of that below the value. Bounds say nothing of the other side.
  public static func allowed(by comparator: Comparator, _ value: ExactDecimal) -> Interval {
    switch comparator {
    case .equal, .range: return rounded(value, to: value.lastDigitUnit)
    case .greater: return Interval(low: value, high: nil, includesLow: false)
    case .atLeast: return Interval(low: value, high: nil)
    case .less: return Interval(low: nil, high: value, includesHigh: false)
    case .atMost: return Interval(low: nil, high: value)
    case .approximately: return rounded(value, to: value.lastNonzeroDigitUnit)
    case .nearly:
      let around = rounded(value, to: value.lastNonzeroDigitUnit)
      return Interval(low: around.low, high: value, includesHigh: false)
    }
  }

  /// What the words allow that say how far something fell: of 下降超过5%, where the value is −5, all below it.
  public static func allowed(byFall comparator: Comparator, _ value: ExactDecimal) -> Interval {
    // What is rounded is rounded either way.
    if comparator == .equal || comparator == .approximately { return allowed(by: comparator, value) }
    let fall = allowed(by: comparator, -value)
    return Interval(
      low: fall.high.map { -$0 }, high: fall.low.map { -$0 }, includesLow: fall.includesHigh,
      includesHigh: fall.includesLow)
  }

  /// The interval of all values that are `value` when rounded to a multiple of `unit`.
  private static func rounded(_ value: ExactDecimal, to unit: ExactDecimal) -> Interval {
    let half = unit * ExactDecimal(coefficient: 5, exponent: -1)
    return Interval(low: value - half, high: value + half, includesHigh: false)
  }

  /// Whether the two have a value in common.
  public func meets(_ other: Interval) -> Bool {
    !liesBelow(other) && !other.liesBelow(self)
  }

  /// Whether every value of this interval is below every value of the other.
  private func liesBelow(_ other: Interval) -> Bool {
    guard let high, let low = other.low else { return false }
    return high < low || (high == low && !(includesHigh && other.includesLow))
  }

  /// Whether a value is allowed.
  public func contains(_ value: ExactDecimal) -> Bool {
    meets(Interval(low: value, high: value))
  }

  /// The interval with both ends put through an increasing function, such as a unit conversion; nil when it fails.
  public func mapped(_ transform: (ExactDecimal) -> ExactDecimal?) -> Interval? {
    var result = self
    if let low {
      guard let end = transform(low) else { return nil }
      result.low = end
    }
    if let high {
      guard let end = transform(high) else { return nil }
      result.high = end
    }
    return result
  }
}
