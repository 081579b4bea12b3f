import ClaimAnalysis
import ClaimModel

extension Language {
  /// A period as people write it: 2021年, 2023年12月, 2016—2020年, Jan–Sep 2021; or that there is none.
  public func period(_ period: Period?) -> String {
    guard let period else { return self("时间不明", "no period") }
    if let yearless = period.yearless { return self.yearless(yearless) }
    return period.start == nil && period.end == nil ? period.text : self.period(written: period.description)
  }

  /// A period in the form of ISO 8601 as people write it.
  public func period(written description: String) -> String {
    let ends = description.split(separator: "/").map(String.init)
    guard let first = ends.first, !first.hasPrefix("X") else { return description }
    return self == .chinese ? chinese(first, ends) : english(first, ends)
  }

  /// A period in a sentence: in 2021, on 28 Dec 2023; in Chinese it needs no word.
  public func time(_ period: Period?) -> String {
    let text = self.period(period)
    guard self == .english, let period, period.start != nil || period.yearless != nil else { return text }
    return (period.start != nil && period.start == period.end ? "on " : "in ") + text
  }

  private func chinese(_ first: String, _ ends: [String]) -> String {
    if first == ".." { return ends.count > 1 ? "到" + chinese(ends[1]) + "为止" : first }
    guard ends.count > 1 else { return chinese(first) }
    if ends[1] == ".." { return chinese(first) + "起" }
    return chinese(first, to: ends[1])
  }

  /// A stretch, its common parts once: 2021年1—9月.
  private func chinese(_ first: String, to last: String) -> String {
    if first.utf8.count == 4 { return first + "—" + chinese(last) }
    let isOfOneYear = first.prefix(4) == last.prefix(4)
    if first.utf8.count == 7, isOfOneYear { return chinese(first).dropLast() + "—" + chinese(last).dropFirst(5) }
    return chinese(first) + "—" + (isOfOneYear ? String(chinese(last).dropFirst(5)) : chinese(last))
  }

  /// A date in the form of ISO 8601: 2023年12月28日.
  private func chinese(_ date: String) -> String {
    zip(date.split(separator: "-"), ["年", "月", "日"]).enumerated().map { index, part in
      (index == 0 ? String(part.0) : String(Int(part.0) ?? 0)) + part.1
    }.joined()
  }

  private func english(_ first: String, _ ends: [String]) -> String {
    if first == ".." { return ends.count > 1 ? "until " + english(ends[1]) : first }
    guard ends.count > 1 else { return english(first) }
    return ends[1] == ".." ? english(first) + " and after" : english(first, to: ends[1])
  }

  /// A stretch, its common parts once: Jan–Sep 2021, 1–7 Oct 2023.
  private func english(_ first: String, to last: String) -> String {
    let parts = [first, last].map { Array(english($0).split(separator: " ").reversed()) }
    let common = zip(parts[0].dropLast(), parts[1].dropLast()).prefix { $0 == $1 }.count
    return parts[0].dropFirst(common).reversed().joined(separator: " ") + "–"
      + parts[1].reversed().joined(separator: " ")
  }

  /// A date in the form of ISO 8601: 28 Dec 2023.
  private func english(_ date: String) -> String {
    let parts = date.split(separator: "-").map { Int($0) ?? 0 }
    guard parts.count > 1, let month = Self.month(parts[1]) else { return date }
    return (parts.count > 2 ? "\(parts[2]) " : "") + "\(month) \(parts[0])"
  }

  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  private static func month(_ number: Int) -> String? { (1...12).contains(number) ? months[number - 1] : nil }

  private func yearless(_ span: Period.Yearless) -> String {
    let ends = span.first == span.last ? [span.first] : [span.first, span.last]
    return ends.map(monthOrDay).joined(separator: self("—", "–")) + bracketed(self("年份不明", "year unknown"))
  }

  private func monthOrDay(_ date: Period.MonthDay) -> String {
    let month = Self.month(date.month) ?? ""
    return date.day.map { self("\(date.month)月\($0)日", "\($0) \(month)") } ?? self("\(date.month)月", month)
  }
}
