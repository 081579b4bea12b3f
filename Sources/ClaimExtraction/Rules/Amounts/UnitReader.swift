import ClaimModel

/// Reads the unit after a number.
enum UnitReader {
  /// The unit word after a number and where it ends; the currency on either side counts.
  static func read(_ text: TextView, after number: Numeral) -> (word: UnitWord, end: Int)? {
    var start = number.range.upperBound
    if text[start].isSpace { start += 1 }
    if let spaced = spaced(text, at: start) { return spaced }
    guard var (word, end) = UnitLexicon.shared.words.longestMatch(in: text, at: start) else { return nil }
    guard fits(text, number, word, start..<end) else { return nil }
    // 两米多, 五年多, 三个多月: 多 after the unit is part of the figure.
    if text[end - 1] == "个", text[end] == "多" || text[end] == "半",
      let inner = UnitLexicon.shared.words.longestMatch(in: text, at: end + 1), inner.value.unit.dimension == .duration
    {
      return (inner.value, inner.end)
    }
    if let other = UnitSenses.unit(of: text[start..<end].string, text, before: number.range.lowerBound, behind: end) {
      word = other
    }
    if word.unit.dimension == .money, let currency = currencyBefore(text, number.range.lowerBound),
      word.unit == UnitLexicon.yuan
    {
      word = UnitWord(unit: currency, scale: word.scale, needsDigits: false)
    }
    if text[end] == "多" || text[end] == "余", word.unit.dimension != .count, text[end + 1] != "种", text[end + 1] != "样" {
      end += 1
    }
    return (word, end)
  }

  /// A unit whose characters old scans put blanks between: 2.4 个 百 分 点.
  private static func spaced(_ text: TextView, at start: Int) -> (word: UnitWord, end: Int)? {
    guard text[start].isHan, text[start + 1].isSpace, text[start + 2].isHan else { return nil }
    var (characters, ends) = ([text[start]], [start + 1])
    while characters.count < 6, text[ends[ends.count - 1]].isSpace, text[ends[ends.count - 1] + 1].isHan {
      characters.append(text[ends[ends.count - 1] + 1])
      ends.append(ends[ends.count - 1] + 2)
    }
    return characters.withView { UnitLexicon.shared.words.longestMatch(in: $0, at: 0) }
      .flatMap { match in match.end > 1 ? (match.value, ends[match.end - 1]) : nil }
  }

  private static func currencyBefore(_ text: TextView, _ start: Int) -> FigureUnit? {
    let end = start > 0 && text[start - 1].isSpace ? start - 1 : start
    return UnitLexicon.shared.currencyPrefixes.longestMatch(in: text, before: end, from: max(0, end - 6))?.value
  }

  /// Whether a unit word at a place is that unit and not the beginning of another word.
  private static func fits(_ text: TextView, _ number: Numeral, _ word: UnitWord, _ range: Range<Int>) -> Bool {
    let next = text[range.upperBound]
    let last = text[range.upperBound - 1]
    if last.isLatinLetter, next.isLatinLetter || next.isDigit { return false }
    guard range.count == 1 else { return true }
    if UnitNeighbours.words.longestMatch(in: text, at: range.lowerBound) != nil { return false }
    // 2024|山东, 10|镇江: a place is no unit.
    if RegionLexicon.shared.names.longestMatch(in: text, at: range.lowerBound) != nil { return false }
    if UnitNeighbours.neverAlone.contains(last) { return false }
    if UnitNeighbours.places.contains(last) { return number.value < ExactDecimal(1000) }
    let isArabic = number.form == .arabic
    if UnitNeighbours.coins.contains(last) { return isArabic || UnitNeighbours.behindCoins.contains(next) }
    if UnitNeighbours.afterDigits.contains(last), !isArabic { return false }
    switch last {
    case "级": return next == "以"
    case "两": return isArabic || !next.isHan
    case "折": return number.value < ExactDecimal(100)
    case "成": return (number.value <= ExactDecimal(10) || number.high != nil) && number.magnitude == 0
    case "年": return isYears(text, number, next)
    default: return true
    }
  }

  /// 20年, 三年, but not a calendar year and not 三年级, 五年规划.
  private static func isYears(_ text: TextView, _ number: Numeral, _ next: FoldedScalar) -> Bool {
    guard number.value < ExactDecimal(1000) || number.comparator != .equal || number.magnitude >= 4, next != "级",
      next != "代", next != "度"
    else {
      return false
    }
    return number.form != .positional
  }
}
