/// What is wrong with a template, and where.
public struct TemplateError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The template's file.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// The tag as it is written.
  public var tag: String
  /// What is wrong, and what to do.
  public var problem: String

  /// One sentence for people: `brief.md.mustache:12: {{#claim}}: …`.
  public var description: String { "\(file):\(line): \(tag): \(problem)" }
}
