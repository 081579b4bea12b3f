import ClaimModel

/// Dates of the calendar: 2023年12月28日, 2023-12-28, 10月24日, 1—11月, 2016—2020年, 2023年一季度.
enum CalendarDates {
  static let rule = Rule(
    name: "date.calendar", triggers: [.digit, .numeral],
    examples: [
      "⟦2023年12月28日⟧召开 = date 2023-12-28", "⟦二〇二三年六月⟧ = date 2023-06", "⟦2016—2020年⟧ = date 2016/2020",
      "⟦2023年1—11月⟧ = date 2023-01/2023-11", "⟦2022年上半年⟧ = date 2022-01/2022-06",
      "发布时间:⟦2018-08-22⟧ = date 2018-08-22", "于⟦2020年⟧落户 = date 2020",
    ],
    counterExamples: ["历时20年", "每12个月", "1.2.3版"],
    read: { read($0) })

  static func read(_ site: Site) -> Rule.Reading? {
    guard let number = site.numeral, number.high == nil, number.comparator == .equal else { return nil }
    return year(site, number) ?? numericDate(site, number) ?? monthOrDay(site, number)
  }

  /// Forms that begin with a year of four digits before 年.
  private static func year(_ site: Site, _ number: Numeral) -> Rule.Reading? {
    let text = site.text
    guard isYear(number), let first = number.wholeValue else { return nil }
    var end = number.range.upperBound
    var expression = DateExpression(year: .absolute(first))
    if let second = rangeEnd(text, after: skipYear(text, end)), isYear(second), let last = second.wholeValue,
      text[second.range.upperBound] == "年", last > first
    {
      expression.lastYear = last
      end = second.range.upperBound + 1
      if let closing = YearParts.read(text, at: end), closing.days == nil,
        skipYear(text, number.range.upperBound) != number.range.upperBound
      {
        expression.months = (1...(closing.months?.upperBound ?? 12))
        end = closing.end
      }
      return Figure.date(site.start..<end, expression, rule: rule.name)
    }
    if text[end] == "Q" || text[end] == "q", let quarter = YearParts.read(text, at: end) {
      expression.months = quarter.months
      return Figure.date(site.start..<quarter.end, expression, rule: rule.name)
    }
    guard text[end] == "年" else { return nil }
    end += 1
    guard text[end] != "代" || first % 10 != 0 else { return nil }
    let parts = YearParts.read(text, at: end)
    if let parts {
      (expression.months, expression.days) = (parts.months, parts.days)
      end = parts.end
      if let (closing, closingEnd) = closing(text, at: end, after: parts) {
        expression.closing = closing
        end = closingEnd
      }
    } else if text[end] == "度" || (text[end] == "内") {
      end += text[end] == "度" ? 1 : 0
    }
    return Figure.date(site.start..<end, expression, rule: rule.name)
  }

  /// `至9月5日`, `—2021年2月` after a month or day: the end of a span of the same precision.
  private static func closing(
    _ text: TextView, at start: Int, after first: YearParts.Part
  ) -> (DateExpression.Closing, end: Int)? {
    guard first.months?.count == 1, var place = RangeMark.end(text, at: start) else { return nil }
    var year: Int?
    if let numeral = NumeralReader.read(text, at: place), isYear(numeral), text[numeral.range.upperBound] == "年" {
      (year, place) = (numeral.wholeValue, numeral.range.upperBound + 1)
    }
    guard let last = YearParts.month(text, at: place), last.months?.count == 1,
      (last.days == nil) == (first.days == nil),
      let month = last.months?.lowerBound
    else { return nil }
    return (DateExpression.Closing(year: year, month: month, day: last.days?.upperBound), last.end)
  }

