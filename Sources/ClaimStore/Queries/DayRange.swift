import ClaimModel

/// A closed range of days.
public struct DayRange: Sendable, Hashable {
  /// The first day.
  public let start: CalendarDate
  /// The last day.
  public let end: CalendarDate

  /// Makes a range; nil when it ends before it starts.
  public init?(from start: CalendarDate, to end: CalendarDate) {
    guard start <= end else { return nil }
    (self.start, self.end) = (start, end)
  }

  /// Reads a year, half, quarter, month or day (`2021`, `2021H1`, `2021Q1`, `2021-06`, `2021-06-30`) or two of them
  /// (`2016/2020`); nil when it is neither or ends before it starts.
  public init?(iso8601 text: some StringProtocol) {
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
    guard (1...2).contains(ends.count), let first = Self.days(ends[0]), let last = Self.days(ends[ends.count - 1]),
      first.lowerBound <= last.upperBound
    else { return nil }
    start = first.lowerBound
    end = last.upperBound
  }

  private static func days(_ text: some StringProtocol) -> ClosedRange<CalendarDate>? {
    switch text.utf8.count {
    case 6: return part(ofYear: String(text))
    case 4:
      guard let first = CalendarDate(iso8601: "\(text)-01-01") else { return nil }
      return first...CalendarDate(lastOfMonth: 12, year: first.year)
    case 7:
      guard let first = CalendarDate(iso8601: "\(text)-01") else { return nil }
      return first...CalendarDate(lastOfMonth: first.month, year: first.year)
    default: return CalendarDate(iso8601: text).map { $0...$0 }
    }
  }

  /// The days of a quarter or half of a year: `2021Q1`, `2021H2`.
  private static func part(ofYear text: String) -> ClosedRange<CalendarDate>? {
    guard let year = Int(text.prefix(4)), let number = Int(text.suffix(1)), year > 0, number > 0 else { return nil }
    let months = ["Q": 3, "H": 6][text.dropFirst(4).prefix(1).uppercased()]
    guard let months, number * months <= 12 else { return nil }
    return CalendarDate(
      firstOfMonth: (number - 1) * months + 1, year: year)...CalendarDate(
        lastOfMonth: number * months, year: year)
  }
}
