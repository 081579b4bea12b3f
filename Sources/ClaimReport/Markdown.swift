/// Writes Markdown; the only place that knows what must be escaped.
struct Markdown: Sendable, Hashable {
  /// What is written so far: blocks, with an empty line between them.
  private var blocks: [String] = []

  /// The whole text.
  var text: String { blocks.joined(separator: "\n\n") + "\n" }

  /// A heading of plain text.
  mutating func heading(_ level: Int, _ plain: String) {
    blocks.append(String(repeating: "#", count: level) + " " + Self.escape(plain))
  }

  /// A paragraph of Markdown.
  mutating func paragraph(_ markdown: String) {
    blocks.append(markdown)
  }

  /// A list whose items are Markdown; nothing when there are none.
  mutating func list(_ items: [String]) {
    if !items.isEmpty { blocks.append(items.map { "- " + $0 }.joined(separator: "\n")) }
  }

  /// A quotation of Markdown.
  mutating func quote(_ markdown: String) {
    blocks.append("> " + markdown)
  }

  /// Lines as they are, in a fence longer than any run of backquotes among them.
  mutating func code(_ plain: String) {
    var fence = "```"
    while plain.contains(fence) { fence += "`" }
    blocks.append("\(fence)text\n\(plain)\n\(fence)")
  }

  /// A table; heads and cells are Markdown.
  mutating func table(_ heads: [String], _ rows: [[String]]) {
    let line = { (cells: [String]) in "| " + cells.joined(separator: " | ") + " |" }
    let rule = "|" + String(repeating: " --- |", count: heads.count)
    blocks.append(([line(heads), rule] + rows.map(line)).joined(separator: "\n"))
  }

  /// An image.
  mutating func image(_ name: String, plain description: String) {
    blocks.append("![\(Self.escape(description))](\(name))")
  }

  /// Plain text as Markdown that shows it: on one line, with every sign that means something escaped.
  static func escape(_ plain: some StringProtocol) -> String {
    var result = ""
    for word in plain.unicodeScalars.split(whereSeparator: { $0.properties.isWhitespace || $0.value < 0x20 }) {
      let opensLine = result.isEmpty
      if !opensLine { result += " " }
      if opensLine, let first = word.first, "-+=".unicodeScalars.contains(first) { result += "\\" }
      for (index, scalar) in zip(word.indices, word) {
        let endsMarker = opensLine && scalar.isMarkerEnd && word.index(after: index) == word.endIndex
        if endsMarker && word[..<index].allSatisfy(\.isDigit) || scalar.isMarkup { result += "\\" }
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Bold that holds beside any character; `**` does not where a figure ends in a percent sign before a letter.
  static func bold(_ plain: some StringProtocol) -> String { "<b>\(escape(plain))</b>" }
}

extension Unicode.Scalar {
  /// Whether the sign means something anywhere in a line.
  fileprivate var isMarkup: Bool { "\\`*_~|<>[]$#&!".unicodeScalars.contains(self) }
  /// Whether the sign makes an item of a list of the digits before it: `2.`.
  fileprivate var isMarkerEnd: Bool { self == "." || self == ")" }
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
