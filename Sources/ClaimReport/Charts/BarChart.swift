import ClaimAnalysis
import ClaimModel

/// A bar for every region of the latest period, or for every period of one region; a whisker shows what the wording allows.
struct BarChart: Sendable, Hashable {
  /// The metric and what the bars share: 高新技术企业,2021.
  let title: String
  /// The unit that all values are in.
  let unit: FigureUnit
  /// The bars, from the top.
  let bars: [Bar]

  /// One figure.
  struct Bar: Sendable, Hashable {
    let label: String
    /// The figure as the source words it.
    let wording: String
    let value: ExactDecimal
    let interval: Interval
  }

  /// The chart of a comparison; nil when fewer than two figures can stand in it, one is negative, or they are ranks.
  init?(_ comparison: Comparison) {
    guard comparison.measure?.kind != .rank else { return nil }
    let columns = comparison.periods.indices
    let filled = columns.map { column in comparison.cells.count { !$0[column].readings.isEmpty } }
    let metric = comparison.metric?.phrase ?? ""
    var entries: [(label: String, claim: Claim)] = []
    if let column = columns.last(where: { filled[$0] > 1 }) {
      title = [metric, comparison.periods[column]?.description].compactMap(\.self).joined(separator: " · ")
      for (row, cells) in zip(comparison.rows, comparison.cells) {
        guard let claim = cells[column].firstClaim else { continue }
        entries.append((row.label ?? "—", claim))
      }
    } else if let row = comparison.cells.firstIndex(where: { $0.count { !$0.readings.isEmpty } > 1 }) {
      title = [metric, comparison.rows[row].label].compactMap(\.self).joined(separator: " · ")
      for (period, cell) in zip(comparison.periods, comparison.cells[row]) {
        guard let claim = cell.firstClaim else { continue }
        entries.append((period?.description ?? "—", claim))
      }
    } else {
      return nil
    }
    guard let unit = entries.first?.claim.quantity?.unit else { return nil }
    self.unit = unit
    bars = entries.compactMap { Bar($0.label, $0.claim, unit: unit) }
    guard bars.count > 1, bars.allSatisfy({ !$0.value.isNegative }), bars.contains(where: { !$0.value.isZero })
    else { return nil }
  }
}

extension BarChart.Bar {
  /// A bar with its value in the chart's unit; nil when the units do not convert.
  fileprivate init?(_ label: String, _ claim: Claim, unit: FigureUnit) {
    guard let quantity = claim.quantity else { return nil }
    let own = quantity.unit.dimension == .count ? unit : quantity.unit
    guard let value = own.convert(quantity.value, to: unit),
      let interval = quantity.interval.mapped({ own.convert($0, to: unit) })
    else { return nil }
    self.init(label: label, wording: claim.figure.text, value: value, interval: interval)
  }
}

extension Comparison.Cell {
  /// The most precise claim of the reading with the most sources.
  fileprivate var firstClaim: Claim? { readings.first?.claims.first?.claim }
}
