import ClaimModel

/// The dates of a story with what each does and the days it means, and the frames that hold over each sentence.
///
/// One pass in the order of the text: a date may count from the time that the text speaks of there.
struct TimeFrames {
  /// A date figure of the story.
  struct Mention {
    /// Its index among the figures.
    var figure: Int
    var role: TimeWords.Role
    /// The days that it means; nil where nothing tells.
    var period: Period?
    /// Whether it is of the next figure alone: 2022年的82万亿元.
    var isOfNext = false
    /// The clause that it stands in.
    var clause: Int
  }

  /// The frames that are open where a sentence begins, as indexes of mentions.
  struct Open {
    var paragraph: Int?
    var section: Int?
  }

  private(set) var mentions: [Mention] = []
  /// For each sentence the frames that are open at its beginning.
  private(set) var open: [Open] = []
  /// For each sentence where its mentions begin.
  private(set) var firstOfSentence: [Int] = []
  /// The first frame of a month or longer, which holds for tables that no other one covers.
  private(set) var lead: Int?
  private var leadHasFigures = false
  private let context: StoryContext
  private var text: TextView { context.text.characters }

  init(_ context: StoryContext) {
    self.context = context
    var figure = 0
    var now = Open()
    for index in context.sentences.indices {
      if context.startsParagraph(index), !context.goesOn(index) { now.paragraph = nil }
      if let heading = context.sections.heading(at: index) {
        now = Open(paragraph: nil, section: heading.isChapter ? nil : now.section)
      }
      open.append(now)
      firstOfSentence.append(mentions.count)
      while figure < context.figures.count, context.sentenceOfFigure[figure] == index {
        if context.figures[figure].kind == .date { add(figure, index, &now) }
        figure += 1
      }
    }
    firstOfSentence.append(mentions.count)
  }

  /// The mentions of a sentence.
  func mentions(ofSentence sentence: Int) -> Range<Int> { firstOfSentence[sentence]..<firstOfSentence[sentence + 1] }

  /// The mention of a date figure.
  func mention(ofFigure figure: Int) -> Mention? {
    let index = mentions.firstIndex(from: figure) { $0.figure }
    return index < mentions.count && mentions[index].figure == figure ? mentions[index] : nil
  }

  private mutating func add(_ figure: Int, _ sentence: Int, _ now: inout Open) {
    guard let expression = context.figures[figure].date else { return }
    let range = context.figures[figure].range
    var mention = Mention(
      figure: figure, role: role(figure), period: nil, clause: clause(ofDate: figure))
    mention.isOfNext = expression.isOfOneFigure || isOfNext(figure)
    mention.period = period(expression, figure, sentence, now)
    let index = mentions.count
    mentions.append(mention)
    // 上年同期 is held against what is spoken of, which goes on after it.
    guard mention.role == .frame, !mention.isOfNext, !expression.repeatsSpokenPart, let period = mention.period,
      context.clauses[mention.clause].depth == 0
    else { return }
    // 新中国成立75年间
    if let years = expression.lookback, years.unit == .year, years.count > Self.longestReview { return }
    let opensParagraph = isFirst(figure, ofSentence: sentence) && context.startsParagraph(sentence)
    if isReview(expression) {
      // 十年来 inside a review of five years holds its sentence only.
      if now.section != nil, !opensParagraph { return }
      if isFirst(figure, ofSentence: sentence) { now.section = index }
    } else if let section = now.section, opensParagraph, mentions[section].period.map({ !$0.contains(period) }) ?? true
    {
      now.section = nil
    }
    if period.isLong { setLead(index, sentence) }
    let isWithin =
      now.paragraph.flatMap { mentions[$0].period }.map { $0.isLong && $0.contains(period) && $0 != period } ?? false
    // 今年|国庆假期: one time in two words.
    let isTogether = figure > 0 && context.figures[figure - 1].range.upperBound == range.lowerBound
    if !isWithin || isTogether, !isAim(figure) { now.paragraph = index }
  }

