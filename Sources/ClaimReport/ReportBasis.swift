import ClaimAnalysis
import ClaimModel
import ClaimPresentation

/// What a report stands on: the claims in order, the articles with their numbers, and what follows from them.
struct ReportBasis: Sendable {
  let request: ReportRequest
  /// What it calls metrics, regions and figures.
  let terms: ReportTerms
  /// The claims by document and place, each sentence once.
  let claims: [SourcedClaim]
  /// Those that carry a value; the others are dates.
  let figures: [SourcedClaim]
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
  /// Whether a person stands for some of the figures.
  let hasConfirmed: Bool
  private let numbers: [String: Int]

  var language: Language { request.language }

  init(_ request: ReportRequest) {
    self.request = request
    terms = ReportTerms(request.language, vocabulary: request.vocabulary, articles: request.articles)
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
    figures = claims.filter { $0.claim.quantity != nil }
    let isRead = figures.contains(where: \.isConfirmed)
    hasConfirmed = isRead
    conflictFindings = [Verdict.contradict, .revised].flatMap { verdict in
      let told = selection.findings.filter { $0.verdict == verdict }.map { finding in
        let isFragment = finding.metric.map(request.isFragment) ?? false
        return (finding, isFragment ? 2 : (isRead ? finding.isConfirmed : finding.mayLead) ? 0 : 1)
      }
      return (0...2).flatMap { place in told.filter { $0.1 == place }.map(\.0) }
    }
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
    page.byline = byline
    for (index, article) in articles.enumerated() { page.sourceAnchors[index + 1] = article.anchor }
    switch request.question {
    case .overview: overview(&page)
    case .compare: compare(&page)
    case .region(let names): region(names, &page)
    case .check(let draft, let claims): check(draft, claims, &page)
    case .conflicts: conflicts(&page)
    }
    dismissalNote(&page)
    figureFile(&page)
    methodSection(&page)
    commandSection(&page)
    if request.hasAppendix { figureSection(&page) }
    sourceSection(&page)
    return page
  }

  private var usualTitle: String {
    switch request.question {
    case .overview: language("核数报告", "Report on the figures")
    case .compare: language("比较：", "Comparison: ") + comparisonNames
    case .region(let names): regionNames(names) + language("的数字", ": the figures")
    case .check(let draft, _): language("核查：", "Check: ") + (draft.title ?? draft.name)
    case .conflicts: language("互相矛盾的数字", "Figures that contradict each other")
    }
  }

  /// The names of regions in the language of the report.
  func regionNames(_ names: [String]) -> String {
    let regions = request.claims.compactMap { $0.claim.region?.region }
    return names.map { name in regions.first { $0.name == name }.map { terms.region($0) } ?? name }
      .joined(separator: language.separator)
  }

  /// As of when, from how much, by whom and under what licence.
  private var byline: String {
    let latest = articles.compactMap { $0.date?.day }.max()
    let isSearch =
      switch request.question {
      case .check, .conflicts: true
      case .overview, .compare, .region: false
      }
    let texts = isSearch ? request.articles.count : articles.count
    let regions = isSearch ? 0 : Set(figures.compactMap { $0.claim.region?.region }).count
    let numbers = isSearch ? request.claims.count { $0.claim.quantity != nil } : figures.count
    return [
      latest.map { language("数据截至", "Data as of ") + language.period(written: $0.description) },
      language("\(texts)篇文章", counted(texts, "article")), language("\(numbers)个数字", counted(numbers, "figure")),
      regions > 1 ? language("\(regions)个地区", counted(regions, "region")) : nil,
      request.isOfGrowingStore ? language("导入尚未完成", "an import was still running") : nil, request.author,
      request.licence.map { language("许可：", "Licence: ") + $0 },
    ].compactMap(\.self).joined(separator: " · ")
  }

  /// How many rows answer a question at most.
  var mostRows: Int { request.mostRows }

  /// How many of a kind the details tell of.
  var mostDetails: Int { request.mostRows * 2 }

  private var comparisonNames: String {
    var names: [String] = []
    for comparison in comparisons {
      let name = terms.metric(comparison)
      if !names.contains(name) { names.append(name) }
    }
    return names.joined(separator: language.separator)
  }

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

extension Finding {
  /// Whether the sentences state what, where and when.
  var isStated: Bool { claims.allSatisfy(\.claim.isStated) }

  /// Whether a person stands for all of its figures.
  var isConfirmed: Bool { claims.allSatisfy(\.isConfirmed) }

  /// Whether it may come first where nobody has read any figure: its sentences state what, where and when, or it rests on their words being the same.
  var mayLead: Bool { isStated || reason == .headlineAgainstText || reason == .copy }
}
