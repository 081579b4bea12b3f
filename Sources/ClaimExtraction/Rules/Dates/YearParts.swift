import ClaimModel

/// What may follow a year and says which part of it: months, days, quarters, halves, beginning and end.
enum YearParts {
  /// A part of a year that is not said, and where its words end.
  struct Part {
    var expression: DateExpression
    var end: Int

    init(months: ClosedRange<Int>, days: ClosedRange<Int>? = nil, isMoment: Bool = false, end: Int) {
      expression = DateExpression(year: .unsaid, months: months, days: days)
      expression.timeKind = isMoment ? .moment : .stretch
      self.end = end
    }
  }

  /// The part of a year that begins at `start`.
  static func read(_ text: TextView, at start: Int) -> Part? {
    named(text, at: start) ?? quarter(text, at: start) ?? someMonths(text, at: start) ?? month(text, at: start)
  }

  // MARK: - Names

  /// The months that a name stands for, and whether it is a moment rather than a stretch; nil is no name of a part.
  struct Name: Sendable {
    let months: ClosedRange<Int>
    let isMoment: Bool

    init(_ months: ClosedRange<Int>, isMoment: Bool = false) {
      self.months = months
      self.isMoment = isMoment
    }
  }

  static let names: [WordRow<Name?>] = [
    WordRow(Name(12...12, isMoment: true), "底 末 年底 年末 岁末 年终", "2020年底,全线贯通"),
    WordRow(Name(1...1, isMoment: true), "初 年初 伊始", "去年初,项目落户"),
    WordRow(Name(6...7, isMoment: true), "年中", "2023年年中投产"),
    WordRow(Name(1...6), "上半年 上半年度 半年度", "2023年半年度报告"),
    WordRow(Name(7...12), "下半年 下半年度", "下半年出口13亿元"),
    WordRow(Name(1...1), "元月", "2023年元月"),
    WordRow(Name(1...3), "首季 首季度 首个季度", "2023年首季,用电量回升"),
    WordRow(Name(10...12), "末季 末季度", "2023年末季"),
    WordRow(Name(1...9), "前三季 首三季 首三季度 前三季度 前3季度 前三个季度 前3个季度 头三季度 前3季 首3季", "前三季度增长5.2%"),
    WordRow(Name(1...6), "前两季度 前二季度 前两个季度 前2季度 首两季 前2季", "前两季度增长5.5%"),
    WordRow(Name(3...5), "春季 春天", "2021年春季"),
    WordRow(Name(6...8), "夏季 夏天", "2021年夏季"),
    WordRow(Name(9...11), "秋季 秋天", "2021年秋季"),
    WordRow(
      nil, "初步 初级 初中 初心 初创 初审 初具 初选 初期 初始 末端 末位 底蕴 底线 底座 底气 底价 底色 底层 底部 底数 年中学 年中国 年中央 年中华 年中标 年中考 年中心 年中共 年终于 年初中 年初级",
      "2020年初步形成"),
  ]

  private static let nameTrie = Trie(names)

  /// 春, 夏 and 秋 alone, where no word such as 春节 goes on.
  private static let seasons = Trie([
    WordRow(Name(3...5), "春", "2021年春,"), WordRow(Name(6...8), "夏", "2021年夏,"), WordRow(Name(9...11), "秋", "2021年秋,"),
  ])

  /// 底, 初, 上半年, 年末 …
  static func named(_ text: TextView, at start: Int) -> Part? {
    if let match = nameTrie.longestMatch(in: text, at: start) {
      return match.value.map { Part(months: $0.months, isMoment: $0.isMoment, end: match.end) }
    }
    guard let season = seasons.longestMatch(in: text, at: start), !text[season.end].isHan else { return nil }
    return Part(months: season.value.months, end: season.end)
  }

  // MARK: - Quarters

  /// 一季度, 第三季度, 3季度, Q1, Q1-Q3, 第1至3季, 二、三季度
  static func quarter(_ text: TextView, at start: Int) -> Part? {
    guard let first = quarterNumber(text, at: start) else { return nil }
    var (end, last) = (first.end, first.value)
    if let next = spanOrList(text, at: end, after: first.value, limit: 4, quarterNumber) {
      (last, end) = (next.value, next.end)
    }
    guard !first.isLatin else { return Part(months: first.value * 3 - 2...last * 3, end: end) }
    guard text[end] == "季", text[end + 1] == "度" || text[start] == "第" || last > first.value
    else { return nil }
    end += text[end + 1] == "度" ? 2 : 1
    guard text[end] == "末" || text[end] == "底", last == first.value else {
      return Part(months: first.value * 3 - 2...last * 3, end: end)
    }
    return Part(months: last * 3...last * 3, isMoment: true, end: end + 1)
  }