  /// The clause that a date is of; one in brackets behind another word for the same day is of the clause around them:
  /// 周一(⟦1月31日⟧)尾盘.
  private func clause(ofDate figure: Int) -> Int {
    let date = context.figures[figure].range
    let own = context.clauses.index(at: date.lowerBound)
    guard date.lowerBound > 1, text[date.lowerBound - 1] == "(", text[date.upperBound] == ")" else { return own }
    let before = date.lowerBound - 2
    let isTime =
      context.words.word(at: before).partOfSpeech == .time
      || figure > 0 && context.figures[figure - 1].kind == .date
        && context.figures[figure - 1].range.upperBound == before + 1
    return isTime ? context.clauses.index(at: before) : own
  }

  /// Keeps the first frame whose sentence has figures, or where none has the first one.
  private mutating func setLead(_ index: Int, _ sentence: Int) {
    let figure = mentions[index].figure
    let hasFigures =
      figure + 1 < context.figures.count && context.sentenceOfFigure[figure + 1] == sentence
      && context.figures[(figure + 1)...].prefix { $0.range.lowerBound < context.sentences[sentence].range.upperBound }
        .contains { $0.kind != .date }
    if lead == nil || hasFigures && !leadHasFigures { (lead, leadHasFigures) = (index, hasFigures) }
  }

  /// Whether a date is when one plan ends: 力争到2026年.
  private func isAim(_ figure: Int) -> Bool {
    let range = context.figures[figure].range
    guard let anchor = context.anchor, let start = context.figures[figure].date?.days(from: anchor)?.start,
      PlanWords.aims.longestMatch(in: text, before: range.lowerBound, from: max(0, range.lowerBound - 4)) != nil
    else { return false }
    return anchor.date.map { start > $0 } ?? (start.year > anchor.year)
  }

  /// Whether words look back over years: 五年来, 过去五年, 十年来; they hold until another time is spoken of.
  private func isReview(_ expression: DateExpression) -> Bool {
    expression.lookback.map { $0.unit == .year && (2...Self.longestReview).contains($0.count) } ?? false
  }

  /// How many years a review looks back over; 75年来 is an anniversary and holds its sentence.
  private static let longestReview = 10

  /// Whether nothing but marks and connectives stand before a date in its sentence.
  private func isFirst(_ figure: Int, ofSentence sentence: Int) -> Bool {
    context.figures[figure].range.lowerBound - context.sentences[sentence].range.lowerBound <= 3
  }
}

// MARK: - What a date does

extension TimeFrames {
  private func role(_ figure: Int) -> TimeWords.Role {
    let range = context.figures[figure].range
    if context.figures[figure].rule == "name.edition" { return .event }
    if context.figures[figure].rule == NamedPeriods.fifteenth.name, !isPlanTime(range.upperBound) { return .event }
    var start = range.lowerBound
    while start > 0, text[start - 1] == "“" || text[start - 1].isSpace { start -= 1 }
    // 比上年全年: one time in two words.
    if let last = mentions.last, last.figure == figure - 1, context.figures[last.figure].range.upperBound == start {
      return last.role
    }
    if let cue = TimeWords.before.longestMatch(in: text, before: start, from: max(0, start - 4)) {
      let isRunning = context.figures[figure].date?.timeKind == .running
      return cue.value == .start && isRunning ? .frame : cue.value
    }
    if TimeWords.averages.longestMatch(in: text, at: range.upperBound) != nil { return .event }
    if TimeWords.extremes.longestMatch(in: text, at: range.upperBound) != nil { return .base }
    return isTelling(figure) ? .event : .frame
  }

  /// Whether a five-year plan stands for its time: “十四五”期间, not “十四五”重大工程.
  private func isPlanTime(_ end: Int) -> Bool {
    let place = text[end] == "”" ? end + 1 : end
    return !text[place].isHan || TimeWords.planTimes.longestMatch(in: text, at: place) != nil
  }

