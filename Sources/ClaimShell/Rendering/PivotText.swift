import ClaimAnalysis
import ClaimModel
import ClaimPresentation
import ClaimReport

extension Session {
  /// Writes several metrics side by side; for programs a row for each claim.
  func show(_ pivot: Pivot, named names: [String], withSources: Bool, _ format: OutputFormat) throws {
    guard format == .table || format == .markdown else {
      let listings = pivot.comparisons.map { Listing(records: $0, against: nil) }
      return try show(.listing(Listing(listings.first?.columns ?? [], listings.flatMap(\.rows))), format)
    }
    let titles = zip(pivot.comparisons, names).map { $0.title(named: $1) }
    let rows = zip(pivot.rows, pivot.cells).map { row, cells -> [String?] in
      [Settings.current.language.label(row)] + cells.map { $0?.text }
    }
    var table = Listing(["region"] + titles, rows)
    table.caveats = Set(pivot.cells.joined().compactMap(\.self).flatMap(\.cell.caveats))
    try show(table, format, ifEmpty: "")
    guard format == .table else { return }
    if withSources {
      try showSources(pivot.cells.joined().compactMap(\.self).flatMap(\.cell.readings).flatMap(\.claims))
    }
    for (comparison, name) in zip(pivot.comparisons, names) where !comparison.apart.isEmpty {
      try line(
        Message(
          en: "\n\(counted(comparison.apart.count, "figure")) not comparable; see: compare \(name)",
          zh: "\n另有 \(comparison.apart.count) 条不能并列；请看：compare \(name)"))
    }
  }
}

extension Pivot.Entry {
  /// What sources say, with the period.
  fileprivate var text: String? { cell.text.map { $0 + (period.map { " [\($0)]" } ?? "") } }
}
