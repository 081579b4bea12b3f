import ClaimAnalysis
import ClaimModel
import ClaimPresentation

/// A bar for every region in the latest period that several regions share, of which sentences state what, where and when;
/// a whisker shows what the wording allows.
struct BarChart: Sendable, Hashable {
  let caption: ChartCaption
  let magnitude: Magnitude
  /// The bars, from the top. Where sources disagree a region has one for each reading.
  let bars: [Bar]
  private let heads: [String]

  /// How many bars there are at most; the table has the rest.
  private static let mostBars = 15

  /// One figure.
  struct Bar: Sendable, Hashable {
    let label: String
    let figure: PlottedFigure
  }

  /// The chart of a comparison; nil when no two regions share a period, or the figures are ranks.
  init?(_ comparison: Comparison, in terms: ReportTerms) {
    guard let ranking = Ranking(comparison, in: terms.language), let unit = comparison.unit else { return nil }
    let column = ranking.column
    let entries = ranking.entries.prefix(Self.mostBars)
    let claims = entries.flatMap { entry in
      comparison.cells[entry.row][column].leadingClaims.map { (entry: entry, claim: $0) }
    }
    let bars = claims.compactMap { entry, claim in
      PlottedFigure(claim.claim, in: unit, wording: terms.wording(claim.claim)).map { figure in
        Bar(label: (entry.isContested ? "≠ " : "") + terms.label(comparison.rows[entry.row]), figure: figure)
      }
    }
    guard bars.count > 1 else { return nil }
    self.bars = bars
    magnitude = Magnitude(of: unit, upTo: bars.map(\.figure.value.magnitude).max() ?? .zero, in: terms.language)
    let language = terms.language
    let period = language.period(comparison.periods[column])
    caption = terms.caption(
      title: terms.metric(comparison) + language("，", ", ") + period, magnitude, of: claims.map(\.claim),
      marks: entries.contains(where: \.isContested) ? [Caveat.contested.legend(in: language)] : [])
    heads = terms.csvHeads(first: language("地区", "region"), magnitude)
  }
}

extension BarChart: Plot {
  var summary: String { bars.map { "\($0.label) \($0.figure.wording)" }.joined(separator: "; ") }

  var table: [[String]] {
    [heads]
      + bars.map { bar in
        [bar.label, magnitude.plain(bar.figure.value)] + bar.figure.ends(in: magnitude) + [bar.figure.wording]
      }
  }

  func draw(on drawing: inout Drawing, below top: Int) -> Int {
    let labels = bars.map { Box.fitted($0.label, to: drawing.width * 2 / 5) }
    let values = bars.map { $0.figure.label(in: magnitude) }
    let left = (labels.map { Box.width(of: $0) }.max() ?? 0) + 18
    let right = (values.map { Box.width(of: $0, .value) }.max() ?? 0) + 34
    let axis = Axis(
      holding: bars.flatMap(\.figure.shownExtent), from: left, to: max(drawing.width - right, left + 60),
      isFromZero: true)
    let bottom = top + bars.count * Self.rowHeight
    for tick in axis.ticks {
      let x = axis.position(tick)
      drawing.path("M\(x) \(top)V\(bottom)", style: tick.isZero ? "zero" : "grid")
      _ = drawing.textIfFree(
        magnitude.number(tick), x: x, y: ExactDecimal(bottom + 16), style: .faint, anchor: .middle)
    }
    for (index, bar) in bars.enumerated() {
      let y = top + index * Self.rowHeight + 4
      drawing.text(labels[index], x: left - 8, y: y + 16, anchor: .end)
      draw(bar, values[index], top: y, axis, &drawing)
    }
    return bottom + 22
  }

  private static let rowHeight = 30

  private func draw(_ bar: Bar, _ value: String, top: Int, _ axis: Axis, _ drawing: inout Drawing) {
    let (zero, end) = (axis.position(.zero), axis.position(bar.figure.value))
    drawing.rectangle(
      x: min(zero, end), y: top, width: max(zero, end) - min(zero, end), height: 22,
      style: "bar")
    drawing.whisker(bar.figure, on: axis, y: top + 11)
    let open = bar.figure.interval.high == nil && !bar.figure.isWholeCount ? end + 22 : end
    let reach = max(open, max(zero, bar.figure.shownExtent.map(axis.position).max() ?? end))
    drawing.text(value, x: reach + 8, y: ExactDecimal(top + 16), style: .value)
  }
}
