import ClaimModel

/// Dates that count from the article's: 去年底, 今年7月, 上月中旬, 前三季度, 目前, 近两年, 五年来.
enum RelativeDates {
  static let rule = Rule(
    name: "date.relative",
    triggers: [
      .words(
        """
        去年 今年 明年 前年 后年 本年 当年 全年 上年 上一 次年 下一 上半 下半 前# 头# 首# 首季 第# 一季 二季 三季 四季 目前 当前 现在 现有 如今 迄今 今天 近# 过去
        年底 年末 年终 年中 年初 岁末 上月 上个 本月 当月 这个 下月 下个 元月 春季 夏季 秋季
        """)
    ],
    examples: [
      "截至⟦去年底⟧ @2022 = date 2021-12", "在⟦今年7月⟧发布 @2022 = date 2022-07",
      "⟦上半年⟧完成投资 @2022 = date 2022-01/2022-06", "⟦前三季度⟧增长5% @2023 = date 2023-01/2023-09",
      "⟦前5个月⟧ @2023 = date 2023-01/2023-05",
    ],
    counterExamples: ["今年以来", "去年", "第一年", "上年度的", "目前", "建成后年产值"],
    read: { read($0) })

  static func read(_ site: Site) -> Rule.Reading? {
    site.text[site.start] == "近" || site.text[site.start] == "过" && !site.has("过去一年", at: site.start)
      ? recentYears(site) : yearWord(site) ?? monthWord(site) ?? partOfUnsaidYear(site) ?? now(site)
  }

  /// 去年, 今年 … with a part of the year after it, or alone as context.
  private static func yearWord(_ site: Site) -> Rule.Reading? {
    guard let word = yearWords.longestMatch(in: site.text, at: site.start) else { return nil }
    let text = site.text
    if isAfterDone(site) { return nil }
    var start = word.end
    if text[start] == "的" || text[start].isSpace { start += 1 }
    if let part = YearParts.read(text, at: start), !(text[word.end] == "中") {
      var expression = DateExpression(year: word.value, months: part.months, days: part.days)
      expression.countsFromSpoken = site.text[site.start] == "上"
      return Figure.date(site.start..<part.end, expression, rule: rule.name)
    }
    var expression = DateExpression(year: word.value, isClaim: false)
    expression.countsFromSpoken = text[site.start] == "上"
    return .figure(context(site.start..<word.end, expression))
  }

  /// Whether 后 ends what was said before and 年 begins anew: 建成后年产值, 投产后年均.
  private static func isAfterDone(_ site: Site) -> Bool {
    guard site.has("后年", at: site.start) else { return false }
    switch site.text[site.start + 2] {
    case "产", "均", "销", "营", "收", "利", "纳": return true
    default:
      return done.longestMatch(in: site.text, before: site.start, from: max(0, site.start - 3)) != nil
    }
  }

  private static let done = Trie<Bool>(
    words: "建成 投产 达产 满产 完工 竣工 投用 投运 投入使用 运营 营运 建设 完成 改造 扩建 实施 通车 开通 启用 成立 毕业 退休 之 以 此 最 其",
    reversed: true)

  private static func context(_ range: Range<Int>, _ expression: DateExpression) -> Figure {
    let figure = Figure(range, .date, value: .zero, unit: .index, rule: rule.name, date: expression)
    figure.isContextOnly = true
    return figure
  }

  /// 全年 and 当年 are the year that the text is speaking of; the others count from the article's.
  private static let yearWords = Trie<DateExpression.Year>(
    [
      (.unsaid, "全年 当年"), (.relative(0), "今年 本年 本年度"), (.relative(-1), "去年 上年 上一年 上一年度 上年度 去年同期 上年同期 去年全年 过去一年"),
      (.relative(-2), "前年"), (.relative(1), "明年 次年 下一年"), (.relative(2), "后年"),
    ].flatMap { year, words in words.split(separator: " ").map { (.init(folding: $0), year) } })

  /// 上月, 本月 … with a day or part of the month.
  private static func monthWord(_ site: Site) -> Rule.Reading? {
    guard let word = monthWords.longestMatch(in: site.text, at: site.start) else { return nil }
    let text = site.text
    var expression = DateExpression(year: .unsaid, monthOffset: word.value)
    if let day = YearParts.day(text, at: word.end) {
      expression.days = day.days
      return Figure.date(site.start..<day.end, expression, rule: rule.name)
    }
    if site.has("上旬", at: word.end) || site.has("中旬", at: word.end) || site.has("下旬", at: word.end) {
      expression.days = site.has("上旬", at: word.end) ? 1...10 : site.has("中旬", at: word.end) ? 11...20 : nil
      return Figure.date(site.start..<word.end + 2, expression, rule: rule.name)
    }
    if text[word.end] == "底" || text[word.end] == "末" || text[word.end] == "初" {
      return Figure.date(site.start..<word.end + 1, expression, rule: rule.name)
    }
    return Figure.date(site.start..<word.end, expression, rule: rule.name)
  }

  private static let monthWords = Trie<Int>(
    [(-1, "上月 上个月"), (0, "本月 当月 这个月"), (1, "下月 下个月")].flatMap { offset, words in
      words.split(separator: " ").map { (.init(folding: $0), offset) }
    })

  /// 上半年, 前三季度, 一季度, 年底 with no year before them.
  private static func partOfUnsaidYear(_ site: Site) -> Rule.Reading? {
    guard site.previous != "年", !site.previous.isDigit, let part = YearParts.read(site.text, at: site.start),
      part.days == nil
    else {
      return nil
    }
    // 底, 初 and numbers are read by other rules; here a word must say which part.
    guard part.end - site.start >= 2,
      NumeralReader.read(site.text, at: site.start) == nil || site.text[part.end - 1] == "度"
        || site.text[part.end - 1] == "末"
    else { return nil }
    if site.has("季", at: part.end) || site.previous == "第" { return nil }
    var expression = DateExpression(year: .unsaid, months: part.months)
    expression.looksForward = ForwardWords.stand(around: site.start..<part.end, in: site.text)
    return Figure.date(site.start..<part.end, expression, rule: rule.name)
  }

  /// 目前, 截至目前, 如今: the article's own date, as context.
  private static func now(_ site: Site) -> Rule.Reading? {
    guard let word = nowWords.longestMatch(in: site.text, at: site.start) else { return nil }
    return .figure(context(site.start..<word.end, .init(year: .relative(0), isClaim: false)))
  }

  private static let nowWords = Trie<Bool>(words: "目前 当前 现在 如今 迄今 现有 今天")

  /// 近两年, 近5年来, 过去五年: context that ends with the article's date.
  private static func recentYears(_ site: Site) -> Rule.Reading? {
    let text = site.text
    var start = site.start + 1
    if site.has("过去", at: site.start) { start += 1 }
    guard let numeral = NumeralReader.read(text, at: start), let years = numeral.wholeValue, (1...30).contains(years)
    else { return nil }
    var end = numeral.range.upperBound
    guard text[end] == "年",
      site.text[site.start] == "过" ? start == site.start + 2 : text[end + 1] == "来" || text[end + 1] == "间"
    else { return nil }
    end += 1
    return .figure(context(site.start..<end, .init(year: .relative(0), yearsBack: years, isClaim: false)))
  }
}
