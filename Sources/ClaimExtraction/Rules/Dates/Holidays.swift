import ClaimModel

/// Public holidays and travel seasons, whose days differ from year to year: “五一”假期, 中秋国庆假期, 春运期间.
///
/// The days are those of the yearly notices of the State Council's General Office on holidays (国务院办公厅关于部分节假日安排
/// 的通知) and of the travel season that the National Development and Reform Commission announces.
enum Holidays {
  static let rule = Rule(
    name: "date.holiday", triggers: [.words("五一 国庆 中秋 春节 元旦 清明 端午 劳动 双节 春运 暑运 暑期")],
    examples: [],
    counterExamples: [
      "五一假期", "国庆期间", "中秋、国庆假期", "五一劳动奖章", "国庆大典", "春节联欢", "端午的粽子", "春运办公室",
    ],
    read: { read($0) })

  /// A holiday or season.
  enum Name: Int, Sendable, Equatable {
    case newYear, springFestival, tombSweeping, labour, dragonBoat, midAutumn, national, springTravel, summerTravel
  }

  /// How a holiday is called, with an example.
  static let nameWords: [WordRow<Name>] = [
    WordRow(.newYear, "元旦", "元旦假期,出游1.35亿人次"), WordRow(.springFestival, "春节", "春节假期,出游4.74亿人次"),
    WordRow(.tombSweeping, "清明 清明节", "清明假期,出游1.19亿人次"),
    WordRow(.labour, "五一 劳动节 五一劳动节 五一国际劳动节", "“五一”假期,出游2.95亿人次"),
    WordRow(.dragonBoat, "端午 端午节", "端午假期,出游1.1亿人次"), WordRow(.midAutumn, "中秋 中秋节", "中秋假期,出游1.07亿人次"),
    WordRow(.national, "国庆 国庆节 中秋国庆 国庆中秋 中秋、国庆 国庆、中秋 中秋和国庆 中秋节国庆节 中秋节、国庆节 双节", "国庆假期,出游7.65亿人次"),
    WordRow(.springTravel, "春运", "春运期间,发送旅客4.8亿人次"), WordRow(.summerTravel, "暑运 暑期", "暑运期间,发送旅客8.3亿人次"),
  ]

  /// Words behind the name that make it a time.
  static let timeWords: [WordRow<Bool>] = [
    WordRow(true, "假期 假日 长假 小长假 黄金周 期间 双节假期 双节期间 假期期间 假日期间 黄金周期间 节假期 节日期间", "国庆假期,出游7.65亿人次")
  ]

  private static let names = Trie(nameWords)
  private static let times = Trie(timeWords)

  private static func read(_ site: Site) -> Rule.Reading? {
    let text = site.text
    guard let name = names.longestMatch(in: text, at: site.start) else { return nil }
    let closing = text[name.end] == "”" && site.previous == "“" ? name.end + 1 : name.end
    // 今年春运累计发送: a season that a year stands before needs no other word.
    let isYearly = name.value == .springTravel || name.value == .summerTravel
    let end = times.longestMatch(in: text, at: closing)?.end
    guard let end = end ?? (isYearly && site.previous == "年" ? name.end : nil) else { return nil }
    var expression = DateExpression(year: .unsaid, isClaim: false)
    expression.holiday = name.value
    let part = part(text, at: end)
    expression.holidayDays = part?.days
    return Figure.date(site, to: part?.end ?? end, expression, rule: rule.name)
  }

  /// Words behind a holiday for its first day.
  static let firstDays: [WordRow<Bool>] = [WordRow(true, "首日 第一天", "国庆假期首日,发送旅客1900万人次")]
  /// Words before a number of days: true for that one day, false for all up to it.
  static let openings: [WordRow<Bool>] = [
    WordRow(true, "第", "国庆假期第四天,发送旅客590万人次"), WordRow(false, "前", "春节假期前三天,出游1.37亿人次"),
  ]
  /// Words for days.
  static let dayWords: [WordRow<Bool>] = [WordRow(true, "天 日", "国庆假期第四天,发送旅客590万人次")]

