import ClaimAnalysis
import ClaimModel
import ClaimPresentation

extension ReportBasis {
  /// The keys of a comparison.
  static let comparisonFields: [TemplateField<InReport<(offset: Int, element: Comparison)>>] = [
    .text("metric", "the metric") { $0.value.element.metric?.phrase },
    .text("finding", "what it comes to, in one sentence") { $0.basis.sentence(of: $0.value.element) },
    .texts("periods", "the heads of the columns") { comparison in
      comparison.value.element.periods.map(comparison.basis.language.period)
    },
    .list("rows", "a row for each region, the largest figure of the latest period first", of: rowFields) { comparison in
      let table = comparison.value.element
      return comparison.basis.wrap(
        table.rowOrder(in: comparison.basis.language).map {
          Row(label: comparison.basis.terms.label(table.rows[$0]), cells: table.cells[$0])
        })
    },
    .texts("changes", "the steps from period to period, in words") { comparison in
      comparison.value.element.steps(in: comparison.basis.language).map { $0.sentence(in: comparison.basis.terms) }
    },
    .list("series", "the regions whose figures change", of: seriesFields) {
      $0.basis.wrap($0.basis.timelines(of: $0.value.element))
    },
    .text("bars", "the file name of its bars") { comparison in
      BarChart(comparison.value.element, in: comparison.basis.terms).map { _ in
        comparison.basis.barsName(comparison.value.offset)
      }
    },
    .text("lines", "the file name of its lines") { comparison in
      LineChart(comparison.value.element, in: comparison.basis.terms).map { _ in
        comparison.basis.linesName(comparison.value.offset)
      }
    },
  ]

  private struct Row: Sendable {
    let label: String
    let cells: [Comparison.Cell]
  }

  private static let rowFields: [TemplateField<InReport<Row>>] = [
    .text("region", "the region") { $0.value.label },
    .list("cells", "a cell for each period", of: cellFields) { $0.basis.wrap($0.value.cells) },
  ]

  private static let cellFields: [TemplateField<InReport<Comparison.Cell>>] = [
    .flag("isContested", "whether sources disagree") { $0.value.isContested },
    .list("claims", "the figures, the reading with the most sources first", of: claimFields) {
      $0.basis.wrap($0.value.readings.flatMap(\.claims))
    },
  ]

  private static let seriesFields: [TemplateField<InReport<Timeline>>] = [
    .text("region", "the region") { $0.basis.language.label($0.value.row) },
    .list("points", "its times, the earliest first, with the years that no source tells of", of: pointFields) {
      $0.basis.wrap($0.value.points)
    },
  ]

  private static let pointFields: [TemplateField<InReport<Timeline.Point>>] = [
    .text("time", "the period, or the year that is missing") { $0.value.time },
    .flag("isMissing", "whether no source tells of it") { $0.value.cell == nil },
    .text("change", "the change since the time before, computed") { point in
      point.value.change?.text(in: point.basis.language)
    },
    .text("since", "the time from which the change counts") { $0.value.change?.since },
    .text("interval", "what the digits allow the change to be, in percent or percentage points") {
      $0.value.change?.interval.written
    },
    .text("computation", "the arithmetic of the change") { $0.value.change?.computation },
    .list("claims", "what sources say", of: claimFields) {
      $0.basis.wrap($0.value.cell?.readings.flatMap(\.claims) ?? [])
    },
    .list("stated", "the growth that sources state", of: claimFields) { $0.basis.wrap($0.value.stated) },
  ]
}
