import ClaimModel

/// Reads the claims of an article. Pure: the same article always gives the same claims, in the order of their places.
public struct ClaimExtractor: Sendable {
  private let metrics: MetricLexicon

  /// Makes an extractor with a vocabulary of metrics; the tables are built once a process, at first use.
  public init(metrics: MetricLexicon = .shared) {
    self.metrics = metrics
  }

  /// Every claim of the article's stories.
  public func claims(in article: Article) -> [Claim] {
    var text = article.text
    return text.withUTF8 { utf8 in
      let folded = FoldedText()
      var claims: [Claim] = []
      for story in article.stories {
        folded.fold(story, of: utf8)
        var binder = ClaimBinder(StoryContext(folded, story, metrics), story, utf8)
        binder.append(to: &claims)
      }
      return claims
    }
  }
}
