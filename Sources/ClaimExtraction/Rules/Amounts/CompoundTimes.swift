import ClaimModel

/// Lengths of time in two units: 3小时21分, 9分48秒. They are read in the smaller one.
enum CompoundTimes {
  static func read(_ site: Site, _ number: Numeral) -> Figure? {
    guard let (larger, start) = unit(site, at: number.range.upperBound), larger.symbol != "秒",
      let rest = NumeralReader.read(site.text, at: start), rest.value < ExactDecimal(60),
      let (smaller, end) = unit(site, at: rest.range.upperBound),
      larger.symbol == "时" && smaller.symbol == "分" || larger.symbol == "分" && smaller.symbol == "秒"
    else { return nil }
    return Amounts.finish(site, number.value * ExactDecimal(60) + rest.value, nil, unit: smaller, .equal, end: end)
  }

  /// The unit of time at a place; 分 alone is a minute here.
  private static func unit(_ site: Site, at place: Int) -> (FigureUnit, end: Int)? {
    if site.has("小时", at: place) { return (hour, place + 2) }
    if site.has("分钟", at: place) { return (minute, place + 2) }
    if site.has("分", at: place) { return (minute, place + 1) }
    if site.has("秒", at: place) { return (second, place + 1) }
    return nil
  }

  private static let hour = FigureUnit("时", .duration, factor: Ratio(ExactDecimal(3600)))
  private static let minute = FigureUnit("分", .duration, factor: Ratio(ExactDecimal(60)))
  private static let second = FigureUnit("秒", .duration)
}
