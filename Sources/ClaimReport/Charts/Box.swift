import ClaimModel

/// The place that a text takes in a picture, by about how wide its letters are.
struct Box: Sendable, Hashable {
  let text: String
  let left, right, top, bottom: Int

  init(_ text: String, x: ExactDecimal, y: ExactDecimal, style: Drawing.TextStyle, anchor: Drawing.Anchor) {
    let width = Self.width(of: text, style)
    let start =
      switch anchor {
      case .start: x.whole
      case .middle: x.whole - width / 2
      case .end: x.whole - width
      }
    self.text = text
    (left, right) = (start, start + width)
    (top, bottom) = (y.whole - style.size + 2, y.whole + 3)
  }

  /// Whether two texts lie over each other.
  func meets(_ other: Box) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }

  /// Whether a line runs through the text.
  func meets(_ line: Segment) -> Bool {
    guard min(line.x, line.endX) < right, left < max(line.x, line.endX) else { return false }
    let heights = [max(left, min(line.x, line.endX)), min(right, max(line.x, line.endX))].map(line.height)
    return min(heights[0], heights[1]) < bottom && top < max(heights[0], heights[1])
  }

  /// About how wide a text is: a Chinese character is as wide as it is high, a Latin one a little more than half.
  static func width(of text: String, _ style: Drawing.TextStyle = .plain) -> Int {
    let tenths = text.unicodeScalars.reduce(0) { $0 + (isNarrow($1) ? 64 : 100) }
    return (tenths * style.size + 99) / 100
  }

  /// Whether a character takes about half of its height: Latin letters, digits and their signs.
  private static func isNarrow(_ scalar: Unicode.Scalar) -> Bool { scalar.value < 0x2000 }

  /// The text, shortened until it fits.
  static func fitted(_ text: String, to width: Int, _ style: Drawing.TextStyle = .plain) -> String {
    guard self.width(of: text, style) > width else { return text }
    var rest = text
    while !rest.isEmpty, self.width(of: rest + "…", style) > width { rest.removeLast() }
    return rest + "…"
  }

  /// The text on as many lines as it needs, at most a number; they break at blanks and between Chinese characters. The
  /// last one is shortened until it fits.
  static func lines(of text: String, width: Int, _ style: Drawing.TextStyle = .plain, most: Int = 3) -> [String] {
    var lines: [String] = []
    var rest = text[...]
    while self.width(of: String(rest), style) > width, lines.count < most - 1 {
      var end = rest.endIndex
      while end > rest.startIndex, self.width(of: String(rest[..<end]), style) > width { end = rest.index(before: end) }
      guard end > rest.startIndex else { break }
      let isInsideWord = rest[end].isASCII && rest[end] != " " && rest[rest.index(before: end)].isASCII
      let blank = isInsideWord ? rest[..<end].lastIndex(of: " ") : nil
      let head = rest[..<(blank ?? end)]
      lines.append(String(head))
      rest = rest[head.endIndex...].drop { $0 == " " }
    }
    return rest.isEmpty ? lines : lines + [fitted(String(rest), to: width, style)]
  }
}

/// A straight line between two places of a picture.
struct Segment: Sendable, Hashable {
  let x, y, endX, endY: Int

  /// How far down it is at a place across.
  func height(at place: Int) -> Int { endX == x ? y : y + (endY - y) * (place - x) / (endX - x) }
}
