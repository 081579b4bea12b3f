import ClaimModel

/// What may follow a year and says which part of it: months, days, quarters, halves, beginning and end.
enum YearParts {
  /// A part of a year and where its words end.
  struct Part {
    var months: ClosedRange<Int>?
    var days: ClosedRange<Int>?
    var end: Int
  }

  /// The part of a year that begins at `start`.
  static func read(_ text: TextView, at start: Int) -> Part? {
    named(text, at: start) ?? quarter(text, at: start) ?? firstMonths(text, at: start) ?? month(text, at: start)
  }

  /// 底, 初, 上半年, 年末 …
  private static func named(_ text: TextView, at start: Int) -> Part? {
    guard let match = names.longestMatch(in: text, at: start) else { return nil }
    return Part(months: match.value, end: match.end)
  }

  private static let names = Trie<ClosedRange<Int>>(
    [
      (12...12, "底 末 年底 年末 岁末 年终"), (1...1, "初 年初 伊始"), (6...7, "年中"), (1...6, "上半年"), (7...12, "下半年"),
      (1...1, "元月"), (1...3, "首季"), (1...9, "前三季 首三季 首三季度 前三季度 前3季度 前三个季度 1至3季度 1—3季度 一至三季度 头三季度"),
      (1...6, "前两季度 前二季度 前两个季度"), (3...5, "春季"), (6...8, "夏季"), (9...11, "秋季"),
    ].flatMap { months, words in words.split(separator: " ").map { (.init(folding: $0), months) } })

  /// 一季度, 第三季度, 3季度, Q1
  private static func quarter(_ text: TextView, at start: Int) -> Part? {
    var place = start
    if text[place] == "第" { place += 1 }
    let number: Int
    if text[place] == "Q" || text[place] == "q", text[place + 1].isDigit, !text[place + 2].isDigit {
      number = text[place + 1].digitValue
      place += 2
    } else {
      guard let numeral = NumeralReader.read(text, at: place), let value = numeral.wholeValue else { return nil }
      place = numeral.range.upperBound
      guard text[place] == "季", text[place + 1] == "度" || start != place - 1 else { return nil }
      number = value
      place += text[place + 1] == "度" ? 2 : 1
    }
    guard (1...4).contains(number) else { return nil }
    let last = number * 3
    if text[place] == "末" || text[place] == "底" { return Part(months: last...last, end: place + 1) }
    return Part(months: (last - 2)...last, end: place)
  }

  /// 前5个月, 头两个月
  private static func firstMonths(_ text: TextView, at start: Int) -> Part? {
    guard text[start] == "前" || text[start] == "头" || text[start] == "首",
      let numeral = NumeralReader.read(text, at: start + 1),
      let count = numeral.wholeValue, (2...11).contains(count)
    else { return nil }
    var end = numeral.range.upperBound
    if text[end] == "个" { end += 1 }
    guard text[end] == "月" else { return nil }
    return Part(months: 1...count, end: end + 1)
  }

  /// 10月, 10月24日, 1—11月, 1至9月份, 10月底, 10月24日至28日, 10月上旬
  static func month(_ text: TextView, at start: Int) -> Part? {
    guard let first = small(text, at: start, limit: 12) else { return nil }
    var (end, months) = (first.end, first.value...first.value)
    if text[end] != "月" {
      guard let mark = RangeMark.end(text, at: end), let last = small(text, at: mark, limit: 12),
        last.value > first.value, text[last.end] == "月"
      else { return nil }
      (months, end) = (first.value...last.value, last.end)
    }
    end += 1
    if months.count == 1, let day = day(text, at: end, afterMonth: true) {
      return Part(months: months, days: day.days, end: day.end)
    }
    if months.count == 1, let mark = RangeMark.end(text, at: end), let last = small(text, at: mark, limit: 12),
      text[last.end] == "月", last.value > months.lowerBound, !(text[last.end + 1].isDigit)
    {
      (months, end) = (months.lowerBound...last.value, last.end + 1)
    }
    if text[end] == "份" { end += 1 }
    if let days = tenDays.longestMatch(in: text, at: end), months.count == 1 {
      return Part(months: months, days: days.value, end: days.end)
    }
    if text[end] == "底" || text[end] == "末" || text[end] == "初" { end += 1 }
    return Part(months: months, end: end)
  }

  private static let tenDays = Trie<ClosedRange<Int>>(
    [("上旬", 1...10), ("中旬", 11...20)].map { (.init(folding: $0.0), $0.1) })

  /// 28日, 28号, 28日至30日, 3—5日
  static func day(
    _ text: TextView, at start: Int, afterMonth: Bool = false
  ) -> (days: ClosedRange<Int>, end: Int)? {
    guard let first = small(text, at: start, limit: 31) else { return nil }
    var end = first.end
    let hasMark = text[end] == "日" || text[end] == "号" && afterMonth
    if hasMark { end += 1 }
    if let mark = RangeMark.end(text, at: end), let last = small(text, at: mark, limit: 31), last.value > first.value,
      text[last.end] == "日"
    {
      return (first.value...last.value, last.end + 1)
    }
    return hasMark ? (first.value...first.value, end) : nil
  }

  /// A number of one or two digits from 1 to `limit`.
  private static func small(_ text: TextView, at start: Int, limit: Int) -> (value: Int, end: Int)? {
    guard let numeral = NumeralReader.read(text, at: start), numeral.magnitude == 0, numeral.high == nil,
      numeral.range.count <= 3,
      numeral.comparator == .equal, numeral.value.exponent >= 0, let value = numeral.wholeValue,
      (1...limit).contains(value)
    else { return nil }
    return (value, numeral.range.upperBound)
  }
}
