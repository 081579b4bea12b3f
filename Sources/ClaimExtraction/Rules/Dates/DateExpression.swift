import ClaimModel

/// A date as the words say it, before it is held against the date of the article.
struct DateExpression: Sendable {
  /// The year, or how it follows from the article's.
  var year: Year
  /// The last year of a span of years.
  var lastYear: Int?
  /// The months; nil for the whole year.
  var months: ClosedRange<Int>?
  /// The days of the month; nil for whole months.
  var days: ClosedRange<Int>?
  /// The last month, or day, of a span over more than one month.
  var closing: Closing?
  /// A month counted from the article's: -1 for 上月. Then `year` and `months` are not used.
  var monthOffset: Int?
  /// How many years end with the article's date: 5 for 五年来. Then nothing else is used.
  var yearsBack: Int?
  /// Whether the date stands as a claim by itself; 今年 and 五年来 only give context.
  var isClaim = true
  /// Whether the words look forward: 将于10月24日.
  var looksForward = false
  /// Whether the year counts from the one that the text speaks of: 上年, where 去年 counts from the article's.
  var countsFromSpoken = false

  /// The end of a span over more than one month.
  struct Closing: Sendable {
    /// Its year, where the words name one.
    var year: Int?
    /// Its month.
    var month: Int
    /// Its day; nil for the whole month.
    var day: Int?
  }

  /// How a year is said.
  enum Year: Sendable, Equatable {
    case absolute(Int)
    /// Years from the article's: -1 for 去年.
    case relative(Int)
    /// Not said.
    case unsaid
  }

  init(
    year: Year, lastYear: Int? = nil, months: ClosedRange<Int>? = nil, days: ClosedRange<Int>? = nil,
    monthOffset: Int? = nil, yearsBack: Int? = nil, isClaim: Bool = true
  ) {
    self.year = year
    self.lastYear = lastYear
    self.months = months
    self.days = days
    self.monthOffset = monthOffset
    self.yearsBack = yearsBack
    self.isClaim = isClaim
  }

  /// The first and last day, held against a date that the words count from; nil when that is needed and missing.
  func days(from anchor: Anchor?) -> (start: CalendarDate, end: CalendarDate)? {
    if let yearsBack {
      guard let anchor else { return nil }
      let end = CalendarDate(lastOfMonth: 12, year: anchor.year)
      return (CalendarDate(firstOfMonth: 1, year: anchor.year - yearsBack + 1), end)
    }
    guard let (first, firstYear) = firstMonth(from: anchor) else { return nil }
    if let closing, let start = CalendarDate(year: firstYear, month: first, day: days?.lowerBound ?? 1) {
      let year = closing.year ?? firstYear
      let end =
        closing.day.map { CalendarDate(year: year, month: closing.month, day: $0) }
        ?? CalendarDate(lastOfMonth: closing.month, year: year)
      return end.flatMap { $0 >= start ? (start, $0) : nil }
    }
    let last = months?.upperBound ?? (monthOffset == nil ? 12 : first)
    let endYear = lastYear ?? firstYear
    if let days {
      guard let start = CalendarDate(year: firstYear, month: first, day: days.lowerBound),
        let end = CalendarDate(year: endYear, month: monthOffset == nil ? last : first, day: days.upperBound)
      else { return nil }
      return (start, end)
    }
    return (CalendarDate(firstOfMonth: first, year: firstYear), CalendarDate(lastOfMonth: last, year: endYear))
  }

  /// The first month and its year.
  private func firstMonth(from anchor: Anchor?) -> (month: Int, year: Int)? {
    if let monthOffset {
      guard let anchor, let month = anchor.month else { return nil }
      let date = CalendarDate(firstOfMonth: month + monthOffset, year: anchor.year)
      return (date.month, date.year)
    }
    let month = months?.lowerBound ?? 1
    switch year {
    case .absolute(let year): return (month, year)
    case .relative(let offset): return anchor.map { (month, $0.year + offset) }
    case .unsaid:
      guard let anchor else { return nil }
      // A month after the article's own is last year's, unless the text looks forward; in January 全年 is last year.
      let isAhead = anchor.month.map { months == nil ? $0 <= 2 : month > $0 } ?? false
      let isPast = !looksForward && anchor.isExact && isAhead
      return (month, anchor.year - (isPast ? 1 : 0))
    }
  }
}

/// The date that relative expressions count from.
struct Anchor: Sendable {
  /// The year.
  var year: Int
  /// The month, where it is known.
  var month: Int?
  /// Whether the article's own date is known to the day.
  var isExact: Bool
}
