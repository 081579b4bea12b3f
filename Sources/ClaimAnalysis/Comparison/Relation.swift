import ClaimModel

/// How one figure relates to another of the same unit: how much more, and how many times as much, with what the wording
/// of both allows.
public struct Relation: Sendable, Hashable {
  /// The difference of the values.
  public let difference: ExactDecimal
  /// What the difference may be.
  public let differences: Interval
  /// The quotient to six digits; nil when it would be of a value that is not above nought.
  public let quotient: ExactDecimal?
  /// What the quotient may be.
  public let quotients: Interval?
  /// The unit of the difference.
  public let unit: FigureUnit

  /// Relates a figure to another; nil when the units do not convert.
  public init?(of quantity: Quantity, to other: Quantity) {
    guard let (value, interval) = other.converted(to: quantity.unit) else { return nil }
    unit = quantity.unit.dimension == .percent ? .percentagePoints : quantity.unit
    difference = quantity.value - value
    differences = quantity.interval.minus(interval)
    let isPositive = value > .zero && !quantity.value.isNegative
    quotient = isPositive ? quantity.value.divided(by: value, digits: 6) : nil
    quotients = isPositive ? quantity.interval.divided(by: interval, digits: 6) : nil
  }
}
