extension Chart {
  /// The colours of series for light and for dark pages: those of Okabe and Ito, which people with any kind of colour
  /// blindness tell apart, darkened or lightened for contrast. Series also differ by their markers.
  static let lightColours = ["#0065a8", "#c44e00", "#00785a", "#a8437f", "#7a5c00", "#222222"]
  static let darkColours = ["#56b4e9", "#f08a3c", "#2fc79a", "#e39bc6", "#f0e442", "#f5f5f5"]

  static let style = """
    .chart text { font: 14px system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; fill: #1f2328 }
    .chart .title { font-size: 18px; font-weight: 600 }
    .chart .faint { font-size: 12px; fill: #59636e }
    .chart .value { font-weight: 600 }
    .chart .paper { fill: #ffffff }
    .chart .grid { stroke: #e3e7eb; stroke-width: 1; fill: none }
    .chart .zero, .chart .cut { stroke: #6b7580; stroke-width: 1.5; fill: none }
    .chart .lead { stroke: #a0a8b0; stroke-width: 1; fill: none }
    .chart .bar { fill: #3d85c0 }
    .chart .whisker { stroke: #1f2328; stroke-width: 1.5; fill: none }
    \(rules(lightColours))
    .chart path.line { stroke-width: 2.5; fill: none }
    .chart path.bound { stroke-dasharray: 2 5 }
    .chart path.dot { stroke: none }
    .chart path.hollow { fill: #ffffff; stroke-width: 2 }
    @media (prefers-color-scheme: dark) {
    .chart text { fill: #e6edf3 }
    .chart .faint { fill: #9da7b1 }
    .chart .paper { fill: #0d1117 }
    .chart .grid { stroke: #2b323a }
    .chart .bar { fill: #3d85c0 }
    .chart .whisker { stroke: #e6edf3 }
    \(rules(darkColours))
    .chart path.hollow { fill: #0d1117 }
    }
    """

  private static func rules(_ colours: [String]) -> String {
    colours.enumerated().map { ".chart .s\($0) { fill: \($1); stroke: \($1) }" }.joined(separator: "\n")
  }
}
