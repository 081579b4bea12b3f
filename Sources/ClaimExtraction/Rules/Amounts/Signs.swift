import ClaimModel

/// Signs before a number: -3.4%, 负0.2, +5.3%, ↓2.1%, and the brackets of accountants: (1,234.5)万元.
enum Signs {
  /// Where the sign of a number begins that belongs to its figure; nil when it has none.
  static func start(_ text: TextView, before place: Int) -> Int? {
    isNegative(text, before: place) || isPlus(text, before: place) ? place - 1 : nil
  }

  /// Whether a minus sign or 负 stands before a place.
  static func isNegative(_ text: TextView, before place: Int) -> Bool {
    guard place > 0, NumberMarks.minus.contains(text[place - 1]) else { return false }
    let before = place > 1 ? text[place - 2] : .newline
    if text[place - 1].isHan { return !wordsOfNegative.contains(before) }
    if Names.isIndicator(text, before: place - 1) { return true }
    return !(before.isDigit || before.isLatinLetter || noMinusAfter.contains(before))
  }

  /// Whether a plus sign stands before a place, as in +5.3%, and adds nothing: not 15+1.
  private static func isPlus(_ text: TextView, before place: Int) -> Bool {
    guard place > 1, text[place - 1] == "+" else { return false }
    let before = text[place - 2]
    return !(before.isDigit || before.isLatinLetter || before == "”")
  }

  /// Whether a sign stands before a number whose unit has one: +5.3%, -1.2亿元, but not 运-20首次, 5天+3天.
  static func isSigned(_ site: Site, _ number: Numeral) -> Bool {
    guard start(site.text, before: site.start) != nil, let unit = UnitReader.read(site.text, after: number) else {
      return false
    }
    return signed.contains(unit.word.unit.dimension)
  }

  /// What may be below zero.
  static let signed: Set<FigureUnit.Dimension> = [.money, .percent, .points, .temperature, .length, .index, .multiple]

  /// What an arrow or plus sign says of the number behind it.
  static func change(_ text: TextView, before place: Int) -> ChangeWords.Meaning? {
    guard place > 0 else { return nil }
    if rises.contains(text[place - 1]) || isPlus(text, before: place) { return .rise }
    return falls.contains(text[place - 1]) ? .fall : nil
  }

  /// The unit behind an accountant's bracket that closes at a place: (1,234.5)万元.
  static func bracketed(_ site: Site, _ number: Numeral) -> (word: UnitWord, scale: Int, end: Int)? {
    let text = site.text
    let close = number.range.upperBound
    guard site.previous == "(", text[close] == ")", number.form == .arabic, number.comparator == .equal else {
      return nil
    }
    let (power, _, end) = NumeralReader.magnitude(text, at: close + 1)
    guard let unit = UnitLexicon.shared.words.longestMatch(in: text, at: end), unit.value.unit.dimension == .money
    else {
      return nil
    }
    return (unit.value, power, unit.end)
  }

  private static let rises = CharacterSet("↑▲⬆")
  private static let falls = CharacterSet("↓▼⬇")
  /// Characters that make a word with 负: 减负, 自负.
  private static let wordsOfNegative = CharacterSet("减担自胜抱辜肩背不正")
  /// A dash after these joins a range: 2年-3年, 1万元(含)-5万元.
  private static let noMinusAfter = CharacterSet("%年月日元吨人家)”‰度时分秒米里亩")
}
