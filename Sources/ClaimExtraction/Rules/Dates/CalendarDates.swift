import ClaimModel

/// Dates of the calendar that begin with a year: 2023年12月28日, 1—11月, 2016—2020年, 2023年一季度, 2023上半年.
enum CalendarDates {
  static let rule = Rule(
    name: "date.calendar", triggers: [.digit, .numeral],
    examples: [
      "⟦2023年12月28日⟧召开 = date 2023-12-28", "⟦二〇二三年六月⟧ = date 2023-06", "⟦2016—2020年⟧ = date 2016/2020",
      "⟦1995 - 1997年⟧ = date 1995/1997", "⟦2023年1—11月⟧ = date 2023-01/2023-11",
      "⟦2022年上半年⟧ = date 2022-01/2022-06", "⟦2023上半年⟧出口增长 = date 2023-01/2023-06",
      "截至⟦2023年6月30日止六个月⟧ = date 2023-01/2023-06", "于⟦2020年⟧落户 = date 2020",
    ],
    counterExamples: ["历时20年", "每12个月", "1.2.3版", "2023年2月30日"],
    read: { read($0) })

  static func read(_ site: Site) -> Rule.Reading? {
    guard let number = site.numeral, number.high == nil, number.comparator == .equal else { return nil }
    return year(site, number) ?? NumericDates.read(site) ?? MonthsAndDays.read(site, number)
      ?? ShortYears.read(site, number)
  }

  /// Forms that begin with a year of four digits.
  private static func year(_ site: Site, _ number: Numeral) -> Rule.Reading? {
    guard isYear(number), let first = number.wholeValue else { return nil }
    if let reading = yearSpan(site, number, first) { return reading }
    let text = site.text
    var end = number.range.upperBound
    var expression = DateExpression(year: .absolute(first))
    guard text[end] == "年" else {
      guard let part = partAfterBareYear(text, at: end) else { return nil }
      return Figure.date(site, to: part.end, part.expression.with(year: .absolute(first)), rule: rule.name)
    }
    end += 1
    guard text[end] != "代" || first % 10 != 0 else { return nil }
    if let part = YearParts.read(text, at: end) {
      (expression, end) = (part.expression.with(year: .absolute(first)), part.end)
      if let ended = EndedPeriods.read(text, at: end, expression) {
        return Figure.date(site.start..<ended.end, ended.expression, rule: rule.name)
      }
    } else if text[end] == "度" {
      end += 1
    }
    return Figure.date(site, to: end, expression, rule: rule.name)
  }

  /// 2016—2020年, 2016年至2020年, 1995 - 1997年; the months of the last year may follow: 2019年至2021年上半年.
  private static func yearSpan(_ site: Site, _ number: Numeral, _ first: Int) -> Rule.Reading? {
    let text = site.text
    let hasMark = text[number.range.upperBound] == "年"
    guard let mark = RangeMark.looseEnd(text, at: number.range.upperBound + (hasMark ? 1 : 0)),
      let second = NumeralReader.read(text, at: mark), let last = lastYear(second, after: first), last > first,
      text[second.range.upperBound] == "年"
    else { return nil }
    var expression = DateExpression(year: .absolute(first), lastYear: last)
    var end = second.range.upperBound + 1
    if hasMark, let part = YearParts.read(text, at: end), part.expression.days == nil, part.expression.closing == nil {
      expression.months = 1...(part.expression.months?.upperBound ?? 12)
      end = part.end
    }
    return Figure.date(site, to: end, expression, rule: rule.name)
  }

  /// The last year of a span, which two digits may say: 2021-23年.
  private static func lastYear(_ number: Numeral, after first: Int) -> Int? {
    if isYear(number) { return number.wholeValue }
    guard number.form == .arabic, number.digitCount == 2, number.range.count == 2, let year = number.wholeValue else {
      return nil
    }
    let last = first / 100 * 100 + year
    return last - first <= 10 ? last : nil
  }

  /// 上半年, 一季度 or 前三季度 right after a year without 年; the edges and seasons need the word.
  private static func partAfterBareYear(_ text: TextView, at place: Int) -> YearParts.Part? {
    let start = text[place].isSpace ? place + 1 : place
    if let part = YearParts.quarter(text, at: start) { return part }
    guard let part = YearParts.named(text, at: start), let months = part.expression.months, months.count > 1,
      months.lowerBound % 3 == 1
    else { return nil }
    return part
  }

  /// Whether a number can be a year: four digits, 1000 to 2199.
  static func isYear(_ number: Numeral) -> Bool {
    guard number.form != .chinese, number.digitCount == 4, number.magnitude == 0, number.range.count == 4,
      let value = number.wholeValue
    else { return false }
    return (1000...2199).contains(value)
  }
}

extension Numeral {
  /// The value as an integer; nil when it has decimals or is too large.
  var wholeValue: Int? {
    guard value.exponent >= 0, value.exponent < 9, value.coefficient < 1_000_000_000 else { return nil }
    return Int(value.coefficient) * Int((0..<value.exponent).reduce(1) { result, _ in result * 10 })
  }
}
