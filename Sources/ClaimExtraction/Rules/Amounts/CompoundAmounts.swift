import ClaimModel

/// Amounts in two units or more: 3小时21分, 9分48秒, 十二年六个月, 3斤5两, 1米75. They are read in the smallest one.
enum CompoundAmounts {
  /// An amount and where its words end.
  private struct Part {
    var value: ExactDecimal
    var unit: String
    var end: Int
  }

  static func read(_ site: Site, _ number: Numeral) -> Figure? {
    guard let word = word(site, at: number.range.upperBound) else { return nil }
    let first = Part(value: number.value, unit: word.unit, end: word.end)
    let compound = compound(site, first)
    if let range = range(site, first, compound) { return range }
    guard let compound, let unit = unit(compound.unit) else { return nil }
    return Amounts.finish(site, compound.value, nil, unit: unit, .equal, end: compound.end)
  }

  /// 一年八个月至十年, 十年至十二年六个月: a range with an end in two units.
  private static func range(_ site: Site, _ first: Part, _ compound: Part?) -> Figure? {
    let low = compound ?? first
    guard let mark = RangeMark.end(site.text, at: low.end), let number = NumeralReader.read(site.text, at: mark),
      let word = word(site, at: number.range.upperBound)
    else { return nil }
    let second = Part(value: number.value, unit: word.unit, end: word.end)
    let upper = Self.compound(site, second)
    // The end in two units is the one in the smaller unit.
    guard compound != nil || upper != nil, let lowUnit = unit(low.unit), let highUnit = unit((upper ?? second).unit)
    else { return nil }
    let unit = compound == nil ? highUnit : lowUnit
    guard let least = lowUnit.convert(low.value, to: unit),
      let most = highUnit.convert((upper ?? second).value, to: unit), least < most
    else { return nil }
    return Amounts.finish(site, least, most, unit: unit, .range, end: (upper ?? second).end)
  }

  /// An amount with the smaller parts behind it; nil when there are none.
  private static func compound(_ site: Site, _ first: Part) -> Part? {
    guard first.value < ExactDecimal(1000) else { return nil }
    var whole = first
    while let next = smaller(site, than: whole) { whole = next }
    // 五分半钟
    if whole.unit == "分", site.has("半钟", at: whole.end) {
      whole.value = whole.value + ExactDecimal(coefficient: 5, exponent: -1)
      whole.end += 2
    }
    return whole.end > first.end ? whole : nil
  }

  private static func smaller(_ site: Site, than whole: Part) -> Part? {
    guard let rest = NumeralReader.read(site.text, at: whole.end), rest.comparator == .equal, rest.high == nil else {
      return nil
    }
    if let word = word(site, at: rest.range.upperBound) {
      guard let ratio = ratios.first(where: { $0.larger == whole.unit && $0.smaller == word.unit })?.ratio,
        rest.value < ratio
      else { return nil }
      return Part(value: whole.value * ratio + rest.value, unit: word.unit, end: word.end)
    }
    // 1米75, 3斤5: the digits behind the unit are its decimals.
    guard decimalUnits.contains(whole.unit), rest.value.exponent == 0, whole.value.exponent >= 0,
      rest.range.count <= 2, !site.text[rest.range.upperBound].isHan, !site.text[rest.range.upperBound].isLatinLetter
    else { return nil }
    let digits = rest.form == .chinese ? 1 : rest.range.count
    return Part(
      value: whole.value + rest.value.scaled(byPowerOfTen: -digits), unit: whole.unit, end: rest.range.upperBound)
  }

  /// The unit at a place; 分 alone is a minute here, 月 without 个 a date.
  private static func word(_ site: Site, at place: Int) -> (unit: String, end: Int)? {
    words.longestMatch(in: site.text, at: place).map { ($0.value, $0.end) }
  }

  private static func unit(_ symbol: String) -> FigureUnit? {
    UnitLexicon.shared.words.value(of: [FoldedScalar](folding: units[symbol] ?? ""))?.unit
  }

  /// Units that follow each other, with their spellings.
  private static let words = Trie<String>(
    [
      ("年", "年"), ("月", "个月"), ("周", "周"), ("日", "天"), ("时", "小时 个小时"), ("分", "分钟 分"), ("秒", "秒"), ("斤", "斤"),
      ("公斤", "公斤 千克"),
      ("两", "两"), ("米", "米"), ("厘米", "厘米"), ("吨", "吨"), ("公里", "公里"),
    ].flatMap { symbol, words in words.split(separator: " ").map { ([FoldedScalar](folding: $0), symbol) } })

  private static let units = [
    "年": "年", "月": "个月", "周": "周", "日": "天", "时": "小时", "分": "分钟", "秒": "秒", "斤": "斤", "公斤": "公斤", "两": "两", "米": "米",
    "厘米": "厘米",
    "吨": "吨", "公里": "公里",
  ]

  /// How many of the smaller unit make one of the larger.
  private static let ratios = [
    (larger: "年", smaller: "月", ratio: ExactDecimal(12)), (larger: "周", smaller: "日", ratio: ExactDecimal(7)),
    (larger: "日", smaller: "时", ratio: ExactDecimal(24)), (larger: "时", smaller: "分", ratio: ExactDecimal(60)),
    (larger: "分", smaller: "秒", ratio: ExactDecimal(60)), (larger: "斤", smaller: "两", ratio: ExactDecimal(10)),
    (larger: "米", smaller: "厘米", ratio: ExactDecimal(100)), (larger: "公里", smaller: "米", ratio: ExactDecimal(1000)),
    (larger: "吨", smaller: "公斤", ratio: ExactDecimal(1000)),
  ]

  /// Units whose decimals may follow them.
  private static let decimalUnits: Set = ["米"]
}
