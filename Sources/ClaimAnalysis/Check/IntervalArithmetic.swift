import ClaimModel

/// Arithmetic on intervals of values that are not negative; a missing lower end is zero.
extension Interval {
  /// All products of a value of this interval and one of the other.
  func times(_ other: Interval) -> Interval {
    Interval(
      low: (low ?? .zero) * (other.low ?? .zero), high: zip(high, other.high).map { $0 * $1 },
      includesLow: includesLow && other.includesLow, includesHigh: includesHigh && other.includesHigh)
  }

  /// All sums of a value of this interval and one of the other.
  func plus(_ other: Interval) -> Interval {
    Interval(
      low: zip(low, other.low).map { $0 + $1 }, high: zip(high, other.high).map { $0 + $1 },
      includesLow: includesLow && other.includesLow, includesHigh: includesHigh && other.includesHigh)
  }

  /// All quotients of a value of this interval by one of the other, to four digits.
  func divided(by other: Interval) -> Interval {
    Interval(
      low: other.high.map { (low ?? .zero).divided(by: $0, digits: 4) ?? .zero } ?? .zero,
      high: zip(high, other.low).flatMap { $0.divided(by: $1, digits: 4) },
      includesLow: includesLow && other.includesHigh, includesHigh: includesHigh && other.includesLow)
  }

  /// The factor that a growth in percent stands for: 151% is 2.51.
  var growthFactor: Interval {
    func factor(_ percent: ExactDecimal) -> ExactDecimal { .one + percent.scaled(byPowerOfTen: -2) }
    return Interval(
      low: low.map(factor), high: high.map(factor), includesLow: includesLow, includesHigh: includesHigh)
  }
}

/// Both values, where both are there.
private func zip<T>(_ a: T?, _ b: T?) -> (T, T)? {
  guard let a, let b else { return nil }
  return (a, b)
}
