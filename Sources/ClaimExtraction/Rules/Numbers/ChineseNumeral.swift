import ClaimModel

/// Numbers in Chinese characters: 三百二十五, 两千零六, 廿三, 五六百, 二〇二三, 十几亿, 数百, 三十点五.
enum ChineseNumeral {
  /// The number that begins at `start`.
  static func read(_ text: TextView, at start: Int) -> Numeral? {
    var sum = ChineseSum()
    var end = start
    while end < start + 24, let role = NumeralReader.role(text, at: end) {
      if NumeralCharacters.isFinancialOnly(text[end]), !isFinancial(text, at: end, from: start) { break }
      if case .digit = role, sum.isDigitPending, !isDigit(text, at: end - 1, is: 0) {
        // 五六百: two neighbouring digits are an approximation; more digits are positional.
        guard !isDigit(text, at: end + 1), sum.acceptPair(role) else {
          return sum.isEmpty ? positional(text, at: start) : sum.numeral(start..<end)
        }
      } else if case .digit(0) = role, sum.isEmpty, isDigit(text, at: end + 1) {
        return positional(text, at: start)
      } else {
        guard sum.accept(role) else { break }
      }
      end += 1
      if NumeralReader.isMore(text[end]), sum.endsInPower, moreBelongs(text, at: end) {
        sum.isMore = true
        end += 1
      }
    }
    guard end > start else { return nil }
    let whole = sum.numeral(start..<end)
    guard text[end] == "点", let fraction = fraction(text, at: end + 1) else { return whole }
    return appending(fraction, to: whole, text)
  }

  /// 多, 余, 几, 来 after a power of ten; not 多 of 多样, 来 of 来自.
  private static func moreBelongs(_ text: TextView, at place: Int) -> Bool {
    switch text[place] {
    case "来": !(text[place + 1] == "自" || text[place + 1] == "到" || text[place + 1] == "源")
    case "多": !(text[place + 1] == "样" || text[place + 1] == "元" && text[place + 2] == "化")
    default: true
    }
  }

  private static func isDigit(_ text: TextView, at place: Int, is wanted: Int? = nil) -> Bool {
    guard case .digit(let digit) = NumeralCharacters.role(text[place]) else { return false }
    return wanted == nil || wanted == digit
  }

  /// Whether a character that is also a common word stands among financial numerals: 伍拾万.
  private static func isFinancial(_ text: TextView, at place: Int, from start: Int) -> Bool {
    if place > start { return true }
    switch NumeralCharacters.role(text[place + 1]) {
    case .large: return true
    case .small, .digit: return NumeralCharacters.isFinancialOnly(text[place + 1])
    default: return false
    }
  }

  /// 二〇二三, 一九四九: the digits one after the other.
  private static func positional(_ text: TextView, at start: Int) -> Numeral? {
    var (value, end) = (0, start)
    while case .digit(let digit) = NumeralCharacters.role(text[end]) {
      guard end - start < 12, text[end] != "两" else { return nil }
      (value, end) = (value * 10 + digit, end + 1)
    }
    var result = Numeral(range: start..<end, value: ExactDecimal(value), form: .positional)
    result.digitCount = end - start
    return result
  }

  /// The digits after 点, in Chinese or Arabic.
  private static func fraction(_ text: TextView, at start: Int) -> (digits: [Int], end: Int)? {
    var (digits, end) = ([Int](), start)
    while digits.count < 12 {
      if case .digit(let digit) = NumeralCharacters.role(text[end]), text[end] != "两" {
        digits.append(digit)
      } else {
        break
      }
      end += 1
    }
    return digits.isEmpty ? nil : (digits, end)
  }

  private static func appending(
    _ fraction: (digits: [Int], end: Int), to whole: Numeral, _ text: TextView
  ) -> Numeral {
    let digits = fraction.digits.reduce(Int128(0)) { $0 * 10 + Int128($1) }
    let (power, isMore, end) = NumeralReader.magnitude(text, at: fraction.end)
    let value = whole.value + ExactDecimal(coefficient: digits, exponent: -fraction.digits.count)
    var result = whole
    result.value = value.scaled(byPowerOfTen: power)
    result.magnitude = power
    if isMore { result.comparator = .greater }
    result.range = whole.range.lowerBound..<end
    return result
  }
}