  /// 2023-12-28, 2023/12/28, 2023.12.28, 2023.12
  private static func numericDate(_ site: Site, _ number: Numeral) -> Rule.Reading? {
    let text = site.text
    guard site.text[site.start].isDigit, site.previous != ".", site.previous != "/",
      site.previous != "-" || site.numeral == nil
    else { return nil }
    var parts: [Int] = []
    var end = site.start
    var separator: FoldedScalar = "-"
    while parts.count < 3 {
      var (value, digits) = (0, 0)
      while text[end].isDigit, digits < 5 {
        (value, digits, end) = (value * 10 + text[end].digitValue, digits + 1, end + 1)
      }
      guard digits == (parts.isEmpty ? 4 : digits), (1...4).contains(digits), parts.isEmpty || digits <= 2 else {
        return nil
      }
      parts.append(value)
      guard parts.count < 3, text[end] == separator || parts.count == 1, text[end + 1].isDigit else { break }
      guard text[end] == "-" || text[end] == "/" || text[end] == "." else { break }
      separator = text[end]
      end += 1
    }
    guard (1900...2100).contains(parts[0]), parts.count > 1, (1...12).contains(parts[1]) else { return nil }
    guard !text[end].isDigit, text[end] != "%", text[end] != separator || !text[end + 1].isDigit else { return nil }
    if parts.count == 2 {
      // 2023.12 and 2023-12 are months only where nothing makes them a number; 2020-12 may be 2020 to 2012.
      guard separator != "/", text[end] != "年", text[end] != "万", text[end] != "亿",
        text[end - 3] == separator || separator == "." && text[end - 2] == "."
      else { return nil }
      guard !(text[end].isHan && UnitLexicon.shared.words.longestMatch(in: text, at: end) != nil) else { return nil }
      return Figure.date(
        site.start..<end, DateExpression(year: .absolute(parts[0]), months: parts[1]...parts[1]), rule: rule.name)
    }
    guard CalendarDate(year: parts[0], month: parts[1], day: parts[2]) != nil else { return nil }
    var expression = DateExpression(
      year: .absolute(parts[0]), months: parts[1]...parts[1], days: parts[2]...parts[2])
    if let mark = RangeMark.end(text, at: end), text[mark].isDigit,
      case .figure(let last)? = numericDate(Site(text: text, words: site.words, start: mark, numeral: nil), number),
      case .absolute(let year)? = last.date?.year, let month = last.date?.months?.lowerBound,
      let day = last.date?.days?.lowerBound
    {
      expression.closing = DateExpression.Closing(year: year, month: month, day: day)
      end = last.range.upperBound
    }
    return Figure.date(site.start..<end, expression, rule: rule.name)
  }

  /// Forms with no year: 10月24日, 1—11月, 28日.
  private static func monthOrDay(_ site: Site, _ number: Numeral) -> Rule.Reading? {
    guard number.magnitude == 0, site.previous != "第", site.previous != "." else { return nil }
    if let parts = YearParts.month(site.text, at: site.start) {
      var expression = DateExpression(year: .unsaid, months: parts.months, days: parts.days)
      var end = parts.end
      if let (closing, closingEnd) = closing(site.text, at: end, after: parts) {
        (expression.closing, end) = (closing, closingEnd)
      }
      expression.looksForward = ForwardWords.stand(around: site.start..<end, in: site.text)
      return Figure.date(site.start..<end, expression, rule: "date.month")
    }
    guard let day = YearParts.day(site.text, at: site.start), isDayOfMonth(site, day.end) else { return nil }
    var expression = DateExpression(year: .unsaid, days: day.days, monthOffset: 0)
    expression.looksForward = ForwardWords.stand(around: site.start..<day.end, in: site.text)
    return Figure.date(site.start..<day.end, expression, rule: "date.day")
  }

  /// Whether `28日` is a day of the month, not a length of time.
  private static func isDayOfMonth(_ site: Site, _ end: Int) -> Bool {
    let text = site.text
    guard text[end] != "内", text[end] != "游", text[end] != "龄", text[end] != "均",
      text[end] != "后" || site.previous == "于"
    else { return false }
    for word: StaticString in ["仅", "用", "近", "历时", "为期", "连续", "达", "约", "每", "共", "的", "公示", "期为", "期", "不超过", "内"]
    where site.has(word, before: site.start) {
      return false
    }
    return true
  }

  /// Whether a number can be a year: four digits, 1000 to 2199.
  static func isYear(_ number: Numeral) -> Bool {
    guard number.form != .chinese, number.digitCount == 4, number.magnitude == 0, number.range.count == 4,
      let value = number.wholeValue
    else { return false }
    return (1000...2199).contains(value)
  }

  private static func skipYear(_ text: TextView, _ end: Int) -> Int { text[end] == "年" ? end + 1 : end }

  /// The number after a range mark: —, -, ~, 至, 到.
  static func rangeEnd(_ text: TextView, after end: Int) -> Numeral? {
    guard let start = RangeMark.end(text, at: end) else { return nil }
    return NumeralReader.read(text, at: start)
  }
}

extension Numeral {
  /// The value as an integer; nil when it has decimals or is too large.
  var wholeValue: Int? {
    guard value.exponent >= 0, value.exponent < 9, value.coefficient < 1_000_000_000 else { return nil }
    return Int(value.coefficient) * Int((0..<value.exponent).reduce(1) { result, _ in result * 10 })
  }
}

/// The marks between the ends of a range.
enum RangeMark {
  /// The end of the mark at a place; nil when there is none.
  @inline(__always)
  static func end(_ text: TextView, at place: Int) -> Int? {
    switch text[place] {
    case "—", "-": text[place + 1] == text[place] ? place + 2 : place + 1
    case "~", "至", "到": place + 1
    default: nil
    }
  }
}
