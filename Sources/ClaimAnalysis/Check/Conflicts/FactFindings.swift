import ClaimModel

/// What claims of one fact say of each other; facts of a word or two are left alone.
func factFindings(_ claims: [SourcedClaim]) -> [Finding] {
  let facts = claims.filter { $0.claim.hasTellingMetric }.grouped { FactKey($0.claim) }
  return facts.flatMap { fact, group -> [Finding] in
    guard fact != nil, group.count > 1 else { return [] }
    return comparableGroups(group.sorted(by: isMorePrecise)).flatMap { findings(of: withoutLists($0)) }
  }
}

/// The claims without those of sentences whose figures of the fact disagree: in a list only one of them can be it.
private func withoutLists(_ claims: [SourcedClaim]) -> [SourcedClaim] {
  let sentences = Dictionary(grouping: claims) { [$0.doc, "\($0.claim.sentence.place.scalars.lowerBound)"] }
  guard sentences.count < claims.count else { return claims }
  let lists = sentences.filter { _, sentence in
    guard let first = sentence.first else { return false }
    return !sentence.dropFirst().allSatisfy { $0.claim.agrees(with: first.claim) }
  }
  return claims.filter { lists[[$0.doc, "\($0.claim.sentence.place.scalars.lowerBound)"]] == nil }
}

/// Claims of a fact that may be held against each other; few groups, so that the work grows with the claims.
private func comparableGroups(_ claims: [SourcedClaim]) -> [[SourcedClaim]] {
  var groups: [[SourcedClaim]] = []
  for claim in claims {
    let fitting = groups.firstIndex { group in
      group.first.map { $0.claim.hasSameEntity(as: claim.claim) && $0.claim.isOfSameKind(as: claim.claim) } ?? false
    }
    if let fitting { groups[fitting].append(claim) } else { groups.append([claim]) }
  }
  return groups.filter { $0.count > 1 }
}

/// One contradiction between every two readings of a fact, and one finding for every reading that is told twice.
private func findings(of group: [SourcedClaim]) -> [Finding] {
  let readings = readings(of: group)
  let contradictions = readings.indices.flatMap { index in
    readings[..<index].compactMap { contradiction($0, readings[index]) }
  }
  return contradictions + readings.compactMap(agreement)
}

/// Claims that one value fits; the most precise come first and decide.
private struct Reading {
  var claims: [SourcedClaim]
  /// What all of them allow together.
  var interval: Interval
}

/// How many readings a fact may have; what is told in more ways is not one fact.
private let mostReadings = 12

private func readings(of group: [SourcedClaim]) -> [[SourcedClaim]] {
  guard let unit = group.first?.claim.quantity?.unit else { return [] }
  var readings: [Reading] = []
  for claim in group {
    guard let interval = claim.claim.quantity?.converted(to: unit)?.interval else { continue }
    let fitting = readings.firstIndex { reading in
      guard let first = reading.claims.first else { return false }
      return first.claim.agrees(with: claim.claim)
        && (reading.interval.meets(interval) || first.claim.quantity?.comparator == .equal)
    }
    if let fitting {
      readings[fitting].claims.append(claim)
      if readings[fitting].interval.meets(interval) {
        readings[fitting].interval = readings[fitting].interval.intersection(interval)
      }
    } else if readings.count < mostReadings {
      readings.append(Reading(claims: [claim], interval: interval))
    } else {
      return []
    }
  }
  return readings.map { $0.claims.sorted { $0.order < $1.order } }
}

private func isMorePrecise(_ a: SourcedClaim, _ b: SourcedClaim) -> Bool {
  let (x, y) = (a.claim.precision, b.claim.precision)
  return x == y ? a.order < b.order : x < y
}

private func agreement(_ reading: [SourcedClaim]) -> Finding? {
  guard let first = reading.first else { return nil }
  let claims = [first] + reading.dropFirst().filter { speakOfOneFact(first, $0) }
  guard claims.count > 1 else { return nil }
  let judgements = claims.dropFirst().prefix(20).compactMap { Judgement(first.claim, $0.claim) }
  let isExact = judgements.allSatisfy { $0.verdict == .agree }
  let steps = judgements.map(\.computation).withoutCopies { $0 }
  return Finding(
    isExact ? .agree : .agreeRounding, rule: "conflict.fact", reason: .sameFact(sentences: claims.count),
    claims: claims, computation: steps.joined(separator: "\n"))
}

/// How many claims of a reading are held against those of another: enough to find two that are comparable.
private let mostWitnesses = 8

