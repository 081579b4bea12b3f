import ClaimAnalysis
import ClaimModel
import ClaimPresentation

/// A dot for every source that tells of one fact, with what its wording allows: where the whiskers do not overlap,
/// the sources cannot all be right.
struct DotPlot: Sendable, Hashable {
  let caption: ChartCaption
  let magnitude: Magnitude
  /// The sources, from the top.
  let rows: [Row]
  private let heads: [String]

  /// One telling.
  struct Row: Sendable, Hashable {
    let label: String
    let figure: PlottedFigure
  }

  /// The plot of a finding; nil when fewer than two of its figures have values in one unit.
  init?(_ finding: Finding, about subject: String, in terms: ReportTerms, label: (SourcedClaim) -> String) {
    guard let unit = finding.claims.lazy.compactMap(\.claim.quantity?.unit).first else { return nil }
    let claims = finding.claims.prefix(Self.mostRows)
    let rows = claims.compactMap { claim in
      PlottedFigure(claim.claim, in: unit, wording: terms.wording(claim.claim)).map {
        Row(label: label(claim), figure: $0)
      }
    }
    guard rows.count > 1, rows.count == claims.count else { return nil }
    self.rows = rows
    let language = terms.language
    magnitude = Magnitude(of: unit, upTo: rows.map(\.figure.value.magnitude).max() ?? .zero, in: language)
    caption = terms.caption(
      title: subject.isEmpty ? language("同一个数，不同的说法", "One figure, told differently") : subject, magnitude,
      of: Array(claims), marks: [])
    heads = terms.csvHeads(first: language("来源", "source"), magnitude)
  }

  /// How many tellings are shown; the rest stand in the text.
  private static let mostRows = 12
}

extension DotPlot: Plot {
  var summary: String { rows.map { "\($0.label) \($0.figure.wording)" }.joined(separator: "; ") }

  var table: [[String]] {
    [heads]
      + rows.map { row in
        [row.label, magnitude.plain(row.figure.value)] + row.figure.ends(in: magnitude) + [row.figure.wording]
      }
  }

  func draw(on drawing: inout Drawing, below top: Int) -> Int {
    let labels = rows.map { Box.fitted($0.label, to: drawing.width * 2 / 5) }
    let values = rows.map { $0.figure.label(in: magnitude) }
    let left = (labels.map { Box.width(of: $0) }.max() ?? 0) + 24
    let right = (values.map { Box.width(of: $0, .value) }.max() ?? 0) + 24
    let axis = Axis(
      holding: rows.flatMap(\.figure.shownExtent), from: left + 12, to: max(drawing.width - right - 12, left + 60))
    let bottom = top + rows.count * Self.rowHeight
    for tick in axis.ticks {
      let x = axis.position(tick)
      drawing.path("M\(x) \(top)V\(bottom)", style: tick.isZero ? "zero" : "grid")
      _ = drawing.textIfFree(
        magnitude.number(tick), x: x, y: ExactDecimal(bottom + 16), style: .faint, anchor: .middle)
    }
    if axis.isCut { drawing.breakMark(x: left + 2, y: bottom) }
    for (index, row) in rows.enumerated() {
      let y = top + 15 + index * Self.rowHeight
      drawing.text(labels[index], x: left - 12, y: y + 5, anchor: .end)
      drawing.whisker(row.figure, on: axis, y: y)
      drawing.marker(index == 0 ? 0 : 1, x: axis.position(row.figure.value), y: ExactDecimal(y))
      drawing.text(values[index], x: drawing.width - right + 8, y: y + 5, style: .value)
    }
    return bottom + 22
  }

  private static let rowHeight = 30
}
