import ClaimAnalysis
import ClaimModel
import ClaimPresentation

/// A bar for every region in the latest period that several regions share; a whisker shows what the wording allows.
struct BarChart: Sendable, Hashable {
  let title: String
  let magnitude: Magnitude
  /// The bars, from the top. Where sources disagree a region has one for each reading.
  let bars: [Bar]

  /// How many bars there are at most; the table has the rest.
  private static let mostBars = 40

  /// One figure.
  struct Bar: Sendable, Hashable {
    let label: String
    let figure: PlottedFigure
  }

  /// The chart of a comparison; nil when no two regions share a period, or the figures are ranks.
  init?(_ comparison: Comparison, in language: Language) {
    guard let ranking = Ranking(comparison, in: language), let unit = comparison.unit else { return nil }
    let column = ranking.column
    let bars = ranking.entries.flatMap { entry in
      comparison.cells[entry.row][column].leadingClaims.compactMap { claim in
        PlottedFigure(claim.claim, in: unit, language).map {
          Bar(label: (entry.isContested ? "≠ " : "") + entry.label, figure: $0)
        }
      }
    }
    guard bars.count > 1 else { return nil }
    self.bars = Array(bars.prefix(Self.mostBars))
    magnitude = Magnitude(of: unit, upTo: bars.map(\.figure.value.magnitude).max() ?? .zero, in: language)
    title =
      [comparison.metric?.phrase ?? "", language.period(comparison.periods[column])].joined(separator: " · ")
      + (magnitude.label.isEmpty ? "" : language.bracketed(magnitude.label))
  }
}

extension BarChart: Plot {
  var summary: String { bars.map { "\($0.label) \($0.figure.wording)" }.joined(separator: "; ") }

  func draw(on drawing: inout Drawing) -> Int {
    let left = min(bars.map { Drawing.width(of: $0.label) }.max() ?? 0, 150) + 20
    let right = min(bars.map { Drawing.width(of: $0.figure.wording) }.max() ?? 0, 120) + 40
    let axis = Axis(
      holding: bars.flatMap(\.figure.extent), from: left, to: Drawing.width - right, isFromZero: true)
    let bottom = 40 + bars.count * 32
    for tick in axis.ticks {
      let x = axis.position(tick)
      drawing.path("M\(x) 36V\(bottom)", style: "grid")
      drawing.text(magnitude.number(tick), x: x, y: ExactDecimal(bottom + 16), style: "faint", anchor: .middle)
    }
    for (index, bar) in bars.enumerated() { draw(bar, top: 42 + index * 32, left: left, axis, &drawing) }
    return bottom + 26
  }

  private func draw(_ bar: Bar, top: Int, left: Int, _ axis: Axis, _ drawing: inout Drawing) {
    let (zero, end) = (axis.position(.zero), axis.position(bar.figure.value))
    drawing.text(Drawing.fitted(bar.label, to: 150), x: left - 10, y: top + 17, anchor: .end)
    drawing.rectangle(x: min(zero, end), y: top, width: max(zero, end) - min(zero, end), height: 24, style: "bar")
    drawing.whisker(bar.figure.interval, around: bar.figure.value, on: axis, y: top + 12)
    if bar.figure.value.isNegative {
      return drawing.text(Drawing.fitted(bar.figure.wording, to: 120), x: zero + 8, y: ExactDecimal(top + 17))
    }
    let reach = bar.figure.interval.high == nil ? end + 22 : bar.figure.extent.map(axis.position).max() ?? end
    drawing.text(Drawing.fitted(bar.figure.wording, to: 120), x: reach + 8, y: ExactDecimal(top + 17))
  }
}
