import ClaimModel

/// A day as records write it: 2024-02-06, 2024/2/6 08:00, 2024年2月6日, 20240206, `Tue, 06 Feb 2024 09:00:00 +0800`
/// (RFC 822), or seconds or milliseconds since 1970, of which the day is that of China.
struct RecordDate {
  let day: CalendarDate

  init?(_ words: String) {
    let page = PageText(words)
    let all = 0..<page.bytes.count
    if let found = page.firstDate(in: all) {
      day = found.day
    } else if let number = page.number(at: 0, before: all.upperBound), number.end == all.upperBound, number.digits == 8,
      let found = CalendarDate(year: number.value / 10000, month: number.value / 100 % 100, day: number.value % 100)
    {
      day = found
    } else if let seconds = Double(words), let found = RecordDate(number: seconds) {
      day = found.day
    } else if let found = Self.internetDate(words) {
      day = found
    } else {
      return nil
    }
  }

  /// A day in eight digits, or a time since 1970 between 1985 and 2100.
  init?(number: Double) {
    let china: Double = 8 * 3600
    switch number {
    case 19_000_101...21_001_231:
      let digits = Int(number)
      guard let day = CalendarDate(year: digits / 10000, month: digits / 100 % 100, day: digits % 100) else {
        return nil
      }
      self.day = day
    case 473_385_600..<4_102_444_800: day = CalendarDate(daysSince1970: Int((number + china) / 86400))
    case 473_385_600_000..<4_102_444_800_000: day = CalendarDate(daysSince1970: Int((number / 1000 + china) / 86400))
    default: return nil
    }
  }

  /// Day, name of the month and year, in this order or that of `Feb 6, 2024`.
  private static func internetDate(_ words: String) -> CalendarDate? {
    let parts = words.split { " ,-".contains($0) }
    for index in parts.indices {
      guard let month = months.firstIndex(where: { parts[index].lowercased().hasPrefix($0) }) else { continue }
      let near = parts[max(0, index - 1)..<min(parts.count, index + 3)].compactMap { Int($0) }
      guard let day = near.first(where: { (1...31).contains($0) }), let year = near.first(where: { $0 > 31 }) else {
        continue
      }
      return CalendarDate(year: year, month: month + 1, day: day)
    }
    return nil
  }

  private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
}

extension CalendarDate {
  /// The day so many days after 1970-01-01.
  fileprivate init(daysSince1970 days: Int) {
    var (year, month) = (1970 + days / 366, 1)
    var left = days
    for passed in 1970..<year { left -= Self.length(ofYear: passed) }
    while left >= Self.length(ofYear: year) {
      left -= Self.length(ofYear: year)
      year += 1
    }
    while left >= Self.lengthOfMonth(month, year: year) {
      left -= Self.lengthOfMonth(month, year: year)
      month += 1
    }
    self = CalendarDate(year: year, month: month, day: left + 1) ?? CalendarDate(firstOfMonth: month, year: year)
  }

  private static func length(ofYear year: Int) -> Int { lengthOfMonth(2, year: year) + 337 }
}
