import ClaimAnalysis
import ClaimModel
import ClaimPresentation
import ClaimReport

extension Session {
  /// Writes a comparison: for people the table, the order of its fullest column, the sources, and what stands apart; for
  /// programs a row for each claim.
  func show(_ comparison: Comparison, named name: String, against row: Int?, _ format: OutputFormat) throws {
    guard format == .table || format == .markdown else {
      return try show(.listing(Listing(records: comparison, against: row)), format)
    }
    if format == .table { try line(comparison.title(named: name)) }
    let table = Listing(table: comparison)
    guard format == .table else { return try show(.listing(table), format) }
    for (index, block) in table.blocks(width: width).enumerated() {
      if index > 0 { try line("") }
      try show(block, .table, ifEmpty: "")
    }
    try showOrder(of: comparison, against: row)
    try showSources(comparison.cells.joined().flatMap(\.readings))
    try showApart(comparison.apart)
  }

  /// The rows by size, in the column that most of them share, the last of several; with differences and ratios to a chosen row.
  private func showOrder(of comparison: Comparison, against row: Int?) throws {
    let standings = comparison.standings(against: row)
    let counts = comparison.periods.indices.map { column in standings.count { $0[column] != nil } }
    let column = comparison.periods.indices.filter { column in
      counts[column] > 1 && (row.map { standings[$0][column] != nil } ?? true)
    }.max { (counts[$0], $0) < (counts[$1], $1) }
    guard let column else {
      guard let row else { return }
      let name = comparison.rows[row].label ?? ""
      return try line(
        Message(
          en: "\nNo period in which \(name) and another row both have an agreed figure.",
          zh: "\n\(name) 与别的行没有同一时间的数字可比。"))
    }
    let period = comparison.periods[column].map { " " + $0.description } ?? ""
    let base = row.flatMap { comparison.rows[$0].label }
    try line(
      Message(en: "\nOrder", zh: "\n排序") + Message(verbatim: period)
        + (base.map { Message(en: ", against \($0)", zh: "，以\($0)为准") } ?? Message(verbatim: "")))
    try show(Listing(order: comparison, column: column, standings, isRelated: row != nil), .table, ifEmpty: "")
  }

  /// The sentences that the cells lead back to.
  func showSources(_ readings: [Comparison.Reading]) throws {
    guard !readings.isEmpty else { return }
    try line(Message(en: "\nSources", zh: "\n来源"))
    for claim in readings.flatMap(\.claims) {
      let repeats = claim.original.map { Message(en: "  (repeats #\($0))", zh: "  （与 #\($0) 重复）").text } ?? ""
      try line("  " + claim.sourceLine + repeats)
    }
  }

  /// What cannot stand in the table, by reason; figures of other metrics only by name.
  func showApart(_ apart: [Comparison.Apart]) throws {
    let unlike = Dictionary(grouping: apart.filter { $0.difference != .metric }, by: \.difference)
    if !unlike.isEmpty { try line(Message(en: "\nNot comparable with these", zh: "\n不能并列")) }
    for difference in Difference.allCases {
      guard let entries = unlike[difference] else { continue }
      try line(
        Message(en: "  because: ", zh: "  理由：") + difference.term)
      for entry in entries.prefix(5) {
        let place = [entry.claim.claim.region?.region.name, entry.claim.claim.period?.description].compactMap(\.self)
        try line("    \(entry.claim.sourceLine)  (\(place.joined(separator: ", ")))")
      }
      guard entries.count > 5 else { continue }
      try line(
        Message(
          en: "    … and \(entries.count - 5) more; --format csv has them all",
          zh: "    ……还有 \(entries.count - 5) 条；--format csv 可看全部"))
    }
    let others = apart.filter { $0.difference == .metric }.compactMap(\.claim.claim.metric?.phrase)
    guard !others.isEmpty else { return }
    let counts = Dictionary(others.map { ($0, 1) }, uniquingKeysWith: +)
    let names = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) (\($0.value))" }
    let comma = Message(en: ", ", zh: "、").text
    let shown = names.prefix(8).joined(separator: comma) + (names.count > 8 ? comma + "…" : "")
    try line(Message(en: "\nOther metrics with this name: ", zh: "\n名称相近的其他指标：") + Message(verbatim: shown))
  }
}

extension Comparison {
  /// The metric with the kind and unit of its figures.
  func title(named name: String) -> String {
    let phrase = metric?.phrase ?? name
    guard let measure else { return phrase }
    let parts = [word(for: measure.kind.rawValue), measure.unit, measure.scope.joined(separator: " ")]
    let status = measure.status == .planned ? [word(for: "planned")] : []
    let details = (parts.filter { !$0.isEmpty } + status).joined(separator: Message(en: ", ", zh: "，").text)
    return Message(en: "\(phrase) (\(details))", zh: "\(phrase)（\(details)）").text
  }
}

extension Listing {
  /// Regions by periods.
  init(table comparison: Comparison) {
    let columns = ["region"] + comparison.periods.map { $0?.description ?? "no period" }
    let rows = zip(comparison.rows, comparison.cells).map { row, cells -> [String?] in
      [Settings.current.language.label(row)] + cells.map(\.text)
    }
    self.init(columns, rows)
    caveats = Set(comparison.cells.joined().flatMap(\.caveats))
  }

  /// The rows of a column, the largest first.
  init(order comparison: Comparison, column: Int, _ standings: [[Comparison.Standing?]], isRelated: Bool) {
    let order = comparison.rows.indices.filter { standings[$0][column] != nil }
      .sorted {
        let (a, b) = (standings[$0][column], standings[$1][column])
        return (a?.peers?.place ?? 0, b?.partOfLargest ?? .zero, $0) < (
          b?.peers?.place ?? 0, a?.partOfLargest ?? .zero, $1
        )
      }
    let areLists = order.contains { standings[$0][column]?.peers != nil }
    let rows = order.map { index -> [String?] in
      let standing = standings[index][column]
      let relation = standing?.relation
      let related = isRelated ? [relation?.differenceText, relation?.quotient.map { "×" + $0.rounded(places: 4) }] : []
      return [
        standing?.rank?.written ?? "–", Settings.current.language.label(comparison.rows[index]),
      ] + (areLists ? [standing?.peers.map { word(for: $0.rawValue) }] : []) + [
        comparison.cells[index][column].settled?.claim.readableValue?.marked(comparison.cells[index][column].caveats)
      ] + related + [bar(standing?.partOfLargest.approximation ?? 0, width: 24)]
    }
    self.init(
      ["rank", "region"] + (areLists ? ["among"] : []) + ["value"] + (isRelated ? ["difference", "ratio"] : []) + [""],
      rows)
    caveats = Set(order.flatMap { comparison.cells[$0][column].caveats })
  }
}

extension ClosedRange<Int> {
  /// The place, or the first and last that it may be: `2`, `2–3`.
  var written: String { lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound)–\(upperBound)" }
}

extension Peers {
  /// Its place among the lists, the largest regions first.
  fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Relation {
  /// The difference with its sign and unit.
  var differenceText: String {
    (difference.isNegative || difference.isZero ? "" : "+") + difference.inMyriads
      + (unit.symbol.isEmpty ? "" : " " + unit.symbol)
  }
}
