import ClaimModel

/// Headlines against the text under them: where the same words stand around both figures, or where the text has one
/// figure alone of what the headline measures.
func headlineFindings(_ claims: [SourcedClaim]) -> [Finding] {
  let stories = claims.filter { $0.claim.headline != nil }.grouped { [$0.doc, $0.claim.headline ?? ""] }
  let findings = stories.map(\.elements).flatMap { story -> [Finding] in
    let distinct = story.withoutCopies { SentenceFigure($0.claim) }
    let texts = distinct.filter { !$0.claim.isHeadline }
    return distinct.filter(\.claim.isHeadline).flatMap { headline in
      let worded = texts.compactMap { wordedAlike(headline, $0) }
      return worded.isEmpty ? [measuredAlike(headline, texts) ?? slipped(headline, texts)].compactMap(\.self) : worded
    }
  }
  return findings.sorted { $0.order < $1.order }.withoutCopies { $0.claims.map { SentenceFigure($0.claim) } }
}

private func wordedAlike(_ headline: SourcedClaim, _ text: SourcedClaim) -> Finding? {
  guard headline.claim.kind == text.claim.kind, headline.claim.status == text.claim.status,
    Wording(headline.claim).matches(Wording(text.claim))
  else { return nil }
  return finding(headline, text)
}

/// The one figure of the text that measures what the headline's does.
private func measuredAlike(_ headline: SourcedClaim, _ texts: [SourcedClaim]) -> Finding? {
  guard let key = headline.claim.metricKey, headline.claim.namesItsSubject else { return nil }
  let mine = Measure(headline.claim)
  let same = texts.filter { text in
    guard text.claim.metricKey == key, text.claim.kind == mine.kind, text.claim.namesItsSubject,
      headline.claim.hasTellingMetric || headline.claim.isLedAlike(text.claim)
    else { return false }
    return Measure(text.claim).isOfSameUnit(as: mine)
  }
  guard let text = same.first, same.allSatisfy({ $0.claim.quantity?.value == text.claim.quantity?.value }),
    text.claim.hasSameRegion(as: headline.claim), text.claim.hasSameEntity(as: headline.claim),
    Measure(text.claim).scope == mine.scope, Definition(text.claim) == Definition(headline.claim),
    text.claim.status == mine.status
  else { return nil }
  return finding(headline, text)
}

/// The one figure of the text that a slip makes of the headline's, where the text tells none that fits it: what a
/// headline says is somewhere in its text.
private func slipped(_ headline: SourcedClaim, _ texts: [SourcedClaim]) -> Finding? {
  let claim = headline.claim
  guard RetoldFigure(claim, number: 0, document: 0) != nil, let value = claim.quantity, claim.metric != nil,
    claim.metric?.phrase != claim.entity?.text
  else { return nil }
  let measure = Measure(claim)
  let comparable = texts.filter { text in
    text.claim.kind == measure.kind && Measure(text.claim).isOfSameUnit(as: measure)
  }
  guard !comparable.contains(where: { $0.claim.quantity.map { Judgement.fit(value, $0) } ?? false }) else { return nil }
  let slips = comparable.filter { text in Judgement(claim, text.claim)?.cause.map { $0 != .sign } ?? false }
  guard let text = slips.first, slips.allSatisfy({ $0.claim.quantity?.value == text.claim.quantity?.value }),
    text.claim.aspect == claim.aspect, text.claim.status == claim.status,
    claim.entity == nil || text.claim.entity == nil || text.claim.hasSameEntity(as: claim),
    FigureWords(claim).common(with: FigureWords(text.claim)) >= fewestSharedPairs
  else { return nil }
  return finding(headline, text)
}

/// How many pairs of characters a headline shares with the sentence that tells its figure.
private let fewestSharedPairs = 4

private func finding(_ headline: SourcedClaim, _ text: SourcedClaim) -> Finding? {
  guard let judgement = Judgement(headline.claim, text.claim) else { return nil }
  // Four of eleven plots: small numbers of things that differ are soon of two things.
  if judgement.verdict == .contradict, judgement.cause == nil, headline.claim.isOfFew, text.claim.isOfFew { return nil }
  return Finding(
    judgement.verdict, rule: "conflict.headline", reason: .headlineAgainstText, cause: judgement.cause,
    claims: [headline, text], computation: judgement.computation)
}

extension Claim {
  /// Whether the same words, four characters at least, stand before both figures.
  fileprivate func isLedAlike(_ other: Claim) -> Bool {
    zip(Wording(self).before.reversed(), Wording(other).before.reversed()).prefix { $0 == $1 }.count >= 4
  }

  /// Whether it counts less than a hundred things.
  fileprivate var isOfFew: Bool {
    kind == .count && quantity.map { $0.value.magnitude < ExactDecimal(100) } ?? false
  }

  /// Whether the sentence is the headline of its story.
  var isHeadline: Bool { sentence.text == headline }
}
