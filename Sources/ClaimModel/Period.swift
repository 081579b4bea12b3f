/// When: a closed interval of dates, with the words it was read from.
///
/// Either end is nil when the text leaves it open. Days or months whose year the article does not settle have
/// neither end, only `yearless` (`7月9日`, `上半年`).
public struct Period: Sendable, Hashable {
  /// The first day.
  public var start: CalendarDate?
  /// The last day.
  public var end: CalendarDate?
  /// The words that the period was read from; where it was inferred, the words it was inferred from.
  public var text: String
  /// How the period came about.
  public var origin: Origin
  /// The months or days of a year that is unknown.
  public var yearless: Yearless?

  /// How a period came about.
  public enum Origin: String, Sendable, Hashable {
    /// The words say it all: `2023年12月28日`.
    case explicit
    /// The words count from another date: `去年底`, `10月24日`.
    case relative
    /// No words beside the figure: taken from the sentence, the paragraph or the article.
    case inherited
  }

  /// A month with or without a day.
  public struct MonthDay: Sendable, Hashable {
    /// 1 to 12.
    public var month: Int
    /// 1 to 31, nil for the whole month.
    public var day: Int?
    /// Makes a month or a day of it.
    public init(month: Int, day: Int?) {
      self.month = month
      self.day = day
    }
  }

  /// Months or days of a year that is unknown: `上半年` is the months 1 to 6, `7月9日` one day.
  public struct Yearless: Sendable, Hashable {
    /// The first month or day.
    public var first: MonthDay
    /// The last month or day; before the first one where the span ends in the next year.
    public var last: MonthDay
    /// Makes a span; without a last one it is the first alone.
    public init(_ first: MonthDay, _ last: MonthDay? = nil) {
      self.first = first
      self.last = last ?? first
    }
  }

  /// Makes a period.
  public init(
    start: CalendarDate?, end: CalendarDate?, text: String, origin: Origin = .explicit, yearless: Yearless? = nil
  ) {
    self.start = start
    self.end = end
    self.text = text
    self.origin = origin
    self.yearless = yearless
  }

  /// Whether the period is more than its words say: it counts from another date or is inherited.
  public var isInferred: Bool { origin != .explicit }

  /// Whether both periods are the same days; the words do not matter.
  public func hasSameDays(as other: Period) -> Bool {
    start == other.start && end == other.end && yearless == other.yearless
  }

  /// Whether every day of the other period lies in this one; open ends hold everything.
  public func contains(_ other: Period) -> Bool {
    if let start, (other.start.map { $0 < start } ?? true) { return false }
    if let end, (other.end.map { $0 > end } ?? true) { return false }
    return true
  }
}

extension Period: CustomStringConvertible {
  /// The shortest ISO 8601 form that says the same: `2021`, `2021-06`, `2021-06-30`, `2016/2020`, `2021-01/2021-09`.
  /// Unknown years are `XXXX` (EDTF), open ends `..`: `XXXX-01/XXXX-06`, `2020-01-01/..`.
  public var description: String {
    if let yearless { return yearless.description }
    guard let start else { return end.map { "../\($0)" } ?? ".." }
    guard let end else { return "\(start)/.." }
    let wholeYears = start.month == 1 && start.day == 1 && end.month == 12 && end.day == 31
    let wholeMonths = start.day == 1 && end == CalendarDate(lastOfMonth: end.month, year: end.year)
    let precision = wholeYears ? 4 : wholeMonths ? 7 : 10
    let (first, last) = (start.description.prefix(precision), end.description.prefix(precision))
    return first == last ? String(first) : "\(first)/\(last)"
  }
}

extension Period.Yearless: CustomStringConvertible {
  /// EDTF with an unknown year: `XXXX-07-09`, `XXXX-01/XXXX-06`.
  public var description: String {
    first == last ? "XXXX-\(first)" : "XXXX-\(first)/XXXX-\(last)"
  }
}

extension Period.MonthDay: CustomStringConvertible {
  /// `07` or `07-09`.
  public var description: String {
    String(padded: month, to: 2) + (day.map { "-" + String(padded: $0, to: 2) } ?? "")
  }
}
