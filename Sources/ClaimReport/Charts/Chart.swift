import ClaimPresentation

import ClaimModel

/// A chart of a report.
enum Chart: Sendable, Hashable {
  case bars(BarChart)
  case lines(LineChart)
  case dots(DotPlot)

  /// What the chart shows.
  var title: String { plot.caption.title }
  /// Every value of the chart, for those who cannot see it.
  var summary: String { plot.summary }
  /// Its values as a table, the heads first.
  var table: [[String]] { plot.table }

  private var plot: any Plot {
    switch self {
    case .bars(let chart): chart
    case .lines(let chart): chart
    case .dots(let chart): chart
    }
  }

  /// How wide a chart is drawn.
  enum Width: Int, Sendable, CaseIterable {
    /// For files and wide pages.
    case wide = 720
    /// For the pages of telephones.
    case narrow = 360
  }

  /// The values as CSV (RFC 4180).
  var csv: String { CSV.text(of: table) }

  /// The chart as a file of its own, with its colours for light and dark pages and its own background.
  func svg(name: String) -> String {
    let (drawing, height) = drawing(.wide)
    return element(
      drawing, height, id: name.replacing(".svg", with: ""), style: "chart",
      content: "<style>\n\(Self.style)\n</style>\n<rect class=\"paper\" width=\"100%\" height=\"100%\"/>\n")
  }

  /// The chart as an element of a page that has the style already.
  func inlineSVG(name: String, _ width: Width) -> String {
    let (drawing, height) = drawing(width)
    let id = name.replacing(".svg", with: "") + (width == .narrow ? "-narrow" : "")
    return element(drawing, height, id: id, style: "chart \(width)", content: "")
  }

  private func element(
    _ drawing: Drawing, _ height: Int, id: String, style: String, content: String
  ) -> String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" class="\(style)" width="\(drawing.width)" height="\(height)" \
    viewBox="0 0 \(drawing.width) \(height)" role="img" aria-labelledby="\(id)-title \(id)-desc">
    <title id="\(id)-title">\(XML.escape(title))</title>
    <desc id="\(id)-desc">\(XML.escape(summary))</desc>
    \(content)\(drawing.elements.joined(separator: "\n"))
    </svg>

    """
  }

  /// The picture: title, subtitle, the plot, and the line of its sources below.
  func drawing(_ width: Width) -> (drawing: Drawing, height: Int) {
    var drawing = Drawing(width: width.rawValue)
    let caption = plot.caption
    let room = drawing.width - 16
    var y = 8
    for line in Box.lines(of: caption.title, width: room, .title) {
      y += 22
      drawing.text(line, x: 8, y: y, style: .title)
    }
    for line in Box.lines(of: caption.subtitle, width: room, .faint) {
      y += 18
      drawing.text(line, x: 8, y: y, style: .faint)
    }
    var bottom = plot.draw(on: &drawing, below: y + 14)
    for line in caption.notes.flatMap({ Box.lines(of: $0, width: room, .faint) }) {
      bottom += 17
      drawing.text(line, x: 8, y: bottom, style: .faint)
    }
    return (drawing, bottom + 10)
  }
}

/// The words around a chart.
struct ChartCaption: Sendable, Hashable {
  /// What it shows, where and when.
  var title: String
  /// The unit of its values, and how to read it.
  var subtitle: String
  /// Lines below: who says it, what marks mean.
  var notes: [String]
}

/// What the kinds of charts have in common.
protocol Plot: Sendable {
  var caption: ChartCaption { get }
  var summary: String { get }
  /// The values with their labels, the heads first: in the unit of the axis, as the source words it, and what that allows.
  var table: [[String]] { get }
  /// Draws everything between the captions, from a height on; where it ends.
  func draw(on drawing: inout Drawing, below top: Int) -> Int
}
