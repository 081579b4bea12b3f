import ClaimModel

/// Dates that count from the article's or from the time that the text speaks of: 去年底, 今年7月, 上月中旬, 上一季度, 昨日,
/// 上周五, 前三季度, 目前.
enum RelativeDates {
  static let rule = Rule(
    name: "date.relative",
    triggers: .words(of: yearWords) + .words(of: monthWords) + .words(of: quarterWords) + .words(of: weekWords)
      + .words(of: dayWords) + .words(of: nowWords) + [
        .words(
          """
          上半 下半 前# 头# 首# 首季 末季 第# 一季 二季 三季 四季 最后 年底 年末 年终 年中 年初 岁末 元月 春季 夏季 秋季 半年
          """)
      ],
    examples: [
      "截至⟦去年底⟧ @2022 = date 2021-12", "在⟦今年7月⟧发布 @2022 = date 2022-07",
      "⟦上半年⟧完成投资 @2022 = date 2022-01/2022-06", "⟦前三季度⟧增长5% @2023 = date 2023-01/2023-09",
      "⟦前5个月⟧ @2023 = date 2023-01/2023-05", "⟦上一季度⟧出口 @2023 = date 2023-07/2023-09",
    ],
    counterExamples: ["今年以来", "去年", "第一年", "上年度的", "目前", "建成后年产值", "昨日", "上周五", "半年期", "《光明日报》"],
    read: { read($0) })

  static func read(_ site: Site) -> Rule.Reading? {
    echo(site) ?? yearWord(site) ?? monthWord(site) ?? quarterWord(site) ?? weekWord(site) ?? dayWord(site) ?? now(site)
      ?? partOfUnsaidYear(site)
  }

  /// 11月当月, 5月1日当日: 当 says once more what stands before it.
  private static func echo(_ site: Site) -> Rule.Reading? {
    let text = site.text
    guard text[site.start] == "当", site.previous == text[site.start + 1] else { return nil }
    return YearParts.named(text, at: site.start + 2) == nil ? .name(end: site.start + 2) : nil
  }

  /// A word that only gives context.
  private static func context(_ site: Site, to end: Int, _ expression: DateExpression) -> Rule.Reading {
    var expression = expression
    expression.isClaim = false
    return Figure.date(site, to: end, expression, rule: rule.name)
  }

  // MARK: - Years

  /// A year that counts from another.
  struct YearWord: Sendable {
    let year: DateExpression.Year
    /// Whether it counts from the year that the text speaks of.
    var isSpoken = false
    /// Whether it is the part of the year that the text speaks of.
    var isSamePart = false
  }

  static let yearWords: [WordRow<YearWord>] = [
    WordRow(YearWord(year: .relative(0)), "今年 本年 本年度", "今年出口5亿元"),
    WordRow(YearWord(year: .relative(-1)), "去年 去年全年", "去年出口5亿元"),
    WordRow(YearWord(year: .relative(-2)), "前年", "前年5月,小镇开街"),
    WordRow(YearWord(year: .relative(-3)), "大前年", "大前年出口5亿元"),
    WordRow(YearWord(year: .relative(1)), "明年 来年", "明年6月竣工"),
    WordRow(YearWord(year: .relative(2)), "后年", "后年建成"),
    WordRow(YearWord(year: .unsaid, isSpoken: true), "全年 当年", "全年日照为1986小时"),
    WordRow(YearWord(year: .unsaid), "开年", "开年以来,新开工项目120个"),
    WordRow(YearWord(year: .relative(-1), isSpoken: true), "上年 上一年 上年度 上一年度 上年全年 过去一年", "比上年增长5%"),
    WordRow(YearWord(year: .relative(1), isSpoken: true), "次年 翌年 下一年", "2022年产值3亿元,次年5亿元"),
    WordRow(YearWord(year: .unsaid, isSpoken: true, isSamePart: true), "同期", "同期进口3亿元"),
    WordRow(YearWord(year: .relative(-1), isSpoken: true, isSamePart: true), "上年同期 去年同期 上一年同期", "较上年同期增长5%"),
    WordRow(YearWord(year: .relative(-2), isSpoken: true, isSamePart: true), "前年同期", "较前年同期增长5%"),
  ]

  private static let yearTrie = Trie(yearWords)

  /// 去年, 今年 … with a part of the year after it, or alone as context.
  private static func yearWord(_ site: Site) -> Rule.Reading? {
    guard let word = yearTrie.longestMatch(in: site.text, at: site.start), !isAfterDone(site) else { return nil }
    let start = site.text[word.end] == "的" || site.text[word.end].isSpace ? word.end + 1 : word.end
    if !word.value.isSamePart, let part = YearParts.read(site.text, at: start), !isMiddle(site.text, word.end, part) {
      var expression = part.expression.with(year: word.value.year)
      expression.countsFromSpoken = word.value.isSpoken
      return Figure.date(site, to: part.end, expression, rule: rule.name)
    }
    var expression = DateExpression(year: word.value.year)
    expression.countsFromSpoken = word.value.isSpoken
    expression.repeatsSpokenPart = word.value.isSamePart
    return context(site, to: word.end, expression)
  }

