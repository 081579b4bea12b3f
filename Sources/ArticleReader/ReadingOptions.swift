/// How documents are read.
public struct ReadingOptions: Sendable, Hashable {
  /// The format of every document; nil judges files by their names and standard input by its first character.
  public var format: Format?
  /// The encoding of texts; nil judges each by its bytes and by what it declares.
  public var encoding: TextEncoding?
  /// How much a document may take.
  public var limits: ReadingLimits

  /// Makes options.
  public init(format: Format? = nil, encoding: TextEncoding? = nil, limits: ReadingLimits = .init()) {
    self.format = format
    self.encoding = encoding
    self.limits = limits
  }

  /// What a document is made of.
  public enum Format: String, Sendable, Hashable, CaseIterable {
    /// One article, plain or Markdown.
    case text
    /// One page of HTML.
    case html
    /// One JSON object a line: `text` or `html`, and optionally `id`, `title`, `url`, `date`, `publisher`.
    case jsonLines = "jsonl"

    /// The format that a file's name promises, also before `.gz`; nil for other names.
    init?(fileName: String) {
      switch fileName.lowercased().split(separator: ".").last(where: { $0 != "gz" }) {
      case "txt", "md", "text", "markdown": self = .text
      case "html", "htm", "xhtml", "xht", "shtml": self = .html
      case "jsonl", "ndjson": self = .jsonLines
      default: return nil
      }
    }
  }
}
