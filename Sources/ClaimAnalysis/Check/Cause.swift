import ClaimModel

/// A slip that would explain a contradiction.
public enum Cause: Sendable, Hashable {
  /// One value is exactly 10 to this power times the other.
  case powerOfTen(Int)
  /// The same digits, two neighbours swapped.
  case swappedDigits
  /// The same number once in percent, once in percentage points.
  case percentAgainstPoints
  /// Grown by N times, against N times as large.
  case growthAgainstMultiple

  /// The cause in words.
  public func text(in language: Language) -> String {
    switch (self, language) {
    case (.powerOfTen(let power), .chinese):
      "恰好相差\(Self.times(power))倍（10^\(power)）：可能漏了小数点，或万、亿混淆"
    case (.powerOfTen(let power), .english):
      "differ by exactly \(power == 1 ? "ten" : Self.times(power)) times (10^\(power)): "
        + "a lost decimal point or a 万/亿 slip"
    case (.swappedDigits, .chinese): "相邻两位数字互换"
    case (.swappedDigits, .english): "two neighbouring digits are swapped"
    case (.percentAgainstPoints, .chinese): "百分比与百分点混淆"
    case (.percentAgainstPoints, .english): "percent against percentage points"
    case (.growthAgainstMultiple, .chinese): "“增长N倍”与“是N倍”混淆"
    case (.growthAgainstMultiple, .english): "grown by N times against N times as large"
    }
  }

  private static func times(_ power: Int) -> String { ExactDecimal(1).scaled(byPowerOfTen: power).description }

  /// The slip that makes one value of the other, if any; both in one unit.
  static func between(_ a: ExactDecimal, _ b: ExactDecimal) -> Cause? {
    let (x, y) = (a.normalized, b.normalized)
    if x.coefficient == y.coefficient, x.exponent != y.exponent {
      return .powerOfTen(abs(x.exponent - y.exponent))
    }
    return areSwapped(a, b) ? .swappedDigits : nil
  }

  /// Whether the values differ in two neighbouring digits that have changed places.
  private static func areSwapped(_ a: ExactDecimal, _ b: ExactDecimal) -> Bool {
    let (x, y) = (digits(a), digits(b))
    guard x.count == y.count else { return false }
    let different = x.indices.filter { x[$0] != y[$0] }
    guard different.count == 2, different[1] == different[0] + 1 else { return false }
    return x[different[0]] == y[different[1]] && x[different[1]] == y[different[0]]
  }

  /// The digits with the point left in its place, without zeros behind it.
  private static func digits(_ value: ExactDecimal) -> [UInt8] {
    Array(value.normalized.description.utf8)
  }
}
