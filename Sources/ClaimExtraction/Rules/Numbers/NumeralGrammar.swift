import ClaimModel

/// Numbers in Arabic digits, Chinese characters or both: 1,234.5, 三百二十五, 1亿两千三百万, 8千9百亿, 廿三, 五六百, 二〇二三,
/// 十几亿, 三十点五, 3.5个亿, 三又二分之一.
struct NumeralGrammar {
  private let text: TextView
  private let start: Int
  private var end: Int
  private var sum = NumeralSum()
  private var wholeDigits = 0

  /// Longer numerals are none.
  private static let maximumLength = 40

  private init(_ text: TextView, _ start: Int) {
    (self.text, self.start, end) = (text, start, start)
  }

  /// The number that begins at `start`; nil when there is none, or none that can be read whole.
  static func read(_ text: TextView, at start: Int) -> Numeral? {
    var grammar = NumeralGrammar(text, start)
    guard let numeral = grammar.read() else { return nil }
    return MixedFraction.read(text, after: numeral) ?? numeral
  }

  private mutating func read() -> Numeral? {
    while end - start < Self.maximumLength {
      switch takeNext() {
      case .taken: continue
      case .ended: return finish()
      case .unreadable: return nil
      case .digitsOnly: return positional()
      }
    }
    return nil
  }

  private enum Step { case taken, ended, unreadable, digitsOnly }

  /// Takes what stands next into the sum.
  private mutating func takeNext() -> Step {
    if text[end].isDigit { return takeRun() }
    skipBlank()
    guard let role = NumeralReader.role(text, at: end) else { return takeMark() }
    if NumeralCharacters.isFinancialOnly(text[end]), !isFinancial { return .ended }
    if case .digit = role, sum.isDigitPending, !sum.isZeroPending {
      // 五六百: two neighbouring digits are an approximation; more digits are positional.
      if !isDigit(end + 1), !text[end - 1].isDigit, sum.acceptPair(role) {
        // 三四十
      } else if text[end] == "两" || text[end - 1].isDigit {
        // 五两, 2023一季度: what follows is no part of the number.
        return .ended
      } else {
        return sum.isEmpty ? .digitsOnly : .unreadable
      }
    } else if case .digit(0) = role, sum.isEmpty, !sum.isDigitPending, isDigit(end + 1) {
      return .digitsOnly
    } else if case .digit = role, sum.isZeroPending, sum.isEmpty {
      return .digitsOnly
    } else {
      guard sum.accept(role) else { return end > start ? .unreadable : .ended }
    }
    end += 1
    takeMore()
    return .taken
  }

  /// Arabic digits, and a letter for 万 behind them.
  private mutating func takeRun() -> Step {
    guard let run = DigitRun.read(text, at: end) else { return .unreadable }
    // 投资3亿2022年开工: the digits of a date are no part of the amount.
    if end > start, NumberMarks.beginningOthers.contains(text[run.end]) { return .ended }
    guard sum.accept(run, isScaled: isLarge(run.end)) else { return .unreadable }
    if end == start { wholeDigits = run.wholeDigits }
    end = run.end
    if let power = NumberMarks.letters[text[end]], isBeforeUnit(end + 1) {
      // The power of ten may be none of the written ones: 20k.
      guard sum.accept(power < 4 ? .small(power) : .large(power)) else { return .unreadable }
      end += 1
    }
    takeMore()
    return .taken
  }

  /// 点 with decimals, or 个 before 亿.
  private mutating func takeMark() -> Step {
    if text[end] == "点", end > start, let decimals = decimals(at: end + 1), sum.accept(decimals: decimals.digits) {
      end = decimals.end
      return .taken
    }
    if text[end] == "个", end > start, !sum.isMore, isHundredMillions(end + 1) {
      end += 1
      return .taken
    }
    return .ended
  }

  /// 余, 多, 几 after a power of ten, or after round digits: 100余.
  private mutating func takeMore() {
    guard NumberMarks.more.contains(text[end]), NumberMarks.wordsOfMore.longestMatch(in: text, at: end) == nil else {
      return
    }
    let isBeforePower = isLarge(end + 1)
    let isRoundRun = text[end - 1] == "0" || text[end - 1].isDigit && text[end] == "余"
    guard
      sum.endsInPower
        || sum.isDigitPending && text[end - 1].isDigit && (isBeforePower || isRoundRun && text[end] != "几")
    else { return }
    // 10来自 is read; 5000来 is not how Chinese is written.
    if text[end] == "来", isBeforePower { return }
    sum.acceptMore()
    end += 1
  }

  /// A blank that layout put between digits and 万: `10 万`, 百分之五 十.
  private mutating func skipBlank() {
    guard end > start, text[end].isSpace, let role = NumeralReader.role(text, at: end + 1) else { return }
    switch role {
    case .large, .small: if sum.isDigitPending { end += 1 }
    default: return
    }
  }

  private func finish() -> Numeral? {
    guard end > start else { return nil }
    var result = sum.numeral(start..<end, text[start].isDigit ? .arabic : .chinese)
    result.digitCount = wholeDigits
    return result
  }

  /// Whether a character that is also a common word stands among financial numerals: 伍拾万.
  private var isFinancial: Bool {
    if end > start { return true }
    switch NumeralCharacters.role(text[end + 1]) {
    case .large: return true
    case .small, .digit: return NumeralCharacters.isFinancialOnly(text[end + 1])
    default: return false
    }
  }

  private func isLarge(_ place: Int) -> Bool {
    if case .large = NumeralReader.role(text, at: place) { return true }
    return false
  }

  private func isDigit(_ place: Int) -> Bool {
    if case .digit = NumeralCharacters.role(text[place]) { return true }
    return false
  }

  /// Whether a letter for 万 ends before a unit in Chinese: 20W元, but 20W, 20Wh.
  private func isBeforeUnit(_ place: Int) -> Bool {
    text[place].isHan && UnitLexicon.shared.words.longestMatch(in: text, at: place) != nil
  }

  /// Whether 亿 stands at a place and begins no name: 两个亿, not 30个亿元村.
  private func isHundredMillions(_ place: Int) -> Bool {
    NumeralReader.role(text, at: place) == .large(8)
      && NumberMarks.namesOfHundredMillions.longestMatch(in: text, at: place) == nil
  }

  /// 二〇二三, 一九四九: the digits one after the other.
  private func positional() -> Numeral? {
    var (value, end) = (0, start)
    while case .digit(let digit) = NumeralCharacters.role(text[end]) {
      guard end - start < 12, text[end] != "两" else { return nil }
      (value, end) = (value * 10 + digit, end + 1)
    }
    guard end - start > 1, NumeralReader.role(text, at: end) == nil, !text[end].isDigit else { return nil }
    var result = Numeral(range: start..<end, value: ExactDecimal(value), form: .positional)
    result.digitCount = end - start
    return result
  }

  /// The digits after 点.
  private func decimals(at start: Int) -> (digits: [Int], end: Int)? {
    var (digits, end) = ([Int](), text[start].isSpace ? start + 1 : start)
    while digits.count < 18, case .digit(let digit) = NumeralCharacters.role(text[end]), text[end] != "两" {
      digits.append(digit)
      end += 1
    }
    return digits.isEmpty ? nil : (digits, end)
  }
}
