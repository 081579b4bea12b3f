import ClaimAnalysis
import ClaimModel
import ClaimPresentation
import LineEditor

extension Session {
  /// Writes a comparison for people: what it comes to and what that rests on, whole years, parts of years, plans, and
  /// how much else there is.
  func show(_ answer: SideBySide, limit: Int?, withSources: Bool, _ format: OutputFormat) throws {
    try line(style.strong(answer.finding))
    if let unread = answer.unreadFinding { try line(unread) }
    try line(answer.basis)
    let parts = limit ?? (answer.years.isEmpty ? 10 : 4)
    var caveats: Set<Caveat> = []
    try show(columns: answer.years, of: answer, limit: limit ?? 10, format, &caveats)
    try show(columns: answer.parts, of: answer, limit: parts, format, &caveats)
    if !answer.plans.rows.isEmpty, answer.comparison != answer.plans {
      let plans = Listing(plans: answer.plans)
      try line("")
      try show(plans.first(limit ?? 4), format, ifEmpty: "")
      caveats.formUnion(plans.caveats)
    }
    if !caveats.isEmpty { try line(Listing.legendLine(of: caveats)) }
    if withSources {
      try showSources(answer.claims)
      try showApart(answer.comparison.apart)
    } else {
      try line(rest(of: answer))
    }
  }

  /// Writes a table of some columns of a comparison, as many as fit beside each other, and counts the others.
  private func show(
    columns: [Int], of answer: SideBySide, limit: Int, _ format: OutputFormat, _ caveats: inout Set<Caveat>
  ) throws {
    guard !columns.isEmpty else { return }
    let whole = Listing(columns, of: answer)
    let table = format == .table ? whole.fitting(output.screen()?.columns ?? 100) : whole
    try line("")
    try show(table.first(limit), format, ifEmpty: "")
    caveats.formUnion(whole.caveats)
    let (rows, times) = (whole.rows.count - limit, whole.columns.count - table.columns.count)
    let earlier = columns.suffix(times).compactMap { answer.comparison.periods[$0]?.description }
    let more = [
      rows > 0 ? Message(en: "\(counted(rows, "more row")): --limit", zh: "还有 \(rows) 行：--limit") : nil,
      times > 0
        ? Message(
          en: "earlier: --period \(earlier.joined(separator: ", "))",
          zh: "更早：--period \(earlier.joined(separator: "、"))") : nil,
    ].compactMap(\.self).map(\.text)
    if !more.isEmpty { try line(style.faint("… " + more.joined(separator: Message(en: "; ", zh: "；").text))) }
  }

  /// One line on what the tables leave out, and how to see it.
  private func rest(of answer: SideBySide) -> Message {
    let semicolon = Message(en: "; ", zh: "；")
    var parts = [
      Message(
        en: counted(answer.claims.count, "source") + ": --sources, or show ID",
        zh: "来源 \(answer.claims.count) 条：--sources，或 show 编号")
    ]
    let apart = answer.comparison.apart.filter { $0.difference != .metric }
    let reasons = apart.grouped(by: \.difference).sorted { $0.elements.count > $1.elements.count }
    if let first = reasons.first {
      parts.append(
        Message(en: "not comparable: \(apart.count) (", zh: "不能并列 \(apart.count) 条（") + first.key.term
          + Message(
            en: " \(first.elements.count)\(reasons.count > 1 ? ", …" : ""))",
            zh: " \(first.elements.count)\(reasons.count > 1 ? "……" : "")）"))
    }
    if !answer.organisations.rows.isEmpty {
      let names = answer.organisations.rows.prefix(2).compactMap(\.entity).joined(separator: "、")
      parts.append(
        Message(
          en: "single organisations: \(answer.organisations.rows.count) (\(names)…)",
          zh: "单个机构 \(answer.organisations.rows.count) 个（\(names)等）"))
    }
    let others = answer.comparison.apart.filter { $0.difference == .metric }.compactMap(\.claim.claim.metric?.phrase)
    let names = others.grouped { $0 }.sorted { $0.elements.count > $1.elements.count }.prefix(3)
    if !names.isEmpty {
      let list = names.map { "\($0.key) (\($0.elements.count))" }
      parts.append(
        Message(
          en: "metrics of like names: \(list.joined(separator: ", "))", zh: "名称相近的其他指标：\(list.joined(separator: "、"))"))
    }
    return parts.dropFirst().reduce(parts[0]) { $0 + semicolon + $1 }
  }

