import ClaimModel

/// The date that relative expressions count from.
struct Anchor: Sendable, Equatable {
  /// The year.
  var year: Int
  /// The month, where it is known.
  var month: Int?
  /// The day, where it is known.
  var day: Int?
  /// Whether the date is the article's own and known, so that what lies ahead of it is told as of the past.
  var isExact: Bool

  /// The whole date, where it is known to the day.
  var date: CalendarDate? {
    month.flatMap { month in day.flatMap { CalendarDate(year: year, month: month, day: $0) } }
  }
}

extension Anchor {
  /// The date that words count from in a text that speaks of a period: its last year, the month that it ends in where it
  /// is no whole year, the day where it is one day.
  init?(spoken period: Period) {
    guard let end = period.end ?? period.start else { return nil }
    let isWholeYear = period.start.map { $0.month == 1 && $0.day == 1 } ?? false && end.month == 12 && end.day == 31
    self.init(
      year: end.year, month: isWholeYear ? nil : end.month, day: period.start == end ? end.day : nil, isExact: false)
  }
}

/// The days that an expression resolves to.
struct DateSpan: Sendable, Equatable {
  /// The first day.
  var start: CalendarDate
  /// The last day; nil where the end is open.
  var end: CalendarDate?
}

extension DateExpression {
  /// The first and last day; nil when a date that the words count from is missing, or is not to be known.
  ///
  /// `anchor` is the article's date. `spoken` is the period that the text speaks of, where it speaks of one: 上年, 同期
  /// and 当月 count from it, and parts without a year, such as 上半年, are of its year.
  func days(from anchor: Anchor?, spoken: Period? = nil) -> DateSpan? {
    guard year != .unknown else { return nil }
    if repeatsSpokenPart, let span = spokenPart(spoken) { return span }
    guard !repeatsSpokenPart || year != .unsaid else { return nil }
    let countsFromText =
      countsFromSpoken || year == .unsaid && offset == nil && lookback == nil && !isNearArticle
    let reference = countsFromText ? spoken.flatMap { Anchor(spoken: $0) } ?? anchor : anchor
    guard var span = lookbackDays(reference) ?? offsetDays(reference) ?? calendarDays(reference) else { return nil }
    if isOpen { span.end = anchor.flatMap { $0.isExact ? $0.date : nil }.flatMap { $0 >= span.start ? $0 : nil } }
    return span
  }

  /// The period that the words name, with the months or days of an unknown year where nothing tells the year.
  func period(from anchor: Anchor?, spoken: Period? = nil, text: String) -> Period? {
    if let span = days(from: anchor, spoken: spoken) {
      return Period(start: span.start, end: span.end, text: text, origin: isRelative ? .relative : .explicit)
    }
    return yearless.map { Period(start: nil, end: nil, text: text, origin: .relative, yearless: $0) }
  }

  /// Whether the words alone do not tell the days.
  var isRelative: Bool {
    guard case .absolute = year else { return true }
    return offset != nil || lookback != nil || repeatsSpokenPart
  }

  /// The months or days of a year that is not said.
  private var yearless: Period.Yearless? {
    guard year == .unsaid, offset == nil, lookback == nil, let months else { return nil }
    let lastDay = runsToMonthEnd ? CalendarDate.lengthOfMonth(months.upperBound, year: 2000) : days?.upperBound
    return Period.Yearless(
      .init(month: months.lowerBound, day: days?.lowerBound),
      closing.map { .init(month: $0.month, day: $0.day) } ?? .init(month: months.upperBound, day: lastDay))
  }

  /// The spoken period, moved to the year that the words name: 上年同期 of 2023-01/2023-09 is 2022-01/2022-09.
  private func spokenPart(_ spoken: Period?) -> DateSpan? {
    guard let spoken, let start = spoken.start, let end = spoken.end else { return nil }
    let years: Int
    switch year {
    case .absolute(let year): years = year - end.year
    case .relative(let count): years = count
    case .unsaid, .unknown: years = 0
    }
    return start.adding(months: 12 * years).flatMap { start in
      end.sameDay(inYear: end.year + years).map { DateSpan(start: start, end: $0) }
    }
  }
}

// MARK: - Looking back

