/// The number of a claim in its store, by which people name it: `show 17`.
public struct ClaimID: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The number, from 1.
  public let number: Int64

  /// Makes an identifier.
  public init(_ number: Int64) {
    self.number = number
  }

  /// The number as text.
  public var description: String { String(number) }

  /// Order of storing.
  public static func < (a: ClaimID, b: ClaimID) -> Bool { a.number < b.number }
}

/// A claim with the article that makes it.
public struct SourcedClaim: Sendable, Hashable {
  /// Its number in the store; nil for a claim that is not stored, such as one of a statement to check.
  public var id: ClaimID?
  /// The article's path or identifier.
  public var doc: String
  /// The article's publication date, where it is known.
  public var published: PublicationDate?
  /// The article's headline, publisher and address, where they are known.
  public var title, publisher, url: String?
  /// The claim.
  public var claim: Claim
  /// The earlier claim that this one repeats word for word, in a copy of the article or further up on the same page;
  /// nil when it speaks for itself. A repetition is not a second source.
  public var original: ClaimID?
  /// Whether a person stands for it: who read it found every field right, or set it right.
  public var isConfirmed = false

  /// Makes a sourced claim.
  public init(
    id: ClaimID? = nil, doc: String, published: PublicationDate? = nil, claim: Claim, original: ClaimID? = nil
  ) {
    self.id = id
    self.doc = doc
    self.published = published
    self.claim = claim
    self.original = original
  }

  /// A claim of an article that is not stored.
  public init(_ claim: Claim, of article: Article) {
    self.init(doc: article.id, published: article.date, claim: claim)
    (title, publisher, url) = (article.title, article.publisher, article.url)
  }
}
