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
    guard expression.year == .unsaid, expression.months != nil, expression.monthOffset == nil, index > 0 else {
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
  /// else what its paragraph, its section, the story's lead or the article's own date say.
  mutating func period(of index: Int, words: (Range<Int>) -> String) -> Period? {
    let sentence = context.sentenceOfFigure[index]
    let number = context.sentences[sentence].paragraph
    if let (own, isStart) = ownPeriod(of: index, words) {
      // Where a change started says nothing of the figures after it.
      if !isStart { remember(own, in: number) }
      return own
    }
    let heading = context.sections.section(of: sentence)?.date.flatMap { period($0, sentence: nil, text: "") }
    let ofParagraph = [paragraph, day].compactMap(\.self).first { $0.number == number }?.period
    var inherited = ofParagraph ?? heading ?? lead ?? ownYear
    inherited?.origin = .inherited
    return inherited
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

  private var ownYear: Period? {
    guard let anchor = context.anchor else { return nil }
    return Period(
      start: CalendarDate(firstOfMonth: 1, year: anchor.year), end: CalendarDate(lastOfMonth: 12, year: anchor.year),
      text: "",
      origin: .inherited)
  }

  private mutating func ownPeriod(of index: Int, _ words: (Range<Int>) -> String) -> (Period, isStart: Bool)? {
    let kind = context.figures[index].kind
    let sentence = context.sentenceOfFigure[index]
    var other = context.dateBefore[index]
    while other >= 0, context.sentenceOfFigure[other] == sentence {
      if let date = context.figures[other].date, !isBase(other, of: kind), !isLeftBehind(other, by: index),
        context.figures[other].rule != "name.edition"
      {
        if spoken?.date != other {
          let text = words(context.figures[other].range)
          spoken = (other, period(completed(date, at: other), sentence: sentence, text: text))
        }
        return spoken?.period.map { ($0, isStart(other)) }
      }
      other = context.dateBefore[other]
    }
    guard index + 1 < context.figures.count, context.sentenceOfFigure[index + 1] == sentence else { return nil }
    let next = context.figures[index + 1].range
    guard let date = context.figures[index + 1].date, next.lowerBound - context.figures[index].range.upperBound <= 1
    else {
      return nil
    }
    return period(date, sentence: sentence, text: words(next)).map { ($0, false) }
  }

  /// Whether a date is only where a change started: 由2020年的38.2万元提高到51万元 says nothing of when it is 51万元.
  private func isLeftBehind(_ date: Int, by index: Int) -> Bool {
    guard index > date + 1, isStart(date) else { return false }
    let before = context.text.characters[context.figures[index].contextStart - 1]
    return before == "到" || before == "至"
  }

  /// Whether 由 or 从 stands before a date.
  private func isStart(_ date: Int) -> Bool {
    let before = context.text.characters[context.figures[date].range.lowerBound - 1]
    return before == "由" || before == "从"
  }

  /// Whether a date is what a figure is compared with: 较“十二五”末增长, 是2015年的4.9倍.
  private func isBase(_ index: Int, of kind: Claim.Kind) -> Bool {
    let characters = context.text.characters
    let range = context.figures[index].range
    var before = range.lowerBound - 1
    while before >= 0, characters[before] == "“" || characters[before].isSpace { before -= 1 }
    guard before >= 0 else { return false }
    switch characters[before] {
    case "较", "比", "同": return true
    case "与", "于": return kind == .growth || kind == .multiple
    case "是", "为": return kind == .multiple
    default: return false
    }
  }

  /// A date held against the article's own, or for words such as 全年 against the year of its section.
  private func period(_ expression: DateExpression, sentence: Int?, text: String) -> Period? {
    let isRelative: Bool =
      switch expression.year {
      case .absolute: expression.monthOffset != nil || expression.yearsBack != nil
      default: true
      }
    var anchor = context.anchor
    if expression.year == .unsaid, expression.monthOffset == nil, let sentence,
      let section = context.sections.section(of: sentence)?.date,
      let year = section.days(from: context.anchor)?.end.year
    {
      anchor = Anchor(year: year, month: nil, isExact: false)
    }
    if let days = expression.days(from: anchor) {
      return Period(start: days.start, end: days.end, text: text, origin: isRelative ? .relative : .explicit)
    }
    guard case .unsaid = expression.year, expression.monthOffset == nil, let months = expression.months else {
      return nil
    }
    return Period(
      start: nil, end: nil, text: text, origin: .relative,
      yearless: .init(month: months.lowerBound, day: expression.days?.lowerBound))
  }
}

extension Period {
  /// Whether the period is a month or longer, so that other sentences may speak of it too.
  fileprivate var isLong: Bool {
    guard let start, let end else { return false }
    return end.dayNumber - start.dayNumber >= 27
  }
}
