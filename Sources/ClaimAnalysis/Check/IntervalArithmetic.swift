import ClaimModel

/// Arithmetic on intervals. Products, quotients and powers are of values that are not negative; a missing lower end is zero.
extension Interval {
  /// One value alone.
  static func exactly(_ value: ExactDecimal) -> Interval { Interval(low: value, high: value) }

  /// All products of a value of this interval and one of the other.
  func times(_ other: Interval) -> Interval {
    Interval(
      low: (low ?? .zero) * (other.low ?? .zero), high: both(high, other.high).map { $0 * $1 },
      includesLow: includesLow && other.includesLow, includesHigh: includesHigh && other.includesHigh)
  }

  /// All sums of a value of this interval and one of the other.
  func plus(_ other: Interval) -> Interval {
    Interval(
      low: both(low, other.low).map { $0 + $1 }, high: both(high, other.high).map { $0 + $1 },
      includesLow: includesLow && other.includesLow, includesHigh: includesHigh && other.includesHigh)
  }

  /// All values with the other sign.
  var negated: Interval {
    Interval(low: high.map { -$0 }, high: low.map { -$0 }, includesLow: includesHigh, includesHigh: includesLow)
  }

  /// All differences of a value of this interval and one of the other.
  func minus(_ other: Interval) -> Interval { plus(other.negated) }

  /// All quotients of a value of this interval by one of the other. `digits` are kept; ends are rounded to them.
  func divided(by other: Interval, digits: Int = 4) -> Interval {
    Interval(
      low: other.high.map { (low ?? .zero).divided(by: $0, digits: digits) ?? .zero } ?? .zero,
      high: both(high, other.low).flatMap { $0.divided(by: $1, digits: digits) },
      includesLow: includesLow && other.includesHigh, includesHigh: includesHigh && other.includesLow)
  }

  /// All values of this interval to the power of `count`.
  func power(_ count: Int) -> Interval {
    (0..<count).reduce(Interval.exactly(.one)) { result, _ in result.times(self) }
  }

  /// The same values moved by a power of ten: percent to fractions.
  func scaled(byPowerOfTen power: Int) -> Interval {
    Interval(
      low: low?.scaled(byPowerOfTen: power), high: high?.scaled(byPowerOfTen: power), includesLow: includesLow,
      includesHigh: includesHigh)
  }

  /// The factor that a growth in percent stands for: 151% is 2.51.
  var growthFactor: Interval { scaled(byPowerOfTen: -2).plus(.exactly(.one)) }

  /// The values that both intervals allow.
  func intersection(_ other: Interval) -> Interval {
    var result = self
    if let low = other.low, self.low.map({ $0 < low || $0 == low && includesLow }) ?? true {
      (result.low, result.includesLow) = (low, other.includesLow)
    }
    if let high = other.high, self.high.map({ high < $0 || $0 == high && includesHigh }) ?? true {
      (result.high, result.includesHigh) = (high, other.includesHigh)
    }
    return result
  }

  /// Whether every value of the other interval lies in this one.
  func contains(_ other: Interval) -> Bool { intersection(other) == other }

  /// With ends of at most `digits` digits, for reading.
  func shortened(toDigits digits: Int = 6) -> Interval {
    func short(_ value: ExactDecimal) -> ExactDecimal { value.divided(by: .one, digits: digits) ?? value }
    var result = self
    result.low = low.map(short)
    result.high = high.map(short)
    return result
  }
}

/// Both values, where both are there.
private func both<T>(_ a: T?, _ b: T?) -> (T, T)? {
  guard let a, let b else { return nil }
  return (a, b)
}
