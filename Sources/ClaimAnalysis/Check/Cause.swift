import ClaimModel

/// A slip that would explain a contradiction.
public enum Cause: Sendable, Hashable {
  /// One value is exactly 10 to this power times the other.
  case powerOfTen(Int)
  /// One value is about 10 to this power times the other, as when 万 stands for 亿 before a rounded figure.
  case nearPowerOfTen(Int)
  /// The same digits, two neighbours swapped.
  case swappedDigits
  /// The same digits but for one.
  case oneDigit
  /// The same number once in percent, once in percentage points.
  case percentAgainstPoints
  /// Grown by N times, against N times as large.
  case growthAgainstMultiple
  /// One of the figures is a part of what the other counts.
  case totalAgainstPart
  /// The value is the one of this other period.
  case otherPeriod(String)
  /// The value is the one of this other region.
  case otherRegion(String)
  /// A fall is told as a rise.
  case sign

  /// Whether chance hardly makes such a difference of values that are near each other; one digit is soon another.
  var isTelling: Bool { self != .oneDigit }

  /// Whether the digits are the same, and only the point or 万 and 亿 differ.
  var isOfScale: Bool {
    switch self {
    case .powerOfTen, .nearPowerOfTen: true
    default: false
    }
  }

  /// Every stable word of the output.
  public static let codes = [
    Cause.powerOfTen(1), .swappedDigits, .oneDigit, .percentAgainstPoints, .growthAgainstMultiple, .totalAgainstPart,
    .otherPeriod(""), .otherRegion(""), .sign,
  ].map(\.code)

  /// The stable word of the output.
  public var code: String {
    switch self {
    case .powerOfTen, .nearPowerOfTen: "power-of-ten"
    case .swappedDigits: "swapped-digits"
    case .oneDigit: "one-digit"
    case .percentAgainstPoints: "percent-against-points"
    case .growthAgainstMultiple: "growth-against-multiple"
    case .totalAgainstPart: "total-against-part"
    case .otherPeriod: "other-period"
    case .otherRegion: "other-region"
    case .sign: "sign"
    }
  }

  /// The slip that makes one value of the other, if any; both in one unit.
  static func between(_ a: ExactDecimal, _ b: ExactDecimal) -> Cause? {
    let (x, y) = (a.normalized, b.normalized)
    if x.coefficient == y.coefficient, x.exponent != y.exponent, !x.isZero {
      return .powerOfTen(abs(x.exponent - y.exponent))
    }
    if x.magnitude == y.magnitude, x != y { return .sign }
    if let power = shift(x.magnitude, y.magnitude) { return .nearPowerOfTen(power) }
    if areSwapped(a, b) { return .swappedDigits }
    return differInOneDigit(a, b) ? .oneDigit : nil
  }

  /// The power of ten of a slip of units that all but makes one value of the other.
  private static func shift(_ a: ExactDecimal, _ b: ExactDecimal) -> Int? {
    guard let ratio = (a < b ? b : a).divided(by: a < b ? a : b, digits: 6) else { return nil }
    let slack = (low: ExactDecimal(coefficient: 98, exponent: -2), high: ExactDecimal(coefficient: 102, exponent: -2))
    return [3, 4, 8].first { power in
      let rest = ratio.scaled(byPowerOfTen: -power)
      return slack.low <= rest && rest <= slack.high
    }
  }

  /// Whether the values differ in two neighbouring digits that have changed places.
  private static func areSwapped(_ a: ExactDecimal, _ b: ExactDecimal) -> Bool {
    let (x, y) = digits(a, b)
    guard x.count == y.count else { return false }
    let different = x.indices.filter { x[$0] != y[$0] }
    guard different.count == 2, different[1] == different[0] + 1 else { return false }
    return x[different[0]] == y[different[1]] && x[different[1]] == y[different[0]]
  }

  /// Whether the values are written with the same three digits or more but for one.
  private static func differInOneDigit(_ a: ExactDecimal, _ b: ExactDecimal) -> Bool {
    guard a.exponent == b.exponent, a.isNegative == b.isNegative else { return false }
    let (x, y) = (Array("\(a.magnitude.coefficient)".utf8), Array("\(b.magnitude.coefficient)".utf8))
    return x.count == y.count && x.count >= 3 && zip(x, y).count { $0 != $1 } == 1
  }

  /// The digits of two values without the point, which stands at the same place in both.
  private static func digits(_ a: ExactDecimal, _ b: ExactDecimal) -> ([UInt8], [UInt8]) {
    let exponent = min(a.normalized.exponent, b.normalized.exponent)
    func digits(_ value: ExactDecimal) -> [UInt8] {
      Array(value.magnitude.normalized.scaled(byPowerOfTen: -exponent).description.utf8)
    }
    return (digits(a), digits(b))
  }
}
