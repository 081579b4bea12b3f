import ClaimModel

/// A closed range of days.
public struct DayRange: Sendable, Hashable {
  /// The first day.
  public let start: CalendarDate
  /// The last day.
  public let end: CalendarDate

  /// Reads a year, month or day (`2021`, `2021-06`, `2021-06-30`) or two of them (`2016/2020`); nil when it is neither
  /// or ends before it starts.
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
    case 4:
      guard let first = CalendarDate(iso8601: "\(text)-01-01") else { return nil }
      return first...CalendarDate(lastOfMonth: 12, year: first.year)
    case 7:
      guard let first = CalendarDate(iso8601: "\(text)-01") else { return nil }
      return first...CalendarDate(lastOfMonth: first.month, year: first.year)
    default: return CalendarDate(iso8601: text).map { $0...$0 }
    }
  }
}
