import ClaimAnalysis
import ClaimModel
import ClaimPresentation

/// What a report stands on: the claims in order, the articles with their numbers, and what follows from them.
struct ReportBasis: Sendable {
  let request: ReportRequest
  /// The claims by document and place, each sentence once.
  let claims: [SourcedClaim]
  /// Every claim that the report tells of, with repeated sentences.
  let allClaims: [SourcedClaim]
  /// The articles that the report cites, by name, then by path; their numbers are their places, from 1.
  let articles: [ArticleSummary]
  /// What the claims say of each other; in a check, what they say of the draft.
  let findings: [Finding]
  /// The arithmetic of the articles, computed again.
  let audits: [Finding]
  /// The contradictions and revisions, the contradictions first.
  let conflictFindings: [Finding]
  /// What does not add up.
  let unsoundAudits: [Finding]
  /// The claims of both.
  let contested: Set<SourcedClaim>
  /// The claims that contradict each other, of other regions too, put aside or not.
  let claimsInConflict: Set<SourcedClaim>
  /// The metrics that several regions or periods share.
  let comparisons: [Comparison]
  /// Who says first what disagrees, and who repeats it, by the finding's identifier.
  let traces: [String: Trace]
  /// The findings that were put aside.
  let dismissed: Set<String>
  /// The growth that texts state, by metric.
  let growth: [MetricKey: [SourcedClaim]]
  /// Plans, and what came of them.
  let planFindings: [Finding]
  private let numbers: [String: Int]

  var language: Language { request.language }

  init(_ request: ReportRequest) {
    self.request = request
    let selection = Selection(request)
    allClaims = selection.claims
    claims = distinctClaims(selection.claims)
    findings = selection.findings
    var growth: [MetricKey: [SourcedClaim]] = [:]
    for claim in claims where claim.claim.isChange && claim.isFact {
      if let key = claim.claim.metricKey { growth[key, default: []].append(claim) }
    }
    self.growth = growth
    audits = selection.audits
    conflictFindings =
      findings.filter { $0.verdict == .contradict } + findings.filter { $0.verdict == .revised }
    planFindings = [Verdict.targetMissed, .targetMet, .open].flatMap { verdict in
      selection.findings.filter { $0.verdict == verdict }
    }
    (traces, dismissed) = (selection.traces, selection.dismissed)
    unsoundAudits = audits.filter { $0.verdict == .doesNotAddUp }
    claimsInConflict = selection.claimsInConflict
    contested = Set((conflictFindings + unsoundAudits).flatMap(\.claims))
    comparisons = selection.comparisons
    let cited = Set(selection.claims.map(\.doc))
    let listed = request.articles.filter { selection.citesAll || cited.contains($0.doc) }
    let missing = cited.subtracting(listed.map(\.doc)).map { ArticleSummary(doc: $0) }
    articles = (listed + missing).sorted { ($0.name, $0.doc) < ($1.name, $1.doc) }
    var numbers = Dictionary(zip(articles.map(\.doc), 1...), uniquingKeysWith: { first, _ in first })
    if case .check(let draft, _) = request.question { numbers[draft.doc] = 0 }
    self.numbers = numbers
  }

  /// The whole report.
  var document: Document {
    var page = Document(title: request.title ?? usualTitle, language: language)
    switch request.question {
    case .overview: overview(&page)
    case .compare: compare(&page)
    case .region(let names): region(names, &page)
    case .check(let draft, let claims): check(draft, claims, &page)
    case .conflicts: conflicts(&page)
    }
    dismissalNote(&page)
    methodSection(&page)
    sourceSection(&page)
    commandSection(&page)
    return page
  }

  private var usualTitle: String {
    switch request.question {
    case .overview: language("核数报告", "Report on the figures")
    case .compare: language("比较：", "Comparison: ") + comparisonNames
    case .region(let names): names.joined(separator: language.separator) + language("的数字", ": the figures")
    case .check(let draft, _): language("核查：", "Check: ") + (draft.title ?? draft.name)
    case .conflicts: language("互相矛盾的数字", "Figures that contradict each other")
    }
  }

  private var comparisonNames: String {
    var names: [String] = []
    for comparison in comparisons {
      if let name = comparison.metric?.phrase, !names.contains(name) { names.append(name) }
    }
    return names.joined(separator: language.separator)
  }

  /// The claims that carry a value; the others are dates.
  var figures: [SourcedClaim] { claims.filter { $0.claim.quantity != nil } }

  /// The number of the article of a claim: 0 is the draft.
  func number(of claim: SourcedClaim) -> Int { numbers[claim.doc] ?? 0 }

  /// The article of a claim; nil for the draft.
  func article(of claim: SourcedClaim) -> ArticleSummary? {
    let number = number(of: claim)
    return number > 0 ? articles[number - 1] : nil
  }

  /// The reference to the article of a claim.
  func reference(_ claim: SourcedClaim) -> Document.Inline {
    .reference(source: number(of: claim), place: claim.claim.figure.place.scalars.lowerBound)
  }

  /// What the names of the charts begin with.
  var name: String { request.chartName }
}
