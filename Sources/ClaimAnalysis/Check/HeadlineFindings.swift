import ClaimModel

/// Headlines against the text under them, where the same words stand around both figures.
func headlineFindings(_ claims: [SourcedClaim]) -> [Finding] {
  let stories = Dictionary(grouping: claims.filter { $0.claim.headline != nil }) { [$0.doc, $0.claim.headline ?? ""] }
  let findings = stories.values.flatMap { story -> [Finding] in
    let distinct = story.withoutCopies { SentenceFigure($0.claim) }
    let texts = distinct.filter { !$0.claim.isHeadline }
    return distinct.filter(\.claim.isHeadline).flatMap { headline in texts.compactMap { headlineFinding(headline, $0) }
    }
  }
  return findings.sorted { $0.order < $1.order }.withoutCopies { $0.claims.map { SentenceFigure($0.claim) } }
}

private func headlineFinding(_ headline: SourcedClaim, _ text: SourcedClaim) -> Finding? {
  guard headline.claim.kind == text.claim.kind, headline.claim.status == text.claim.status,
    Wording(headline.claim).matches(Wording(text.claim)),
    let judgement = Judgement(headline.claim, text.claim)
  else { return nil }
  return Finding(
    judgement.verdict, rule: "conflict.headline", reason: .headlineAgainstText, cause: judgement.cause,
    claims: [headline, text], computation: judgement.computation)
}

extension Claim {
  /// Whether the sentence is the headline of its story.
  fileprivate var isHeadline: Bool { sentence.text == headline }
}
