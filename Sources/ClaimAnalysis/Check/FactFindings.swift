import ClaimModel

/// What claims of one fact say of each other; facts of a word or two are left alone.
func factFindings(_ claims: [SourcedClaim]) -> [Finding] {
  let facts = Dictionary(grouping: claims) { Fact($0.claim) }
  return facts.flatMap { fact, group -> [Finding] in
    guard let fact, fact.metric.isReliable, group.count > 1 else { return [] }
    return findings(of: group)
  }
}

/// One contradiction between every two readings of a fact, and one finding for every reading that is told twice.
private func findings(of group: [SourcedClaim]) -> [Finding] {
  let readings = readings(of: group)
  let contradictions = readings.indices.flatMap { index in
    readings[..<index].compactMap { contradiction($0, readings[index]) }
  }
  return contradictions + readings.compactMap(agreement)
}

/// The claims of a fact, those together that agree; the most precise decide.
private func readings(of group: [SourcedClaim]) -> [[SourcedClaim]] {
  var readings: [[SourcedClaim]] = []
  for claim in group.sorted(by: isMorePrecise) {
    let fitting = readings.firstIndex { reading in
      reading.allSatisfy { speakOfOneFact($0, claim) }
        && reading.allSatisfy { $0.claim.quantity == claim.claim.quantity || $0.claim.agrees(with: claim.claim) }
    }
    if let fitting { readings[fitting].append(claim) } else { readings.append([claim]) }
  }
  return readings.map { $0.sorted { $0.order < $1.order } }
}

private func isMorePrecise(_ a: SourcedClaim, _ b: SourcedClaim) -> Bool {
  let (x, y) = (a.claim.precision, b.claim.precision)
  return x == y ? a.order < b.order : x < y
}

private func agreement(_ reading: [SourcedClaim]) -> Finding? {
  guard let first = reading.first, reading.count > 1 else { return nil }
  let judgements = reading.dropFirst().compactMap { Judgement(first.claim, $0.claim) }
  let isExact = judgements.allSatisfy { $0.verdict == .agree }
  var steps: [String] = []
  for judgement in judgements where !steps.contains(judgement.computation) { steps.append(judgement.computation) }
  return Finding(
    isExact ? .agree : .agreeRounding, rule: "conflict.fact", reason: .sameFact(sentences: reading.count),
    claims: reading, computation: steps.joined(separator: "\n"))
}

/// The first two claims of two readings that speak of one fact and contradict each other.
private func contradiction(_ one: [SourcedClaim], _ other: [SourcedClaim]) -> Finding? {
  for a in one {
    for b in other where speakOfOneFact(a, b) {
      guard let judgement = Judgement(a.claim, b.claim), judgement.verdict == .contradict else { continue }
      return a.order < b.order ? contradiction(a, b, judgement) : contradiction(b, a)
    }
  }
  return nil
}

private func contradiction(_ a: SourcedClaim, _ b: SourcedClaim) -> Finding? {
  Judgement(a.claim, b.claim).map { contradiction(a, b, $0) }
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
  /// Whether the sentence says that figures are preliminary or corrected.
  fileprivate var tellsOfRevision: Bool {
    ["修订", "最终核实", "初步核算", "初步核实", "更正", "经济普查"].contains { sentence.text.contains($0) }
  }
}
