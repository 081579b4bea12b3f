import ClaimAnalysis
import ClaimPresentation

/// Writes Markdown; the only place that knows what must be escaped.
///
/// What it writes means the same to CommonMark, GitHub, VS Code and Obsidian.
public struct Markdown: Sendable, Hashable {
  /// What is written so far: blocks, with an empty line between them.
  private var blocks: [String] = []

  /// The whole text.
  var text: String { blocks.joined(separator: "\n\n") + "\n" }

  private let document: Document
  private let labels: [Int: String]
  private let hasFiles: Bool

  /// Writes a document, with its pictures and what is folded closed, or for one that stands alone without pictures and
  /// with everything open.
  init(_ document: Document, hasFiles: Bool = true) {
    self.document = document
    self.hasFiles = hasFiles
    labels = document.sourceLabels
    heading(1, document.title)
    if !document.byline.isEmpty { blocks.append(Self.escape(document.byline)) }
    document.blocks.forEach { write($0) }
  }

  private mutating func write(_ block: Document.Block) {
    switch block {
    case .heading(let level, let text, _): heading(level, text)
    case .paragraph(let inlines): blocks.append(line(inlines))
    case .list(let items): blocks.append(items.map { "- " + line($0) }.joined(separator: "\n"))
    case .quote(let words, let source): blocks.append("> " + line(words) + "\n>\n> — " + line(source))
    case .code(let text): code(text)
    case .table(let table): self.table(table)
    case .picture(let picture):
      guard hasFiles else { break }
      blocks.append("![\(Self.escape(picture.chart.title + ": " + picture.chart.summary))](\(picture.name))")
    case .sourceText: break
    case .folded(let folded): self.folded(folded)
    case .attachment(let words, let file):
      if hasFiles {
        blocks.append(Self.escape(words, keepsEnds: true) + "[\(Self.escape(file, opensLine: false))](<\(file)>)")
      }
    }
  }

  /// HTML that Markdown lets through, with blank lines that let Markdown stand inside; an open heading without files.
  private mutating func folded(_ folded: Document.Folded) {
    guard hasFiles else {
      heading(2, folded.title)
      return folded.blocks.forEach { write($0) }
    }
    blocks.append("<details id=\"\(XML.escape(folded.anchor))\">\n<summary>\(XML.escape(folded.title))</summary>")
    folded.blocks.forEach { write($0) }
    blocks.append("</details>")
  }

  private mutating func heading(_ level: Int, _ plain: String) {
    blocks.append(String(repeating: "#", count: level) + " " + Self.escape(plain))
  }

  /// Lines in a fence longer than any run of backquotes among them.
  private mutating func code(_ plain: String) {
    var fence = "```"
    while plain.contains(fence) { fence += "`" }
    let shown = String(plain.unicodeScalars.filter { !$0.properties.isUnseen || $0 == "\n" || $0 == "\t" })
    blocks.append("\(fence)text\n\(shown)\n\(fence)")
  }

  private mutating func table(_ table: Document.Table) {
    let line = { (cells: [String]) in "| " + cells.joined(separator: " | ") + " |" }
    let rule = "|" + String(repeating: " --- |", count: table.heads.count)
    let rows = table.rows.map { row in line(row.map { cell in self.line(cell, opensLine: false) }) }
    blocks.append(([line(table.heads.map { Self.escape($0) }), rule] + rows).joined(separator: "\n"))
  }

  /// Inlines on one line.
  private func line(_ inlines: [Document.Inline], opensLine: Bool = true) -> String {
    var result = ""
    for inline in inlines {
      switch inline {
      case .text(let text): result += Self.escape(text, opensLine: opensLine && result.isEmpty, keepsEnds: true)
      case .strong(let text): result += Self.bold(text)
      case .value(let text, _): result += Self.escape(text, opensLine: opensLine && result.isEmpty, keepsEnds: true)
      case .reference(let source, _):
        result += "[\(labels[source] ?? "")](#\(document.anchor(ofSource: source)))"
      case .part(let words, let anchor):
        result += hasFiles ? "[\(Self.escape(words))](#\(anchor))" : Self.escape(words, opensLine: false)
      case .link(let words, let address): result += "[\(Self.escape(words, opensLine: false))](<\(address.text)>)"
      case .code(let text): result += Self.codeSpan(text)
      case .caveat(let caveat): result += Self.escape(caveat.rawValue, opensLine: false)
      case .lineBreak: result += "<br>"
      }
    }
    return result
  }
}

