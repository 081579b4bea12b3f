import ClaimModel

/// What is wrong with a template, and where.
public struct TemplateError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The template's file.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// The tag as it is written.
  public var tag: String
  /// What is wrong, and what to do.
  public var problem: Message

  /// One sentence for people: `brief.md.mustache:12: {{#claim}}: …`.
  public var message: Message { Message(verbatim: "\(file):\(line): \(tag.isEmpty ? "" : tag + ": ")") + problem }

  /// The sentence in English.
  public var description: String { message.english }
}
