import ClaimModel

/// Keeps figures whole: none begins or ends inside a number or a word in Latin letters.
///
/// A neighbour belongs to the figure when it continues its number: a digit, a numeral, a decimal mark, a mark of
/// thousands, a power, a letter — also across a line break of wrapped text. What stands before `settled` was read
/// already, as a figure or a name, and continues nothing: 统一|2000元, 第4条|5家.
struct FragmentGuard {
  let text: TextView
  /// The end of what was read last.
  var settled = 0

  /// Whether a figure is the whole of its number.
  func isWhole(_ figure: Figure) -> Bool {
    !goesOnBefore(figure.range.lowerBound) && !goesOnBehind(figure)
  }

  /// Whether the number at a place is the tail of one that begins before it.
  private func goesOnBefore(_ start: Int) -> Bool {
    guard start > settled, text[start].isNumeral else { return false }
    let before = text[start - 1]
    if before.isNumeral { return isNumeral(start - 1) }
    if before.isLatinLetter { return text[start].isDigit && !isOfNumber(letterAt: start - 1) }
    if before == "^" { return true }
    guard let joint = endOfNumber(before: start), joint > settled else { return false }
    return FragmentMarks.joints.longestMatch(in: text, at: joint)?.end == start && isJoined(joint, start)
  }

  /// Whether the number of a figure goes on behind it.
  private func goesOnBehind(_ figure: Figure) -> Bool {
    let end = figure.range.upperBound
    let (last, next) = (text[end - 1], text[end])
    // 2024-09-28T08:30: a time may follow.
    if figure.kind == .date, next.isLatinLetter { return false }
    if last.isLatinLetter { return next.isLatinLetter || next.isDigit || FragmentMarks.behindLetters.contains(next) }
    guard last.isNumeral else { return false }
    if next.isDigit || last.isDigit && (next.isLatinLetter || FragmentMarks.behindDigits.contains(next)) { return true }
    if NumeralReader.role(text, at: end) != nil { return true }
    guard let joint = FragmentMarks.joints.longestMatch(in: text, at: end) else { return false }
    return text[joint.end].isNumeral && isJoined(end, joint.end) && !isComma(end)
  }

  /// Whether the numeral before a number is one in its place: not 伍 of 队伍.
  private func isNumeral(_ place: Int) -> Bool {
    !NumeralCharacters.isFinancialOnly(text[place]) || text[place - 1].isNumeral
  }

  /// Where the number ends that stands before a joint of at most eight characters; nil when none does.
  private func endOfNumber(before start: Int) -> Int? {
    var place = start - 1
    while place > max(settled, start - 8), !text[place - 1].isNumeral {
      if text[place - 1].isHan, !FragmentMarks.jointCharacters.contains(text[place - 1]) { return nil }
      place -= 1
    }
    return place > 0 && text[place - 1].isNumeral ? place : nil
  }

  /// Whether a mark between two numbers makes them one.
  private func isJoined(_ joint: Int, _ start: Int) -> Bool {
    let isArabic = text[joint - 1].isDigit && text[start].isDigit
    if (joint..<start).contains(where: { text[$0] == .newline }) { return isWrapped(joint, start) }
    if isComma(joint) { return isArabic && isContinental(joint, start) }
    return isArabic || text[joint].isHan
  }

  private func isComma(_ place: Int) -> Bool { text[place] == "," }

  /// 1.234,56: a comma as the decimal mark.
  private func isContinental(_ comma: Int, _ start: Int) -> Bool {
    var place = comma
    while text[place - 1].isDigit { place -= 1 }
    return comma - place == 3 && text[place - 1] == "." && DigitRun.read(text, at: start)?.hasDecimals == false
  }

  /// Whether a number before a line break ends a line of running text, not a cell or a line of its own, and goes on in
  /// the same script in the next line, which does not begin with a date.
  private func isWrapped(_ end: Int, _ start: Int) -> Bool {
    guard text[end - 1].isDigit == text[start].isDigit, let next = NumeralReader.read(text, at: start),
      !NumberMarks.beginningOthers.contains(text[next.range.upperBound]), next.digitCount != 4
    else { return false }
    var place = end
    while place > settled, text[place - 1].isNumeral || NumberMarks.points.contains(text[place - 1]) { place -= 1 }
    return text[place - 1].isHan || NumberMarks.minus.contains(text[place - 1])
  }

  /// Whether letters right before a number are a currency or an indicator: US$5亿, GDP5%.
  private func isOfNumber(letterAt place: Int) -> Bool {
    UnitLexicon.shared.currencyPrefixes.longestMatch(in: text, before: place + 1, from: max(0, place - 5)) != nil
      || Names.isIndicator(text, before: place + 1)
  }
}

/// What stands between two parts of one number. To add one, add it to its row.
enum FragmentMarks {
  /// Between two numbers: 1'234, 12。5亿, 123.⏎5亿, 1234&nbsp;567, 四点五, 三分之二.
  static let joints = Trie<Bool>(
    [".", ",", "·", "'", "‘", "。", "^", "点", "分之", "又", "\n", ".\n", ",\n", "&nbsp;", "&thinsp;", "&ensp;"].map {
      ([FoldedScalar](folding: $0 as String), true)
    })
  /// Chinese characters of the joints.
  static let jointCharacters = CharacterSet("点分之又")
  /// Behind a unit in letters: m², m^2.
  static let behindLetters = CharacterSet("²³^")
  /// Behind digits: 5%, 10^5, 10⁵.
  static let behindDigits = CharacterSet("%‰^" + NumberMarks.superscripts)
}
