import ClaimModel

/// The value of a Chinese numeral, summed up character by character.
struct ChineseSum {
  /// 余 or 多 was read.
  var isMore = false
  /// What is closed by 万 or 亿.
  private var total = 0
  /// What is read since, below 10,000.
  private var section = 0
  /// A digit that no power of ten has taken yet.
  private var digit: Int?
  /// Whether 零 stands before the pending digit.
  private var afterZero = false
  /// For 五六百 the distance of its two values: 100.
  private var step = 0
  /// The power of ten of the last thing read.
  private var lastPower = 0
  private var lastSmall = 4
  private var lastLarge = 16
  private var magnitude = 0

  /// Whether no power of ten has been read.
  var isEmpty: Bool { total == 0 && section == 0 }
  /// Whether a digit waits for its power of ten.
  var isDigitPending: Bool { digit != nil }
  /// Whether a power of ten was read last, so that 余 may follow.
  var endsInPower: Bool { digit == nil && !isEmpty && !isMore }

  /// Takes a character into the sum; false when it cannot follow.
  mutating func accept(_ role: NumeralCharacters.Role) -> Bool {
    switch role {
    case .digit(let value):
      guard !isMore else { return false }
      afterZero = digit == 0 || value == 0
      digit = value
      return true
    case .tens(let tens):
      guard digit == nil || digit == 0, lastSmall > 1, !isMore else { return false }
      (section, lastSmall, lastPower, digit) = (section + tens * 10, 1, 1, nil)
      return true
    case .small(let power): return accept(small: power)
    case .large(let power): return accept(large: power)
    }
  }

  /// Takes the second digit of an approximation (五六); false when the two are not neighbours.
  mutating func acceptPair(_ role: NumeralCharacters.Role) -> Bool {
    guard case .digit(let value) = role, let first = digit, step == 0, first > 0,
      value == first + 1 || first == 3 && value == 5
    else { return false }
    step = value - first
    return true
  }

  private mutating func accept(small power: Int) -> Bool {
    guard !isMore, power < lastSmall else { return false }
    let value = digit ?? 1
    guard digit != nil || section == 0, value > 0 || power == 1 else { return false }
    section += max(value, 1) * Self.powerOfTen(power)
    step *= Self.powerOfTen(power)
    (digit, afterZero, lastSmall, lastPower) = (nil, false, power, power)
    return true
  }

  private mutating func accept(large power: Int) -> Bool {
    let value = section + (digit ?? 0)
    let factor = Self.powerOfTen(power)
    if value == 0 {
      // 万亿: a power of ten right after another.
      guard total > 0, power > lastLarge, total < 1_000_000 else { return false }
      (total, lastPower) = (total * factor, lastPower + power)
    } else if power > lastLarge {
      guard total + value < 1_000_000 else { return false }
      (total, lastPower) = ((total + value) * factor, power)
    } else {
      (total, lastPower) = (total + value * factor, (digit == nil ? lastPower : 0) + power)
    }
    step *= factor
    magnitude += power
    (section, digit, afterZero, lastSmall, lastLarge) = (0, nil, false, 4, power)
    return true
  }

  /// The sum as a numeral over its characters.
  func numeral(_ range: Range<Int>) -> Numeral {
    var last = digit ?? 0
    var power = digit == nil ? lastPower : 0
    // 三万六, 一百五: a digit right after a power of ten counts the next lower one.
    if digit != nil, !isEmpty, !afterZero, step == 0, lastPower > 1 {
      power = lastPower - 1
      last *= Self.powerOfTen(power)
    }
    let value = total + section + last
    let isDivisible = value % Self.powerOfTen(power) == 0
    let written = ExactDecimal(
      coefficient: Int128(isDivisible ? value / Self.powerOfTen(power) : value), exponent: isDivisible ? power : 0)
    var result = Numeral(range: range, value: written, form: .chinese)
    result.high = step > 0 ? written + ExactDecimal(step) : nil
    result.comparator = isMore ? .greater : .equal
    result.magnitude = magnitude
    return result
  }

  private static func powerOfTen(_ power: Int) -> Int {
    (0..<power).reduce(1) { result, _ in result * 10 }
  }
}
