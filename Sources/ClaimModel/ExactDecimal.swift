/// An exact decimal number, as written: `3.60` keeps its zero, `5.1万` keeps that it was written to the thousand.
///
/// The value is `coefficient × 10^exponent`. Equality and order are numeric (`3.60 == 3.6`); the digits as written
/// stay in `coefficient` and `exponent` and say how precise the number is. Arithmetic is exact up to 34 significant
/// digits (the precision of IEEE 754 decimal128) and rounds half away from zero beyond. Named `ExactDecimal` because
/// Foundation already has a `Decimal`, which has no notion of written precision.
public struct ExactDecimal: Sendable {
  /// All written digits as one integer, with the sign.
  public let coefficient: Int128
  /// The power of ten of the last written digit.
  public let exponent: Int

  /// Makes `coefficient × 10^exponent`.
  public init(coefficient: Int128, exponent: Int = 0) {
    self.coefficient = coefficient
    self.exponent = exponent
  }

  /// Makes a whole number.
  public init(_ value: Int) {
    self.init(coefficient: Int128(value))
  }

  /// Reads plain decimal notation (`-12.50`, `1E+3` is not plain); nil when the text is anything else or too long.
  public init?(_ text: some StringProtocol) {
    var coefficient: Int128 = 0
    var exponent = 0
    var digits = 0
    var seenPoint = false
    var negative = false
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where index == 0: negative = true
      case UInt8(ascii: "+") where index == 0: break
      case UInt8(ascii: ".") where !seenPoint: seenPoint = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits += 1
        guard digits <= Self.maximumDigits else { return nil }
        coefficient = coefficient * 10 + Int128(byte - UInt8(ascii: "0"))
        if seenPoint { exponent -= 1 }
      default: return nil
      }
    }
    guard digits > 0 else { return nil }
    self.init(coefficient: negative ? -coefficient : coefficient, exponent: exponent)
  }

  /// The number of significant digits that arithmetic keeps.
  static let maximumDigits = 34

  /// Zero.
  public static let zero = ExactDecimal(0)
  /// One.
  public static let one = ExactDecimal(1)

  /// 10 to the power of `n`; `n` from 0 to 38.
  static func powerOfTen(_ n: Int) -> Int128 {
    var result: Int128 = 1
    for _ in 0..<min(max(n, 0), 38) { result *= 10 }
    return result
  }
}

extension ExactDecimal {
  /// Whether the value is below zero.
  public var isNegative: Bool { coefficient < 0 }
  /// Whether the value is zero.
  public var isZero: Bool { coefficient == 0 }
  /// The value without its sign.
  public var magnitude: ExactDecimal { ExactDecimal(coefficient: coefficient.absolute, exponent: exponent) }

  /// The same value with trailing zeros moved into the exponent, so that equal values are written alike.
  public var normalized: ExactDecimal {
    guard coefficient != 0 else { return .zero }
    var (c, e) = (coefficient, exponent)
    while c % 10 == 0 { (c, e) = (c / 10, e + 1) }
    return ExactDecimal(coefficient: c, exponent: e)
  }

  /// One unit of the last written digit: 0.01 for `3.60`, 1000 for `5.1万`.
  public var lastDigitUnit: ExactDecimal { ExactDecimal(coefficient: 1, exponent: exponent) }

  /// One unit of the last digit that is not zero: 1000 for `3000`. Zero has the unit of its last digit.
  public var lastNonzeroDigitUnit: ExactDecimal {
    ExactDecimal(coefficient: 1, exponent: isZero ? exponent : normalized.exponent)
  }

  /// The value times `10^power`; the digits as written stay.
  public func scaled(byPowerOfTen power: Int) -> ExactDecimal {
    ExactDecimal(coefficient: coefficient, exponent: exponent + power)
  }

  /// The value rounded half away from zero to a multiple of `10^exponent`; more precise digits are dropped.
  public func rounded(toExponent target: Int) -> ExactDecimal {
    guard exponent < target else { return self }
    return ExactDecimal(coefficient: coefficient.dividedRounding(byPowerOfTen: target - exponent), exponent: target)
  }

  /// The quotient to `digits` significant digits, at most 18, of the first 18 digits of both; nil when the divisor is zero.
  public func divided(by divisor: ExactDecimal, digits: Int = 18) -> ExactDecimal? {
    guard !divisor.isZero else { return nil }
    let (n, d) = (limited(toDigits: 18), divisor.limited(toDigits: 18))
    let shift = max(min(digits, 18) - n.digitCount + d.digitCount, 0)
    let numerator = n.coefficient * Self.powerOfTen(shift)
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: d.coefficient)
    let roundsAway = remainder.absolute > d.coefficient.absolute - remainder.absolute
    let sign: Int128 = (numerator < 0) == (d.coefficient < 0) ? 1 : -1
    let result = ExactDecimal(
      coefficient: quotient + (roundsAway ? sign : 0), exponent: n.exponent - shift - d.exponent)
    return remainder == 0 ? result.normalized.plain : result
  }

  /// The same value with no positive exponent where it fits, so that whole numbers are written out.
  private var plain: ExactDecimal {
    guard exponent > 0, digitCount + exponent <= Self.maximumDigits else { return self }
    return ExactDecimal(coefficient: coefficient * Self.powerOfTen(exponent))
  }

  /// How many digits the coefficient has; 1 for zero.
  var digitCount: Int {
    var (count, rest) = (1, coefficient.absolute / 10)
    while rest != 0 { (count, rest) = (count + 1, rest / 10) }
    return count
  }
}

