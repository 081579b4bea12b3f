import ClaimModel

/// Finds the time that a figure speaks of.
struct Periods {
  let context: StoryContext

  /// The date of a date figure itself.
  func date(of figure: Figure, text: String) -> Period? {
    guard let expression = figure.date else { return nil }
    return period(expression, text: text)
  }

  /// The period of a figure that is no date: from the nearest date before it in the sentence, else the first after it
  /// in its clause, else from the sentence before in the paragraph, else from the article.
  func period(of index: Int, inherited: Period?, words: (Range<Int>) -> String) -> Period? {
    let figure = context.figures[index]
    let sentence = context.sentenceOfFigure[index]
    var other = index - 1
    while other >= 0, context.sentenceOfFigure[other] == sentence {
      let candidate = context.figures[other]
      if let date = candidate.date, !isBase(other, of: figure), candidate.rule != "name.edition" {
        return period(date, text: words(candidate.range))
      }
      other -= 1
    }
    if index + 1 < context.figures.count, context.sentenceOfFigure[index + 1] == sentence {
      let next = context.figures[index + 1]
      if let date = next.date, next.range.lowerBound - figure.range.upperBound <= 1 { return period(date, text: words(next.range)) }
    }
    if var inherited {
      inherited.origin = .inherited
      return inherited
    }
    guard let anchor = context.anchor else { return nil }
    return Period(
      start: CalendarDate(firstOfMonth: 1, year: anchor.year), end: CalendarDate(lastOfMonth: 12, year: anchor.year), text: "",
      origin: .inherited)
  }

  /// Whether a date is what a figure is compared with: 较“十二五”末增长, 是2015年的4.9倍.
  func isBase(_ index: Int, of figure: Figure) -> Bool {
    guard figure.kind == .growth || figure.kind == .multiple else { return false }
    let characters = context.text.characters
    let range = context.figures[index].range
    var before = range.lowerBound - 1
    while before >= 0, characters[before] == "“" || characters[before].isSpace { before -= 1 }
    guard before >= 0 else { return false }
    switch characters[before] {
    case "较", "比", "与", "同", "于": return true
    case "是", "为": return figure.kind == .multiple
    default: return false
    }
  }

  private func period(_ expression: DateExpression, text: String) -> Period? {
    let isRelative: Bool =
      switch expression.year {
      case .absolute: expression.monthOffset != nil || expression.yearsBack != nil
      default: true
      }
    if let days = expression.days(from: context.anchor) {
      return Period(start: days.start, end: days.end, text: text, origin: isRelative ? .relative : .explicit)
    }
    guard case .unsaid = expression.year, expression.monthOffset == nil, let months = expression.months else { return nil }
    return Period(
      start: nil, end: nil, text: text, origin: .relative,
      yearless: .init(month: months.lowerBound, day: expression.days?.lowerBound))
  }
}
