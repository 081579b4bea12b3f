import ClaimAnalysis
import ClaimModel

extension ReportBasis {
  /// The lines over the years, and each step in words.
  func seriesSection(_ comparisons: [Comparison], except shown: Chart?, _ page: inout Document) {
    let series = comparisons.map { (comparison: $0, changes: changes(of: $0)) }.filter { !$0.changes.isEmpty }
    guard !series.isEmpty else { return }
    page.heading(2, language("历年变化", "Over time"))
    for (comparison, changes) in series {
      page.heading(3, comparison.metric?.phrase ?? "")
      page.list(changes.map { [.text($0.sentence(in: language) + " ")] + references($0) })
      guard let chart = LineChart(comparison, in: language).map(Chart.lines), chart != shown else { continue }
      page.picture(chart, of: name)
    }
  }

  /// The sources of a step, one where they are the same.
  private func references(_ change: Change) -> [Document.Inline] {
    let (from, to) = (reference(change.from), reference(change.to))
    return change.from.doc == change.to.doc ? [to] : [from, .text(" "), to]
  }

  /// The steps from one period to the next, region by region.
  func changes(of comparison: Comparison) -> [Change] {
    guard let unit = comparison.unit, comparison.measure?.kind != .rank else { return [] }
    let columns = comparison.columnsOfOneLength
    return zip(comparison.rows, comparison.cells).flatMap { row, cells -> [Change] in
      let told = columns.compactMap { column in
        cells[column].isContested ? nil : cells[column].leadingClaims.first
      }
      return zip(told, told.dropFirst()).compactMap { from, to in
        Change(region: language.label(row), from: from, to: to, unit: unit, language)
      }
    }
  }
}

/// What became of a figure from one period to the next.
struct Change: Sendable {
  let region: String
  let from: SourcedClaim
  let to: SourcedClaim
  private let before: PlottedFigure
  private let after: PlottedFigure
  private let unit: FigureUnit

  init?(region: String, from: SourcedClaim, to: SourcedClaim, unit: FigureUnit, _ language: Language) {
    guard let before = PlottedFigure(from.claim, in: unit, language),
      let after = PlottedFigure(to.claim, in: unit, language)
    else { return nil }
    (self.region, self.from, self.to, self.before, self.after, self.unit) = (region, from, to, before, after, unit)
  }

  /// The step in words: 松江区从3.58%（2015）到4.59%（2020），+1.01个百分点.
  func sentence(in language: Language) -> String {
    let (start, end) = (language.period(from.claim.period), language.period(to.claim.period))
    let step = language(
      "\(region)从\(before.wording)（\(start)）到\(after.wording)（\(end)）",
      "\(region) from \(before.wording) (\(start)) to \(after.wording) (\(end))")
    guard let difference = difference(in: language) else { return step }
    return step + language("，", ", ") + difference
  }

  /// How much more it is; nil where the wordings are bounds, of which no difference can be told.
  private func difference(in language: Language) -> String? {
    let isPlain = [from, to].allSatisfy { $0.claim.quantity?.comparator == .equal }
    if before.interval.meets(after.interval) { return language("按原文的精度没有变化", "no change by the digits given") }
    guard isPlain else { return nil }
    let difference = after.value - before.value
    let sign = difference.isNegative ? "" : "+"
    if unit.dimension == .percent { return sign + "\(difference)" + language("个百分点", " percentage points") }
    guard before.value > .zero, let ratio = (difference.scaled(byPowerOfTen: 2)).divided(by: before.value) else {
      return nil
    }
    let percent = ratio.rounded(toExponent: -1)
    return language("约", "about ") + (percent.isNegative ? "" : "+") + "\(percent)%"
  }
}
