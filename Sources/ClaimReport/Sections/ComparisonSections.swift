import ClaimAnalysis
import ClaimModel
import ClaimPresentation

extension ReportBasis {
  /// A row for each region, the largest figure of the latest period on top, a column for each of the last periods; at
  /// most a number of each.
  func comparisonTable(_ comparison: Comparison, rows mostRows: Int, columns mostColumns: Int, _ page: inout Document) {
    let order = comparison.rowOrder(in: language).prefix(mostRows)
    let filled = comparison.periods.indices.filter { column in
      order.contains { !comparison.cells[$0][column].readings.isEmpty }
    }
    let columns = filled.suffix(mostColumns)
    let told = order.filter { row in columns.contains { !comparison.cells[row][$0].readings.isEmpty } }
    let cells = told.map { row in columns.map { comparison.cells[row][$0] } }
    page.table(
      terms.metric(comparison), [language("地区", "Region")] + columns.map { language.period(comparison.periods[$0]) },
      zip(told, cells).map { row, cells in [[.text(terms.label(comparison.rows[row]))]] + cells.map(tellings) })
    legend(cells.joined().flatMap(\.caveats), &page)
    let (moreRows, moreColumns) = (comparison.rows.count - told.count, filled.count - columns.count)
    if moreRows > 0 || moreColumns > 0 {
      page.paragraph(
        .text(
          language(
            "共\(comparison.rows.count)个地区或机构、\(comparison.periods.count)个时间，这里是其中一部分。",
            "Part of \(comparison.rows.count) regions or organisations and \(comparison.periods.count) periods.")))
    }
    guard cells.joined().contains(where: isUnsettled) else { return }
    page.paragraph(
      .text(
        language(
          "≠ 表示来源的说法不一；其中未列为矛盾的，是不能确定说的是同一件事。",
          "≠ marks where sources differ; what is not listed as a contradiction may not speak of the same thing.")))
  }

  /// What the marks of the table above mean.
  func legend(_ caveats: [Caveat], _ page: inout Document) {
    for caveat in Caveat.allCases where caveats.contains(caveat) { page.paragraph(.text(legend(of: caveat))) }
  }

  private func legend(of caveat: Caveat) -> String {
    switch caveat {
    case .unstated:
      caveat.rawValue
        + language(
          " 原句没有写明指标、地区或时间，由标题、电头或上文推定",
          " the sentence does not state what, where or when; inferred from what stands around it")
    case .confirmed, .unasserted, .contested: caveat.legend(in: language)
    }
  }

  /// The cells in which sources differ although no contradiction is found, of the regions that the report is about.
  var unsettledCells: [Comparison.Cell] {
    comparisons.flatMap { comparison in
      zip(comparison.rows, comparison.cells).filter { isAbout($0.0.region) }.flatMap { $0.1.filter(isUnsettled) }
    }
  }

  private func isAbout(_ region: Region?) -> Bool {
    guard case .region(let names) = request.question else { return true }
    return region.map { names.contains($0.name) } ?? false
  }

  private func isUnsettled(_ cell: Comparison.Cell) -> Bool {
    cell.told.count > 1 && !cell.readings.flatMap(\.claims).contains(where: claimsInConflict.contains)
  }

  /// The readings of a cell under each other, marked where they disagree, at most three: `≠ 2306家 ×2 [1]`.
  func tellings(_ cell: Comparison.Cell) -> [Document.Inline] {
    let told = cell.told
    let lines = told.prefix(3).map { reading -> [Document.Inline] in
      guard let claim = reading.leading else { return [] }
      let times = reading.sourceCount > 1 ? " ×\(reading.sourceCount)" : ""
      return [.text(told.count > 1 ? "≠\u{A0}" : ""), figure(claim)] + reading.caveats.inlines
        + [.text(times + " "), reference(claim)]
    }
    let rest = told.count - 3
    let more: [[Document.Inline]] = rest > 0 ? [[.text(language("等\(told.count)种", "and \(rest) more"))]] : []
    return Array((lines + more).joined(separator: [.lineBreak]))
  }

  /// The claims that cannot stand in the table, by the reason. Growth stands beside the growth computed, and plans
  /// beside what came of them.
  func apartList(_ comparison: Comparison, _ page: inout Document) {
    let plans = Set(planFindings.flatMap(\.claims))
    let apart = comparison.apart.filter { !$0.claim.claim.isChange && !plans.contains($0.claim) }
    let reasons = Dictionary(grouping: apart) { $0.difference }
    page.list(
      reasons.sorted { $0.key.rawValue < $1.key.rawValue }.map { reason, apart in
        let why = apartWords(apart.count) + language(reason) + language.colon
        return [.text(why)]
          + apart.prefix(mostApart).enumerated().flatMap { index, apart -> [Document.Inline] in
            [.text((index == 0 ? "" : language.separator) + mention(apart.claim)), reference(apart.claim)]
          }
      })
  }

  /// How many of a kind are named.
  private var mostApart: Int { max(mostRows / 2, 1) }

  private func apartWords(_ count: Int) -> String {
    let more = count > mostApart ? language("（前\(mostApart)个）", " (the first \(mostApart))") : ""
    return language("不列入表中的\(count)个\(more)，", "\(count) not in the table\(more), ")
  }

  /// The region, figure and period of a claim: `苏州市20000家（2025年） `.
  func mention(_ claim: SourcedClaim) -> String {
    let region = claim.claim.region.map { terms.region($0.region) + " " } ?? ""
    let period = claim.claim.period.map { language.bracketed(language.period($0)) } ?? ""
    return region + terms.wording(claim.claim) + period + " "
  }

  /// Several metrics side by side: a row for each region, its latest figure of each metric.
  func pivotTable(_ comparisons: [Comparison], _ page: inout Document) {
    let pivot = Pivot(Array(comparisons.prefix(4)))
    let heads = pivot.comparisons.map { comparison in
      terms.metric(comparison) + (commonPeriod(comparison).map { language.bracketed($0) } ?? "")
    }
    let ranked = comparisons.first.map { first in first.rowOrder(in: language).map { first.rows[$0] } } ?? []
    let places = Dictionary(zip(ranked, 0...), uniquingKeysWith: { first, _ in first })
    let order = pivot.rows.indices.sorted {
      (places[pivot.rows[$0]] ?? .max, $0) < (places[pivot.rows[$1]] ?? .max, $1)
    }
    page.table(
      language("几项指标并排", "Several metrics side by side"), [language("地区", "Region")] + heads,
      order.prefix(mostDetails).map { row in
        [[.text(terms.label(pivot.rows[row]))]]
          + zip(pivot.comparisons, pivot.cells[row]).map { comparison, entry in
            guard let entry else { return [.text("—")] }
            let period = language.period(entry.period)
            let isUsual = period == commonPeriod(comparison)
            return tellings(entry.cell) + (isUsual ? [] : [.text(language.bracketed(period))])
          }
      })
    legend(order.prefix(mostDetails).flatMap { pivot.cells[$0] }.compactMap(\.self).flatMap(\.cell.caveats), &page)
  }

  /// The period that stands in the head of a column; another one stands beside its figure.
  private func commonPeriod(_ comparison: Comparison) -> String? {
    (comparison.rankedColumn ?? comparison.periods.indices.last).map { language.period(comparison.periods[$0]) }
  }
}
