import ClaimPresentation

/// A chart of a report.
enum Chart: Sendable, Hashable {
  case bars(BarChart)
  case lines(LineChart)
  case dots(DotPlot)

  /// What the chart shows.
  var title: String { plot.title }
  /// Every value of the chart, for those who cannot see it.
  var summary: String { plot.summary }

  private var plot: any Plot {
    switch self {
    case .bars(let chart): chart
    case .lines(let chart): chart
    case .dots(let chart): chart
    }
  }

  /// The chart as an SVG document for light and dark pages, or as an element of a page that has the style already.
  func svg(name: String, isInline: Bool = false) -> String {
    let id = name.replacing(".svg", with: "")
    var drawing = Drawing()
    let lines = Drawing.lines(of: title, width: Drawing.width - 16)
    var height = plot.draw(on: &drawing)
    if lines.count > 1 {
      drawing.moveDown(by: 20)
      height += 20
    }
    for (index, line) in lines.enumerated() { drawing.text(line, x: 8, y: 22 + index * 20, style: "title") }
    let style = isInline ? "" : "<style>\n\(Self.style)\n</style>\n"
    return """
      <svg xmlns="http://www.w3.org/2000/svg" class="chart" width="\(Drawing.width)" height="\(height)" \
      viewBox="0 0 \(Drawing.width) \(height)" role="img" \
      aria-labelledby="\(id)-title \(id)-desc">
      <title id="\(id)-title">\(XML.escape(title))</title>
      <desc id="\(id)-desc">\(XML.escape(summary))</desc>
      \(style)\(drawing.elements.joined(separator: "\n"))
      </svg>

      """
  }

  /// The colours. Series also differ by their markers, so that colour alone never tells them apart.
  static let style = """
    .chart text { font: 14px system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; fill: #1f2328 }
    .chart .title { font-weight: 600 }
    .chart .faint { font-size: 12px; fill: #59636e }
    .chart .grid { stroke: #d1d9e0; stroke-width: 1; fill: none }
    .chart .bar { fill: #5b9bd5 }
    .chart .whisker { stroke: #1f2328; stroke-width: 1.5; fill: none }
    .chart .s0 { fill: #0a5dc2; stroke: #0a5dc2 } .chart .s1 { fill: #b3461b; stroke: #b3461b }
    .chart .s2 { fill: #1a7f37; stroke: #1a7f37 } .chart .s3 { fill: #8250df; stroke: #8250df }
    .chart .s4 { fill: #9a6700; stroke: #9a6700 } .chart .s5 { fill: #bf3989; stroke: #bf3989 }
    .chart path.line { stroke-width: 2; fill: none }
    .chart path.bound { stroke-dasharray: 2 5 }
    .chart path.dot { stroke: none }
    @media (prefers-color-scheme: dark) {
    .chart text { fill: #e6edf3 }
    .chart .faint { fill: #9da7b1 }
    .chart .grid { stroke: #3d444d }
    .chart .bar { fill: #2f6fab }
    .chart .whisker { stroke: #e6edf3 }
    .chart .s0 { fill: #6cb0f0; stroke: #6cb0f0 } .chart .s1 { fill: #f0883e; stroke: #f0883e }
    .chart .s2 { fill: #56d364; stroke: #56d364 } .chart .s3 { fill: #bc8cff; stroke: #bc8cff }
    .chart .s4 { fill: #e3b341; stroke: #e3b341 } .chart .s5 { fill: #f778ba; stroke: #f778ba }
    }
    """
}

/// What the kinds of charts have in common.
protocol Plot: Sendable {
  var title: String { get }
  var summary: String { get }
  /// Draws everything but the title, below it; the height that it takes with the title.
  func draw(on drawing: inout Drawing) -> Int
}
