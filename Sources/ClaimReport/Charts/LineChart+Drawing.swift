import ClaimModel
import ClaimPresentation

extension LineChart: Plot {
  var summary: String {
    series.map { series in
      series.label + " " + series.points.map { "\($0.period) \($0.figure.wording)" }.joined(separator: ", ")
    }.joined(separator: "; ")
  }

  func draw(on drawing: inout Drawing) -> Int {
    let values = Axis(holding: series.flatMap(\.points).flatMap(\.figure.extent), from: 250, to: 64)
    let left = (values.ticks.map { Drawing.width(of: magnitude.number($0)) }.max() ?? 0) + 16
    let time = TimeAxis(days: series.flatMap(\.points).map(\.day), from: left + 40, to: Drawing.width - 60)
    for tick in values.ticks {
      let y = values.position(tick)
      drawing.path("M\(left) \(y)H\(Drawing.width - 12)", style: "grid")
      drawing.text(magnitude.number(tick), x: ExactDecimal(left - 6), y: y + 4, style: "faint", anchor: .end)
    }
    for (day, label) in time.years.isEmpty ? periods : time.years {
      let x = time.position(day)
      drawing.path("M\(x) 250v5", style: "grid")
      drawing.text(label, x: x, y: ExactDecimal(270), style: "faint", anchor: .middle)
    }
    for (index, series) in series.enumerated() { draw(series, index, time, values, &drawing) }
    return legend(&drawing)
  }

  /// The periods themselves, where no year ends among them.
  private var periods: [(day: Int, label: String)] {
    let labels = Dictionary(
      series.flatMap(\.points).map { ($0.day, $0.period) }, uniquingKeysWith: { first, _ in first })
    return labels.sorted { $0.key < $1.key }.map { (day: $0.key, label: $0.value) }
  }

  private func draw(_ series: Series, _ index: Int, _ time: TimeAxis, _ values: Axis, _ drawing: inout Drawing) {
    let places = series.points.map { (point: $0, x: time.position($0.day), y: values.position($0.figure.value)) }
    let line = places.filter(\.point.leads)
    for (a, b) in zip(line, line.dropFirst()) where b.point.day - a.point.day <= 366 {
      let isBound = [a, b].contains { $0.point.figure.isBound }
      drawing.path("M\(a.x) \(a.y)L\(b.x) \(b.y)", style: "line s\(index)" + (isBound ? " bound" : ""))
    }
    for place in places {
      whisker(place.point.figure, x: place.x, values, &drawing)
      drawing.marker(index, x: place.x, y: place.y)
      guard self.series.count == 1, places.count <= 8 else { continue }
      let gap = place.point.figure.interval.high == nil ? 26 : 12
      drawing.text(place.point.figure.wording, x: place.x, y: place.y - gap, anchor: .middle)
    }
  }

  /// What the wording allows, with an arrow where an end is open.
  private func whisker(_ figure: PlottedFigure, x: ExactDecimal, _ values: Axis, _ drawing: inout Drawing) {
    let y = values.position(figure.value)
    let bottom = figure.interval.low.map(values.position) ?? y + 20
    let top = figure.interval.high.map(values.position) ?? y - 20
    let foot = figure.interval.low == nil ? "M\(x - 4) \(bottom - 5)l4 5l4 -5" : "M\(x - 4) \(bottom)h8"
    let head = figure.interval.high == nil ? "M\(x - 4) \(top + 5)l4 -5l4 5" : "M\(x - 4) \(top)h8"
    drawing.path("\(foot)M\(x) \(bottom)V\(top)\(head)", style: "whisker")
  }

  /// The markers with the names of the regions, below the years; the height of the chart.
  private func legend(_ drawing: inout Drawing) -> Int {
    var (x, y) = (18, 298)
    for (index, series) in series.enumerated() {
      let label = Drawing.fitted(series.label, to: 240)
      let width = Drawing.width(of: label) + 40
      if x + width > Drawing.width, x > 18 { (x, y) = (18, y + 24) }
      drawing.marker(index, x: ExactDecimal(x), y: ExactDecimal(y - 5))
      drawing.text(label, x: x + 12, y: y)
      x += width
    }
    return y + 14
  }
}

/// An axis of days with a mark at the end of each year: the figure of a year stands at its end.
struct TimeAxis: Sendable {
  private let first: Int
  private let last: Int
  private let start: Int
  private let end: Int
  /// The ends of years to write along the axis, as many as have room.
  let years: [(day: Int, label: String)]

  init(days: [Int], from start: Int, to end: Int) {
    let least = days.min() ?? 0
    let most = max(days.max() ?? 1, least + 1)
    (first, last, self.start, self.end) = (least, most, start, end)
    let ends = (1...9999).lazy.map { CalendarDate(lastOfMonth: 12, year: $0) }
      .drop { $0.dayNumber < least }.prefix { $0.dayNumber <= most }
      .map { (day: $0.dayNumber, label: String($0.year)) }
    let every = (ends.count * 42 + end - start - 1) / max(end - start, 1)
    years = ends.enumerated().filter { $0.offset % max(every, 1) == 0 }.map(\.element)
  }

  /// The place of a day, to a tenth.
  func position(_ day: Int) -> ExactDecimal {
    let share = ExactDecimal((day - first) * (end - start)).divided(by: ExactDecimal(last - first)) ?? .zero
    return (share + start).rounded(toExponent: -1).normalized
  }
}