extension Markdown {
  /// Plain text as Markdown that shows it: on one line, with every sign that means something escaped.
  public static func escape(_ plain: some StringProtocol, opensLine: Bool = true, keepsEnds: Bool = false) -> String {
    let scalars = Array(singleLine(plain, keepsEnds: keepsEnds).unicodeScalars)
    var result = ""
    for (index, scalar) in scalars.enumerated() {
      let opens = opensLine && (index == 0 && "-+=".unicodeScalars.contains(scalar) || endsMarker(scalars, index))
      if opens || scalar.isMarkup || isDoubled(scalars, index) || opensLink(scalars, index) { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  /// Bold that holds beside any character; `**` does not where a figure ends in a percent sign before a letter.
  static func bold(_ plain: some StringProtocol) -> String { "<b>\(escape(plain, opensLine: false))</b>" }

  /// A run of code, between more backquotes than it holds. Not for text with `|`, which ends a cell even there.
  static func codeSpan(_ plain: String) -> String {
    var fence = "`"
    while plain.contains(fence) { fence += "`" }
    let pad = fence.utf8.count > 1 ? " " : ""
    return fence + pad + singleLine(plain, keepsEnds: false) + pad + fence
  }

  /// The text with every run of blanks and control characters made one space.
  private static func singleLine(_ plain: some StringProtocol, keepsEnds: Bool) -> String {
    let isBlank = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace || scalar.properties.isControl }
    let scalars = plain.unicodeScalars.filter { !$0.properties.isBidiControl }
    let words = scalars.split(whereSeparator: isBlank).map { String($0) }
    let joined = words.joined(separator: " ")
    guard keepsEnds, let first = scalars.first, let last = scalars.last else { return joined }
    guard !words.isEmpty else { return " " }
    return (isBlank(first) ? " " : "") + joined + (isBlank(last) ? " " : "")
  }

  /// Whether the sign makes an item of a list of the digits at the beginning of the line: `2.`, `12)`.
  private static func endsMarker(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    guard ".)".unicodeScalars.contains(scalars[index]), index > 0, scalars[..<index].allSatisfy(\.isASCIIDigit) else {
      return false
    }
    return index + 1 == scalars.count || scalars[index + 1] == " "
  }

  /// Whether the sign is one of two that mark text in Obsidian (`==`) or hide it (`%%`).
  private static func isDoubled(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    guard "=%".unicodeScalars.contains(scalars[index]) else { return false }
    return index > 0 && scalars[index - 1] == scalars[index]
      || index + 1 < scalars.count && scalars[index + 1] == scalars[index]
  }

  /// Whether an address begins here, of which GitHub would make a link with the backslashes in it: `https:`, `www.`.
  private static func opensLink(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    switch scalars[index] {
    case ":": scalars[(index + 1)...].starts(with: "//".unicodeScalars)
    case ".": index >= 3 && String(scalars[(index - 3)..<index]).lowercased() == "www"
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// Whether the sign means something anywhere in a line.
  fileprivate var isMarkup: Bool { "\\`*_~|<>[]$#&!^".unicodeScalars.contains(self) }
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}

extension Unicode.Scalar.Properties {
  /// Whether the character is a control character.
  var isControl: Bool { generalCategory == .control }

  /// Whether the character is one that steers: a control character, or one that turns the direction of the text.
  var isUnseen: Bool { isControl || isBidiControl }
}

extension String {
  /// Unicode scalars as text.
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}
