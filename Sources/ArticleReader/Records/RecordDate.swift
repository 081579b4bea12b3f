import ClaimModel

/// A day as records write it: 2024-02-06, 2024/2/6 08:00, 2024年2月6日, 20240206, `Tue, 06 Feb 2024 09:00:00 +0800`
/// (RFC 822), or seconds or milliseconds since 1970, of which the day is that of China; a month or a year alone, 2024年2月
/// and 2024, stay what they are.
struct RecordDate {
  let published: PublicationDate

  init?(_ words: String) {
    let page = PageText(words)
    let all = 0..<page.bytes.count
    if let found = page.firstDate(in: all) {
      self.init(found.day)
    } else if let part = page.monthOrYear(in: all) {
      self.init(part.first, part.precision)
    } else if let number = page.number(at: 0, before: all.upperBound), number.end == all.upperBound, number.digits == 8,
      let found = CalendarDate(year: number.value / 10000, month: number.value / 100 % 100, day: number.value % 100)
    {
      self.init(found)
    } else if let seconds = Double(words), let found = RecordDate(number: seconds) {
      self = found
    } else if let found = Self.internetDate(words) {
      self.init(found)
    } else {
      return nil
    }
  }

  private init(_ day: CalendarDate, _ precision: PublicationDate.Precision = .day) {
    published = PublicationDate(day, source: .stated, precision: precision)
  }

  /// A day in eight digits, a month in six, a year in four, or a time since 1970 between 1985 and 2100.
  init?(number: Double) {
    let china: Double = 8 * 3600
    switch number {
    case 1900...2100 where number == number.rounded():
      self.init(CalendarDate(firstOfMonth: 1, year: Int(number)), .year)
    case 190_001...210_012 where (1...12).contains(Int(number) % 100):
      self.init(CalendarDate(firstOfMonth: Int(number) % 100, year: Int(number) / 100), .month)
    case 19_000_101...21_001_231:
      let digits = Int(number)
      guard let day = CalendarDate(year: digits / 10000, month: digits / 100 % 100, day: digits % 100) else {
        return nil
      }
      self.init(day)
    case 473_385_600..<4_102_444_800: self.init(CalendarDate(daysSince1970: Int((number + china) / 86400)))
    case 473_385_600_000..<4_102_444_800_000:
      self.init(CalendarDate(daysSince1970: Int((number / 1000 + china) / 86400)))
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

extension PageText {
  /// A month or a year that a range is: 2024-02, 2024/2, 2024年2月, 2024年, 2024.
  fileprivate func monthOrYear(
    in range: Range<Int>
  ) -> (first: CalendarDate, precision: PublicationDate.Precision)? {
    guard let year = number(at: range.lowerBound, before: range.upperBound), year.digits == 4,
      (1900...2100).contains(year.value)
    else { return nil }
    let rest = year.end..<range.upperBound
    if rest.isEmpty || string(rest) == "年" { return (CalendarDate(firstOfMonth: 1, year: year.value), .year) }
    guard let gap = ["年", "-", "/", "."].first(where: { starts($0, at: year.end) }),
      let month = number(at: year.end + gap.utf8.count, before: range.upperBound), (1...12).contains(month.value),
      ["", "月"].contains(string(month.end..<range.upperBound))
    else { return nil }
    return (CalendarDate(firstOfMonth: month.value, year: year.value), .month)
  }
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
