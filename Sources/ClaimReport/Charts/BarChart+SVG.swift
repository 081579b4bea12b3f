import ClaimModel

extension BarChart {
  /// The chart as an SVG document, for light and dark pages.
  var svg: String {
    let height = 52 + bars.count * 34
    let description = bars.map { "\($0.label) \($0.wording)" }.joined(separator: "; ")
    let head = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 \(height)" role="img" aria-labelledby="t d">
      <title id="t">\(Self.escape(title))</title>
      <desc id="d">\(Self.escape(description))</desc>
      <style>
      text { font: 14px sans-serif; fill: #1f2328 }
      .bar { fill: #2f6fab }
      .whisker { stroke: #1f2328; stroke-width: 1.5; fill: none }
      @media (prefers-color-scheme: dark) {
      text { fill: #e6edf3 }
      .bar { fill: #6cb0f0 }
      .whisker { stroke: #e6edf3 }
      }
      </style>
      <text x="8" y="24" font-weight="bold">\(Self.escape(title))</text>
      """
    let drawn = bars.enumerated().map { index, bar in draw(bar, top: 44 + index * 34) }
    return ([head] + drawn + ["</svg>\n"]).joined(separator: "\n")
  }

  /// A label, its bar, its whisker and the figure in the source's words.
  private func draw(_ bar: Bar, top: Int) -> String {
    let end = position(bar.value)
    let low = position(bar.interval.low ?? bar.value)
    let high = position(bar.interval.high ?? bar.value)
    let middle = top + 11
    let label = max(end, high) + ExactDecimal(8)
    return """
      <text x="142" y="\(top + 16)" text-anchor="end">\(Self.escape(bar.label))</text>
      <rect class="bar" x="150" y="\(top)" width="\(end - ExactDecimal(150))" height="22"/>
      <path class="whisker" d="M\(low) \(middle - 4)v8M\(low) \(middle)H\(high)M\(high) \(middle - 4)v8"/>
      <text x="\(label)" y="\(top + 16)">\(Self.escape(bar.wording))</text>
      """
  }

  /// The horizontal place of a value: 150 for nothing, 520 for the largest, to a tenth.
  private func position(_ value: ExactDecimal) -> ExactDecimal {
    let largest = bars.map { max($0.value, $0.interval.high ?? $0.value) }.max() ?? .one
    let share = (max(value, .zero) * ExactDecimal(370)).divided(by: largest) ?? .zero
    return (ExactDecimal(150) + share).rounded(toExponent: -1)
  }

  /// Text for XML.
  private static func escape(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "\"": result += "&quot;"
      default: if scalar.value >= 0x20 { result.unicodeScalars.append(scalar) }
      }
    }
  }
}
