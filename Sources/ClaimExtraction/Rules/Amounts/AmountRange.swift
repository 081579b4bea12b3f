import ClaimModel

/// Ranges: 3—5年, 10%~15%, 30%到40%, 1—1.5小时, 5亿至8亿元.
enum AmountRange {
  /// The range that begins with a number, which has this unit or none.
  static func read(_ site: Site, _ first: Numeral, _ firstUnit: (word: UnitWord, end: Int)?) -> Figure? {
    let text = site.text
    var end = first.range.upperBound
    if let firstUnit, let legal = aboveBelow(site, first, firstUnit.word, firstUnit.end) { return legal }
    let isBetween = isBetween(site)
    let bareMark = mark(text, at: end, isBetween)
    let unitMark = firstUnit.flatMap { mark(text, at: $0.end, isBetween) }
    guard let mark = bareMark ?? unitMark else { return nil }
    if bareMark == nil, let firstUnit { end = firstUnit.end }
    if text[end] == "到" || text[end] == "至", isFromTo(site) { return nil }
    guard let second = NumeralReader.read(text, at: mark) else { return nil }
    guard let (word, unitEnd) = UnitReader.read(text, after: second) else { return plain(site, first, second) }
    if bareMark == nil {
      guard let firstUnit, firstUnit.word.unit.dimension == word.unit.dimension else { return nil }
      return figure(site, first.value * firstUnit.word.scale, second.value * word.scale, word, unitEnd)
    }
    return figure(site, shared(first, second) * word.scale, second.value * word.scale, word, unitEnd)
  }

  /// The value of the lower end: 3—5万元, 三至五千元 share the power of ten of the upper one.
  static func shared(_ first: Numeral, _ second: Numeral) -> ExactDecimal {
    for power in [second.sharedPower, second.magnitude] where first.magnitude == 0 && power > 0 {
      let mantissa = second.value.scaled(byPowerOfTen: -power)
      if first.value < mantissa || first.value == mantissa { return first.value.scaled(byPowerOfTen: power) }
    }
    return first.value
  }

  /// The end of the mark between the ends of a range, with blanks around it; 和 and 与 join them in 在…之间.
  static func mark(_ text: TextView, at place: Int, _ isBetween: Bool = false) -> Int? {
    let start = text[place].isSpace ? place + 1 : place
    if isBetween, joins.contains(text[start]) { return start + 1 }
    guard let end = RangeMark.end(text, at: start), start == place || text[end].isSpace else { return nil }
    return text[end].isSpace ? end + 1 : end
  }

  /// 在50亿元与80亿元之间, 介于3%和5%之间.
  private static func isBetween(_ site: Site) -> Bool {
    guard between.longestMatch(in: site.text, before: site.start) != nil else { return false }
    return (site.start..<site.start + 24).contains { site.has("之间", at: $0) }
  }

  private static let joins = CharacterSet("和与")
  private static let between = Trie<Bool>(words: "在 介于 处于 位于", reversed: true)

  /// 20万至25万平民: no unit is written.
  private static func plain(_ site: Site, _ first: Numeral, _ second: Numeral) -> Figure? {
    let end = second.range.upperBound
    guard second.magnitude >= 4, second.form == .arabic, !site.text[end].isLatinLetter else { return nil }
    let low = shared(first, second)
    guard low < second.value else { return nil }
    let isMoney = Money.isMeant(site, end) || Money.isSaid(site, behind: end)
    return Amounts.finish(
      site, low, second.value, unit: isMoney ? UnitLexicon.yuan : UnitLexicon.unknown, .range, end: end)
  }

  private static func figure(
    _ site: Site, _ low: ExactDecimal, _ high: ExactDecimal, _ word: UnitWord, _ end: Int
  ) -> Figure? {
    let low = Amounts.isNegative(site) ? -low : low
    guard low < high else { return nil }
    return Amounts.finish(site, low, high, unit: word.unit, .range, end: end)
  }

  /// 二百元以上五百元以下: how laws write a range.
  private static func aboveBelow(_ site: Site, _ first: Numeral, _ unit: UnitWord, _ end: Int) -> Figure? {
    guard site.has("以上", at: end), let second = NumeralReader.read(site.text, at: end + 2),
      let (word, secondEnd) = UnitReader.read(site.text, after: second), word.unit == unit.unit,
      site.has("以下", at: secondEnd)
    else { return nil }
    return figure(site, first.value * unit.scale, second.value * word.scale, word, secondEnd)
  }

  /// 从30%到40%, 由3亿到5亿: two figures with a change between them.
  private static func isFromTo(_ site: Site) -> Bool {
    let start = Comparators.start(site.text, before: site.start)
    return start > 0 && (site.text[start - 1] == "从" || site.text[start - 1] == "由" || site.text[start - 1] == "自")
  }
}