  /// A number of a quarter, with the Q or 第 before it: `Q3`, `第三`, `3`; a number that 季度 follows is read to its 季.
  private static func quarterNumber(_ text: TextView, at start: Int) -> (value: Int, end: Int, isLatin: Bool)? {
    if text[start] == "Q" || text[start] == "q" {
      guard text[start + 1].isDigit, !text[start + 2].isDigit, !text[start + 2].isLatinLetter,
        (1...4).contains(text[start + 1].digitValue)
      else { return nil }
      return (text[start + 1].digitValue, start + 2, true)
    }
    return small(text, at: text[start] == "第" ? start + 1 : start, limit: 4).map { ($0.value, $0.end, false) }
  }

  /// The end of a span or of a list without gaps: `至3`, `、三`.
  private static func spanOrList(
    _ text: TextView, at place: Int, after first: Int, limit: Int,
    _ read: (TextView, Int) -> (value: Int, end: Int, isLatin: Bool)?
  ) -> (value: Int, end: Int)? {
    var start = place
    // 一季度至三季度: the word of the first one stands before the mark.
    if text[start] == "季", text[start + 1] == "度" { start += 2 }
    if let mark = RangeMark.looseEnd(text, at: start), let last = read(text, mark), last.value > first {
      return last.isLatin || text[last.end] == "季" ? (last.value, last.end) : nil
    }
    // 二、三季度 is one time; 二季度和三季度 are two.
    var (closed, last): ((value: Int, end: Int)?, Int) = (nil, first)
    start = place
    while text[start] == "、" || text[start] == "和", let next = read(text, start + 1), next.value == last + 1 {
      (last, start) = (next.value, next.end)
      if next.isLatin || text[next.end] == "季" { closed = (last, next.end) }
    }
    return closed
  }

  // MARK: - Months

  /// How 前5个月 and 最后4个月 count: from the beginning of the year or from its end.
  static let countingWords: [WordRow<Bool>] = [
    WordRow(true, "前 头 首", "前5个月出口3亿元"),
    WordRow(false, "最后 后", "2023年最后4个月"),
  ]

  private static let counting = Trie(countingWords)

  /// 前5个月, 头两个月, 最后4个月
  private static func someMonths(_ text: TextView, at start: Int) -> Part? {
    guard let word = counting.longestMatch(in: text, at: start), let number = NumeralReader.read(text, at: word.end),
      let count = number.wholeValue, (2...11).contains(count)
    else { return nil }
    var end = number.range.upperBound
    if text[end] == "个" { end += 1 }
    guard text[end] == "月" else { return nil }
    return Part(months: word.value ? 1...count : (13 - count)...12, end: end + 1)
  }

  /// 10月, 10月24日, 1—11月, 1至9月份, 10月底, 10月24日至28日, 10月上旬, 9月1日至10月5日, 12月至次年2月
  static func month(_ text: TextView, at start: Int) -> Part? {
    guard var part = monthAlone(text, at: start), part.expression.months?.count == 1 else {
      return monthAlone(text, at: start)
    }
    if let closing = closing(text, at: part.end, after: part.expression) {
      (part.expression.closing, part.end) = (closing.value, closing.end)
      part.expression.timeKind = .stretch
    }
    return part
  }

  private static func monthAlone(_ text: TextView, at start: Int) -> Part? {
    guard let first = small(text, at: start, limit: 12) else { return nil }
    var (end, months) = (first.end, first.value...first.value)
    if text[end] != "月" {
      guard let last = lastMonth(text, at: end, after: first.value), text[last.end] == "月" else { return nil }
      (months, end) = (first.value...last.value, last.end)
    }
    end += 1
    guard months.count == 1 else { return Part(months: months, end: text[end] == "份" ? end + 1 : end) }
    if let day = day(text, at: end, afterMonth: true) { return Part(months: months, days: day.days, end: day.end) }
    if let mark = RangeMark.looseEnd(text, at: end), let last = small(text, at: mark, limit: 12),
      text[last.end] == "月", last.value > months.lowerBound,
      // 9月1日 after the mark is a day, which is no end of whole months.
      day(text, at: last.end + 1, afterMonth: true) == nil
    {
      (months, end) = (months.lowerBound...last.value, last.end + 1)
      return Part(months: months, end: text[end] == "份" ? end + 1 : end)
    }
    if text[end] == "份" { end += 1 }
    return tenDays(text, at: end, months)
      ?? (isEdge(text, at: end)
        ? Part(months: months, isMoment: true, end: end + 1) : Part(months: months, end: end))
  }

  /// The last number of 1—11月 or of 7、8月, whose members follow each other.
  private static func lastMonth(_ text: TextView, at place: Int, after first: Int) -> (value: Int, end: Int)? {
    if let mark = RangeMark.looseEnd(text, at: place) {
      return small(text, at: mark, limit: 12).flatMap { $0.value > first ? $0 : nil }
    }
    var last: (value: Int, end: Int)?
    while text[last?.end ?? place] == "、", let next = small(text, at: (last?.end ?? place) + 1, limit: 12),
      next.value == (last?.value ?? first) + 1
    {
      last = next
    }
    return last
  }

