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
    var claims: [Claim] = []
    read(article) { context, binder, _ in
      binder.append { _, claim in claims.append(claim) }
    }
    if let pages = PageCount(article.text) { for index in claims.indices { pages.locate(&claims[index]) } }
    return claims
  }

  /// Every claim with what could have been read in its place and was not.
  public func explanations(in article: Article) -> [Explanation] {
    var explanations: [Explanation] = []
    read(article) { context, binder, utf8 in
      let explainer = Explainer(context: context, utf8: utf8)
      binder.append { index, claim in
        explanations.append(Explanation(claim: claim, rejected: explainer.rejections(of: index, claim)))
      }
    }
    return explanations
  }

  private func read(
    _ article: Article, _ body: (StoryContext, ClaimBinder, UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var text = article.text
    text.withUTF8 { utf8 in
      let folded = FoldedText()
      for story in article.stories {
        folded.fold(story, of: utf8)
        let context = StoryContext(folded, story, metrics, utf8, publisher: article.publisher)
        let binder = ClaimBinder(context, story, utf8)
        body(context, binder, utf8)
      }
    }
  }
}