  /// 今年中: the middle of the year is 年中, whose 年 the word has used up.
  private static func isMiddle(_ text: TextView, _ place: Int, _ part: YearParts.Part) -> Bool {
    text[place] == "中" && part.end == place + 1
  }

  /// Whether 后 ends what was said before and 年 begins anew: 建成后年产值, 投产后年均.
  private static func isAfterDone(_ site: Site) -> Bool {
    guard site.has("后年", at: site.start) else { return false }
    return yearly.longestMatch(in: site.text, at: site.start + 1) != nil
      || done.longestMatch(in: site.text, before: site.start, from: max(0, site.start - 4)) != nil
  }

  private static let yearly = Trie<Bool>(words: "年产 年均 年销 年营 年收 年利 年纳")

  private static let done = Trie<Bool>(
    words: "建成 投产 达产 满产 完工 竣工 投用 投运 投入使用 运营 营运 建设 完成 改造 扩建 实施 通车 开通 启用 成立 毕业 退休 之 以 此 最 其",
    reversed: true)

  // MARK: - Months

  /// A month or quarter counted from another.
  struct CountedWord: Sendable {
    let count: Int
    /// Whether it counts from the time that the text speaks of.
    var isSpoken = false

    func expression(_ unit: DateExpression.CalendarUnit) -> DateExpression {
      var expression = DateExpression(year: .unsaid, offset: .init(unit: unit, count: count))
      expression.countsFromSpoken = isSpoken
      return expression
    }
  }

  static let monthWords: [WordRow<CountedWord>] = [
    WordRow(CountedWord(count: -1), "上月 上个月 上一个月", "上月末,外汇储备回落"),
    WordRow(CountedWord(count: 0), "本月 这个月", "本月15日开幕"),
    WordRow(CountedWord(count: 0, isSpoken: true), "当月", "11月当月完成2亿元"),
    WordRow(CountedWord(count: 1), "下月 下个月 下一个月", "下个月开通"),
  ]

  private static let monthTrie = Trie(monthWords)

  /// 上月, 本月 … with a day or part of the month.
  private static func monthWord(_ site: Site) -> Rule.Reading? {
    guard let word = monthTrie.longestMatch(in: site.text, at: site.start) else { return nil }
    let text = site.text
    var expression = word.value.expression(.month)
    var end = word.end
    if let day = YearParts.day(text, at: end, afterMonth: true) {
      (expression.days, end) = (day.days, day.end)
    } else if let part = YearParts.tenDays(text, at: end, 1...1) {
      (expression.days, expression.runsToMonthEnd) = (part.expression.days, part.expression.runsToMonthEnd)
      end = part.end
    } else if YearParts.isEdge(text, at: end) {
      expression.timeKind = .moment
      end += 1
    }
    return Figure.date(site, to: end, expression, rule: rule.name)
  }

  // MARK: - Quarters

  static let quarterWords: [WordRow<CountedWord?>] = [
    WordRow(CountedWord(count: -1), "上季度 上一季度 上个季度 上一个季度 上季", "上一季度出口5亿元"),
    WordRow(CountedWord(count: 0), "本季度 本季 这个季度 这一季度", "本季度营收3亿元"),
    WordRow(CountedWord(count: 0, isSpoken: true), "当季 当季度", "当季营收3亿元"),
    WordRow(CountedWord(count: 1), "下季度 下一季度 下个季度", "下一季度投产"),
    WordRow(nil, "上季后赛 本季后赛 当季节 本季节 上季节 本季赛 上季赛", "上季后赛"),
  ]

  private static let quarterTrie = Trie(quarterWords)

  private static func quarterWord(_ site: Site) -> Rule.Reading? {
    guard let word = quarterTrie.longestMatch(in: site.text, at: site.start), let value = word.value else { return nil }
    var expression = value.expression(.quarter)
    let isEdge = YearParts.isEdge(site.text, at: word.end) && site.text[word.end] != "初"
    if isEdge { expression.timeKind = .moment }
    return Figure.date(site, to: isEdge ? word.end + 1 : word.end, expression, rule: rule.name)
  }

  // MARK: - Weeks and days

  static let weekWords: [WordRow<Int?>] = [
    WordRow(-2, "上上周 上上星期", "上上周成交3亿元"), WordRow(-1, "上周 上一周 上个星期 上星期 上礼拜", "上周五为1.1万亿元"),
    WordRow(0, "本周 这周 这一周 这个星期 本星期", "本周成交5万亿元"), WordRow(1, "下周 下一周 下个星期 下星期", "下周一上市"),
    WordRow(nil, "上周期 上周年 上周边 上周岁 本周期 本周边 本周年 这周边 下周期 下周年 下周边 上一周期 上一周年 上一周岁 下一周期 这一周期", "本周期"),
  ]

