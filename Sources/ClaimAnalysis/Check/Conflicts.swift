import ClaimModel

/// The contradictions and revisions among claims, by document and place.
public func conflicts(in claims: [SourcedClaim]) -> [Finding] {
  crossCheck(claims).filter { $0.verdict == .contradict || $0.verdict == .revised }
}

/// What the claims of each fact say of each other, by document and place: one finding for every two that contradict,
/// one for all that agree. Repeated sentences count once.
public func crossCheck(_ claims: [SourcedClaim]) -> [Finding] {
  let ordered = claims.sorted { $0.order < $1.order }
  let headlines = headlineFindings(ordered)
  let distinct = distinctClaims(claims)
  let known = Set(headlines.filter { $0.verdict == .contradict }.map { Set($0.claims) })
  let others = (factFindings(distinct) + slipFindings(distinct)).filter { !known.contains(Set($0.claims)) }
  return (headlines + others).sorted { $0.order < $1.order }
}

/// The claims by document and place, each sentence once: what pages repeat or copy from each other is one source.
public func distinctClaims(_ claims: [SourcedClaim]) -> [SourcedClaim] {
  claims.sorted { $0.order < $1.order }.withoutCopies { SentenceFigure($0.claim) }
}

/// A figure of a sentence, wherever the sentence stands: a headline that its page repeats, a text that another page
/// copies are one source.
private struct SentenceFigure: Hashable {
  let sentence: String
  let figure: String
  let offset: Int

  init(_ claim: Claim) {
    sentence = claim.sentence.text.filter { !$0.isWhitespace }
    figure = claim.figure.text
    offset = claim.figure.place.scalars.lowerBound - claim.sentence.place.scalars.lowerBound
  }
}

extension Sequence {
  /// The first element of each key, in order.
  fileprivate func withoutCopies(by key: (Element) -> some Hashable) -> [Element] {
    var seen: Set<AnyHashable> = []
    return filter { seen.insert(AnyHashable(key($0))).inserted }
  }
}

// MARK: - Headline and text

/// Headlines against the text under them, where the same words stand around both figures.
private func headlineFindings(_ claims: [SourcedClaim]) -> [Finding] {
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

// MARK: - Claims of one fact

private func factFindings(_ claims: [SourcedClaim]) -> [Finding] {
  let facts = Dictionary(grouping: claims) { Fact($0.claim) }
  return facts.flatMap { fact, group -> [Finding] in
    guard let fact, fact.metric.isReliable, group.count > 1 else { return [] }
    return findings(of: group)
  }
}

/// The contradictions inside a group of claims of one fact, each pair of values once, and one finding for those that
/// agree.
private func findings(of group: [SourcedClaim]) -> [Finding] {
  var contradictions: [Set<Quantity>: Finding] = [:]
  var agreeing: Set<Int> = []
  var steps: [String] = []
  var verdict = Verdict.agree
  for (index, second) in group.enumerated() {
    for (earlier, first) in group[..<index].enumerated() where speakOfOneFact(first, second) {
      let values = Set([first, second].compactMap(\.claim.quantity))
      let isKnown = values.count == 1 ? agreeing.isSuperset(of: [earlier, index]) : contradictions[values] != nil
      guard !isKnown, let judgement = Judgement(first.claim, second.claim) else { continue }
      if judgement.verdict == .contradict {
        contradictions[values] = contradiction(first, second, judgement)
      } else if !agreeing.isSuperset(of: [earlier, index]) {
        agreeing.formUnion([earlier, index])
        steps.append(judgement.computation)
        if judgement.verdict == .agreeRounding { verdict = .agreeRounding }
      }
    }
  }
  guard !agreeing.isEmpty else { return Array(contradictions.values) }
  let agreement = Finding(
    verdict, rule: "conflict.fact", reason: .sameFact(sentences: agreeing.count),
    claims: agreeing.sorted().map { group[$0] }, computation: steps.joined(separator: "\n"))
  return contradictions.values + [agreement]
}

private func contradiction(_ a: SourcedClaim, _ b: SourcedClaim, _ judgement: Judgement) -> Finding {
  let dates = [a.published?.day, b.published?.day].compactMap(\.self)
  let isRevision = dates.count == 2 && dates[0] != dates[1] && (a.claim.tellsOfRevision || b.claim.tellsOfRevision)
  return Finding(
    isRevision ? .revised : .contradict, rule: "conflict.fact", reason: .sameFact(sentences: 2),
    cause: judgement.cause, claims: [a, b], computation: judgement.computation)
}

/// Whether two claims of equal facts may be held against each other. Inside one article an inferred time or place
/// may be wrong, and two figures of one sentence are hardly ever the same fact told twice.
func speakOfOneFact(_ a: SourcedClaim, _ b: SourcedClaim) -> Bool {
  guard a.claim.hasSameEntity(as: b.claim), a.claim.region != nil || a.claim.entity != nil else { return false }
  guard !a.claim.qualifiers.contains("其中") else { return false }
  let period = PeriodKey(a.claim)
  guard a.doc == b.doc else { return period.isKnown }
  guard !a.claim.sentence.place.scalars.overlaps(b.claim.sentence.place.scalars),
    period.isKnown || period.yearless != nil
  else { return false }
  return a.claim.period?.origin != .inherited && b.claim.period?.origin != .inherited
}

extension Claim {
  /// Whether the sentence is the headline of its story.
  fileprivate var isHeadline: Bool { sentence.text == headline }

  /// Whether the sentence says that figures are preliminary or corrected.
  fileprivate var tellsOfRevision: Bool {
    ["修订", "最终核实", "初步核算", "初步核实", "更正", "经济普查"].contains { sentence.text.contains($0) }
  }
}

extension SourcedClaim {
  /// Order of document and place.
  var order: (String, Int) { (doc, claim.figure.place.scalars.lowerBound) }
}

extension Finding {
  /// Order of the first claim, then of the second.
  fileprivate var order: (String, Int, String, Int, String) {
    let (first, last) = (claims.first?.order ?? ("", 0), claims.last?.order ?? ("", 0))
    return (first.0, first.1, last.0, last.1, id)
  }
}