extension DateExpression {
  private func lookbackDays(_ anchor: Anchor?) -> DateSpan? {
    guard let lookback, let anchor else { return nil }
    switch lookback.unit {
    case .year:
      // The first months of a year report on the years that are over.
      let isReview = anchor.isExact && (anchor.month.map { $0 <= Self.lastMonthOfReviews } ?? false)
      let last = anchor.year - (isReview ? 1 : 0)
      return DateSpan(
        start: CalendarDate(firstOfMonth: 1, year: last - lookback.count + 1),
        end: CalendarDate(lastOfMonth: 12, year: last))
    case .month:
      if let date = anchor.date {
        return date.adding(months: -lookback.count)?.adding(days: 1).map { DateSpan(start: $0, end: date) }
      }
      return anchor.month.map {
        DateSpan(
          start: CalendarDate(firstOfMonth: $0 - lookback.count + 1, year: anchor.year),
          end: CalendarDate(lastOfMonth: $0, year: anchor.year))
      }
    case .week, .day:
      let days = lookback.count * (lookback.unit == .week ? 7 : 1)
      return anchor.date.flatMap { date in date.adding(days: 1 - days).map { DateSpan(start: $0, end: date) } }
    case .quarter: return nil
    }
  }

  /// Reports on 过去五年 come out until March: 政府工作报告.
  private static let lastMonthOfReviews = 3
}

// MARK: - Counting

extension DateExpression {
  private func offsetDays(_ anchor: Anchor?) -> DateSpan? {
    guard let offset, let anchor else { return nil }
    switch offset.unit {
    case .day:
      if let day = anchor.date?.adding(days: offset.count) { return DateSpan(start: day, end: day) }
      return offset.count == 0 && anchor.day == nil ? asFarAsKnown(anchor) : nil
    case .week:
      guard let date = anchor.date, let monday = date.adding(days: 1 - date.weekday + 7 * offset.count) else {
        return nil
      }
      let days = offset.weekdays ?? 1...7
      return monday.adding(days: days.lowerBound - 1).flatMap { first in
        monday.adding(days: days.upperBound - 1).map { DateSpan(start: first, end: $0) }
      }
    case .month:
      guard let month = anchor.month else { return nil }
      let first = CalendarDate(firstOfMonth: month + offset.count, year: anchor.year)
      return days(ofMonth: first.month, first.year)
    case .quarter:
      guard let month = anchor.month else { return nil }
      let first = (month - 1) / 3 * 3 + 1 + 3 * offset.count
      return DateSpan(
        start: CalendarDate(firstOfMonth: timeKind == .moment ? first + 2 : first, year: anchor.year),
        end: CalendarDate(lastOfMonth: first + 2, year: anchor.year))
    case .year:
      return DateSpan(
        start: CalendarDate(firstOfMonth: 1, year: anchor.year + offset.count),
        end: CalendarDate(lastOfMonth: 12, year: anchor.year + offset.count))
    }
  }

  /// The month or year of a date that is not known to the day: what 目前 means then.
  private func asFarAsKnown(_ anchor: Anchor) -> DateSpan {
    DateSpan(
      start: CalendarDate(firstOfMonth: anchor.month ?? 1, year: anchor.year),
      end: CalendarDate(lastOfMonth: anchor.month ?? 12, year: anchor.year))
  }
}

// MARK: - The calendar

extension DateExpression {
  private func calendarDays(_ anchor: Anchor?) -> DateSpan? {
    guard offset == nil, lookback == nil else { return nil }
    if let holiday { return days(of: holiday, anchor) }
    if months == nil, days != nil { return dayOfSpokenMonth(anchor) }
    guard let firstYear = firstYear(anchor) else { return nil }
    let first = months?.lowerBound ?? 1
    if let closing { return days(from: first, firstYear, to: closing) }
    if days != nil { return days(ofMonth: first, firstYear) }
    let start = CalendarDate(firstOfMonth: first, year: firstYear)
    let end = CalendarDate(lastOfMonth: months?.upperBound ?? 12, year: lastYear ?? firstYear)
    return start <= end && (1...9999).contains(firstYear) ? DateSpan(start: start, end: end) : nil
  }