  /// Days of a week; nil for what only looks like one: 上周一共.
  static let weekdayWords: [WordRow<ClosedRange<Int>?>] = [
    WordRow(1...1, "一", "上周一"), WordRow(2...2, "二", "上周二"), WordRow(3...3, "三", "上周三"), WordRow(4...4, "四", "上周四"),
    WordRow(5...5, "五", "上周五"), WordRow(6...6, "六", "上周六"), WordRow(7...7, "日 天", "上周日"),
    WordRow(6...7, "末", "上周末"), WordRow(nil, "一共 一度 一直 一般 一系列 一家 一个 三家 两家 日均 天气 三季度 一季度 二季度 四季度", "上周一共"),
  ]

  private static let weekTrie = Trie(weekWords)
  private static let weekdayTrie = Trie(weekdayWords)

  /// 本周, 上周五: context, as 今天 is.
  private static func weekWord(_ site: Site) -> Rule.Reading? {
    guard let word = weekTrie.longestMatch(in: site.text, at: site.start), let count = word.value else { return nil }
    var offset = DateExpression.Offset(unit: .week, count: count)
    var end = word.end
    if let weekday = weekdayTrie.longestMatch(in: site.text, at: end), let days = weekday.value {
      (offset.weekdays, end) = (days, weekday.end)
    }
    return context(site, to: end, DateExpression(year: .unsaid, offset: offset))
  }

  static let dayWords: [WordRow<CountedWord?>] = [
    WordRow(CountedWord(count: 0), "今天 今日 今晨 今早 今晚", "今天预计发送旅客192万人次"),
    WordRow(CountedWord(count: -1), "昨天 昨日 昨晚 昨夜 昨晨", "昨日成交1.2万亿元"),
    WordRow(CountedWord(count: -2), "前天 前日", "前天成交1万亿元"), WordRow(CountedWord(count: -3), "大前天", "大前天成交1万亿元"),
    WordRow(CountedWord(count: 1), "明天 明日 明晨 明晚", "明天发送旅客200万人次"),
    WordRow(CountedWord(count: 0, isSpoken: true), "当日 当天 当晚 同日", "当天签约项目12个"),
    WordRow(CountedWord(count: 1, isSpoken: true), "次日 翌日 第二天", "次日成交3亿元"),
    WordRow(nil, "前日均 前日本 当日均 今日头条 今晚报 明日报 明日之星 明天系 当天气", "《今日头条》"),
  ]

  private static let dayTrie = Trie(dayWords)
  private static let daysBefore = Trie(dayWords, reversed: true)

  /// Whether a word such as 今天 stands before a place: 今天(1月26日).
  static func isDay(_ text: TextView, before place: Int) -> Bool {
    daysBefore.longestMatch(in: text, before: place)?.value != nil
  }

  /// 今天, 昨日, 当天: context that is right to the day.
  private static func dayWord(_ site: Site) -> Rule.Reading? {
    guard let word = dayTrie.longestMatch(in: site.text, at: site.start), let value = word.value else { return nil }
    return context(site, to: word.end, value.expression(.day))
  }

  /// Words for now, and whether they mean the time that the text speaks of: 截至2024年底,现有水库9万座.
  static let nowWords: [WordRow<Bool>] = [
    WordRow(false, "目前 当前 现在 如今 迄今", "目前,收获已过七成"), WordRow(true, "现有", "现有水库9万座"),
    WordRow(false, "本公告日 公告日 公告披露日 公告披露之日 本公告披露日 本公告披露之日 公告之日 本公告之日", "截至本公告日,持有股份5万股"),
  ]

  private static let nowTrie = Trie(nowWords)

  /// 目前, 如今: as of the article's own date, as context.
  private static func now(_ site: Site) -> Rule.Reading? {
    guard let word = nowTrie.longestMatch(in: site.text, at: site.start) else { return nil }
    var expression = CountedWord(count: 0, isSpoken: word.value).expression(.day)
    expression.timeKind = .moment
    return context(site, to: word.end, expression)
  }

  // MARK: - Parts of a year that is not said

  /// Whether 年 counts years: 一年中, not 年中.
  private static func isOneOfYears(_ site: Site) -> Bool {
    site.previous.isNumeral && YearParts.named(site.text, at: site.start)?.expression.timeKind == .moment
  }

  /// 上半年, 前三季度, 一季度, 年底 with no year before them.
  private static func partOfUnsaidYear(_ site: Site) -> Rule.Reading? {
    let text = site.text
    guard site.previous != "年", !site.previous.isDigit, site.previous != "第", !isOneOfYears(site),
      let part = YearParts.read(text, at: site.start), part.expression.days == nil
    else { return nil }
    // 底, 初 and numbers are read by other rules; here a word must say which part.
    guard part.end - site.start >= 2,
      NumeralReader.read(text, at: site.start) == nil || text[part.end - 1] == "度" || text[part.end - 1] == "末",
      text[part.end] != "季"
    else { return nil }
    return Figure.date(site, to: part.end, part.expression, rule: rule.name)
  }
}
