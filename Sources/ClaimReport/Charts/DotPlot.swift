import ClaimAnalysis
import ClaimModel
import ClaimPresentation

/// A dot for every source that tells of one fact, with what its wording allows: where the whiskers do not overlap,
/// the sources cannot all be right.
struct DotPlot: Sendable, Hashable {
  let title: String
  let magnitude: Magnitude
  /// The sources, from the top.
  let rows: [Row]

  /// One telling.
  struct Row: Sendable, Hashable {
    let label: String
    let figure: PlottedFigure
  }

  /// The plot of a finding; nil when fewer than two of its figures have values in one unit.
  init?(_ finding: Finding, in language: Language, label: (SourcedClaim) -> String) {
    guard let unit = finding.claims.lazy.compactMap(\.claim.quantity?.unit).first else { return nil }
    let rows = finding.claims.compactMap { claim in
      PlottedFigure(claim.claim, in: unit, language).map { Row(label: label(claim), figure: $0) }
    }
    guard rows.count > 1, rows.count == finding.claims.count else { return nil }
    self.rows = rows
    magnitude = Magnitude(of: unit, upTo: rows.map(\.figure.value.magnitude).max() ?? .zero, in: language)
    let subject = [finding.region?.name, finding.metric?.phrase, finding.period.map(language.period)].compactMap(\.self)
    title =
      subject.joined(separator: " · ") + (magnitude.label.isEmpty ? "" : language.bracketed(magnitude.label))
  }
}

extension DotPlot: Plot {
  var summary: String { rows.map { "\($0.label) \($0.figure.wording)" }.joined(separator: "; ") }

  func draw(on drawing: inout Drawing) -> Int {
    let left = min(rows.map { Drawing.width(of: $0.label) }.max() ?? 0, 150) + 24
    let right = min(rows.map { Drawing.width(of: $0.figure.wording) }.max() ?? 0, 120) + 24
    let axis = Axis(holding: rows.flatMap(\.figure.extent), from: left + 12, to: Drawing.width - right - 12)
    let bottom = 40 + rows.count * 32
    for tick in axis.ticks {
      let x = axis.position(tick)
      drawing.path("M\(x) 36V\(bottom)", style: "grid")
      drawing.text(magnitude.number(tick), x: x, y: ExactDecimal(bottom + 16), style: "faint", anchor: .middle)
    }
    for (index, row) in rows.enumerated() {
      let y = 56 + index * 32
      drawing.text(Drawing.fitted(row.label, to: 150), x: left - 12, y: y + 5, anchor: .end)
      drawing.whisker(row.figure.interval, around: row.figure.value, on: axis, y: y)
      drawing.marker(index == 0 ? 0 : 1, x: axis.position(row.figure.value), y: ExactDecimal(y))
      drawing.text(Drawing.fitted(row.figure.wording, to: 120), x: Drawing.width - right + 8, y: y + 5)
    }
    return bottom + 26
  }
}
