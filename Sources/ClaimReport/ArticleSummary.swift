import ClaimModel
import ClaimPresentation

/// What a report says of an article.
public struct ArticleSummary: Sendable, Hashable {
  /// The path or identifier; reports show its last part.
  public var doc: String
  /// The headline.
  public var title: String?
  /// Who published it.
  public var publisher: String?
  /// The publication date and how it is known.
  public var date: PublicationDate?
  /// The text, from which places count; nil where it is not at hand.
  public var text: String?

  /// Makes a summary.
  public init(
    doc: String, title: String? = nil, publisher: String? = nil, date: PublicationDate? = nil, text: String? = nil
  ) {
    self.doc = doc
    self.title = title
    self.publisher = publisher
    self.date = date
    self.text = text
  }

  /// The last part of the path, so that reports do not depend on the machine.
  public var name: String {
    doc.split(separator: "/").last.map(String.init) ?? doc
  }

  /// The SHA-256 of the text in UTF-8, in hexadecimal: what `sha256sum` says of a UTF-8 file.
  public var hash: String? { text.map { SHA256($0).text } }
}
