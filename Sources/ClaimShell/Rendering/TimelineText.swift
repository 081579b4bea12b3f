import ClaimAnalysis
import ClaimModel
import ClaimPresentation
import ClaimReport

extension Session {
  /// Writes a timeline for people: a line for each time, then the sources.
  func show(_ timeline: Timeline, named name: String, withSources: Bool) throws {
    let place = Settings.current.language.label(timeline.row)
    let values = timeline.points.map { $0.cell?.settled?.claim.quantity?.value.approximation }
    let line = values.count > 1 ? "  " + sparkline(values) : ""
    try self.line("\(timeline.comparison.title(named: name))  \(place)\(line)")
    let rows = timeline.points.map { point -> [String?] in
      [
        Settings.current.language.period(written: point.time),
        point.cell.map { $0.text(in: Settings.current.language) ?? "" } ?? "—", point.change?.text,
        point.stated.isEmpty ? nil : point.stated.map(\.claim.statedGrowth).joined(separator: " / "),
      ]
    }
    var table = Listing(["period", "figure", "change", "stated"], rows)
    table.caveats = Set(timeline.points.flatMap { ($0.cell?.marks ?? []) + $0.stated.flatMap(\.caveats) })
    try show(table, .table, ifEmpty: "")
    for change in timeline.points.compactMap(\.change) {
      try self.line("  = \(change.computation)  ∈ \(change.interval.written)")
    }
    guard withSources else { return }
    try showSources(timeline.points.compactMap(\.cell).flatMap(\.readings).flatMap(\.claims))
    for claim in timeline.points.flatMap(\.stated) { try self.line("  " + claim.sourceLine) }
  }
}

extension Timeline.Change {
  /// The change in a cell: `+1.01 pp`, `+12.3% since 2020`.
  var text: String {
    let sign = unit.symbol == "%" ? "%" : Message(en: " pp", zh: " 个百分点").text
    let number = unit.symbol == "%" ? value.rounded(toExponent: -2) : value
    let start = Settings.current.language.period(written: since)
    return number.signed + sign + Message(en: " since \(start)", zh: "（自\(start)）").text
  }
}

extension Claim {
  /// The growth as the source words it, with its base.
  fileprivate var statedGrowth: String {
    [base, figure.text].compactMap(\.self).joined(separator: " ").marked(caveats)
  }
}

extension Listing {
  /// The columns of a timeline for programs.
  static let timelineFields =
    fieldNames + ["point", "change", "change_unit", "change_low", "change_high", "since", "computation"]

  /// A timeline for programs: a row for each claim, for each gap, and for stated growth.
  init(records timeline: Timeline) {
    let blank = [String?](repeating: nil, count: Self.fieldNames.count)
    var rows: [[String?]] = []
    for point in timeline.points {
      guard let cell = point.cell else {
        var gap = blank
        gap[0] = timeline.row.region?.name
        gap[1] = timeline.row.region?.code
        gap[2] = timeline.row.entity
        gap[4] = point.time
        rows.append(gap + ["gap", nil, nil, nil, nil, nil, nil])
        continue
      }
      let change = point.change
      rows += cell.readings.flatMap(\.claims).map { claim in
        Self.fields(of: claim) + [
          cell.isContested ? "disagree" : "agree", change?.value.description, change?.unit.symbol,
          change?.interval.low?.description, change?.interval.high?.description, change?.since, change?.computation,
        ]
      }
      rows += point.stated.map { Self.fields(of: $0) + ["stated", nil, nil, nil, nil, nil, nil] }
    }
    self.init(Self.timelineFields, rows)
  }
}
