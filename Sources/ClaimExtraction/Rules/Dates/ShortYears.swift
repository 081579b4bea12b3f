import ClaimModel

/// Years in two digits, and in three where they are the Republic's: 98年4月, 23年上半年, 22年营收, 112年前10月.
enum ShortYears {
  static func read(_ site: Site, _ number: Numeral) -> Rule.Reading? {
    guard number.form == .arabic, number.magnitude == 0, number.digitCount == number.range.count,
      !site.previous.isDigit,
      site.previous != "第", site.previous != ".", let year = number.wholeValue
    else { return nil }
    switch number.digitCount {
    case 2: return twoDigits(site, number, year)
    case 3: return republic(site, number, year)
    default: return nil
    }
  }

  /// The century of two digits: 98 is 1998, 23 is 2023.
  static func fullYear(_ year: Int) -> Int { year < 50 ? 2000 + year : 1900 + year }

  // MARK: - Two digits

  private static func twoDigits(_ site: Site, _ number: Numeral, _ year: Int) -> Rule.Reading? {
    guard !isLength(site) else { return nil }
    if let span = span(site, number, year) { return span }
    let text = site.text
    let end = number.range.upperBound
    guard text[end] == "年" else { return nil }
    if let part = partOfYear(text, at: end + 1) {
      return Figure.date(site, to: part.end, part.expression.with(year: .absolute(fullYear(year))), rule: name)
    }
    guard beginsClause(site), year >= 10, saysAFigure(text, at: end + 1) else { return nil }
    return Figure.date(site, to: end + 1, DateExpression(year: .absolute(fullYear(year))), rule: name)
  }

  /// 23-25年营收: two years that a figure of years follows; 10-15年 else is a length of time.
  private static func span(_ site: Site, _ number: Numeral, _ first: Int) -> Rule.Reading? {
    let text = site.text
    guard let mark = RangeMark.end(text, at: number.range.upperBound), let second = NumeralReader.read(text, at: mark),
      second.form == .arabic, second.digitCount == 2, second.range.count == 2, let last = second.wholeValue,
      (first + 1...first + 5).contains(last), text[second.range.upperBound] == "年",
      saysAFigure(text, at: second.range.upperBound + 1)
    else { return nil }
    return Figure.date(
      site, to: second.range.upperBound + 1,
      DateExpression(year: .absolute(fullYear(first)), lastYear: fullYear(last)), rule: name)
  }

  /// A part of the year that no length of time has behind it: not 20年前, 12年6个月, 20年底蕴.
  private static func partOfYear(_ text: TextView, at place: Int) -> YearParts.Part? {
    guard let part = YearParts.read(text, at: place) else { return nil }
    let isEdge = part.end == place + 1
    return isEdge && text[part.end].isHan && !saysAFigure(text, at: part.end) ? nil : part
  }

  /// Words before two digits that make 23年 a length of time.
  static let wordsBeforeLengths: [WordRow<Bool>] = [
    WordRow(true, "历时 为期 长达 连续 近 约 超过 超 满 逾 徒刑 刑期 执行 期限 历经 时隔 共 任职 从业 第 每 达 用了 了 有", "判处有期徒刑12年6个月")
  ]

  private static let beforeLengths = Trie(wordsBeforeLengths, reversed: true)

  private static func isLength(_ site: Site) -> Bool {
    beforeLengths.longestMatch(in: site.text, before: site.start) != nil
  }

  /// Words before a year of a clause that is about it.
  static let wordsBeforeYears: [WordRow<Bool>] = [
    WordRow(true, "较 比 同比 相比 与 和 及 从 由 自 到 至 截至 预计 预测 公司 其中 为", "较22年增长5%")
  ]

  private static let beforeYears = Trie(wordsBeforeYears, reversed: true)

  private static func beginsClause(_ site: Site) -> Bool {
    !site.previous.isHan && !site.previous.isLatinLetter && site.previous != "“"
      || beforeYears.longestMatch(in: site.text, before: site.start) != nil
  }

  /// Words of which figures are told by years; they stand right behind a year: 23年营收, 22年净利润.
  static let yearlyWords: [WordRow<Bool>] = [
    WordRow(
      true,
      """
      营收 营业 收入 总收入 净利 归母 扣非 毛利 利润 业绩 产值 产量 销量 销售 出口 进口 投资 全年 同期 实现 完成 公司 年报 财报 研发 新增 现金流 \
      资本开支 分红 每股 GDP EPS ROE PE 度 净利润 预计 预测 增长 增速 同比 达到 约 为
      """, "23年营收12亿元")
  ]

  private static let yearly = Trie(yearlyWords)

  /// Whether a word of which figures are told by years stands at a place.
  static func saysAFigure(_ text: TextView, at place: Int) -> Bool {
    yearly.longestMatch(in: text, at: place) != nil
  }

  /// The name of what two digits are read by.
  static let name = "date.short-year"

  // MARK: - The Republic's

  /// 112年前10月, 112年第3季: a year of three digits with a part of it is one of the Republic.
  private static func republic(_ site: Site, _ number: Numeral, _ year: Int) -> Rule.Reading? {
    guard RepublicYears.years.contains(year), site.text[number.range.upperBound] == "年",
      let part = YearParts.read(site.text, at: number.range.upperBound + 1), part.end > number.range.upperBound + 2
    else { return nil }
    return Figure.date(
      site, to: part.end, part.expression.with(year: .absolute(RepublicYears.firstYear - 1 + year)), rule: "date.era")
  }
}