  /// The rows by size, in the column that most of them share, the last of several; with differences and ratios to a chosen row.
  func showOrder(of comparison: Comparison, against row: Int?) throws {
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
    let period = comparison.periods[column].map { " " + Settings.current.language.period($0) } ?? ""
    let base = row.flatMap { comparison.rows[$0].label }
    try line(
      Message(en: "\nOrder", zh: "\n排序") + Message(verbatim: period)
        + (base.map { Message(en: ", against \($0)", zh: "，以\($0)为准") } ?? Message(verbatim: "")))
    try show(Listing(order: comparison, column: column, standings, isRelated: row != nil), .table, ifEmpty: "")
  }

  /// The sentences that the cells lead back to.
  func showSources(_ claims: [SourcedClaim]) throws {
    guard !claims.isEmpty else { return }
    try line(Message(en: "\nSources", zh: "\n来源"))
    for claim in claims {
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
        let time = entry.claim.claim.period.map { Settings.current.language.period($0) }
        let place = [entry.claim.claim.region?.region.name, time].compactMap(\.self)
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
  /// Regions by some periods of a comparison.
  init(_ columns: [Int], of answer: SideBySide) {
    let (comparison, language) = (answer.comparison, answer.language)
    let rows = answer.rows(in: columns)
    self.init(
      ["region"] + columns.map { language.period(comparison.periods[$0]) },
      rows.map { row in
        [language.label(comparison.rows[row])] + columns.map { comparison.cells[row][$0].text(in: language) }
      })
    caveats = Set(rows.flatMap { row in columns.flatMap { comparison.cells[row][$0].marks } })
  }

  /// Plans, a row each.
  init(plans: Comparison) {
    let language = Settings.current.language
    var rows: [[String?]] = []
    for row in plans.rowOrder(in: language) {
      for column in plans.periods.indices.reversed() {
        guard let value = plans.cells[row][column].text(in: language) else { continue }
        rows.append([language.label(plans.rows[row]), language.period(plans.periods[column]), value])
      }
    }
    self.init(["planned", "period", "value"], rows)
    caveats = Set(plans.cells.joined().flatMap(\.marks))
  }

  /// The listing without the columns at its end that do not fit on a screen; the first two stay.
  func fitting(_ width: Int) -> Listing {
    let widths = columns.indices.map { column in
      rows.map { displayWidth($0[column] ?? "") }.reduce(displayWidth(headings[column]), max)
    }
    var (taken, count) = (widths[0], 1)
    while count < widths.count, count < 2 || taken + 2 + widths[count] <= width {
      taken += 2 + widths[count]
      count += 1
    }
    let shown = rows.map { Array($0.prefix(count)) }.filter { row in row.dropFirst().contains { $0 != nil } }
    return Listing(Array(columns.prefix(count)), shown)
  }

  /// The first rows, without the marks, which another line explains.
  func first(_ limit: Int) -> Listing { Listing(columns, Array(rows.prefix(limit)), isOurs: isOurs) }

  /// What marks mean, on one line.
  static func legendLine(of caveats: Set<Caveat>) -> String {
    Caveat.allCases.filter(caveats.contains).map { $0.legend(in: Settings.current.language) }.joined(separator: "  ")
  }

  /// The rows of a column, the largest first.
  init(order comparison: Comparison, column: Int, _ standings: [[Comparison.Standing?]], isRelated: Bool) {
    let order = comparison.rows.indices.filter { standings[$0][column] != nil }
      .sorted {
        let (a, b) = (standings[$0][column], standings[$1][column])
        return (a?.peers?.place ?? .max, b?.partOfLargest ?? .zero, $0) < (
          b?.peers?.place ?? .max, a?.partOfLargest ?? .zero, $1
        )
      }
    let areLists = Set(order.map { standings[$0][column]?.peers }).count > 1
    let rows = order.map { index -> [String?] in
      let standing = standings[index][column]
      let relation = standing?.relation
      let related = isRelated ? [relation?.differenceText, relation?.quotient.map { "×" + $0.rounded(places: 4) }] : []
      return [
        standing?.rank?.written ?? "–", Settings.current.language.label(comparison.rows[index]),
      ] + (areLists ? [standing?.peers.map { Settings.current.language($0) }] : []) + [
        comparison.cells[index][column].text(in: Settings.current.language)
      ] + related + [bar(standing?.partOfLargest.approximation ?? 0, width: 24)]
    }
    self.init(
      ["rank", "region"] + (areLists ? ["among"] : []) + ["value"] + (isRelated ? ["difference", "ratio"] : []) + [""],
      rows)
    caveats = Set(order.flatMap { comparison.cells[$0][column].marks })
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
    (difference.isNegative || difference.isZero ? "" : "+")
      + Settings.current.language.value(Quantity(value: difference, unit: unit))
  }
}
