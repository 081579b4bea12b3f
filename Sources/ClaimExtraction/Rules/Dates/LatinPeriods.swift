import ClaimModel

/// Periods in the letters of company reports: 2024Q3, 1H23, 24H1, 3Q23, 9M23, FY2023, 2025E, Q1-Q3.
enum LatinPeriods {
  static let rule = Rule(
    name: "date.latin", triggers: [.digit, .words("FY fy Q# q# H#")],
    examples: [
      "⟦2024Q3⟧营收增长 = date 2024-07/2024-09", "⟦1H23⟧净利润 = date 2023-01/2023-06", "⟦24H1⟧出口 = date 2024-01/2024-06",
      "⟦FY2023⟧公司营收 = date 2023", "⟦9M23⟧营收 = date 2023-01/2023-09", "⟦2025E⟧归母净利润 = date 2025",
      "公司⟦Q3⟧营收 @2023 = date 2023-07/2023-09",
    ],
    counterExamples: ["UH1直升机", "预订FF91", "奥迪Q3", "H7N9", "2024款Q5", "5G", "24Q", "13H23"],
    read: { read($0) })

  private static func read(_ site: Site) -> Rule.Reading? {
    guard !site.previous.isLatinLetter, !site.previous.isDigit, site.previous != ".", site.previous != "-" else {
      return nil
    }
    guard let (expression, end) = site.text[site.start].isDigit ? fromDigits(site.text, site.start) : fromLetters(site),
      !site.text[end].isLatinLetter, !site.text[end].isDigit
    else { return nil }
    return Figure.date(site, to: end, expression, rule: rule.name)
  }

  /// What a letter counts in a year: how many of it there are, and how many months each has.
  private static let parts: [(letter: FoldedScalar, count: Int, months: Int)] = [
    (letter: "Q", count: 4, months: 3), (letter: "H", count: 2, months: 6),
  ]

  /// 2024Q3, 24H1, 1H23, 3Q2023, 9M23, 2025E
  private static func fromDigits(_ text: TextView, _ start: Int) -> (DateExpression, end: Int)? {
    guard let first = digits(text, at: start) else { return nil }
    let letter = upper(text[first.end])
    if letter == "E" || letter == "F", let year = year(first) {
      var expression = DateExpression(year: .absolute(year))
      expression.looksForward = true
      return (expression, first.end + 1)
    }
    guard let second = digits(text, at: first.end + 1) else { return nil }
    if letter == "M", (2...11).contains(first.value), let year = year(second) {
      return (DateExpression(year: .absolute(year), months: 1...first.value), second.end)
    }
    // 24H1: the year comes first where the number behind the letter is one digit.
    if second.end - first.end == 2, let months = months(letter, second.value), let year = year(first) {
      return (DateExpression(year: .absolute(year), months: months), second.end)
    }
    guard first.end == start + 1, let months = months(letter, first.value), let year = year(second) else { return nil }
    return (DateExpression(year: .absolute(year), months: months), second.end)
  }

  /// FY2023, FY23, Q1-Q3, H1
  private static func fromLetters(_ site: Site) -> (DateExpression, end: Int)? {
    let text = site.text
    if upper(text[site.start]) == "F", upper(text[site.start + 1]) == "Y", let year = digits(text, at: site.start + 2),
      let value = self.year(year)
    {
      return (DateExpression(year: .absolute(value)), year.end)
    }
    // A model of a car or a virus stands behind its maker: 奥迪Q3.
    if let quarters = YearParts.quarter(text, at: site.start) {
      guard !site.previous.isHan || ShortYears.saysAFigure(text, at: quarters.end) else { return nil }
      return (quarters.expression, quarters.end)
    }
    guard !site.previous.isHan, let number = digits(text, at: site.start + 1),
      let months = months(upper(text[site.start]), number.value)
    else {
      return nil
    }
    return (DateExpression(year: .unsaid, months: months), number.end)
  }

  private static func months(_ letter: FoldedScalar, _ number: Int) -> ClosedRange<Int>? {
    guard let part = parts.first(where: { $0.letter == letter }), (1...part.count).contains(number) else { return nil }
    return (number - 1) * part.months + 1...number * part.months
  }

  /// A year of two or four digits.
  private static func year(_ digits: (value: Int, end: Int, count: Int)) -> Int? {
    switch digits.count {
    case 2: ShortYears.fullYear(digits.value)
    case 4: (1949...2100).contains(digits.value) ? digits.value : nil
    default: nil
    }
  }

  private static func digits(_ text: TextView, at start: Int) -> (value: Int, end: Int, count: Int)? {
    var (value, end) = (0, start)
    while text[end].isDigit, end - start < 5 { (value, end) = (value * 10 + text[end].digitValue, end + 1) }
    return (1...4).contains(end - start) ? (value, end, end - start) : nil
  }

  private static func upper(_ letter: FoldedScalar) -> FoldedScalar {
    letter.isLatinLetter ? FoldedScalar(value: letter.value & ~0x20) : letter
  }

  // MARK: - Financial years

  static let financialYear = Rule(
    name: "date.financial-year", triggers: [.digit],
    examples: ["⟦2022-2023财年⟧ = date 2022/2023", "⟦19/20财年⟧ = date 2019/2020", "⟦2023财年⟧营收 = date 2023"],
    counterExamples: ["19/20个", "2022-2023"],
    read: { site in
      guard let first = digits(site.text, at: site.start), let firstYear = year(first), !site.previous.isDigit else {
        return nil
      }
      var (end, lastYear) = (first.end, firstYear)
      if let mark = site.text[end] == "/" ? end + 1 : RangeMark.end(site.text, at: end),
        let last = digits(site.text, at: mark), let year = year(last), (firstYear + 1...firstYear + 10).contains(year)
      {
        (end, lastYear) = (last.end, year)
      }
      guard let word = financialYears.longestMatch(in: site.text, at: end) else { return nil }
      // When a quarter of a financial year is, its words do not say.
      if let part = financialPart(site.text, at: word.end) {
        return Figure.date(
          site.start..<part, DateExpression(year: .unknown, isClaim: false), rule: "date.financial-year")
      }
      let expression = DateExpression(year: .absolute(firstYear), lastYear: lastYear > firstYear ? lastYear : nil)
      return Figure.date(site, to: word.end, expression, rule: "date.financial-year")
    })

  /// The end of 第四季度, 第二财季 or 上半财年 behind a financial year.
  private static func financialPart(_ text: TextView, at place: Int) -> Int? {
    if let part = YearParts.quarter(text, at: place) ?? YearParts.named(text, at: place) { return part.end }
    guard text[place] == "第", let number = YearParts.small(text, at: place + 1, limit: 4), text[number.end] == "财",
      text[number.end + 1] == "季"
    else { return nil }
    return number.end + 2
  }

  static let financialYearWords: [WordRow<Bool>] = [WordRow(true, "财年 财政年度 会计年度", "19/20财年净利润8.5亿元")]

  private static let financialYears = Trie(financialYearWords)
}