/// The first two claims of two readings that speak of one fact and contradict each other.
private func contradiction(_ one: [SourcedClaim], _ other: [SourcedClaim]) -> Finding? {
  for a in one.prefix(mostWitnesses) {
    for b in other.prefix(mostWitnesses) {
      let isOneFact = speakOfOneFact(a, b)
      guard isOneFact || maySpeakOfOneFact(a, b) else { continue }
      guard a.doc == b.doc || !tellsOtherwise(a, in: other) && !tellsOtherwise(b, in: one) else { continue }
      let (first, second) = a.order < b.order ? (a, b) : (b, a)
      guard let judgement = Judgement(first.claim, second.claim), judgement.verdict == .contradict else { continue }
      guard areNearEnough(first.claim, second.claim, cause: judgement.cause) else { continue }
      guard isOneFact || judgement.isSurelySlip(first) else { continue }
      guard judgement.isSurelySlip(first) || areSurelyOneFact(first, second, judgement.cause) else { continue }
      guard first.doc != second.doc || first.claim.tellsTime && second.claim.tellsTime || judgement.isSurelySlip(first)
      else { continue }
      return disagreement(
        first, second, judgement, rule: "conflict.fact", reason: .sameFact(sentences: 2))
    }
  }
  return nil
}

/// Whether everything that two sentences say of what they measure is the same, in words of their own, so that a plain
/// difference of their values is one. An official statistic has few words; of other things all must be the same.
private func areSurelyOneFact(_ a: SourcedClaim, _ b: SourcedClaim, _ cause: Cause?) -> Bool {
  let alignment = Alignment(a, b)
  let isStatistic = a.claim.metric?.id != nil && !a.claim.isOfOneOfMany && !b.claim.isOfOneOfMany
  guard alignment.difference == nil, alignment.wording == nil || isStatistic && alignment.wording == .metric,
    alignment.isSameStatedTime, !a.claim.isUpdate,
    !b.claim.isUpdate, areOfOneState(a, b)
  else { return false }
  if let period = a.claim.period, period.start == period.end, a.claim.timeKind != .moment { return false }
  let arePlaced = a.claim.hasStated(.region) && b.claim.hasStated(.region)
  guard
    isStatistic ? arePlaced || alignment.most >= 60 : isPlaced(a, b) && alignment.most >= 80 && alignment.least >= 75,
    !isStatistic || isPlaced(a, b) || a.claim.isAssumedNational && b.claim.isAssumedNational
  else { return false }
  if a.claim.isChange, alignment.least < 50 { return false }
  if cause?.isTelling ?? false { return true }
  let isExact = [a, b].contains { ($0.claim.quantity?.value.normalized.coefficient.magnitude ?? 0) >= 100 }
  return areNear(a.claim, b.claim) && (isExact || isStatistic)
}

/// Whether two values are so near that they may be of one thing: half as much again, or three points of a rate.
private func areNear(_ a: Claim, _ b: Claim) -> Bool {
  guard let x = a.quantity, let y = b.quantity?.converted(to: x.unit)?.value else { return false }
  if a.isChange || x.unit.dimension == .percent { return (x.value - y).magnitude <= ExactDecimal(3) }
  let (half, two) = (ExactDecimal(3), ExactDecimal(2))
  return x.value.magnitude * two <= y.magnitude * half && y.magnitude * two <= x.value.magnitude * half
}

/// Whether the article of a claim tells the other reading too: then it speaks of two things, whatever the words.
private func tellsOtherwise(_ claim: SourcedClaim, in reading: [SourcedClaim]) -> Bool {
  reading.contains { $0.doc == claim.doc && !$0.claim.agrees(with: claim.claim) }
}

/// The finding for two claims that disagree: a contradiction, or a revision.
func disagreement(
  _ a: SourcedClaim, _ b: SourcedClaim, _ judgement: Judgement, rule: String, reason: Reason
) -> Finding {
  let revision = revision(a, b, cause: judgement.cause)
  return Finding(
    revision == nil ? .contradict : .revised, rule: rule, reason: revision ?? reason, cause: judgement.cause,
    claims: [a, b], computation: judgement.computation)
}

extension Judgement {
  /// Whether the difference is of a kind that chance hardly makes: three digits or more the same but for a slip.
  fileprivate func isSurelySlip(_ a: SourcedClaim) -> Bool {
    guard let cause, cause.isTelling, let value = a.claim.quantity?.value else { return false }
    return value.normalized.coefficient.magnitude >= 100
  }
}

extension Claim {
  /// Whether words beside the figure, not the article as a whole, say when.
  var tellsTime: Bool { period.map { $0.origin != .inherited } ?? false }
}
