import ClaimModel
import ClaimPresentation

/// The elements of a picture and the boxes that its words take. Places are exact decimals, so that the same data always
/// gives the same bytes.
struct Drawing: Sendable, Hashable {
  /// How wide the picture is.
  let width: Int
  /// The elements, the undermost first.
  private(set) var elements: [String] = []
  /// The boxes of all texts.
  private(set) var boxes: [Box] = []
  /// The lines that figures are on.
  private(set) var lines: [Segment] = []

  init(width: Int) { self.width = width }

  /// Where a text is tied to its place.
  enum Anchor: String {
    case start, middle, end
  }

  /// The styles of texts.
  enum TextStyle: String {
    case plain = ""
    case title, faint, value

    /// How high the letters are.
    var size: Int {
      switch self {
      case .plain, .value: 14
      case .title: 18
      case .faint: 12
      }
    }
  }

  mutating func text(
    _ text: String, x: ExactDecimal, y: ExactDecimal, style: TextStyle = .plain, anchor: Anchor = .start
  ) {
    guard !text.isEmpty else { return }
    let name = style == .plain ? "" : " class=\"\(style.rawValue)\""
    let end = anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\""
    elements.append("<text\(name) x=\"\(x)\" y=\"\(y)\"\(end)>\(XML.escape(text))</text>")
    boxes.append(Box(text, x: x, y: y, style: style, anchor: anchor))
  }

  mutating func text(_ text: String, x: Int, y: Int, style: TextStyle = .plain, anchor: Anchor = .start) {
    self.text(text, x: ExactDecimal(x), y: ExactDecimal(y), style: style, anchor: anchor)
  }

  /// Writes a text where it meets no other, nor a line, and stays inside; whether it did.
  mutating func textIfFree(
    _ text: String, x: ExactDecimal, y: ExactDecimal, style: TextStyle = .plain, anchor: Anchor = .start
  ) -> Bool {
    let box = Box(text, x: x, y: y, style: style, anchor: anchor)
    guard box.left >= 0, box.right <= width, !boxes.contains(where: box.meets), !lines.contains(where: box.meets) else {
      return false
    }
    self.text(text, x: x, y: y, style: style, anchor: anchor)
    return true
  }

  mutating func path(_ data: String, style: String) {
    elements.append("<path class=\"\(style)\" d=\"\(data)\"/>")
  }

  /// A line from one figure to the next.
  mutating func line(
    from start: (x: ExactDecimal, y: ExactDecimal), to end: (x: ExactDecimal, y: ExactDecimal), style: String
  ) {
    path("M\(start.x) \(start.y)L\(end.x) \(end.y)", style: style)
    lines.append(Segment(x: start.x.whole, y: start.y.whole, endX: end.x.whole, endY: end.y.whole))
  }

  mutating func rectangle(x: ExactDecimal, y: Int, width: ExactDecimal, height: Int, style: String) {
    elements.append("<rect class=\"\(style)\" x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\"/>")
  }

  /// The marker of a series: its shape and its colour; hollow for what the text does not state.
  mutating func marker(_ series: Int, x: ExactDecimal, y: ExactDecimal, isHollow: Bool = false) {
    let shape =
      switch series % 6 {
      case 0: "m-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0"
      case 1: "m-4.5 -4.5h9v9h-9z"
      case 2: "m0 -5.5l5.5 9.5h-11z"
      case 3: "m0 -6l6 6l-6 6l-6 -6z"
      case 4: "m0 5.5l5.5 -9.5h-11z"
      default: "m-5.5 -2h3.5v-3.5h4v3.5h3.5v4h-3.5v3.5h-4v-3.5h-3.5z"
      }
    path("M\(x) \(y)\(shape)", style: (isHollow ? "hollow s" : "dot s") + "\(series % 6)")
  }

  /// What the wording allows, beside a value: from end to end, with an arrow where an end is open. Nothing where that is
  /// too little to see.
  mutating func whisker(_ figure: PlottedFigure, on axis: Axis, y: Int) {
    guard let ends = WhiskerEnds(figure, on: axis, arrow: 22) else { return }
    let (from, to) = (max(ends.low, ExactDecimal(axis.start)), ends.high)
    let start = ends.isOpenBelow ? "M\(from + 5) \(y - 4)L\(from) \(y)l5 4" : "M\(from) \(y - 5)v10"
    let end = ends.isOpenAbove ? "M\(to - 5) \(y - 4)L\(to) \(y)l-5 4" : "M\(to) \(y - 5)v10"
    path("\(start)M\(from) \(y)H\(to)\(end)", style: "whisker")
  }

  /// The same along an axis that points up.
  mutating func whisker(_ figure: PlottedFigure, onUpright axis: Axis, x: ExactDecimal) {
    guard let ends = WhiskerEnds(figure, on: axis, arrow: -20) else { return }
    let (bottom, top) = (ends.low, ends.high)
    let foot = ends.isOpenBelow ? "M\(x - 4) \(bottom - 5)l4 5l4 -5" : "M\(x - 4) \(bottom)h8"
    let head = ends.isOpenAbove ? "M\(x - 4) \(top + 5)l4 -5l4 5" : "M\(x - 4) \(top)h8"
    path("\(foot)M\(x) \(bottom)V\(top)\(head)", style: "whisker")
  }

  /// The mark of an axis that does not begin at zero.
  mutating func breakMark(x: Int, y: Int) {
    path("M\(x - 6) \(y + 3)l4 -6l4 6l4 -6", style: "cut")
  }
}

extension ExactDecimal {
  static func + (a: ExactDecimal, b: Int) -> ExactDecimal { a + ExactDecimal(b) }
  static func - (a: ExactDecimal, b: Int) -> ExactDecimal { a - ExactDecimal(b) }

  /// The whole number nearest to a place on the page.
  var whole: Int { Int(rounded(toExponent: 0).description) ?? 0 }
}
