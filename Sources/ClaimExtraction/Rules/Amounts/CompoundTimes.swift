import ClaimModel

/// Lengths of time in two units: 3小时21分, 9分48秒, 十二年六个月. They are read in the smaller one.
enum CompoundTimes {
  /// A length of time and where its words end.
  private struct Length {
    var value: ExactDecimal
    var unit: FigureUnit
    var end: Int
  }

  static func read(_ site: Site, _ number: Numeral) -> Figure? {
    guard unit(site, at: number.range.upperBound) != nil else { return nil }
    let first = compound(site, number)
    if let range = range(site, number, first) { return range }
    return first.map { Amounts.finish(site, $0.value, nil, unit: $0.unit, .equal, end: $0.end) }
  }

  /// 一年八个月至十年, 十年至十二年六个月: a range with an end in two units.
  private static func range(_ site: Site, _ number: Numeral, _ compound: Length?) -> Figure? {
    guard let low = compound ?? simple(site, number), let mark = RangeMark.end(site.text, at: low.end),
      let second = NumeralReader.read(site.text, at: mark)
    else { return nil }
    let upper = Self.compound(site, second)
    // The end in two units is the one in the smaller unit.
    guard compound != nil || upper != nil, let high = upper ?? simple(site, second) else { return nil }
    let unit = compound == nil ? high.unit : low.unit
    guard let least = low.unit.convert(low.value, to: unit), let most = high.unit.convert(high.value, to: unit),
      least < most
    else { return nil }
    return Amounts.finish(site, least, most, unit: unit, .range, end: high.end)
  }

  private static func simple(_ site: Site, _ number: Numeral) -> Length? {
    unit(site, at: number.range.upperBound).map { Length(value: number.value, unit: $0.0, end: $0.end) }
  }

  private static func compound(_ site: Site, _ number: Numeral) -> Length? {
    guard let (larger, start) = unit(site, at: number.range.upperBound),
      let rest = NumeralReader.read(site.text, at: start), let (smaller, end) = unit(site, at: rest.range.upperBound),
      let ratio = parts.first(where: { $0.larger == larger && $0.smaller == smaller })?.ratio, rest.value < ratio,
      number.value < ExactDecimal(100)
    else { return nil }
    return Length(value: number.value * ratio + rest.value, unit: smaller, end: end)
  }

  /// How many of the smaller unit make one of the larger.
  private static let parts = [
    (larger: year, smaller: month, ratio: ExactDecimal(12)),
    (larger: hour, smaller: minute, ratio: ExactDecimal(60)),
    (larger: minute, smaller: second, ratio: ExactDecimal(60)),
  ]

  /// The unit of time at a place; 分 alone is a minute here, 月 without 个 a date.
  private static func unit(_ site: Site, at place: Int) -> (FigureUnit, end: Int)? {
    for (word, unit) in words where site.has(word, at: place) { return (unit, place + word.utf8CodeUnitCount / 3) }
    return nil
  }

  private static let words: [(StaticString, FigureUnit)] = [
    ("小时", hour), ("分钟", minute), ("个月", month), ("年", year), ("分", minute), ("秒", second),
  ]

  private static let year = FigureUnit("年", .duration, factor: Ratio(ExactDecimal(12)))
  private static let month = FigureUnit("月", .duration)
  private static let hour = FigureUnit("时", .duration, factor: Ratio(ExactDecimal(3600)))
  private static let minute = FigureUnit("分", .duration, factor: Ratio(ExactDecimal(60)))
  private static let second = FigureUnit("秒", .duration)
}
