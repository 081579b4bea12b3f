import ClaimAnalysis
import ClaimModel

/// The report over everything in a store: the finding first, then figures, comparisons, conflicts and sources.
///
/// The same claims and articles give the same bytes, in whatever order they come.
public struct OverviewReport: Sendable {
  /// The claims in order of document and place, each sentence once.
  let claims: [SourcedClaim]
  /// Every claim, with repeated sentences.
  let allClaims: [SourcedClaim]
  /// The articles by name, then by path; their numbers are their places, from 1.
  let articles: [ArticleSummary]
  /// What the claims say of each other.
  let findings: [Finding]
  /// The arithmetic of the articles, computed again.
  let audits: [Finding]
  let language: Language
  private let numbers: [String: Int]

  /// Prepares a report; an article that claims name and the list lacks is known by its path alone.
  public init(claims: [SourcedClaim], articles: [ArticleSummary], language: Language = .chinese) {
    let listed = Set(articles.map(\.doc))
    let missing = Set(claims.map(\.doc)).subtracting(listed).map { ArticleSummary(doc: $0) }
    self.articles = (articles + missing).sorted { ($0.name, $0.doc) < ($1.name, $1.doc) }
    self.claims = distinctClaims(claims)
    self.allClaims = claims
    self.findings = crossCheck(claims)
    self.audits = audit(claims)
    self.language = language
    numbers = Dictionary(zip(self.articles.map(\.doc), 1...), uniquingKeysWith: { first, _ in first })
  }

  /// Writes the report.
  public func render() -> Report {
    var page = Markdown()
    page.heading(1, language("核数报告", "Report on the figures"))
    leadSection(&page)
    conflictSection(&page)
    auditSection(&page)
    let charts = comparisonSection(&page)
    regionSection(&page)
    sourceSection(&page)
    return Report(markdown: page.text, charts: charts)
  }

  /// The claims that carry a value; the others are dates.
  var figures: [SourcedClaim] { claims.filter { $0.claim.quantity != nil } }

  /// The reference to the article of a claim: `[2](#source-2)`.
  func reference(_ claim: SourcedClaim) -> String {
    guard let number = numbers[claim.doc] else { return "" }
    return "[\(number)](#source-\(number))"
  }

  /// The words of a claim's figure with those that qualify it: `超过50亿元`.
  func wording(_ claim: Claim) -> String {
    let word =
      switch claim.quantity?.comparator {
      case .greater: language("超过", "more than ")
      case .atLeast: language("不少于", "at least ")
      case .less: language("不到", "less than ")
      case .atMost: language("不超过", "at most ")
      case .nearly: language("近", "nearly ")
      case .approximately: language("约", "about ")
      case .equal, .range, nil: ""
      }
    return word + claim.figure.text
  }
}

extension Language {
  /// The text in this language.
  func callAsFunction(_ chinese: String, _ english: String) -> String {
    self == .chinese ? chinese : english
  }
}
