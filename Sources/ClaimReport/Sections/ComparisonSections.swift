import ClaimAnalysis
import ClaimModel

extension ReportBasis {
  /// A table for every comparison, with bars where several regions share a period.
  func comparisonSection(_ comparisons: [Comparison], except shown: Chart?, _ page: inout Document) {
    guard !comparisons.isEmpty else { return }
    page.heading(2, language("并排比较", "Side by side"))
    for comparison in comparisons {
      page.heading(3, comparison.metric?.phrase ?? "")
      comparisonTable(comparison, &page)
      apartList(comparison, &page)
      guard let chart = BarChart(comparison, in: language).map(Chart.bars), chart != shown else { continue }
      page.picture(chart, of: name)
    }
  }

  /// A row for each region, a column for each period.
  func comparisonTable(_ comparison: Comparison, _ page: inout Document) {
    let heads = [language("地区", "Region")] + comparison.periods.map(language.period)
    page.table(
      heads,
      zip(comparison.rows, comparison.cells).map { row, cells in
        [[.text(language.label(row))]] + cells.map(cell)
      })
  }

  /// The readings of a cell under each other, marked where they disagree.
  private func cell(_ cell: Comparison.Cell) -> [Document.Inline] {
    let lines = cell.readings.map { reading -> [Document.Inline] in
      [.text(cell.isContested ? "≠ " : "")]
        + reading.claims.enumerated().flatMap { index, claim -> [Document.Inline] in
          [.text((index == 0 ? "" : language.separator) + language.wording(claim.claim) + " "), reference(claim)]
        }
    }
    return Array(lines.joined(separator: [.lineBreak]))
  }

  /// The claims that cannot stand in the table, and why.
  func apartList(_ comparison: Comparison, _ page: inout Document) {
    guard !comparison.apart.isEmpty else { return }
    page.paragraph(.text(language("不列入表中：", "Not in the table:")))
    page.list(
      comparison.apart.map { apart in
        let region = apart.claim.claim.region.map { $0.region.name + " " } ?? ""
        let period = apart.claim.claim.period.map { language.bracketed($0.description) } ?? ""
        return [
          .text(region + language.wording(apart.claim.claim) + period + " "), reference(apart.claim),
          .text(language.colon + apart.difference.text(in: language)),
        ]
      })
  }
}