  /// Whether the clause of a day goes on with a verb of telling, and no figure between.
  private func isTelling(_ figure: Int) -> Bool {
    guard context.figures[figure].date?.isDay == true else { return false }
    let range = context.figures[figure].range
    let clause = context.clauses.clause(at: range.lowerBound).range
    let next = figure + 1 < context.figures.count ? context.figures[figure + 1].range.lowerBound : .max
    var place = range.upperBound
    while place < min(clause.upperBound, next) {
      if TimeWords.tellings.longestMatch(in: text, at: place) != nil { return true }
      place += 1
    }
    return false
  }

  /// 上升到“十三五”末的4.59%: the date belongs to that figure alone.
  private func isOfNext(_ figure: Int) -> Bool {
    guard figure + 1 < context.figures.count, context.figures[figure + 1].kind != .date else { return false }
    let end = context.figures[figure].range.upperBound + (text[context.figures[figure].range.upperBound] == "”" ? 1 : 0)
    let next = context.figures[figure + 1]
    // 较2022年(2.0%): the level it had then stands in brackets.
    if text[end] == "(", next.contextStart == end + 1 { return true }
    return text[end] == "的" && min(next.contextStart, next.range.lowerBound) <= end + 2
  }
}

// MARK: - Which days it means

extension TimeFrames {
  private func period(_ expression: DateExpression, _ figure: Int, _ sentence: Int, _ now: Open) -> Period? {
    let text = context.words(of: figure)
    return expression.period(from: context.anchor, spoken: spoken(expression, sentence, now), text: text)
  }

  /// The period that words such as 上年, 同期, 全年 and months count from: the last frame of the sentence, else for
  /// parts of a year what holds over the sentence.
  private func spoken(_ expression: DateExpression, _ sentence: Int, _ now: Open) -> Period? {
    if expression.isNearArticle { return nil }
    let own = mentions[(firstOfSentence.last ?? 0)...].last {
      $0.role != .event && $0.period?.start != nil && !$0.isOfNext && context.clauses[$0.clause].depth == 0
    }
    if let period = own?.period { return period }
    guard expression.isPartOfSpokenYear else { return nil }
    if let section = context.sections.section(of: sentence), section.start < sentence,
      let heading = section.date?.period(from: context.anchor, text: "")
    {
      return heading
    }
    let frame = [now.paragraph, now.section].lazy.compactMap { $0 }.first {
      mentions[$0].period?.isWithinAYear ?? false
    }
    if let period = frame.flatMap({ mentions[$0].period }) { return period }
    return context.yearOfTitle.map { Period(year: $0) }
  }
}

extension DateExpression {
  /// Whether the expression is a day: 今天, 10月24日.
  fileprivate var isDay: Bool { days?.count == 1 || offset?.unit == .day }

  /// 全年, 上半年, 上年, 同期 and not a month or a day: parts of the year that the text is speaking of.
  fileprivate var isPartOfSpokenYear: Bool {
    if countsFromSpoken || repeatsSpokenPart { return true }
    guard year == .unsaid, offset == nil, lookback == nil, days == nil, closing == nil, !looksForward else {
      return false
    }
    return months.map { $0.count > 1 || $0.lowerBound == 12 } ?? true
  }
}

extension Period {
  /// A whole year that no word beside the figure names.
  init(year: Int) {
    self.init(
      start: CalendarDate(firstOfMonth: 1, year: year), end: CalendarDate(lastOfMonth: 12, year: year), text: "",
      origin: .inherited)
  }

  /// Whether the period is a month or longer, so that other sentences may speak of it too.
  var isLong: Bool {
    if let yearless { return yearless.first != yearless.last || yearless.first.day == nil }
    guard let start, let end else { return start != nil }
    return end.dayNumber - start.dayNumber >= 27
  }

  /// Whether it lies in one year.
  fileprivate var isWithinAYear: Bool {
    guard let start, let end else { return false }
    return start.year == end.year
  }
}
