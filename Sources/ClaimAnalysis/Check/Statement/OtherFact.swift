import ClaimModel

/// The right value of another time or place than the one that a statement gives it: the likeliest of slips.
struct OtherFact {
  /// The claim that has the value.
  let evidence: SourcedClaim
  /// In what it differs from the statement: period or region.
  let difference: Difference
  let cause: Cause
  let computation: String
}

/// Whether a statement gives a value to a time or place of which another is told, and there is none of its own that fits.
///
/// Where no source contradicts the statement, this is told only of values that chance hardly makes twice, and of times and
/// places that both sentences name; 5 % and 30家 are told of many things.
func slip(
  of statement: SourcedClaim, among candidates: [StatementCandidate], isContradicted: Bool
) -> OtherFact? {
  let said = statement.claim
  guard isContradicted || said.quantity?.value.isTelling ?? false else { return nil }
  for candidate in candidates {
    guard isContradicted || said.namesTimeAndPlace && candidate.evidence.claim.namesTimeAndPlace,
      let difference = candidate.onlyDifference, candidate.isSurelySame,
      let values = Judgement(said, candidate.evidence.claim), values.verdict == .agree,
      let cause = cause(difference, said, candidate.evidence.claim)
    else { continue }
    return OtherFact(
      evidence: candidate.evidence, difference: difference, cause: cause, computation: values.computation)
  }
  return nil
}

private func cause(_ difference: Difference, _ said: Claim, _ told: Claim) -> Cause? {
  switch difference {
  case .period:
    guard let mine = said.period, let theirs = told.period, mine.start != nil, theirs.start != nil,
      !mine.overlapsAsMoment(theirs, of: said, told)
    else { return nil }
    return .otherPeriod(theirs.description)
  case .region:
    guard let region = told.region?.region, said.evidence(of: .region) != .assumed else { return nil }
    return .otherRegion(region.name)
  default: return nil
  }
}

extension Period {
  /// Whether both may speak of one moment: how many there are in June is told of the year, too.
  fileprivate func overlapsAsMoment(_ other: Period, of said: Claim, _ told: Claim) -> Bool {
    guard contains(other) || other.contains(self) else { return false }
    return said.timeKind == .moment || told.timeKind == .moment
      || said.kind == .count || said.kind == .share || said.kind == .index
  }
}

extension ExactDecimal {
  /// Whether a value has four digits or more that count, so that chance hardly makes it twice.
  fileprivate var isTelling: Bool { normalized.magnitude.coefficient >= 1000 }
}

extension Claim {
  /// Whether words of the sentence, or a heading over it, name its time and place, where it has them.
  fileprivate var namesTimeAndPlace: Bool {
    (period == nil || hasStated(.period)) && (region == nil || hasStated(.region) || evidence(of: .region) == .section)
  }
}
