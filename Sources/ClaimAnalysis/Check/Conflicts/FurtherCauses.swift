import ClaimModel

/// Looks among all claims for a likely cause of the contradictions that have none yet: the value is that of another
/// year, or of a part.
func withCauses(_ findings: [Finding], among claims: [SourcedClaim]) -> [Finding] {
  let open = findings.filter { $0.verdict == .contradict && !($0.cause?.isTelling ?? false) }
  let wanted = Set(open.flatMap(\.claims).compactMap { Subject($0.claim) })
  guard !wanted.isEmpty else { return findings }
  let related = Dictionary(grouping: claims.filter { Subject($0.claim).map(wanted.contains) ?? false }) {
    Subject($0.claim)
  }
  return findings.map { finding in
    guard finding.verdict == .contradict, !(finding.cause?.isTelling ?? false) else { return finding }
    var explained = finding
    explained.cause = cause(of: finding) { related[Subject($0.claim)] ?? [] } ?? finding.cause
    return explained
  }
}

/// A value of what is measured and where, whenever.
private struct Subject: Hashable {
  let metric: MetricKey
  let region: RegionKey?
  let kind: Claim.Kind
  let value: ExactDecimal
  let unit: FigureUnit

  init?(_ claim: Claim) {
    guard let metric = claim.metricKey, let quantity = claim.quantity else { return nil }
    self.metric = metric
    region = claim.region.map { RegionKey($0.region) }
    kind = claim.kind
    (value, unit) = (quantity.value, quantity.unit)
  }
}

private func cause(of finding: Finding, related: (SourcedClaim) -> [SourcedClaim]) -> Cause? {
  for claim in finding.claims {
    let others = related(claim).filter { !finding.claims.contains($0) }
    if let other = others.first(where: { PeriodKey($0.claim) != PeriodKey(claim.claim) && PeriodKey($0.claim).isKnown })
    {
      return .otherPeriod(other.claim.period?.description ?? "")
    }
    if others.contains(where: { Definition($0.claim) != Definition(claim.claim) || $0.claim.qualifiers.contains("其中") })
    {
      return .totalAgainstPart
    }
  }
  return nil
}
