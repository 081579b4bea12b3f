/// A day of the Gregorian calendar.
public struct CalendarDate: Sendable, Hashable, Comparable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day, 1 to the length of the month.
  public let day: Int

  /// Makes a date; nil when there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.lengthOfMonth(month, year: year)
    else { return nil }
    self.init(valid: year, month, day)
  }

  /// Reads `YYYY-MM-DD`.
  public init?(iso8601 text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private init(valid year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The first day of a month; the month may be any number and carries into the year (month 0 is December before).
  public init(firstOfMonth month: Int, year: Int) {
    let months = year * 12 + (month - 1)
    let monthIndex = ((months % 12) + 12) % 12
    self.init(valid: max(1, (months - monthIndex) / 12), monthIndex + 1, 1)
  }

  /// The last day of a month; the month carries into the year as above.
  public init(lastOfMonth month: Int, year: Int) {
    let first = CalendarDate(firstOfMonth: month, year: year)
    self.init(valid: first.year, first.month, Self.lengthOfMonth(first.month, year: first.year))
  }

  /// How many days a month has.
  public static func lengthOfMonth(_ month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days since 0000-03-01, for differences between dates (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
  public var dayNumber: Int {
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  }

  /// The day with a number as `dayNumber` counts; nil when its year is none from 1 to 9999.
  public init?(dayNumber: Int) {
    guard dayNumber >= 0 else { return nil }
    let era = dayNumber / 146_097
    let dayOfEra = dayNumber % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self.init(
      year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// The day some days later, or earlier where the number is negative; nil beyond the years 1 to 9999.
  public func adding(days: Int) -> CalendarDate? { CalendarDate(dayNumber: dayNumber + days) }

  /// The same day some months later or earlier; the last of the month where the month has no such day.
  public func adding(months: Int) -> CalendarDate? {
    let first = CalendarDate(firstOfMonth: month + months, year: year)
    return CalendarDate(
      year: first.year, month: first.month, day: min(day, Self.lengthOfMonth(first.month, year: first.year)))
  }

  /// The day of the week: 1 for Monday to 7 for Sunday.
  public var weekday: Int { (dayNumber + 2) % 7 + 1 }

  /// Calendar order.
  public static func < (a: CalendarDate, b: CalendarDate) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}

extension CalendarDate: CustomStringConvertible {
  /// ISO 8601: `2023-12-28`.
  public var description: String {
    String(padded: year, to: 4) + "-" + String(padded: month, to: 2) + "-" + String(padded: day, to: 2)
  }
}

extension String {
  /// A number with zeros before it, up to a width.
  init(padded number: Int, to width: Int) {
    let digits = number.description
    self.init(repeating: "0", count: Swift.max(0, width - digits.utf8.count))
    append(digits)
  }
}
