import ClaimModel

/// Months, quarters and days without a year: 10月24日, 1—11月, 1-3季度, 28日, 15号.
enum MonthsAndDays {
  static func read(_ site: Site, _ number: Numeral) -> Rule.Reading? {
    guard number.magnitude == 0, site.previous != "第", site.previous != "." else { return nil }
    let text = site.text
    if let part = YearParts.month(text, at: site.start) ?? YearParts.quarter(text, at: site.start) {
      var expression = part.expression
      expression.isNearArticle = site.previous == "(" && RelativeDates.isDay(text, before: site.start - 1)
      return Figure.date(site, to: part.end, expression, rule: "date.month")
    }
    guard let day = YearParts.day(text, at: site.start, afterMonth: isNumberedDay(site, number)),
      isDayOfMonth(site, day.end)
    else { return nil }
    return Figure.date(site, to: day.end, DateExpression(year: .unsaid, days: day.days), rule: "date.day")
  }

  /// Words before 28日 that make it a length of time or a part of a word; false rows are days all the same.
  static let wordsBeforeLengths: [WordRow<Bool>] = [
    WordRow(true, "仅 用 近 历时 为期 连续 达 约 每 共 的 公示 期为 期 不超过 内", "公示期为7日"),
    WordRow(false, "截至 日期 期于", "发布日期28日"),
  ]

  /// Words behind 28日 that make it a length of time.
  static let wordsAfterLengths: [WordRow<Bool>] = [WordRow(true, "内 游 龄 均", "3日内办结"), WordRow(false, "内地", "28日内地")]

  private static let beforeLengths = Trie(wordsBeforeLengths, reversed: true)
  private static let afterLengths = Trie(wordsAfterLengths)

  /// Whether `28日` is a day of the month, not a length of time.
  private static func isDayOfMonth(_ site: Site, _ end: Int) -> Bool {
    if afterLengths.longestMatch(in: site.text, at: end)?.value ?? false { return false }
    if site.text[end] == "后", site.previous != "于" { return false }
    return !(beforeLengths.longestMatch(in: site.text, before: site.start)?.value ?? false)
  }

  /// Words around 15号 that make it a day and no number of a house, a line or a document.
  static let wordsBeforeNumberedDays: [WordRow<Bool>] = [
    WordRow(true, "截至 截止 将于 定于 已于 自 从 到 至 本月 上月 下月", "截至15号,已有120家报名")
  ]

  static let wordsAfterNumberedDays: [WordRow<Bool>] = [
    WordRow(true, "上午 下午 中午 晚 晚上 凌晨 早上 傍晚 当天 当晚 起 之前 以来", "15号上午,首批旅客抵达")
  ]

  private static let beforeNumberedDays = Trie(wordsBeforeNumberedDays, reversed: true)
  private static let afterNumberedDays = Trie(wordsAfterNumberedDays)

  private static func isNumberedDay(_ site: Site, _ number: Numeral) -> Bool {
    guard site.text[number.range.upperBound] == "号" else { return false }
    return beforeNumberedDays.longestMatch(in: site.text, before: site.start) != nil
      || !site.previous.isHan
        && afterNumberedDays.longestMatch(in: site.text, at: number.range.upperBound + 1) != nil
  }
}
