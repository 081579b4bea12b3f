import ClaimModel
import ClaimPresentation

extension LineChart: Plot {
  var summary: String {
    series.map { series in
      series.label + " " + series.points.map { "\($0.period) \($0.figure.wording)" }.joined(separator: ", ")
    }.joined(separator: "; ")
  }

  var table: [[String]] {
    [heads]
      + series.flatMap { series in
        series.points.map { point in
          [series.label, point.period, magnitude.plain(point.figure.value)] + point.figure.ends(in: magnitude)
            + [point.figure.wording]
        }
      }
  }

  func draw(on drawing: inout Drawing, below top: Int) -> Int {
    let bottom = top + 220
    let values = Axis(holding: series.flatMap(\.points).flatMap(\.figure.shownExtent), from: bottom, to: top + 24)
    let left = (values.ticks.map { Box.width(of: magnitude.number($0), .faint) }.max() ?? 0) + 14
    let names = series.map { Box.fitted($0.label, to: drawing.width / 4) }
    let right = drawing.width - (series.count > 1 ? (names.map { Box.width(of: $0) }.max() ?? 0) + 24 : 40)
    let time = TimeAxis(days: series.flatMap(\.points).map(\.day), from: left + 36, to: right)
    for tick in values.ticks {
      let y = values.position(tick)
      drawing.path("M\(left) \(y)H\(right)", style: tick.isZero ? "zero" : "grid")
      drawing.text(magnitude.number(tick), x: ExactDecimal(left - 6), y: y + 4, style: .faint, anchor: .end)
    }
    if values.isCut { drawing.breakMark(x: left + 4, y: bottom + 6) }
    for (day, label) in tellsPeriods ? periods : time.years {
      let x = time.position(day)
      if drawing.textIfFree(label, x: x, y: ExactDecimal(bottom + 20), style: .faint, anchor: .middle) {
        drawing.path("M\(x) \(bottom)v5", style: "grid")
      }
    }
    for (index, series) in series.enumerated() { draw(series, index, time, values, &drawing) }
    if series.count > 1 { drawNames(names, time, values, &drawing) } else { drawValues(time, values, &drawing) }
    return bottom + 26
  }

  /// Whether each period is written along the axis: they are few, and not the years themselves.
  private var tellsPeriods: Bool {
    periods.count <= 6 && series.contains { $0.points.contains { !$0.isYear } }
  }

  /// The periods themselves.
  private var periods: [(day: Int, label: String)] {
    let labels = Dictionary(
      series.flatMap(\.points).map { ($0.day, $0.period) }, uniquingKeysWith: { first, _ in first })
    return labels.sorted { $0.key < $1.key }.map { (day: $0.key, label: $0.value) }
  }

  private func draw(_ series: Series, _ index: Int, _ time: TimeAxis, _ values: Axis, _ drawing: inout Drawing) {
    let places = series.points.map { (point: $0, x: time.position($0.day), y: values.position($0.figure.value)) }
    for (a, b) in zip(places, places.dropFirst())
    where a.point.isFirm && b.point.isFirm && b.point.day - a.point.day <= 366 {
      let isBound = [a, b].contains { $0.point.figure.isBound }
      drawing.line(from: (a.x, a.y), to: (b.x, b.y), style: "line s\(index)" + (isBound ? " bound" : ""))
    }
    for place in places {
      drawing.whisker(place.point.figure, onUpright: values, x: place.x)
      drawing.marker(index, x: place.x, y: place.y, isHollow: place.point.isInferred)
    }
  }

  /// The names of the regions at the ends of their lines, moved apart where they would meet.
  private func drawNames(_ names: [String], _ time: TimeAxis, _ values: Axis, _ drawing: inout Drawing) {
    let ends = series.indices.compactMap { index in
      series[index].points.last.map {
        (index: index, x: time.position($0.day), y: values.position($0.figure.value).whole)
      }
    }.sorted { ($0.y, $0.index) < ($1.y, $1.index) }
    let right = time.last + 10
    let start = min(ends.first?.y ?? 0, values.start - 17 * (ends.count - 1))
    var next = start
    for end in ends {
      let y = max(end.y, next)
      next = y + 17
      if end.x + 80 > ExactDecimal(right) { drawing.path("M\(end.x + 7) \(end.y)L\(right - 1) \(y)", style: "lead") }
      drawing.marker(end.index, x: ExactDecimal(right + 4), y: ExactDecimal(y))
      drawing.text(names[end.index], x: right + 13, y: y + 5)
    }
  }

  /// The figures beside the points of a single line, where neither words nor the line are: above, below, to the left
  /// above, to the right below, else not at all.
  private func drawValues(_ time: TimeAxis, _ values: Axis, _ drawing: inout Drawing) {
    for point in (series.first?.points ?? []).reversed() {
      let (x, y) = (time.position(point.day), values.position(point.figure.value))
      let label = point.figure.label(in: magnitude)
      let above = y - (point.figure.interval.high == nil ? 26 : 12)
      let places: [(x: ExactDecimal, y: ExactDecimal, anchor: Drawing.Anchor)] = [
        (x, above, .middle), (x, y + 24, .middle), (x + 2, above, .end), (x - 2, y + 24, .start),
        (x - 8, y + 5, .end), (x + 8, y + 5, .start),
      ]
      _ = places.first { drawing.textIfFree(label, x: $0.x, y: $0.y, style: .value, anchor: $0.anchor) }
    }
  }
}
