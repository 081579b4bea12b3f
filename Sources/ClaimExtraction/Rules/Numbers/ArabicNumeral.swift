import ClaimModel

/// Numbers in Arabic digits: `1,234.5`, `3.6万`, `1亿3千多万`, `6千零50`.
enum ArabicNumeral {
  /// Longer runs of digits are identifiers.
  private static let maximumDigits = 17

  /// The number that begins with the digit at `start`.
  static func read(_ text: TextView, at start: Int) -> Numeral? {
    guard let whole = integer(text, at: start) else { return nil }
    var (coefficient, end) = (whole.value, whole.end)
    var exponent = 0
    if text[end] == "." || text[end] == "·" || (text[end] == " " && text[end + 1] == "."),
      let decimals = decimals(text, at: end)
    {
      for digit in decimals.digits { coefficient = coefficient &* 10 &+ UInt64(digit) }
      exponent = -decimals.digits.count
      end = decimals.end
      guard whole.digits + decimals.digits.count <= maximumDigits else { return nil }
    }
    var result = Numeral(
      range: start..<end, value: ExactDecimal(coefficient: Int128(coefficient), exponent: exponent), form: .arabic)
    result.digitCount = whole.digits
    addMagnitude(text, to: &result)
    return result
  }

  /// Whole digits with thousands separators; nil when there are too many.
  private static func integer(_ text: TextView, at start: Int) -> (value: UInt64, digits: Int, end: Int)? {
    var (value, digits, end) = (UInt64(0), 0, start)
    func takeDigits() -> Int {
      let first = end
      while text[end].isDigit {
        if digits < maximumDigits { value = value &* 10 &+ UInt64(text[end].digitValue) }
        (digits, end) = (digits + 1, end + 1)
      }
      return end - first
    }
    var group = takeDigits()
    if group <= 3, let separator = separator(text, at: end) {
      while text[end] == separator, isGroup(text, at: end + 1) {
        end += 1
        _ = takeDigits()
      }
    } else if group == 1 {
      // Old scans put a space between digits: `1 0 .3 %`.
      while text[end].isSpace, text[end + 1].isDigit, !text[end + 2].isDigit, isScanned(text, at: end + 1) {
        end += 1
        group += takeDigits()
      }
    }
    return digits <= maximumDigits ? (value, digits, end) : nil
  }

  /// The separator of thousands after the first group: a comma, or a space before exactly three digits.
  private static func separator(_ text: TextView, at end: Int) -> FoldedScalar? {
    guard text[end] == "," || text[end].isSpace, isGroup(text, at: end + 1) else { return nil }
    if text[end].isSpace {
      // Columns of a table are separated by spaces too: only a number with a unit has groups.
      var after = end
      while text[after].isSpace, isGroup(text, at: after + 1) { after += 4 }
      return text[after].isHan || text[after] == "%" || text[after] == "." ? text[end] : nil
    }
    return text[end]
  }

  private static func isGroup(_ text: TextView, at start: Int) -> Bool {
    text[start].isDigit && text[start + 1].isDigit && text[start + 2].isDigit && !text[start + 3].isDigit
  }

  /// Whether a digit after a space belongs to a number scanned digit by digit: it ends in a point or percent sign.
  private static func isScanned(_ text: TextView, at start: Int) -> Bool {
    var end = start
    while end < start + 8, text[end].isDigit || text[end].isSpace { end += 1 }
    return text[end] == "." || text[end] == "%"
  }

  /// The digits after a decimal point; nil when the point ends a sentence or begins a list `1.2.3`.
  private static func decimals(_ text: TextView, at start: Int) -> (digits: [Int], end: Int)? {
    var end = start
    if text[end].isSpace { end += 1 }
    guard text[end] == "." || (text[end] == "·" && text[end + 1].isDigit) else { return nil }
    end += 1
    let spaced = text[end].isSpace && text[end + 1].isDigit && isScanned(text, at: end + 1)
    if spaced { end += 1 }
    var digits: [Int] = []
    while text[end].isDigit || (spaced && text[end].isSpace && text[end + 1].isDigit) {
      if text[end].isDigit { digits.append(text[end].digitValue) }
      end += 1
      if digits.count > maximumDigits { return nil }
    }
    return digits.isEmpty ? nil : (digits, end)
  }

  /// Takes 万, 亿, 余 … after the digits into the number, and a smaller part after them: 1亿3千万, 6千零50.
  private static func addMagnitude(_ text: TextView, to result: inout Numeral) {
    var end = result.range.upperBound
    if text[end].isSpace, case .large = NumeralCharacters.role(text[end + 1]) { end += 1 }
    let (power, isMore, after) = NumeralReader.magnitude(text, at: end)
    var total = result.value.scaled(byPowerOfTen: power)
    guard power > 0 || isMore else { return takeTrailingMore(text, to: &result) }
    end = after
    if isMore { result.comparator = .greater }
    result.magnitude = power
    if text[end] == "零" || text[end] == "〇" { end += 1 }
    if text[end].isDigit, let rest = ArabicNumeral.read(text, at: end), isPart(rest, of: power, text) {
      // 1万2千亿: the power of ten of the smaller part counts for both.
      let isShared = power == 4 && rest.magnitude >= 8
      total = (isShared ? total.scaled(byPowerOfTen: 8) : total) + rest.value
      end = rest.range.upperBound
      result.comparator = rest.comparator
      if isShared { result.magnitude = power + 8 }
    } else if end > after {
      end = after
    }
    result.value = total
    result.range = result.range.lowerBound..<end
    takeTrailingMore(text, to: &result)
  }

  /// Whether a number after a power of ten is its smaller part: 3千万 after 1亿.
  private static func isPart(_ rest: Numeral, of power: Int, _ text: TextView) -> Bool {
    if power == 4, rest.magnitude >= 8 { return rest.value < ExactDecimal(coefficient: 1, exponent: 12) }
    return rest.value < ExactDecimal(coefficient: 1, exponent: power) && (rest.magnitude > 0 || power <= 4)
  }

  /// `5000余`, `3万多`: 余 and 多 at the end belong to the number.
  private static func takeTrailingMore(_ text: TextView, to result: inout Numeral) {
    let end = result.range.upperBound
    guard NumeralReader.isMore(text[end]), text[end] != "几" else { return }
    let isRound = result.value.normalized.exponent > 0 || text[end] == "余"
    guard isRound, text[end] != "多" || text[end + 1] != "样", text[end] != "来" || text[end + 1] != "自" else { return }
    result.comparator = .greater
    result.range = result.range.lowerBound..<end + 1
  }
}
