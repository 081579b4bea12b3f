import ClaimModel

/// Dates in digits alone: 2023-12-28, 2023/12/28, 2023.12.28, 2023.12, 2023.1-2023.10, 5.20-5.23.
enum NumericDates {
  /// A date of digits: a year, a month and perhaps a day.
  private struct Parts {
    var year: Int
    var month: Int
    var day: Int?
    var end: Int
  }

  static func read(_ site: Site) -> Rule.Reading? {
    let text = site.text
    guard text[site.start].isDigit, site.previous != ".", site.previous != "/", site.previous != "-" else { return nil }
    if let span = daysWithoutYear(site) { return span }
    guard let first = parts(text, at: site.start) else { return nil }
    let mark = RangeMark.looseEnd(text, at: first.end)
    let last = mark.flatMap { parts(text, at: $0) }.flatMap { isSpan(first, $0) ? $0 : nil }
    // 2023.12 is a month only where nothing makes it a number.
    guard first.day != nil || last != nil || !isNumber(text, before: first.end) else { return nil }
    var expression = DateExpression(
      year: .absolute(first.year), months: first.month...first.month, days: first.day.map { $0...$0 })
    if let last { expression.closing = .init(year: .absolute(last.year), month: last.month, day: last.day) }
    return Figure.date(site, to: last?.end ?? first.end, expression, rule: CalendarDates.rule.name)
  }

  private static func isSpan(_ first: Parts, _ last: Parts) -> Bool {
    (last.day == nil) == (first.day == nil)
      && (last.year, last.month, last.day ?? 0) > (first.year, first.month, first.day ?? 0)
  }

  private static func parts(_ text: TextView, at start: Int) -> Parts? {
    guard let year = digits(text, at: start), year.end - start == 4, (1900...2100).contains(year.value) else {
      return nil
    }
    let separator = text[year.end]
    guard separator == "-" || separator == "/" || separator == ".",
      let month = digits(text, at: year.end + 1), month.end - year.end <= 3, (1...12).contains(month.value)
    else { return nil }
    if text[month.end] == separator, text[month.end + 1].isDigit {
      guard let day = digits(text, at: month.end + 1), day.end - month.end <= 3,
        CalendarDate(year: year.value, month: month.value, day: day.value) != nil, isEnd(text, at: day.end, separator)
      else { return nil }
      return Parts(year: year.value, month: month.value, day: day.value, end: day.end)
    }
    guard separator == "." || separator == "-" && month.end - year.end == 3, isEnd(text, at: month.end, separator)
    else {
      return nil
    }
    return Parts(year: year.value, month: month.value, day: nil, end: month.end)
  }

  /// Whether no digit, per cent sign or further part goes on.
  private static func isEnd(_ text: TextView, at place: Int, _ separator: FoldedScalar) -> Bool {
    !text[place].isDigit && text[place] != "%" && !(text[place] == separator && text[place + 1].isDigit)
  }

  /// Whether a unit or a power of ten follows, so that 2023.12 is a number.
  private static func isNumber(_ text: TextView, before place: Int) -> Bool {
    guard text[place].isHan else { return false }
    return text[place] == "年" || NumeralCharacters.role(text[place]) != nil
      || UnitLexicon.shared.words.longestMatch(in: text, at: place) != nil
  }

  // MARK: - Without a year

  /// Words before days in digits: without one 5.20-5.23 is a range of numbers.
  static let wordsBeforeDays: [WordRow<Bool>] = [
    WordRow(true, "时间 时间: 日期 日期: 展期 展期: 会期 会期: 活动期 活动期: 于 将于", "展期:5.20-5.23")
  ]

  private static let beforeDays = Trie(wordsBeforeDays, reversed: true)

  /// 5.20-5.23 behind a word for time, or in brackets by itself.
  private static func daysWithoutYear(_ site: Site) -> Rule.Reading? {
    let text = site.text
    guard let first = monthAndDay(text, at: site.start), let mark = RangeMark.looseEnd(text, at: first.end),
      let last = monthAndDay(text, at: mark), (first.month, first.day) < (last.month, last.day)
    else { return nil }
    let isAlone = site.previous == "(" && text[last.end] == ")"
    guard isAlone || beforeDays.longestMatch(in: text, before: site.start) != nil,
      text[last.end] != "%", !isNumber(text, before: last.end)
    else { return nil }
    var expression = DateExpression(year: .unsaid, months: first.month...first.month, days: first.day...first.day)
    expression.closing = .init(year: .unsaid, month: last.month, day: last.day)
    return Figure.date(site, to: last.end, expression, rule: CalendarDates.rule.name)
  }

  private static func monthAndDay(_ text: TextView, at start: Int) -> (month: Int, day: Int, end: Int)? {
    guard let month = digits(text, at: start), month.end - start <= 2, (1...12).contains(month.value),
      text[month.end] == ".",
      let day = digits(text, at: month.end + 1), day.end - month.end <= 3, (1...31).contains(day.value),
      !text[day.end].isDigit
    else { return nil }
    return (month.value, day.value, day.end)
  }

  /// Digits and their value, at most four of them.
  static func digits(_ text: TextView, at start: Int) -> (value: Int, end: Int)? {
    var (value, end) = (0, start)
    while text[end].isDigit, end - start < 5 { (value, end) = (value * 10 + text[end].digitValue, end + 1) }
    return (1...4).contains(end - start) ? (value, end) : nil
  }
}
