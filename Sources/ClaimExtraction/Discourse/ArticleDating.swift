import ClaimModel

/// Finds the date that the relative dates of a story count from.
///
/// A date that the caller or a label states holds. The date of a page's byline is often that of a copy: it loses when
/// the text's own years are earlier; a later year is one that the text looks forward to.
enum ArticleDating {
  static func anchor(story: Story, figures: [Figure], text: FoldedText) -> Anchor? {
    let own = latestYear(figures, text)
    if let date = story.date {
      let exact = Anchor(
        year: date.day.year, month: date.precision == .year ? nil : date.day.month, day: date.exactDay?.day,
        isExact: date.precision == .day)
      guard date.source == .page, let own, own < date.day.year else { return exact }
      return Anchor(year: own, month: nil, isExact: false)
    }
    if let dateline = firstFullDate(figures, text.characters), own.map({ dateline.year >= $0 }) ?? true {
      return Anchor(year: dateline.year, month: dateline.month, day: dateline.day, isExact: false)
    }
    return own.map { Anchor(year: $0, month: nil, isExact: false) }
  }

  /// The year that the title names, where it is the one before the article's own; a title says the year that is over
  /// only when the article is about it.
  static func yearOfTitle(_ sentences: [Sentence], _ figures: [Figure], anchor: Anchor?) -> Int? {
    guard let first = sentences.first, let anchor, first.role == .headline || first.range.count <= 40 else {
      return nil
    }
    for figure in figures {
      guard figure.range.upperBound <= first.range.upperBound else { return nil }
      if let date = figure.date, date.months == nil, date.lastYear == nil, date.offset == nil,
        case .absolute(let year) = date.year
      {
        return year == anchor.year - 1 ? year : nil
      }
    }
    return nil
  }

  /// The latest year that the text speaks of as past or present; nil where a later one is only held against something,
  /// so that the article may be of any later year.
  private static func latestYear(_ figures: [Figure], _ text: FoldedText) -> Int? {
    var (latest, behind): (Int?, Int) = (nil, 0)
    for figure in figures {
      guard let date = figure.date, case .absolute(let year) = date.year,
        date.lastYear == nil || figure.rule == "date.calendar"
      else { continue }
      guard !isByline(figure, text), !isAhead(figure, text.characters) else { continue }
      let last = date.latestYear ?? year
      if isBehind(figure, text.characters) {
        behind = max(behind, last)
        continue
      }
      guard last < 2100, last > 1949 else { continue }
      latest = max(latest ?? last, last)
    }
    return latest.flatMap { $0 < behind ? nil : $0 }
  }

  /// Whether words of planning stand right before a year: 到2025年, 力争2030年.
  static func isAhead(_ figure: Figure, _ text: TextView) -> Bool {
    if aheadAfter.longestMatch(in: text, at: figure.range.upperBound) != nil { return true }
    var place = figure.range.lowerBound - 1
    let limit = max(0, place - 10)
    while place >= limit, text[place] != ",", text[place] != "。", text[place] != .newline {
      if ahead.longestMatch(in: text, at: place) != nil, place == 0 || text[place - 1] != "截" { return true }
      place -= 1
    }
    return false
  }

  /// Whether a year is only where a change started or what it is held against: 由2020年的1200家, 较2020年.
  private static func isBehind(_ figure: Figure, _ text: TextView) -> Bool {
    if figure.date?.timeKind == .running { return true }
    switch text[figure.range.lowerBound - 1] {
    case "由", "从": return text[figure.range.upperBound] == "的"
    default:
      return behind.longestMatch(in: text, before: figure.range.lowerBound) != nil
        || TimeWords.extremes.longestMatch(in: text, at: figure.range.upperBound) != nil
    }
  }

  /// Words before a date that something is held against.
  private static let behind = Trie<Bool>(words: "较 比 自 自从 逼近 接近 创 创下 触及 跌破 升破 相比 相较 对比", reversed: true)

  private static let aheadAfter = Trie<Bool>(words: "将 投产 建成 通车 竣工 完工 投用 交付 量产 前建成 前完成 前投产 起将")

  private static let ahead = Trie<Bool>(words: "到 将于 拟于 力争 预计 展望 面向 截至到 目标 计划 规划")

  private static func isByline(_ figure: Figure, _ text: FoldedText) -> Bool {
    let part = text.parts.last { $0.start <= figure.range.lowerBound }
    return part?.role == .byline
  }

  private static func firstFullDate(_ figures: [Figure], _ text: TextView) -> CalendarDate? {
    for figure in figures where !isBehind(figure, text) {
      guard let date = figure.date, case .absolute(let year) = date.year, let days = date.days, let months = date.months
      else { continue }
      return CalendarDate(year: year, month: months.lowerBound, day: days.lowerBound)
    }
    return nil
  }
}
