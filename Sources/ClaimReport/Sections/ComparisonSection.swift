import ClaimAnalysis
import ClaimModel

extension OverviewReport {
  /// A table for every metric that several regions or periods share, with a chart where the figures allow one.
  func comparisonSection(_ page: inout Markdown) -> [Report.Chart] {
    let comparisons = Comparison.shared(in: claims)
    guard !comparisons.isEmpty else { return [] }
    page.heading(2, language("并排比较", "Side by side"))
    var charts: [Report.Chart] = []
    for comparison in comparisons {
      let title = comparison.metric?.phrase ?? ""
      page.heading(3, title)
      page.table([""] + comparison.periods.map(head), rows(of: comparison))
      page.list(comparison.apart.map(apart))
      guard let chart = BarChart(comparison) else { continue }
      let name = "chart-\(charts.count + 1).svg"
      charts.append(Report.Chart(name: name, svg: chart.svg))
      page.image(name, plain: title)
    }
    return charts
  }

  private func head(_ period: Period?) -> String {
    period.map { Markdown.escape($0.description) } ?? language("时间不明", "no period")
  }

  private func rows(of comparison: Comparison) -> [[String]] {
    zip(comparison.rows, comparison.cells).map { row, cells in
      let name = row.label.map(Markdown.escape) ?? language("地区不明", "no region")
      return [name] + cells.map(cell)
    }
  }

  /// The readings of a cell under each other, marked where they disagree.
  private func cell(_ cell: Comparison.Cell) -> String {
    let mark = cell.isContested ? "≠ " : ""
    return cell.readings.map { reading in
      mark
        + reading.claims.map { Markdown.escape(wording($0.claim)) + " " + reference($0) }
        .joined(separator: language("、", ", "))
    }.joined(separator: "<br>")
  }

  private func apart(_ apart: Comparison.Apart) -> String {
    let period = apart.claim.claim.period.map { " (" + Markdown.escape($0.description) + ")" } ?? ""
    return Markdown.escape(wording(apart.claim.claim)) + period + " " + reference(apart.claim)
      + language(" 不列入：", " stands apart: ") + apart.difference.text(in: language)
  }
}
