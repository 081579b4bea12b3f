import ClaimModel
import ClaimPresentation

/// The elements of a picture. Places are exact decimals, so that the same data always gives the same bytes.
struct Drawing: Sendable, Hashable {
  /// The width of every chart.
  static let width = 480
  /// The elements, the undermost first.
  private(set) var elements: [String] = []

  /// Where a text is tied to its place.
  enum Anchor: String {
    case start, middle, end
  }

  mutating func text(
    _ text: String, x: ExactDecimal, y: ExactDecimal, style: String? = nil, anchor: Anchor = .start
  ) {
    let style = style.map { " class=\"\($0)\"" } ?? ""
    let end = anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\""
    elements.append("<text\(style) x=\"\(x)\" y=\"\(y)\"\(end)>\(XML.escape(text))</text>")
  }

  mutating func text(_ text: String, x: Int, y: Int, style: String? = nil, anchor: Anchor = .start) {
    self.text(text, x: ExactDecimal(x), y: ExactDecimal(y), style: style, anchor: anchor)
  }

  mutating func path(_ data: String, style: String) {
    elements.append("<path class=\"\(style)\" d=\"\(data)\"/>")
  }

  mutating func rectangle(x: ExactDecimal, y: Int, width: ExactDecimal, height: Int, style: String) {
    elements.append(
      "<rect class=\"\(style)\" x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" rx=\"2\"/>")
  }

  /// The marker of a series: its shape and its colour.
  mutating func marker(_ series: Int, x: ExactDecimal, y: ExactDecimal) {
    let shape =
      switch series % 6 {
      case 0: "m-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0"
      case 1: "m-4.5 -4.5h9v9h-9z"
      case 2: "m0 -5.5l5.5 9.5h-11z"
      case 3: "m0 -6l6 6l-6 6l-6 -6z"
      case 4: "m0 5.5l5.5 -9.5h-11z"
      default: "m-5.5 -2h3.5v-3.5h4v3.5h3.5v4h-3.5v3.5h-4v-3.5h-3.5z"
      }
    path("M\(x) \(y)\(shape)", style: "dot s\(series % 6)")
  }

  /// What the wording allows, beside a value: from end to end, with an arrow where an end is open.
  mutating func whisker(_ interval: Interval, around value: ExactDecimal, on axis: Axis, y: Int) {
    let low = interval.low.map(axis.position)
    let high = interval.high.map(axis.position)
    let from = low ?? max(axis.position(value) - 22, ExactDecimal(axis.start))
    let to = high ?? axis.position(value) + 22
    let start = low == nil ? "M\(from + 5) \(y - 4)L\(from) \(y)l5 4" : "M\(from) \(y - 5)v10"
    let end = high == nil ? "M\(to - 5) \(y - 4)L\(to) \(y)l-5 4" : "M\(to) \(y - 5)v10"
    path("\(start)M\(from) \(y)H\(to)\(end)", style: "whisker")
  }

  /// The text on one line, or on two where it is too wide for one; the second is shortened until it fits.
  static func lines(of text: String, width: Int) -> [String] {
    guard self.width(of: text) > width else { return [text] }
    var first = text
    while !first.isEmpty, self.width(of: first) > width { first.removeLast() }
    return [first, fitted(String(text.dropFirst(first.count)), to: width)]
  }

  /// Moves everything drawn so far down.
  mutating func moveDown(by height: Int) {
    elements = ["<g transform=\"translate(0 \(height))\">"] + elements + ["</g>"]
  }

  /// About how wide a text is: a Chinese character is as wide as it is high, a Latin one about half.
  static func width(of text: String) -> Int {
    (text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 80 : 140) } + 9) / 10
  }

  /// The text, shortened until it fits.
  static func fitted(_ text: String, to width: Int) -> String {
    guard self.width(of: text) > width else { return text }
    var rest = text
    while !rest.isEmpty, self.width(of: rest) + 14 > width { rest.removeLast() }
    return rest + "…"
  }
}

extension ExactDecimal {
  static func + (a: ExactDecimal, b: Int) -> ExactDecimal { a + ExactDecimal(b) }
  static func - (a: ExactDecimal, b: Int) -> ExactDecimal { a - ExactDecimal(b) }
}
