import ClaimModel

/// A date as the words say it, before it is held against what it counts from: see `days(from:spoken:)`.
struct DateExpression: Sendable, Equatable {
  /// The year, or how it follows from another one.
  var year: Year
  /// The last year of a span of years.
  var lastYear: Int?
  /// The months; nil for the whole year.
  var months: ClosedRange<Int>?
  /// The days of the month; nil for whole months. Without `months` they are of the month that is spoken of: `28日`.
  var days: ClosedRange<Int>?
  /// Whether the days go on to the end of the month, however long it is: `下旬`.
  var runsToMonthEnd = false
  /// The last month, or day, of a span over more than one month.
  var closing: Closing?
  /// A part of the calendar counted in its own kind: `昨天`, `上周五`, `上月28日`, `上一季度`. Then `year` is not used.
  var offset: Offset?
  /// A holiday, whose days depend on the year. Then `months` and `days` are not used.
  var holiday: Holidays.Name?
  /// The days of the holiday that are meant, counted from one; nil for all.
  var holidayDays: ClosedRange<Int>?
  /// A stretch that ends with the article: `五年来`, `过去三个月`. Then nothing else of the calendar is used.
  var lookback: Lookback?

  /// As of a moment, over a stretch, or running since its beginning.
  var timeKind = TimeKind.stretch
  /// Whether the end is open: `2020年至今`, `今年以来`.
  var isOpen = false
  /// Whether the words say since when something is a record, which is no time of a figure: `2008年以来最高`, `34年来新低`.
  var marksRecord = false
  /// Whether the words are of the figure behind them alone, and no frame for others: `两年平均增长5%`.
  var isOfOneFigure = false
  /// Whether the date stands as a claim by itself; 今年 and 五年来 only give context.
  var isClaim = true
  /// Whether the words look forward: 将于10月24日.
  var looksForward = false
  /// Whether the words count from the time that the text speaks of (`上年`, `次年`, `当月`, `全年`), where `去年` counts
  /// from the article's date.
  var countsFromSpoken = false
  /// Whether another word says that it is a day near the article's: 今天(1月26日). Then nothing else that the text speaks of
  /// tells its year.
  var isNearArticle = false
  /// Whether the words mean the same part of a year as the one that the text speaks of: `上年同期`, `2022年同期`.
  var repeatsSpokenPart = false

  /// How a year is said.
  enum Year: Sendable, Equatable {
    case absolute(Int)
    /// Years from another: -1 for 去年.
    case relative(Int)
    /// Not said; the text around tells it: `上半年`.
    case unsaid
    /// Not to be known: `党的十八大以来`, `公元前221年`.
    case unknown
  }

  /// The end of a span over more than one month.
  struct Closing: Sendable, Equatable {
    /// Its year; `relative` counts from the year of the beginning, `unsaid` is that year, or the next where the month
    /// comes before the first one.
    var year: Year
    /// Its month.
    var month: Int
    /// Its day; nil for the whole month.
    var day: Int?
  }

  /// A day, week, month or quarter counted from another: `上周五` is one week back, the fifth day of it.
  struct Offset: Sendable, Equatable {
    var unit: CalendarUnit
    /// How many of them later; -1 for the one before.
    var count: Int
    /// Days of the week from 1 for Monday; nil for the whole week.
    var weekdays: ClosedRange<Int>?
  }

  /// How far a stretch reaches back.
  struct Lookback: Sendable, Equatable {
    var count: Int
    var unit: CalendarUnit
  }

  /// What dates are counted in.
  enum CalendarUnit: Sendable, Equatable {
    case day, week, month, quarter, year
  }

  init(
    year: Year, lastYear: Int? = nil, months: ClosedRange<Int>? = nil, days: ClosedRange<Int>? = nil,
    offset: Offset? = nil, lookback: Lookback? = nil, isClaim: Bool = true
  ) {
    self.year = year
    self.lastYear = lastYear
    self.months = months
    self.days = days
    self.offset = offset
    self.lookback = lookback
    self.isClaim = isClaim
  }

  /// The same part of another year.
  func with(year: Year) -> DateExpression {
    var result = self
    result.year = year
    return result
  }

  /// The last year that the words name; nil where they name none.
  var latestYear: Int? {
    if case .absolute(let year)? = closing?.year { return year }
    guard case .absolute(let year) = year else { return nil }
    return lastYear ?? year
  }

  /// The years, quarters, months or days of a span that has so many of them, in order: 2020—2022年分别为 names three
  /// years. Nil where it has another number of them.
  func members(_ count: Int) -> [DateExpression]? {
    guard count > 1, closing == nil, offset == nil, lookback == nil, !runsToMonthEnd else { return nil }
    if case .absolute(let first) = year, let lastYear {
      guard months == nil, lastYear - first + 1 == count else { return nil }
      return (first...lastYear).map { year in
        member { ($0.year, $0.lastYear) = (.absolute(year), nil) }
      }
    }
    if let days { return days.count == count ? days.map { day in member { $0.days = day...day } } : nil }
    guard let months else { return nil }
    if months.count == count { return months.map { month in member { $0.months = month...month } } }
    guard months.count == 3 * count, months.lowerBound % 3 == 1 else { return nil }
    return (0..<count).map { quarter in
      member { $0.months = months.lowerBound + 3 * quarter...months.lowerBound + 3 * quarter + 2 }
    }
  }

  private func member(_ change: (inout DateExpression) -> Void) -> DateExpression {
    var result = self
    change(&result)
    return result
  }

  /// Whether there are such days in a calendar: not 2月30日.
  var isPossible: Bool {
    guard isPossible(months?.upperBound, days?.upperBound, of: year) else { return false }
    return closing.map { isPossible($0.month, $0.day, of: $0.year) } ?? true
  }

  /// Whether a month has a day; a leap year is presumed where the year is not said.
  private func isPossible(_ month: Int?, _ day: Int?, of year: Year) -> Bool {
    guard let day else { return true }
    guard let month else { return day <= 31 }
    guard case .absolute(let year) = year else { return day <= CalendarDate.lengthOfMonth(month, year: 2000) }
    return day <= CalendarDate.lengthOfMonth(month, year: year)
  }
}
