import ClaimModel

/// What a report says of an article.
public struct ArticleSummary: Sendable, Hashable {
  /// The path or identifier; reports show its last part.
  public var doc: String
  /// The headline.
  public var title: String?
  /// Who published it.
  public var publisher: String?
  /// Its address on the web, as the article states it.
  public var url: String?
  /// The publication date and how it is known.
  public var date: PublicationDate?
  /// The SHA-256 of the text in UTF-8, in hexadecimal: what `sha256sum` says of a UTF-8 file.
  public var hash: String?
  /// The text, from which places count; nil where it is not at hand.
  public var text: String?

  /// Makes a summary.
  public init(
    doc: String, title: String? = nil, publisher: String? = nil, url: String? = nil, date: PublicationDate? = nil,
    hash: String? = nil, text: String? = nil
  ) {
    self.doc = doc
    self.title = title
    self.publisher = publisher
    self.url = url
    self.date = date
    self.hash = hash ?? text.map { SHA256($0).text }
    self.text = text
  }

  /// The last part of the path, so that reports do not depend on the machine.
  public var name: String {
    doc.split(separator: "/").last.map(String.init) ?? doc
  }

  /// What links to it point at, whatever other articles a report has: the beginning of the SHA-256 of its address or name.
  var anchor: String { String(SHA256(url ?? name).text.prefix(8)) }
}
