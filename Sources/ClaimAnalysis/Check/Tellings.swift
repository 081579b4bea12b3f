import ClaimModel

/// Claims by the facts that they tell, in which the tellings of a figure are soon found.
public struct Tellings: Sendable {
  private let claims: [SourcedClaim]
  private let byFigure: [SentenceFigure: [Int]]
  private let byFact: [FactKey: [Int]]

  /// Sorts claims by what they tell.
  public init(_ claims: [SourcedClaim]) {
    self.claims = claims
    byFigure = Dictionary(grouping: claims.indices) { SentenceFigure(claims[$0].claim) }
    var byFact: [FactKey: [Int]] = [:]
    for (index, claim) in claims.enumerated() {
      if let fact = FactKey(claim.claim) { byFact[fact, default: []].append(index) }
    }
    self.byFact = byFact
  }

  /// The claims of a claim's fact, whatever their values, with the claim itself.
  public func tellings(of claim: SourcedClaim) -> [SourcedClaim] {
    let repeated = byFigure[SentenceFigure(claim.claim)] ?? []
    let told = Set(repeated).union(others(than: claim)).sorted().map { claims[$0] }
    return told.contains(claim) ? told : told + [claim]
  }

  /// The claims of the same fact in other sentences; none where the fact is told too vaguely.
  private func others(than claim: SourcedClaim) -> [Int] {
    guard let fact = FactKey(claim.claim), claim.claim.hasTellingMetric,
      fact.period.isKnown || fact.period.yearless != nil
    else { return [] }
    return (byFact[fact] ?? []).filter { index in
      let other = claims[index]
      return (claim.doc != other.doc || claim.claim.sentence != other.claim.sentence)
        && claim.claim.hasSameEntity(as: other.claim) && claim.claim.isOfSameKind(as: other.claim)
    }
  }
}
