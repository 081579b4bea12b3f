import ClaimAnalysis
import ClaimModel
import ClaimPresentation

extension ReportBasis {
  /// What each comparison comes to, its table, and bars where several regions share a period.
  /// A table of one period is left out where all metrics have stood side by side.
  func comparisonSection(
    _ comparisons: [Comparison], except shown: Chart?, isAfterPivot: Bool = false, _ page: inout Document
  ) {
    guard !comparisons.isEmpty else { return }
    page.heading(2, language("并排比较", "Side by side"))
    for comparison in comparisons {
      page.heading(3, comparison.metric?.phrase ?? "")
      if Ranking(comparison, in: language) != nil { page.paragraph(.text(comparisonFinding(comparison))) }
      if !isAfterPivot || comparison.periods.count > 1 { comparisonTable(comparison, &page) }
      apartList(comparison, &page)
      guard let chart = BarChart(comparison, in: language).map(Chart.bars), chart != shown else { continue }
      page.picture(chart, of: name)
    }
  }

  /// A row for each region, the largest figure of the latest period on top, a column for each period.
  func comparisonTable(_ comparison: Comparison, _ page: inout Document) {
    let heads = [language("地区", "Region")] + comparison.periods.map(language.period)
    page.table(
      heads,
      comparison.rowOrder(in: language).map { row in
        [[.text(language.label(comparison.rows[row]))]] + comparison.cells[row].map(tellings)
      })
    legend(comparison.cells.joined().flatMap(\.caveats), &page)
    guard comparison.cells.joined().contains(where: isUnsettled) else { return }
    page.paragraph(
      .text(
        language(
          "≠ 表示来源的说法不一；其中未列为矛盾的，是不能确定说的是同一件事。",
          "≠ marks where sources differ; what is not listed as a contradiction may not speak of the same thing.")))
  }

  /// What the marks of the table above mean.
  func legend(_ caveats: [Caveat], _ page: inout Document) {
    for caveat in Caveat.allCases where caveats.contains(caveat) { page.paragraph(.text(caveat.legend(in: language))) }
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
    cell.isContested && !cell.readings.flatMap(\.claims).contains(where: claimsInConflict.contains)
  }

  /// The readings of a cell under each other, marked where they disagree.
  func tellings(_ cell: Comparison.Cell) -> [Document.Inline] {
    let lines = cell.readings.map { reading -> [Document.Inline] in
      [.text(cell.isContested ? "≠\u{A0}" : "")]
        + wordings(of: reading).enumerated().flatMap { index, wording -> [Document.Inline] in
          [.text((index == 0 ? "" : language.separator) + wording.words)]
            + reading.caveats.inlines + wording.claims.flatMap { [.text(" "), reference($0)] }
        }
    }
    return Array(lines.joined(separator: [.lineBreak]))
  }

  /// The words of a reading, each once with all who use them. Of an article only its most precise words stand here.
  private func wordings(of reading: Comparison.Reading) -> [(words: String, claims: [SourcedClaim])] {
    var known: Set<String> = []
    var wordings: [(words: String, claims: [SourcedClaim])] = []
    for claim in reading.claims where known.insert(claim.doc).inserted {
      let words = language.wording(claim.claim)
      if let index = wordings.firstIndex(where: { $0.words == words }) {
        wordings[index].claims.append(claim)
      } else {
        wordings.append((words, [claim]))
      }
    }
    return wordings
  }

  /// The claims that cannot stand in the table, by the reason. Growth stands beside the growth computed, and plans
  /// beside what came of them.
  func apartList(_ comparison: Comparison, _ page: inout Document) {
    let plans = Set(planFindings.flatMap(\.claims))
    let apart = comparison.apart.filter { !$0.claim.claim.isChange && !plans.contains($0.claim) }
    let reasons = Dictionary(grouping: apart) { $0.difference }
    page.list(
      reasons.sorted { $0.key.rawValue < $1.key.rawValue }.map { reason, apart in
        [.text(language("不列入表中，", "Not in the table, ") + language(reason) + language.colon)]
          + apart.enumerated().flatMap { index, apart -> [Document.Inline] in
            [.text((index == 0 ? "" : language.separator) + mention(apart.claim)), reference(apart.claim)]
          }
      })
  }

  /// The region, figure and period of a claim: `苏州市20000家（2025年） `.
  func mention(_ claim: SourcedClaim) -> String {
    let region = claim.claim.region.map { $0.region.name + " " } ?? ""
    let period = claim.claim.period.map { language.bracketed(language.period($0)) } ?? ""
    return region + language.wording(claim.claim) + period + " "
  }

  /// Several metrics side by side: a row for each region, its latest figure of each metric.
  func pivotTable(_ comparisons: [Comparison], _ page: inout Document) {
    let pivot = Pivot(Array(comparisons.prefix(6)))
    let heads = pivot.comparisons.map { comparison in
      (comparison.metric?.phrase ?? "—") + (commonPeriod(comparison).map { language.bracketed($0) } ?? "")
    }
    let ranked = comparisons.first.map { first in first.rowOrder(in: language).map { first.rows[$0] } } ?? []
    let places = Dictionary(zip(ranked, 0...), uniquingKeysWith: { first, _ in first })
    let order = pivot.rows.indices.sorted {
      (places[pivot.rows[$0]] ?? .max, $0) < (places[pivot.rows[$1]] ?? .max, $1)
    }
    page.table(
      [language("地区", "Region")] + heads,
      order.prefix(40).map { row in
        [[.text(language.label(pivot.rows[row]))]]
          + zip(pivot.comparisons, pivot.cells[row]).map { comparison, entry in
            guard let entry else { return [.text("—")] }
            let period = language.period(entry.period)
            let isUsual = period == commonPeriod(comparison)
            return tellings(entry.cell) + (isUsual ? [] : [.text(language.bracketed(period))])
          }
      })
    legend(order.prefix(40).flatMap { pivot.cells[$0] }.compactMap(\.self).flatMap(\.cell.caveats), &page)
  }

  /// The period that stands in the head of a column; another one stands beside its figure.
  private func commonPeriod(_ comparison: Comparison) -> String? {
    (comparison.rankedColumn ?? comparison.periods.indices.last).map { language.period(comparison.periods[$0]) }
  }
}