  /// Whether 底, 末 or 初 says a moment of the month.
  static func isEdge(_ text: TextView, at place: Int) -> Bool {
    guard let edge = nameTrie.longestMatch(in: text, at: place), let name = edge.value else { return false }
    return name.isMoment && edge.end == place + 1
  }

  static let tenDayWords: [WordRow<ClosedRange<Int>>] = [
    WordRow(1...10, "上旬", "9月上旬"), WordRow(11...20, "中旬", "上月中旬"), WordRow(1...20, "上中旬", "9月上中旬"),
    WordRow(21...31, "下旬", "9月下旬接待游客12万人次"), WordRow(11...31, "中下旬", "9月中下旬"),
  ]

  private static let tenDayTrie = Trie(tenDayWords)

  /// 上旬, 中下旬 of a month.
  static func tenDays(_ text: TextView, at start: Int, _ months: ClosedRange<Int>) -> Part? {
    guard let match = tenDayTrie.longestMatch(in: text, at: start) else { return nil }
    let runsToEnd = match.value.upperBound > 30
    var part = Part(
      months: months, days: match.value.lowerBound...(runsToEnd ? match.value.lowerBound : match.value.upperBound),
      end: match.end)
    part.expression.runsToMonthEnd = runsToEnd
    return part
  }

  // MARK: - Ends of spans

  /// Words for the year after the one that a span begins in.
  static let nextYearWords: [WordRow<Int>] = [WordRow(1, "次年 翌年 第二年 来年", "11月至次年3月")]

  private static let nextYear = Trie(nextYearWords)

  /// `至9月5日`, `—2021年2月`, `至次年3月` after a month or day: the end of a span of the same precision.
  private static func closing(
    _ text: TextView, at start: Int, after first: DateExpression
  ) -> (value: DateExpression.Closing, end: Int)? {
    guard !first.runsToMonthEnd, var place = RangeMark.looseEnd(text, at: start) else {
      return nil
    }
    var year = DateExpression.Year.unsaid
    if let numeral = NumeralReader.read(text, at: place), CalendarDates.isYear(numeral),
      text[numeral.range.upperBound] == "年", let value = numeral.wholeValue
    {
      (year, place) = (.absolute(value), numeral.range.upperBound + 1)
    } else if let word = nextYear.longestMatch(in: text, at: place) {
      (year, place) = (.relative(word.value), word.end)
    }
    guard let last = monthAlone(text, at: place), let months = last.expression.months, months.count == 1,
      (last.expression.days == nil) == (first.days == nil)
    else { return nil }
    return (.init(year: year, month: months.lowerBound, day: last.expression.days?.upperBound), last.end)
  }

  // MARK: - Days

  /// 28日, 28号, 28日至30日, 3—5日, 10日、11日
  static func day(
    _ text: TextView, at start: Int, afterMonth: Bool = false
  ) -> (days: ClosedRange<Int>, end: Int)? {
    guard let first = small(text, at: start, limit: 31) else { return nil }
    var end = first.end
    let hasMark = text[end] == "日" || text[end] == "号" && afterMonth
    if hasMark { end += 1 }
    if let mark = RangeMark.looseEnd(text, at: end), let last = small(text, at: mark, limit: 31),
      last.value > first.value, text[last.end] == "日" || text[last.end] == "号" && afterMonth
    {
      return (first.value...last.value, last.end + 1)
    }
    // What the last 日 closes: 10、11日 is closed behind its last member.
    var closed = hasMark ? (last: first.value, end: end) : nil
    var last = first.value
    while text[end] == "、" || text[end] == "和" && afterMonth, let next = small(text, at: end + 1, limit: 31),
      next.value == last + 1
    {
      let isDay = text[next.end] == "日" || text[next.end] == "号" && afterMonth
      (last, end) = (next.value, isDay ? next.end + 1 : next.end)
      if isDay { closed = (last, end) }
    }
    return closed.map { (first.value...$0.last, $0.end) }
  }

  /// A number of one or two digits from 1 to `limit`.
  static func small(_ text: TextView, at start: Int, limit: Int) -> (value: Int, end: Int)? {
    guard let numeral = NumeralReader.read(text, at: start), numeral.magnitude == 0, numeral.high == nil,
      numeral.range.count <= 3,
      numeral.comparator == .equal, numeral.value.exponent >= 0, let value = numeral.wholeValue,
      (1...limit).contains(value)
    else { return nil }
    return (value, numeral.range.upperBound)
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

  /// The end of a mark that a blank may set off on both sides: `1995 - 1997年`.
  static func looseEnd(_ text: TextView, at place: Int) -> Int? {
    guard let end = end(text, at: text[place].isSpace ? place + 1 : place) else { return nil }
    return text[end].isSpace ? end + 1 : end
  }
}
