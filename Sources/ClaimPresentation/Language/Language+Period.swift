import ClaimAnalysis
import ClaimModel

extension Language {
  /// A period as people write it: 2021年, 2023年12月, 2016—2020年; or that there is none.
  public func period(_ period: Period?) -> String {
    guard let period else { return self("时间不明", "no period") }
    if let yearless = period.yearless { return self.yearless(yearless) }
    return period.start == nil && period.end == nil ? period.text : self.period(written: period.description)
  }

  /// A period in the form of ISO 8601 as people write it.
  public func period(written description: String) -> String {
    guard self == .chinese else {
      return description.replacing("../", with: "until ").replacing("/..", with: " and after").replacing("/", with: "–")
    }
    let ends = description.split(separator: "/").map(String.init)
    guard let first = ends.first, !first.hasPrefix("X") else { return description }
    if first == ".." { return ends.count > 1 ? "到" + chinese(ends[1]) + "为止" : description }
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

  private func yearless(_ span: Period.Yearless) -> String {
    let ends = span.first == span.last ? [span.first] : [span.first, span.last]
    return ends.map(monthOrDay).joined(separator: self("—", "–")) + bracketed(self("年份不明", "year unknown"))
  }

  private func monthOrDay(_ date: Period.MonthDay) -> String {
    date.day.map { self("\(date.month)月\($0)日", "\(date.month)-\($0)") }
      ?? self("\(date.month)月", "month \(date.month)")
  }
}
