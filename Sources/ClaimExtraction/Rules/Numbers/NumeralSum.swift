import ClaimModel

/// The value of a numeral, summed up part by part: digits in either script, powers of ten, 万 and 亿.
struct NumeralSum {
  /// 余 or 多 was read.
  private(set) var isMore = false
  /// What is closed by 万 or 亿.
  private var total = ExactDecimal.zero
  /// What is read since.
  private var section = ExactDecimal.zero
  /// Digits that no power of ten has taken yet.
  private var pending: Pending?
  /// For 五六百 the distance of its two values: 100.
  private var step = ExactDecimal.zero
  /// The power of ten of the last thing read.
  private var lastPower = 0
  private var lastSmall = 4
  private var lastLarge = 16
  /// How many digits with a power of ten the section has, and the power of the last.
  private var terms = 0
  private var isClosed = false
  private var isSplit = false
  /// The powers of ten after the first digits.
  private var magnitude = 0
  private var smallOfFirst = 0

  /// Digits without a power of ten.
  private struct Pending {
    var value: ExactDecimal
    /// Whether it is one digit, which may count the next lower power: 三万六.
    var isSingle: Bool
    /// Whether 零 stands before it.
    var afterZero: Bool
  }

  /// Whether no power of ten has been read.
  var isEmpty: Bool { total.isZero && section.isZero }
  /// Whether digits wait for their power of ten.
  var isDigitPending: Bool { pending != nil }
  /// Whether the pending digit is 零.
  var isZeroPending: Bool { pending?.value.isZero ?? false }
  /// Whether a power of ten was read last, so that 余 may follow.
  var endsInPower: Bool { pending == nil && !isEmpty && !isMore }

  /// Takes 余, 多, 几.
  mutating func acceptMore() { isMore = true }

  /// Takes a character into the sum; false when it cannot follow.
  mutating func accept(_ role: NumeralCharacters.Role) -> Bool {
    switch role {
    case .digit(let value):
      guard !isMore else { return false }
      pending = Pending(value: ExactDecimal(value), isSingle: true, afterZero: isZeroPending || value == 0)
      return true
    case .tens(let tens):
      guard pending == nil || isZeroPending, lastSmall > 1, !isMore else { return false }
      section = Self.sum(section, ExactDecimal(coefficient: Int128(tens), exponent: 1))
      (lastSmall, lastPower, pending, terms) = (1, 1, nil, terms + 1)
      return true
    case .small(let power): return accept(small: power)
    case .large(let power): return accept(large: power)
    }
  }

  /// Takes Arabic digits, scaled where 万 or 亿 follows them; false when they are no smaller part of what stands before.
  mutating func accept(_ run: DigitRun, isScaled: Bool) -> Bool {
    guard !isMore, pending == nil || isZeroPending else { return false }
    guard isEmpty || (isScaled || !run.hasDecimals) && run.value < ExactDecimal(coefficient: 1, exponent: lastPower)
    else {
      return false
    }
    pending = Pending(
      value: run.value, isSingle: run.wholeDigits == 1 && !run.hasDecimals,
      afterZero: isZeroPending || run.beginsWithZero)
    return true
  }

  /// Takes the second digit of an approximation (五六); false when the two are not neighbours.
  mutating func acceptPair(_ role: NumeralCharacters.Role) -> Bool {
    guard case .digit(let value) = role, let first = pending?.value, step.isZero, !first.isZero else { return false }
    let second = ExactDecimal(value)
    guard second == first + .one || first == ExactDecimal(3) && value == 5 else { return false }
    step = second - first
    return true
  }

  /// Takes the digits after 点; what stands before them is one number with them: 三十点五.
  mutating func accept(decimals: [Int]) -> Bool {
    guard total.isZero, step.isZero, !isMore, pending != nil || !section.isZero else { return false }
    let digits = decimals.reduce(Int128(0)) { $0 * 10 + Int128($1) }
    let whole = Self.sum(section, pending?.value ?? .zero)
    pending = Pending(
      value: whole + ExactDecimal(coefficient: digits, exponent: -decimals.count), isSingle: false, afterZero: true)
    (section, lastSmall, terms) = (.zero, 4, 0)
    return true
  }

  private mutating func accept(small power: Int) -> Bool {
    guard !isMore, power < lastSmall, pending != nil || section.isZero else { return false }
    var value = pending?.value ?? .one
    if value.isZero {
      guard power == 1 else { return false }
      value = .one
    }
    if isEmpty, step.isZero { smallOfFirst = power }
    section = Self.sum(section, value.scaled(byPowerOfTen: power))
    step = step.scaled(byPowerOfTen: power)
    (pending, lastSmall, lastPower, terms) = (nil, power, power, terms + 1)
    return true
  }

  private mutating func accept(large power: Int) -> Bool {
    let value = Self.sum(section, pending?.value ?? .zero)
    let isFirst = !isClosed
    if value.isZero {
      // 万亿: a power of ten right after another.
      guard !total.isZero, power > lastLarge, pending == nil else { return false }
      (total, lastPower) = (total.scaled(byPowerOfTen: power), lastPower + power)
      if !isSplit { magnitude += power }
    } else if power > lastLarge {
      // 1万2千亿: the power counts for both.
      (total, lastPower) = (Self.sum(total, value).scaled(byPowerOfTen: power), power)
      magnitude += power
    } else {
      total = Self.sum(total, value.scaled(byPowerOfTen: power))
      lastPower = (pending == nil ? lastPower : 0) + power
      if isFirst { magnitude += power } else { isSplit = true }
    }
    guard total < Self.limit else { return false }
    step = step.scaled(byPowerOfTen: power)
    (isClosed, section, pending, lastSmall, lastLarge) = (true, .zero, nil, 4, power)
    return true
  }

  /// The sum of two parts, to the precision of the finer one; a part that is not there has none.
  private static func sum(_ a: ExactDecimal, _ b: ExactDecimal) -> ExactDecimal {
    a.isZero ? b : b.isZero ? a : a + b
  }

  private static let limit = ExactDecimal(coefficient: 1, exponent: 24)

  /// The sum as a numeral over its characters.
  func numeral(_ range: Range<Int>, _ form: Numeral.Form) -> Numeral {
    var last = pending?.value ?? .zero
    // 三万六, 一百五, 5万3: a digit right after a power of ten counts the next lower one.
    if let pending, pending.isSingle, !isEmpty, !pending.afterZero, step.isZero, lastPower > 1 {
      last = last.scaled(byPowerOfTen: lastPower - 1)
    }
    let value = Self.sum(Self.sum(total, section), last)
    var result = Numeral(range: range, value: value, form: form)
    result.high = step.isZero ? nil : value + step
    result.comparator = isMore ? .greater : .equal
    result.magnitude = magnitude + (form == .arabic ? smallOfFirst : 0)
    if !isSplit, section.isZero || !isClosed, pending == nil {
      let isOneTerm = terms <= 1 && smallOfFirst > 1
      result.sharedPower = magnitude + (isOneTerm ? smallOfFirst : 0)
    }
    return result
  }
}
