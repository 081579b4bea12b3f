import ClaimModel

/// Periods that are said by their last day and their length, as companies of Hong Kong report:
/// 截至2023年6月30日止六个月, 截至2023年12月31日止年度.
enum EndedPeriods {
  /// The lengths in months of words without a number.
  static let lengths: [WordRow<Int>] = [
    WordRow(12, "年度 财政年度 全年 财年", "截至2023年12月31日止年度"),
    WordRow(6, "半年 半年度", "截至2023年6月30日止半年度"),
    WordRow(3, "季度", "截至2023年3月31日止季度"),
  ]

  private static let lengthTrie = Trie(lengths)

  /// The period that ends with a day, whose length stands behind it; `place` is behind the day.
  static func read(
    _ text: TextView, at place: Int, _ last: DateExpression
  ) -> (expression: DateExpression, end: Int)? {
    guard text[place] == "止", let day = last.days, day.count == 1, last.closing == nil,
      let length = length(text, at: text[place + 1] == "的" ? place + 2 : place + 1),
      let month = last.months?.lowerBound,
      case .absolute(let year) = last.year
    else { return nil }
    var expression = last
    let isMonthEnd = day.upperBound == CalendarDate.lengthOfMonth(month, year: year)
    let first =
      isMonthEnd
      ? CalendarDate(firstOfMonth: month - length.months + 1, year: year)
      : CalendarDate(year: year, month: month, day: day.upperBound)?.adding(months: -length.months)?.adding(days: 1)
    guard let first else { return nil }
    expression.year = .absolute(first.year)
    expression.months = first.month...first.month
    expression.days = isMonthEnd ? nil : first.day...first.day
    expression.closing = .init(year: .absolute(year), month: month, day: isMonthEnd ? nil : day.upperBound)
    return (expression, length.end)
  }

  /// How many months words such as 六个月 or 年度 are.
  private static func length(_ text: TextView, at start: Int) -> (months: Int, end: Int)? {
    if let word = lengthTrie.longestMatch(in: text, at: start) { return (word.value, word.end) }
    guard let number = YearParts.small(text, at: start, limit: 24), text[number.end] == "个", text[number.end + 1] == "月"
    else { return nil }
    let end = number.end + 2
    return (number.value, text[end] == "期" && text[end + 1] == "间" ? end + 2 : end)
  }
}
