import ClaimModel

/// Finds the time that a figure speaks of.
struct Periods {
  private let context: StoryContext
  /// The period of the paragraph that was last asked for.
  private var paragraph: (number: Int, period: Period)?
  /// The day that the paragraph speaks of, where it names no longer period.
  private var day: (number: Int, period: Period)?
  /// The period of the date that a figure was last bound to.
  private var spoken: (date: Int, period: Period?)?
  /// The first period of at least a month that a figure of the story has.
  private var lead: Period?

  init(context: StoryContext) {
    self.context = context
  }

  /// The date of a date figure itself.
  func date(of index: Int, text: String) -> Period? {
    guard let expression = context.figures[index].date else { return nil }
    return period(completed(expression, at: index), sentence: context.sentenceOfFigure[index], text: text)
  }

  /// A month or day with no year takes the year of the date before it in its sentence: 2021年6月签约,9月开工.
  private func completed(_ expression: DateExpression, at index: Int) -> DateExpression {
    guard expression.year == .unsaid, expression.months != nil, expression.offset == nil, index > 0 else {
      return expression
    }
    let before = context.figures[index - 1]
    guard context.sentenceOfFigure[index - 1] == context.sentenceOfFigure[index], before.rule != "name.edition",
      let date = before.date, date.lastYear == nil, case .absolute = date.year
    else { return expression }
    var result = expression
    result.year = date.year
    return result
  }

  /// The period of a figure that is no date: that of the nearest date before it in the sentence, or right after it;
  /// else what its paragraph, its section, the story's lead or the article's own date say. With the date, if it is
  /// the figure's own; `date` settles which one that is.
  mutating func period(of index: Int, date: Int?, words: (Range<Int>) -> String) -> (period: Period, date: Int?)? {
    let sentence = context.sentenceOfFigure[index]
    let number = context.sentences[sentence].paragraph
    if let date, let expression = context.figures[date].date,
      let own = period(completed(expression, at: date), sentence: sentence, text: words(context.figures[date].range))
    {
      return (own, date)
    }
    if let own = ownPeriod(of: index, words) {
      // Where a change started or a plan ends says nothing of the figures after it.
      if !isStart(own.date), !isAim(own.date, sentence), !isHeldAgainst(own.date) { remember(own.period, in: number) }
      return own
    }
    let heading = context.sections.section(of: sentence)?.date.flatMap { period($0, sentence: nil, text: "") }
    let ofParagraph = [paragraph, day].compactMap(\.self).first { $0.number == number }?.period
    var inherited =
      restated(index, sentence, words) ?? ofParagraph ?? reported(before: index, in: number, words) ?? dayNamed(
        before: index, in: number, words)
      ?? heading ?? lead ?? yearOfTitle ?? ownYear
    inherited?.origin = .inherited
    return inherited.map { ($0, nil) }
  }

  /// The time that the text names where it repeats a figure of the headline, which leaves it out.
  private func restated(_ index: Int, _ sentence: Int, _ words: (Range<Int>) -> String) -> Period? {
    guard context.sentences[sentence].role == .headline else { return nil }
    let figure = context.figures[index]
    let nearest = context.figures.indices[(index + 1)...].prefix(Self.leadFigures)
    guard
      let other = nearest.first(where: {
        context.figures[$0].kind == figure.kind && context.figures[$0].quantity == figure.quantity
          && context.sentences[context.sentenceOfFigure[$0]].role != .headline
      })
    else { return nil }
    let date = context.dateBefore[other]
    guard date >= 0, context.sentenceOfFigure[date] == context.sentenceOfFigure[other],
      !isBase(date, of: figure.kind), !isStart(date)
    else { return nil }
    return period(named: date, words)
  }

  /// The period that a date names.
  private func period(named date: Int, _ words: (Range<Int>) -> String) -> Period? {
    guard let expression = context.figures[date].date else { return nil }
    let text = words(context.figures[date].range)
    return period(completed(expression, at: date), sentence: context.sentenceOfFigure[date], text: text)
  }

  /// Among how many figures after the headline the text repeats one of it.
  private static let leadFigures = 40

  /// The day that an earlier sentence of the paragraph names: 3月15日,集中签约仪式举行。共签约项目27个.
  private func dayNamed(before index: Int, in number: Int, _ words: (Range<Int>) -> String) -> Period? {
    var date = context.dateBefore[index]
    while date >= 0, context.figures[date].date?.days == nil { date = context.dateBefore[date] }
    guard date >= 0, context.sentences[context.sentenceOfFigure[date]].paragraph == number,
      !isBase(date, of: .count), !isStart(date)
    else { return nil }
    return period(named: date, words)
  }

