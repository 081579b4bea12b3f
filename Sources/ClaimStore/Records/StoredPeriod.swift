import ClaimModel

extension Period.MonthDay {
  /// `07` or `07-09`.
  var stored: String {
    let twoDigits = { (number: Int) in (number < 10 ? "0" : "") + String(number) }
    return twoDigits(month) + (day.map { "-" + twoDigits($0) } ?? "")
  }

  /// Reads what `stored` writes.
  init?(stored text: String) {
    let parts = text.split(separator: "-").map { Int($0) }
    guard let first = parts.first, let month = first else { return nil }
    self.init(month: month, day: parts.count > 1 ? parts[1] : nil)
  }
}

extension PublicationDate {
  /// Reads the two columns of a publication date; nil unless both say something.
  init?(stored day: String?, source: String?) {
    guard let day = day.flatMap({ CalendarDate(iso8601: $0) }), let source = source.flatMap(Source.init) else {
      return nil
    }
    self.init(day, source: source)
  }
}
