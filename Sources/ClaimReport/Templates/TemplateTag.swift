import ClaimPresentation

/// A tag of a template with its place: `{{#claims}}` on line 12.
struct TemplateTag: Sendable, Hashable {
  let line: Int
  /// The tag as it is written.
  let text: String
  let sign: Sign
  /// What stands behind the sign, without blanks.
  let name: String

  /// What a tag does.
  enum Sign: Sendable, Hashable {
    case value, section, inverted, close, comment, pragma
    /// Something of Mustache that reports have no use for: parts, inheritance, other delimiters.
    case unsupported
  }

  /// The name that is looked up, without functions around it: `reversed(claims)` looks up claims.
  var key: String {
    guard let open = name.lastIndex(of: "(") else { return name }
    return String(name[name.index(after: open)...].prefix { $0 != ")" })
  }

  /// Every tag of a template, in order; the last one may lack its end.
  static func tags(of template: String) -> [TemplateTag] {
    var tags: [TemplateTag] = []
    var rest = template[...]
    var line = 1
    while let open = rest.firstRange(of: "{{") {
      line += lineEnds(in: rest[..<open.lowerBound])
      let inner = rest[open.upperBound...]
      let closing = inner.hasPrefix("{") ? "}}}" : "}}"
      let close = inner.firstRange(of: closing)
      let end = close?.upperBound ?? rest.endIndex
      let text = rest[open.lowerBound..<end]
      tags.append(TemplateTag(String(text), content: inner[..<(close?.lowerBound ?? rest.endIndex)], line: line))
      line += lineEnds(in: text)
      rest = rest[end...]
    }
    return tags
  }

  private init(_ text: String, content: Substring, line: Int) {
    self.line = line
    self.text = text
    let signs: [Character: Sign] = [
      "#": .section, "^": .inverted, "/": .close, "!": .comment, "%": .pragma, "&": .value, "{": .value,
      ">": .unsupported, "<": .unsupported, "$": .unsupported, "=": .unsupported,
    ]
    let sign = content.first.flatMap { signs[$0] }
    self.sign = sign ?? .value
    name = (sign == nil ? content : content.dropFirst()).filter { !$0.isWhitespace }
  }

  private static func lineEnds(in text: Substring) -> Int { text.count { $0.isNewline } }

  /// Whether the tag has its end.
  var isClosed: Bool { text.hasSuffix("}}") && text.utf8.count >= 4 }
}