  /// The holiday of the year that is spoken of; of the year before where it lies well ahead of a known date.
  private func days(of holiday: Holidays.Name, _ anchor: Anchor?) -> DateSpan? {
    guard let anchor, let span = Holidays.days(of: holiday, in: anchor.year, part: holidayDays) else { return nil }
    guard anchor.isExact, let date = anchor.date else { return span }
    let isAhead = span.start.dayNumber - date.dayNumber > Self.daysOfForesight
    return isAhead ? Holidays.days(of: holiday, in: anchor.year - 1, part: holidayDays) : span
  }

  /// How many days before a holiday news begins to speak of it.
  private static let daysOfForesight = 75

  private func firstYear(_ anchor: Anchor?) -> Int? {
    switch year {
    case .absolute(let year): return year
    case .relative(let offset): return anchor.map { $0.year + offset }
    case .unknown: return nil
    case .unsaid:
      guard let anchor else { return nil }
      if isNearArticle { return anchor.year + yearsToNearest(months?.lowerBound, anchor.month) }
      // A month after the article's own is last year's, unless the text looks forward; in January 全年 is last year.
      let isAhead = anchor.month.map { month in months.map { $0.lowerBound > month } ?? (month <= 2) } ?? false
      return anchor.year - (!looksForward && anchor.isExact && isAhead ? 1 : 0)
    }
  }

  /// 昨天(12月31日) in January is of the year before, 明天(1月1日) in December of the next.
  private func yearsToNearest(_ month: Int?, _ anchorMonth: Int?) -> Int {
    guard let month, let anchorMonth else { return 0 }
    return month - anchorMonth > 6 ? -1 : month - anchorMonth < -6 ? 1 : 0
  }

  /// 28日: of the month that is spoken of. Around the article's date it is the nearest such day: of the month before
  /// where that is nearer (30日 in an article of the 1st), of the next one only where the words look forward.
  private func dayOfSpokenMonth(_ anchor: Anchor?) -> DateSpan? {
    guard let anchor, let month = anchor.month else { return nil }
    let offsets = anchor.isExact && anchor.day != nil ? looksForward ? [0, 1] : [0, -1] : [0]
    let spans = offsets.compactMap { offset in
      let first = CalendarDate(firstOfMonth: month + offset, year: anchor.year)
      return days(ofMonth: first.month, first.year)
    }
    guard let article = anchor.date else { return spans.first }
    return spans.min { abs($0.start.dayNumber - article.dayNumber) < abs($1.start.dayNumber - article.dayNumber) }
  }

  /// The days of one month, or all of it.
  private func days(ofMonth month: Int, _ year: Int) -> DateSpan? {
    let length = CalendarDate.lengthOfMonth(month, year: year)
    let last = runsToMonthEnd ? length : days?.upperBound ?? length
    return CalendarDate(year: year, month: month, day: days?.lowerBound ?? 1).flatMap { start in
      CalendarDate(year: year, month: month, day: last).map { DateSpan(start: start, end: $0) }
    }
  }

  /// A span that ends in another month than it begins in.
  private func days(from first: Int, _ firstYear: Int, to closing: Closing) -> DateSpan? {
    let lastYear: Int
    switch closing.year {
    case .absolute(let year): lastYear = year
    case .relative(let years): lastYear = firstYear + years
    case .unsaid, .unknown: lastYear = firstYear + (closing.month < first ? 1 : 0)
    }
    let lastDay = closing.day ?? CalendarDate.lengthOfMonth(closing.month, year: lastYear)
    guard let start = CalendarDate(year: firstYear, month: first, day: days?.lowerBound ?? 1),
      let end = CalendarDate(year: lastYear, month: closing.month, day: lastDay), start <= end
    else { return nil }
    return DateSpan(start: start, end: end)
  }
}

extension CalendarDate {
  /// The same day of another year; the last of February stays the last.
  fileprivate func sameDay(inYear year: Int) -> CalendarDate? {
    day == Self.lengthOfMonth(month, year: self.year)
      ? CalendarDate(year: year, month: month, day: Self.lengthOfMonth(month, year: year))
      : CalendarDate(year: year, month: month, day: day)
  }
}
