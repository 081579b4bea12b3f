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
  let candidates = evidence.compactMap { Candidate($0, for: statement) }.sorted(by: Candidate.isBetter)
  let comparable = candidates.filter { $0.differences.isEmpty }
  let agreeing =
    comparable.first { $0.judgement?.verdict == .agree } ?? comparable.first { $0.judgement?.verdict == .agreeRounding }
  if let agreeing, !(agreeing.isOnlyBound && comparable.contains { $0.contradicts(agreeing) && $0.isSurelySame }) {
    return finding(statement, agreeing, besides: comparable)
  }
  let contrary = comparable.filter { $0.isSurelySame && $0.judgement?.verdict == .contradict }
  if let first = contrary.first ?? comparable.first(where: \.isSurelySame) {
    // Of several sources of one time, the one of which the statement looks like a slip tells most.
    let time = PeriodKey(first.evidence.claim)
    let best = contrary.first { $0.judgement?.cause != nil && PeriodKey($0.evidence.claim) == time } ?? first
    return finding(statement, best, besides: [])
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
private func finding(_ statement: SourcedClaim, _ best: Candidate, besides others: [Candidate]) -> Finding {
  let verdict = best.judgement?.verdict ?? .cannotTell
  let same = others.filter { $0.judgement?.verdict == verdict && $0.evidence != best.evidence }
  let contrary = others.filter { $0.contradicts(best) }
  let period = best.evidence.claim.period?.description
  return Finding(
    verdict, rule: "check.statement", reason: contrary.isEmpty ? .evidence(period: period) : .contested(period: period),
    cause: best.judgement?.cause ?? contrary.first?.judgement?.cause,
    claims: [statement, best.evidence] + (same + contrary).map(\.evidence),
    computation: ([best] + contrary).compactMap { $0.judgement?.computation }.joined(separator: "\n"))
}

/// A claim of the store that measures what the statement measures.
private struct Candidate {
  let evidence: SourcedClaim
  /// In what the two differ although both say it.
  let differences: [Difference]
  /// What only the evidence says.
  let unstated: [Difference]
  /// What the values say; nil when they cannot be compared.
  let judgement: Judgement?
  /// Whether the metrics are equal, not only alike.
  let isSameMetric: Bool

  init?(_ evidence: SourcedClaim, for statement: SourcedClaim) {
    let (said, told) = (statement.claim, evidence.claim)
    guard said.quantity != nil, let relation = Self.metricRelation(said, told) else { return nil }
    self.evidence = evidence
    isSameMetric = relation
    var (differences, unstated): ([Difference], [Difference]) = ([], [])
    func compare(_ field: Difference, isSaid: Bool, isEqual: Bool) {
      if !isEqual { if isSaid { differences.append(field) } else { unstated.append(field) } }
    }
    compare(
      .region, isSaid: said.region != nil,
      isEqual: said.region.map { RegionKey($0.region) } == told.region.map { RegionKey($0.region) })
    compare(.entity, isSaid: said.entity != nil && told.entity != nil, isEqual: said.hasSameEntity(as: told))
    let (mine, theirs) = (Measure(said), Measure(told))
    let slip = unitSlip(statement, evidence)
    let measure = slip == nil ? mine.difference(from: theirs) : nil
    compare(measure ?? .scope, isSaid: !(measure == .base && mine.base.isEmpty), isEqual: measure == nil)
    let (definition, other) = (Definition(said), Definition(told))
    if measure == nil {
      // How much there is and how much was added differ, whichever of the two says so.
      compare(.scope, isSaid: !definition.words.isEmpty || other.isIncrement, isEqual: definition == other)
    }
    if definition.isIncrement, other.isIncrement {
      let (mine, theirs) = (said.comparedWith, told.comparedWith)
      compare(.base, isSaid: !mine.isEmpty, isEqual: mine == theirs)
    }
    compare(.period, isSaid: said.period != nil, isEqual: PeriodKey(said) == PeriodKey(told))
    let values = slip.map { Judgement(slip: $0.cause, computation: $0.computation) } ?? Judgement(said, told)
    judgement = differences.isEmpty ? values : nil
    self.differences = differences
    self.unstated = unstated
  }

  /// Whether the statement must agree with the evidence: only the period, which may be any, is left open.
  var isSurelySame: Bool {
    isSameMetric && unstated.allSatisfy { $0 == .period } && evidence.claim.hasTellingMetric
      && evidence.claim.namesItsSubject
  }

  /// Whether the evidence only says more than or less than: 突破1.5万亿元.
  var isOnlyBound: Bool {
    guard let interval = evidence.claim.quantity?.interval else { return false }
    return interval.low == nil || interval.high == nil
  }

  /// What must be known before the evidence can speak against the statement.
  var openField: Difference? {
    guard evidence.claim.hasTellingMetric else { return nil }
    return unstated.first { $0 != .period } ?? (evidence.claim.namesItsSubject ? nil : .entity)
  }

  /// Whether this evidence speaks against the statement at the time for which the other one speaks for it.
  func contradicts(_ other: Candidate) -> Bool {
    judgement?.verdict == .contradict && PeriodKey(evidence.claim) == PeriodKey(other.evidence.claim)
      && (isSurelySame || evidence.doc == other.evidence.doc)
  }

  /// True for one metric, false for one that is named by a longer phrase or by the same words around the figure;
  /// nil for another one.
  private static func metricRelation(_ said: Claim, _ told: Claim) -> Bool? {
    if let mine = said.metricKey, let theirs = told.metricKey {
      if mine == theirs { return said.hasSameMetricWords(as: told) }
      if case .phrase(let short) = mine, case .phrase(let long) = theirs, long.hasSuffix(short),
        short.unicodeScalars.count >= 4
      {
        return false
      }
    }
    return said.kind == told.kind && Wording(said).matches(Wording(told)) ? false : nil
  }

  /// Fewest differences first, then the least left open, then the latest, then by place.
  static func isBetter(_ a: Candidate, _ b: Candidate) -> Bool {
    if a.differences.count != b.differences.count { return a.differences.count < b.differences.count }
    if a.isSameMetric != b.isSameMetric { return a.isSameMetric }
    let (x, y) = (a.unstated.filter { $0 != .period }.count, b.unstated.filter { $0 != .period }.count)
    if x != y { return x < y }
    let (first, second) = (a.evidence.claim.period?.end, b.evidence.claim.period?.end)
    if first != second { return second == nil || (first.map { one in second.map { $0 < one } ?? true } ?? false) }
    return a.evidence.order < b.evidence.order
  }
}

extension Claim {
  /// What an amount that was added is held against: 上年末 of 比上年末增加0.4万人; empty when the clause does not say.
  fileprivate var comparedWith: String {
    let clause = SentenceText(self).clause(before: self)
    guard let word = clause.lastIndex(where: { "比较".contains($0) }) else { return "" }
    var words = String(clause[clause.index(after: word)...])
    for verb in ["增加", "减少", "增长", "下降", "净增", "多", "少", "了"] { words = words.replacing(verb, with: "") }
    return words
  }
}

/// Up to three figures that come nearest: of the same metric elsewhere, else those whose metric shares most words.
private func nearest(
  to statement: SourcedClaim, candidates: [Candidate], evidence: [SourcedClaim]
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
