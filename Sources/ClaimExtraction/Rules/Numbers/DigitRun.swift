import ClaimModel

/// Arabic digits as one number: `1,234.5`, `1'234'567`, `1 1 3 4 4`, `12. 5`, `1.2×10^5`, without 万 and 亿.
struct DigitRun {
  /// The value as written.
  var value: ExactDecimal
  /// How many digits stand before the decimal point.
  var wholeDigits: Int
  /// Whether digits follow a decimal point.
  var hasDecimals = false
  /// Whether the first of several digits is 0.
  var beginsWithZero: Bool
  /// The index after the run.
  var end: Int

  /// Longer runs of digits are identifiers.
  private static let maximumDigits = 17

  /// The run that begins with the digit at `start`; nil when it is too long for a figure.
  static func read(_ text: TextView, at start: Int) -> DigitRun? {
    guard let whole = integer(text, at: start) else { return nil }
    var (coefficient, end) = (whole.value, whole.end)
    var run = DigitRun(
      value: .zero, wholeDigits: whole.digits, beginsWithZero: text[start] == "0" && whole.digits > 1, end: end)
    if let point = point(text, at: end) {
      let decimals = decimals(text, at: point)
      guard whole.digits + decimals.digits.count <= maximumDigits else { return nil }
      for digit in decimals.digits { coefficient = coefficient &* 10 &+ UInt64(digit) }
      (run.value, run.hasDecimals) = (
        ExactDecimal(coefficient: Int128(coefficient), exponent: -decimals.digits.count), true
      )
      end = decimals.end
    } else {
      run.value = ExactDecimal(coefficient: Int128(coefficient))
    }
    if let power = power(text, at: end) { (run.value, end) = (run.value.scaled(byPowerOfTen: power.power), power.end) }
    run.end = end
    return run
  }

  /// Whole digits with thousands separators; nil when there are too many.
  private static func integer(_ text: TextView, at start: Int) -> (value: UInt64, digits: Int, end: Int)? {
    var (value, digits, end) = (UInt64(0), 0, start)
    func takeDigits() {
      while text[end].isDigit {
        if digits < maximumDigits { value = value &* 10 &+ UInt64(text[end].digitValue) }
        (digits, end) = (digits + 1, end + 1)
      }
    }
    takeDigits()
    if digits <= 3, let separator = separator(text, at: end) {
      while text[end] == separator, isGroup(text, at: end + 1), digits <= maximumDigits {
        end += 1
        takeDigits()
      }
    } else if digits == 1 {
      // Old scans put a space between digits: `1 0 .3 %`.
      let isScanned = isScanned(text, at: end + 1)
      while isScanned, text[end].isSpace, text[end + 1].isDigit, !text[end + 2].isDigit {
        end += 1
        takeDigits()
      }
    }
    return digits <= maximumDigits ? (value, digits, end) : nil
  }

  /// The mark between groups of three digits at a place; nil when the number has no groups.
  private static func separator(_ text: TextView, at end: Int) -> FoldedScalar? {
    guard NumberMarks.separators.contains(text[end]), isGroup(text, at: end + 1) else { return nil }
    guard text[end].isSpace else { return text[end] }
    // Columns of a table are separated by spaces too: only a number with a unit has groups.
    var after = end
    while text[after].isSpace, isGroup(text, at: after + 1), after < end + 24 { after += 4 }
    return text[after].isHan || text[after] == "%" || NumberMarks.points.contains(text[after]) ? text[end] : nil
  }

  private static func isGroup(_ text: TextView, at start: Int) -> Bool {
    text[start].isDigit && text[start + 1].isDigit && text[start + 2].isDigit && !text[start + 3].isDigit
  }

  /// Whether single digits between spaces belong to a number scanned digit by digit: it ends in a point, a percent
  /// sign, or after three digits or more in a unit.
  private static func isScanned(_ text: TextView, at start: Int) -> Bool {
    var (end, digits) = (start, 1)
    while end < start + 16, text[end].isDigit && !text[end + 1].isDigit || text[end].isSpace {
      if text[end].isDigit { digits += 1 }
      end += 1
    }
    return NumberMarks.points.contains(text[end]) || text[end] == "%" || digits > 2 && text[end].isHan
  }

  /// The place of the first decimal, after a point with its blanks; nil when the point ends a sentence or a list item.
  private static func point(_ text: TextView, at end: Int) -> Int? {
    var place = end
    if text[place].isSpace { place += 1 }
    guard NumberMarks.points.contains(text[place]) else { return nil }
    if text[place + 1].isDigit { return place + 1 }
    guard text[place + 1].isSpace, text[place + 2].isDigit else { return nil }
    return isScanned(text, at: place + 2) || isScaled(text, at: place + 2) ? place + 2 : nil
  }

  /// Whether digits with 万, 亿 or % behind them stand at a place: the decimals of `12. 5亿`.
  private static func isScaled(_ text: TextView, at start: Int) -> Bool {
    var end = start
    while end < start + 6, text[end].isDigit { end += 1 }
    if case .large = NumeralCharacters.role(text[end]) { return true }
    return text[end] == "%"
  }

  private static func decimals(_ text: TextView, at start: Int) -> (digits: [Int], end: Int) {
    var (digits, end) = ([Int](), start)
    let isSpaced = isScanned(text, at: start)
    while text[end].isDigit || isSpaced && text[end].isSpace && text[end + 1].isDigit && !text[end + 2].isDigit {
      if text[end].isDigit { digits.append(text[end].digitValue) }
      end += 1
      if digits.count > maximumDigits { break }
    }
    return (digits, end)
  }

  /// The power of ten of scientific notation: ×10^5, x10⁵.
  private static func power(_ text: TextView, at end: Int) -> (power: Int, end: Int)? {
    guard NumberMarks.times.contains(text[end]), text[end + 1] == "1", text[end + 2] == "0" else { return nil }
    var place = end + 3
    let isMarked = text[place] == "^"
    if isMarked { place += 1 }
    let isNegative = text[place] == "-" || text[place] == "⁻"
    if isNegative { place += 1 }
    var (power, digits) = (0, 0)
    while digits < 3, let digit = isMarked && text[place].isDigit ? text[place].digitValue : superscripts[text[place]] {
      (power, digits, place) = (power * 10 + digit, digits + 1, place + 1)
    }
    guard (1...2).contains(digits), power <= 30 else { return nil }
    return (isNegative ? -power : power, place)
  }

  private static let superscripts = Dictionary(
    uniqueKeysWithValues: NumberMarks.superscripts.unicodeScalars.enumerated().map {
      (FoldedScalar(unicodeScalarLiteral: $1), $0)
    })
}
