import ClaimModel

/// A finding for every figure of a statement, with the best evidence among the claims of a store.
///
/// What the statement leaves open (its period, region, organisation) matches any; what it says must be what the
/// evidence says. Dates serve as periods of the other figures and are checked only where they stand alone.
public func check(statement: [SourcedClaim], against evidence: [SourcedClaim]) -> [Finding] {
  let figures = statement.filter { $0.claim.kind != .date }
  let distinct = distinctClaims(evidence.filter { $0.claim.quantity != nil })
  return (figures.isEmpty ? statement : figures).map { check($0, against: distinct) }
}

private func check(_ statement: SourcedClaim, against evidence: [SourcedClaim]) -> Finding {
  let candidates = evidence.compactMap { StatementCandidate($0, for: statement) }.sorted(
    by: StatementCandidate.isBetter)
  let comparable = candidates.filter { $0.differences.isEmpty }
  let agreeing =
    comparable.first { $0.judgement?.verdict == .agree } ?? comparable.first { $0.judgement?.verdict == .agreeRounding }
  let record = agreeing.flatMap { agreeing in comparable.first { $0.overrules(agreeing) } }
  if let agreeing, record == nil,
    !(agreeing.isOnlyBound && comparable.contains { $0.contradicts(agreeing) && $0.isSurelySame })
  {
    return finding(statement, agreeing, besides: comparable)
  }
  let contrary = comparable.filter { $0.isSurelySame && $0.judgement?.verdict == .contradict && $0.doubt == nil }
  let elsewhere = slip(of: statement, among: candidates, isContradicted: !contrary.isEmpty)
  if let first = record ?? contrary.first ?? comparable.first(where: { $0.isSurelySame && $0.doubt == nil }) {
    // Of several sources of one time, the one of which the statement looks like a slip tells most.
    let time = PeriodKey(first.evidence.claim)
    let best = contrary.first { $0.judgement?.cause != nil && PeriodKey($0.evidence.claim) == time } ?? first
    return finding(statement, best, besides: [], slip: best.judgement?.verdict == .contradict ? elsewhere : nil)
  }
  if let elsewhere {
    return Finding(
      .contradict, rule: "check.statement", reason: .elsewhere(elsewhere.difference), cause: elsewhere.cause,
      claims: [statement, elsewhere.evidence], computation: elsewhere.computation)
  }
  if let doubtful = comparable.first(where: \.isSurelySame), let doubt = doubtful.doubt {
    return Finding(
      .incomparable, rule: "check.statement", reason: .difference(doubt), claims: [statement, doubtful.evidence],
      computation: doubtful.judgement?.computation ?? "")
  }
  if let open = comparable.first, let field = open.openField {
    return Finding(
      .cannotTell, rule: "check.statement", reason: .unstated(field), claims: [statement, open.evidence],
      computation: open.judgement?.computation ?? "")
  }
  let sameSubject = candidates.filter { !$0.differences.contains(.region) && !$0.differences.contains(.entity) }
  if let other = sameSubject.first, let difference = other.differences.first {
    return Finding(
      .incomparable, rule: "check.statement", reason: .difference(difference), claims: [statement, other.evidence],
      nearest: sameSubject.dropFirst().prefix(2).map(\.evidence))
  }
  return Finding(
    .insufficient, rule: "check.statement", reason: .nothingComparable, claims: [statement],
    nearest: nearest(to: statement, candidates: candidates, evidence: evidence))
}

/// The finding for comparable evidence, with all other sources of the same verdict; where sources of the same time
/// contradict a statement that the best one supports, they are named too.
private func finding(
  _ statement: SourcedClaim, _ best: StatementCandidate, besides others: [StatementCandidate], slip: OtherFact? = nil
) -> Finding {
  let verdict = best.judgement?.verdict ?? .cannotTell
  let same = others.filter { $0.judgement?.verdict == verdict && $0.evidence != best.evidence }
  let contrary = others.filter { $0.contradicts(best) }
  let period = best.evidence.claim.period?.description
  return Finding(
    verdict, rule: "check.statement", reason: contrary.isEmpty ? .evidence(period: period) : .contested(period: period),
    cause: [best.judgement?.cause, contrary.first?.judgement?.cause].compactMap(\.self).first { $0.isTelling }
      ?? slip?.cause ?? best.judgement?.cause ?? contrary.first?.judgement?.cause,
    claims: [statement, best.evidence] + (same + contrary).map(\.evidence) + [slip?.evidence].compactMap(\.self),
    computation: ([best] + contrary).compactMap { $0.judgement?.computation }.joined(separator: "\n"))
}

/// Up to three figures that come nearest: of the same metric elsewhere, else those whose metric shares most words.
private func nearest(
  to statement: SourcedClaim, candidates: [StatementCandidate], evidence: [SourcedClaim]
) -> [SourcedClaim] {
  guard candidates.isEmpty else { return candidates.prefix(3).map(\.evidence) }
  let wanted = (statement.claim.metric?.phrase ?? "").characterPairs
  let ranked = evidence.enumerated().map { index, claim -> (index: Int, shared: Int, claim: SourcedClaim) in
    let shared = wanted.intersection((claim.claim.metric?.phrase ?? "").characterPairs).count
    return (index, shared, claim)
  }
  return ranked.filter { $0.shared > 0 && $0.claim.claim.kind == statement.claim.kind }
    .sorted { ($1.shared, $0.index) < ($0.shared, $1.index) }
    .prefix(3).map(\.claim)
}