  /// The time whose report an earlier sentence of the paragraph names: 3月15日,公司披露2023年年报。营业收入4009亿元.
  private func reported(before index: Int, in number: Int, _ words: (Range<Int>) -> String) -> Period? {
    var date = context.dateBefore[index]
    while date >= 0, context.sentences[context.sentenceOfFigure[date]].paragraph == number {
      let range = context.figures[date].range
      if Self.reports.longestMatch(in: context.text.characters, at: range.upperBound) != nil,
        let expression = context.figures[date].date, expression.days == nil
      {
        return period(named: date, words)
      }
      date = context.dateBefore[date]
    }
    return nil
  }

  private static let reports = Trie<Bool>(words: "年报 报告 年度报告 财报 业绩 半年报 财务报告 决算")

  /// What figures speak of that name no time: the period of the lead, or the year of the title or the article.
  var ofStory: Period? {
    var period = lead ?? yearOfTitle ?? ownYear
    period?.origin = .inherited
    return period
  }

  /// Keeps a period for the figures that name none.
  private mutating func remember(_ period: Period, in number: Int) {
    if period.isLong {
      lead = lead ?? period
      if paragraph?.number != number || paragraph?.period.contains(period) != true { paragraph = (number, period) }
    } else if period.start != nil {
      day = (number, period)
    }
  }

  private var ownYear: Period? { context.anchor.map { Period(inheritedYear: $0.year) } }

  private var yearOfTitle: Period? { context.yearOfTitle.map { Period(inheritedYear: $0) } }

  private mutating func ownPeriod(of index: Int, _ words: (Range<Int>) -> String) -> (period: Period, date: Int)? {
    let kind = context.figures[index].kind
    let sentence = context.sentenceOfFigure[index]
    var other = context.dateBefore[index]
    while other >= 0, context.sentenceOfFigure[other] == sentence {
      if let date = context.figures[other].date, !isBase(other, of: kind), !isLeftBehind(other, by: index),
        context.figures[other].rule != "name.edition", !date.repeatsSpokenPart || date.year != .unsaid
      {
        if spoken?.date != other {
          let text = words(context.figures[other].range)
          let period = samePeriod(other, text) ?? period(completed(date, at: other), sentence: sentence, text: text)
          spoken = (other, period)
        }
        return spoken?.period.map { ($0, other) }
      }
      other = context.dateBefore[other]
    }
    guard index + 1 < context.figures.count, context.sentenceOfFigure[index + 1] == sentence else { return nil }
    let next = context.figures[index + 1].range
    let end = context.figures[index].range.upperBound
    // A date after a mark opens what follows: 增长7.0%;3月份,增长5.3%.
    guard let date = context.figures[index + 1].date, next.lowerBound - end <= 1,
      next.lowerBound == end || !Self.separates(context.text.characters[end])
    else { return nil }
    return period(date, sentence: sentence, text: words(next)).map { ($0, index + 1) }
  }

  /// What 去年同期 means: the months that the text speaks of, a year before.
  private func samePeriod(_ date: Int, _ text: String) -> Period? {
    let end = context.figures[date].range.upperBound
    guard context.text.characters[end - 1] == "期", context.text.characters[end - 2] == "同",
      let spoken = paragraph?.period ?? lead, let start = spoken.start?.yearBefore, let last = spoken.end?.yearBefore
    else { return nil }
    return Period(start: start, end: last, text: text, origin: .relative)
  }

  /// Whether a date is only where a change started: 由2020年的38.2万元提高到51万元 says nothing of when it is 51万元.
  func isLeftBehind(_ date: Int, by index: Int) -> Bool {
    guard index > date + 1 else { return false }
    let (text, range) = (context.text.characters, context.figures[date].range)
    // 上升到“十三五”末的4.59%: the date belongs to that figure alone.
    let end = range.upperBound + (text[range.upperBound] == "”" ? 1 : 0)
    if text[end] == "的", context.figures[date + 1].range.lowerBound <= end + 2 { return true }
    guard isStart(date) else { return false }
    let before = context.text.characters[context.figures[index].contextStart - 1]
    return before == "到" || before == "至" || before == "为"
  }

  /// Whether 由 or 从 stands before a date.
  private func isStart(_ date: Int) -> Bool {
    let before = context.text.characters[context.figures[date].range.lowerBound - 1]
    return before == "由" || before == "从"
  }

  /// Whether 较 or 比 stands before a date.
  private func isHeldAgainst(_ date: Int) -> Bool {
    let before = context.text.characters[context.figures[date].range.lowerBound - 1]
    return before == "较" || before == "比"
  }

