import ClaimAnalysis
import ClaimModel
import ClaimPresentation

/// The claims that belong to the question of a report, and what follows from them.
struct Selection: Sendable {
  var claims: [SourcedClaim]
  var findings: [Finding]
  var audits: [Finding]
  var comparisons: [Comparison]
  /// Whether the report cites every article, also those without claims.
  var citesAll = false
  /// Who says first what disagrees, and who repeats it, by the finding's identifier.
  private(set) var traces: [String: Trace] = [:]
  /// The findings that were put aside.
  private(set) var dismissed: Set<String> = []
  /// The claims that contradict each other beside those of the regions that the report is about.
  private var othersInConflict: Set<SourcedClaim> = []
  /// The claims that contradict each other, of other regions too, put aside or not.
  var claimsInConflict: Set<SourcedClaim> {
    Set(findings.filter(\.isConflict).flatMap(\.claims)).union(dismissedClaims).union(othersInConflict)
  }
  /// The claims of what was put aside.
  private var dismissedClaims: Set<SourcedClaim> = []

  init(_ request: ReportRequest) {
    switch request.question {
    case .overview:
      // What several articles may mean by other phrases is not known well enough to stand side by side.
      let known = request.claims.filter { $0.isFact && $0.claim.metric?.id != nil }
      let shared = Comparison.shared(in: distinctClaims(known))
      self.init(request.claims, comparisons: shared.filter(\.standsSideBySide))
      citesAll = true
    case .compare:
      self.init(request.claims, comparisons: Self.byMetric(distinctClaims(request.claims.filter(\.isFact))))
    case .region(let names): self.init(of: names, in: request.claims)
    case .check(let draft, let claims): self.init(checking: claims, of: draft, against: request.claims)
    case .conflicts: self.init(conflictsIn: request.claims)
    }
    finish(request)
  }

  private init(_ claims: [SourcedClaim], comparisons: [Comparison]) {
    self.claims = claims
    findings = crossCheck(claims)
    audits = audit(claims)
    self.comparisons = comparisons
  }

  /// One comparison a metric, those with the most claims first.
  private static func byMetric(_ claims: [SourcedClaim]) -> [Comparison] {
    let groups = claims.filter { $0.claim.quantity != nil }.grouped(by: \.claim.metricKey)
    return groups.map { Comparison($0.elements) }.filter { $0.count > 0 }
      .sorted {
        ($1.count, $0.metric?.phrase ?? "", $0.firstPlace) < ($0.count, $1.metric?.phrase ?? "", $1.firstPlace)
      }
  }

  /// The claims of some regions, and those of others to stand beside them.
  private init(of names: [String], in all: [SourcedClaim]) {
    func isOfThem(_ claim: SourcedClaim) -> Bool { claim.claim.region.map { names.contains($0.region.name) } ?? false }
    let own = all.filter(isOfThem)
    let distinct = distinctClaims(all.filter(\.isFact))
    let keys = Set(own.compactMap(\.claim.metricKey))
    let related = distinct.filter { isOfThem($0) || $0.claim.metricKey.map(keys.contains) ?? false }
    comparisons = Comparison.shared(in: related).filter { comparison in
      comparison.standsSideBySide
        && comparison.regions.contains { region in region.map { names.contains($0.name) } ?? false }
    }
    let found = crossCheck(related)
    findings = found.filter { $0.claims.contains(where: isOfThem) }
    othersInConflict = Set(found.filter(\.isConflict).flatMap(\.claims))
    audits = audit(own)
    let used = Set(own + comparisons.flatMap(\.claims) + findings.flatMap(\.claims) + audits.flatMap(\.claims))
    claims = all.filter(used.contains)
  }

  private init(checking draft: [SourcedClaim], of text: ArticleSummary, against all: [SourcedClaim]) {
    let evidence = all.filter { $0.doc != text.doc && $0.isFact }
    findings = ClaimAnalysis.check(statement: draft, against: evidence)
    audits = audit(draft)
    comparisons = []
    let used = Set(findings.flatMap { $0.claims + $0.nearest }).filter { $0.doc != text.doc }
    claims = evidence.filter(used.contains)
  }

  private init(conflictsIn all: [SourcedClaim]) {
    findings = crossCheck(all).filter(\.isConflict)
    audits = audit(all).filter { $0.verdict == .doesNotAddUp }
    comparisons = []
    claims = all
  }

  /// Without what was put aside, and with the tellings of what disagrees.
  private mutating func finish(_ request: ReportRequest) {
    let dismissed = Set(request.dismissals.map(\.finding))
    let isDismissed = { (finding: Finding) in dismissed.contains(finding.id) }
    let aside = (findings + audits).filter(isDismissed)
    self.dismissed = Set(aside.map(\.id))
    dismissedClaims = Set(aside.flatMap(\.claims))
    findings.removeAll(where: isDismissed)
    audits.removeAll(where: isDismissed)
    let tellings = Tellings(request.claims)
    for finding in findings where finding.isConflict && finding.sourceCount > 1 {
      guard let first = finding.claims.first else { continue }
      let trace = Trace(of: first, among: tellings)
      if trace.steps.count > 1 { traces[finding.id] = trace }
    }
    let told = Set(traces.values.flatMap(\.steps).map(\.claim))
    switch request.question {
    case .conflicts:
      let used = told.union((findings + audits).flatMap(\.claims))
      claims = claims.filter(used.contains)
    case .region:
      let known = Set(claims)
      claims += request.claims.filter { told.contains($0) && !known.contains($0) }
    case .overview, .compare, .check: break
    }
  }
}

extension SourcedClaim {
  /// Whether the text puts it forward as a fact or a plan, not denies, reports or supposes it.
  var isFact: Bool { claim.assertion == .asserted }
}

extension Finding {
  /// Whether its sources tell different things.
  var isConflict: Bool { verdict == .contradict || verdict == .revised }
}

extension Comparison {
  /// Whether several regions have figures of one period, or one region has figures of several.
  fileprivate var standsSideBySide: Bool {
    let filled = cells.map { $0.map { !$0.readings.isEmpty } }
    return filled.contains { $0.count { $0 } > 1 }
      || periods.indices.contains { column in filled.count { $0[column] } > 1 }
  }

  /// Every claim in the table or apart from it.
  var claims: [SourcedClaim] { cells.joined().flatMap(\.readings).flatMap(\.claims) + apart.map(\.claim) }

  /// The document and place of its first claim, to order comparisons that are alike.
  fileprivate var firstPlace: String { claims.map { "\($0.doc)@\($0.start)" }.min() ?? "" }
}