extension ExactDecimal: Comparable, Hashable {
  /// Numeric equality: `3.60 == 3.6`.
  public static func == (a: ExactDecimal, b: ExactDecimal) -> Bool {
    if a.exponent == b.exponent { return a.coefficient == b.coefficient }
    let (x, y) = (a.normalized, b.normalized)
    return x.coefficient == y.coefficient && (x.exponent == y.exponent || x.coefficient == 0)
  }

  /// Numeric order.
  public static func < (a: ExactDecimal, b: ExactDecimal) -> Bool {
    if a.exponent == b.exponent { return a.coefficient < b.coefficient }
    return (a - b).coefficient < 0
  }

  /// Hashes the numeric value.
  public func hash(into hasher: inout Hasher) {
    let value = normalized
    hasher.combine(value.coefficient)
    hasher.combine(value.exponent)
  }
}

extension ExactDecimal {
  /// The sum, to the finer of the two precisions.
  public static func + (a: ExactDecimal, b: ExactDecimal) -> ExactDecimal {
    let target = min(a.exponent, b.exponent)
    guard let x = a.coefficient(atExponent: target), let y = b.coefficient(atExponent: target) else {
      return inexactSum(a, b)
    }
    let (sum, overflow) = x.addingReportingOverflow(y)
    return overflow ? inexactSum(a, b) : ExactDecimal(coefficient: sum, exponent: target)
  }

  /// The difference, to the finer of the two precisions.
  public static func - (a: ExactDecimal, b: ExactDecimal) -> ExactDecimal { a + -b }

  /// The value with the other sign.
  public static prefix func - (a: ExactDecimal) -> ExactDecimal {
    ExactDecimal(coefficient: 0 - a.coefficient, exponent: a.exponent)
  }

  /// The product.
  public static func * (a: ExactDecimal, b: ExactDecimal) -> ExactDecimal {
    let (product, overflow) = a.coefficient.multipliedReportingOverflow(by: b.coefficient)
    if !overflow { return ExactDecimal(coefficient: product, exponent: a.exponent + b.exponent) }
    let (x, y) = (a.limited(toDigits: 18), b.limited(toDigits: 18))
    return ExactDecimal(coefficient: x.coefficient * y.coefficient, exponent: x.exponent + y.exponent)
  }

  /// The coefficient that the value has at a smaller exponent; nil when it does not fit.
  private func coefficient(atExponent target: Int) -> Int128? {
    let shift = exponent - target
    guard shift > 0 else { return coefficient }
    guard coefficient != 0 else { return 0 }
    guard shift <= 37 else { return nil }
    let (result, overflow) = coefficient.multipliedReportingOverflow(by: Self.powerOfTen(shift))
    return overflow ? nil : result
  }

  /// A sum whose operands lie so far apart that the digits of the smaller are rounded away.
  private static func inexactSum(_ a: ExactDecimal, _ b: ExactDecimal) -> ExactDecimal {
    let (large, small) = a.magnitudeOrder >= b.magnitudeOrder ? (a, b) : (b, a)
    let target = large.magnitudeOrder - maximumDigits + 1
    let x = large.rounded(toExponent: target)
    let y = small.rounded(toExponent: target)
    let shift = min(x.exponent - target, 37)
    return ExactDecimal(
      coefficient: x.coefficient * powerOfTen(shift) + (y.coefficient(atExponent: target) ?? 0), exponent: target)
  }

  /// The power of ten of the first digit.
  private var magnitudeOrder: Int { exponent + digitCount - 1 }

  private func limited(toDigits digits: Int) -> ExactDecimal {
    let value = normalized
    let excess = value.digitCount - digits
    return excess > 0 ? value.rounded(toExponent: value.exponent + excess) : value
  }
}

extension ExactDecimal: CustomStringConvertible {
  /// Plain decimal notation with all written digits: `3.60`, `51000`, `-0.3`.
  public var description: String {
    let digits = String(coefficient.absolute)
    let sign = coefficient < 0 ? "-" : ""
    if exponent >= 0 { return sign + digits + (isZero ? "" : String(repeating: "0", count: exponent)) }
    let places = -exponent
    if digits.utf8.count > places {
      return sign + digits.dropLast(places) + "." + digits.suffix(places)
    }
    return sign + "0." + String(repeating: "0", count: places - digits.utf8.count) + digits
  }
}

extension Int128 {
  /// The absolute value; the smallest number, which has none, becomes the largest.
  fileprivate var absolute: Int128 { self == .min ? .max : (self < 0 ? 0 - self : self) }

  /// Division by `10^power`, rounding half away from zero.
  fileprivate func dividedRounding(byPowerOfTen power: Int) -> Int128 {
    guard power <= 38 else { return 0 }
    let divisor = ExactDecimal.powerOfTen(power)
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    guard remainder.absolute >= divisor - remainder.absolute else { return quotient }
    return quotient + (self < 0 ? -1 : 1)
  }
}