  /// Whether a date is when one plan of a section with a date of its own ends: 力争到2026年.
  private func isAim(_ date: Int, _ sentence: Int) -> Bool {
    let before = context.text.characters[context.figures[date].range.lowerBound - 1]
    return (before == "到" || before == "至") && context.sections.section(of: sentence)?.date != nil
  }

  /// 11月3日举行的2023年四季度签约仪式: the second date is part of a name.
  private func isEvent(_ place: Int) -> Bool {
    let verb = (context.text.characters[place - 2], context.text.characters[place - 1])
    switch verb {
    case ("举", "行"), ("召", "开"), ("举", "办"), ("发", "布"), ("公", "布"): return true
    default: return false
    }
  }

  private static func separates(_ character: FoldedScalar) -> Bool {
    character == ";" || character == "," || character == "、" || character == "。"
  }

  private func isLevel(_ kind: Claim.Kind) -> Bool { kind != .growth && kind != .multiple }

  /// Whether a date is what a figure is compared with: 较“十二五”末增长, 是2015年的4.9倍; not that of the level it had:
  /// 较去年同期的4.1%.
  func isBase(_ index: Int, of kind: Claim.Kind) -> Bool {
    let characters = context.text.characters
    let range = context.figures[index].range
    var before = range.lowerBound - 1
    while before >= 0, characters[before] == "“" || characters[before].isSpace { before -= 1 }
    guard before >= 0 else { return false }
    // 比上年全年: one time in two words, and both say what the change is measured from.
    if index > 0, context.figures[index - 1].date != nil,
      context.figures[index - 1].range.upperBound == range.lowerBound
    {
      return isBase(index - 1, of: kind)
    }
    let next = index + 1 < context.figures.count ? context.figures[index + 1] : nil
    let isOfNext =
      next.map {
        characters[range.upperBound] == "的"
          && min($0.contextStart, $0.range.lowerBound - 1) <= range.upperBound + 1
          && $0.range.lowerBound <= range.upperBound + 3
      } ?? false
    switch characters[before] {
    case "较", "比", "同": return !(isOfNext && isLevel(kind) && next?.kind == kind)
    case "的": return isEvent(before)
    case "与", "于": return kind == .growth || kind == .multiple
    case "是", "为": return kind == .multiple || isOfNext && next?.kind == .multiple
    default: return false
    }
  }

  /// A date held against the article's own, or for words such as 全年 against the year of its section.
  private func period(_ expression: DateExpression, sentence: Int?, text: String) -> Period? {
    var anchor = context.anchor
    if expression.year == .unsaid, expression.offset == nil, expression.months != nil || expression.days == nil,
      let sentence,
      let section = context.sections.section(of: sentence)?.date,
      let year = section.days(from: context.anchor)?.end?.year
    {
      anchor = Anchor(year: year, month: nil, isExact: false)
    } else if isOfSpokenYear(expression), let year = yearSpokenOf(in: sentence) {
      anchor = Anchor(year: year, month: nil, isExact: false)
    }
    return expression.period(from: anchor, text: text)
  }
}

extension Periods {
  /// 全年, 上半年, 年末 and not a month or a day: parts of the year that the text is speaking of.
  private func isOfSpokenYear(_ expression: DateExpression) -> Bool {
    if expression.countsFromSpoken { return expression.offset == nil }
    guard expression.year == .unsaid, expression.offset == nil, expression.days == nil, expression.closing == nil,
      !expression.looksForward
    else { return false }
    return expression.months.map { $0.count > 1 || $0.lowerBound == 12 } ?? true
  }

  /// The one year that the paragraph speaks of, else that of the title; none that is yet to come.
  private func yearSpokenOf(in sentence: Int?) -> Int? {
    guard let anchor = context.anchor else { return nil }
    if let sentence, let paragraph, paragraph.number == context.sentences[sentence].paragraph,
      let start = paragraph.period.start, let end = paragraph.period.end, start.year == end.year,
      end.year == anchor.year - 1
    {
      return end.year
    }
    return context.yearOfTitle
  }
}

extension Period {
  /// A whole year that no word beside the figure names.
  fileprivate init(inheritedYear year: Int) {
    self.init(
      start: CalendarDate(firstOfMonth: 1, year: year), end: CalendarDate(lastOfMonth: 12, year: year), text: "",
      origin: .inherited)
  }

  /// Whether the period is a month or longer, so that other sentences may speak of it too.
  fileprivate var isLong: Bool {
    guard let start, let end else { return false }
    return end.dayNumber - start.dayNumber >= 27
  }
}

extension CalendarDate {
  /// The same day a year before; for the last day of February its last day.
  fileprivate var yearBefore: CalendarDate? {
    CalendarDate(year: year - 1, month: month, day: day) ?? CalendarDate(lastOfMonth: month, year: year - 1)
  }
}
