import ClaimModel

/// Ranges: 3—5年, 10%~15%, 30%到40%, 1—1.5小时, 5亿至8亿元.
enum AmountRange {
  /// The range that begins with a number, which has this unit or none.
  static func read(_ site: Site, _ first: Numeral, _ firstUnit: (word: UnitWord, end: Int)?) -> Figure? {
    let text = site.text
    var end = first.range.upperBound
    if let firstUnit, let legal = aboveBelow(site, first, firstUnit.word, firstUnit.end) { return legal }
    let bareMark = RangeMark.end(text, at: end)
    let unitMark = firstUnit.flatMap { RangeMark.end(text, at: $0.end) }
    guard let mark = bareMark ?? unitMark else { return nil }
    if bareMark == nil, let firstUnit { end = firstUnit.end }
    if text[end] == "到" || text[end] == "至", isFromTo(site) { return nil }
    guard let second = NumeralReader.read(text, at: mark), let (word, unitEnd) = UnitReader.read(text, after: second)
    else { return nil }
    if bareMark == nil {
      guard let firstUnit, firstUnit.word.unit.dimension == word.unit.dimension else { return nil }
      return figure(site, first.value * firstUnit.word.scale, second.value * word.scale, word, unitEnd)
    }
    // 3—5万元: the first number shares the magnitude of the second.
    let mantissa = second.value.scaled(byPowerOfTen: -second.magnitude)
    let shares = first.magnitude == 0 && second.magnitude > 0 && first.value <= mantissa
    let low = shares ? first.value.scaled(byPowerOfTen: second.magnitude) : first.value
    return figure(site, low * word.scale, second.value * word.scale, word, unitEnd)
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