  private static let firstDay = Trie(firstDays)
  private static let opening = Trie(openings)
  private static let day = Trie(dayWords)

  /// The days of a holiday that words behind it mean, counted from one: 国庆假期⟦第四天⟧, 春节假期⟦前三天⟧.
  private static func part(_ text: TextView, at place: Int) -> (days: ClosedRange<Int>, end: Int)? {
    if let word = firstDay.longestMatch(in: text, at: place) { return (1...1, word.end) }
    guard let word = opening.longestMatch(in: text, at: place), let numeral = NumeralReader.read(text, at: word.end),
      let number = numeral.wholeValue, (1...40).contains(number),
      let end = day.longestMatch(in: text, at: numeral.range.upperBound)?.end
    else { return nil }
    return (word.value ? number...number : 1...number, end)
  }

  // MARK: - Days

  /// The days of a holiday of a year; nil for years that the table does not hold.
  static func days(of name: Name, in year: Int, part: ClosedRange<Int>? = nil) -> DateSpan? {
    guard let span = wholeDays(of: name, in: year), let part else { return wholeDays(of: name, in: year) }
    return span.start.adding(days: part.lowerBound - 1).flatMap { first in
      span.start.adding(days: part.upperBound - 1).map { DateSpan(start: first, end: $0) }
    }
  }

  private static func wholeDays(of name: Name, in year: Int) -> DateSpan? {
    if name == .summerTravel {
      return DateSpan(
        start: CalendarDate(firstOfMonth: 7, year: year), end: CalendarDate(lastOfMonth: 8, year: year))
    }
    return byYear[year]?[name.rawValue]
  }

  /// For each year the days of its holidays, in the order of their names; `-` where the holiday is part of another.
  private static let rows = """
    2019 2018-12-30/2019-01-01 02-04/02-10 04-05/04-07 05-01/05-04 06-07/06-09 09-13/09-15 10-01/10-07 01-21/03-01
    2020 01-01/01-01 01-24/02-02 04-04/04-06 05-01/05-05 06-25/06-27 10-01/10-08 10-01/10-08 01-10/02-18
    2021 01-01/01-03 02-11/02-17 04-03/04-05 05-01/05-05 06-12/06-14 09-19/09-21 10-01/10-07 01-28/03-08
    2022 01-01/01-03 01-31/02-06 04-03/04-05 04-30/05-04 06-03/06-05 09-10/09-12 10-01/10-07 01-17/02-25
    2023 2022-12-31/2023-01-02 01-21/01-27 04-05/04-05 04-29/05-03 06-22/06-24 09-29/10-06 09-29/10-06 01-07/02-15
    2024 2023-12-30/2024-01-01 02-10/02-17 04-04/04-06 05-01/05-05 06-08/06-10 09-15/09-17 10-01/10-07 01-26/03-05
    2025 01-01/01-01 01-28/02-04 04-04/04-06 05-01/05-05 05-31/06-02 10-01/10-08 10-01/10-08 01-14/02-22
    2026 01-01/01-03 02-15/02-23 04-04/04-06 05-01/05-05 06-19/06-21 09-25/09-27 10-01/10-07 02-02/03-13
    """

  private static let byYear: [Int: [DateSpan]] = {
    var table: [Int: [DateSpan]] = [:]
    for row in rows.split(separator: "\n") {
      let fields = row.split(separator: " ")
      guard let year = fields.first.flatMap({ Int($0) }) else { continue }
      table[year] = fields.dropFirst().compactMap { span($0, year) }
    }
    return table
  }()

  private static func span(_ field: Substring, _ year: Int) -> DateSpan? {
    let ends = field.split(separator: "/").map { end -> CalendarDate? in
      let parts = end.split(separator: "-").compactMap { Int($0) }
      return parts.count == 3
        ? CalendarDate(year: parts[0], month: parts[1], day: parts[2])
        : parts.count == 2 ? CalendarDate(year: year, month: parts[0], day: parts[1]) : nil
    }
    guard ends.count == 2, let start = ends[0], let end = ends[1] else { return nil }
    return DateSpan(start: start, end: end)
  }
}
