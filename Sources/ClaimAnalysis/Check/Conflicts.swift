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
struct SentenceFigure: Hashable {
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
  func withoutCopies(by key: (Element) -> some Hashable) -> [Element] {
    var seen: Set<AnyHashable> = []
    return filter { seen.insert(AnyHashable(key($0))).inserted }
  }
}

extension SourcedClaim {
  /// Order of document and place.
  var order: (String, Int) { (doc, claim.figure.place.scalars.lowerBound) }
}

extension Finding {
  /// Order of the first claim, then of the second.
  var order: (String, Int, String, Int, String) {
    let (first, last) = (claims.first?.order ?? ("", 0), claims.last?.order ?? ("", 0))
    return (first.0, first.1, last.0, last.1, id)
  }
}
