import ClaimAnalysis
import ClaimExtraction
import ClaimModel
import ClaimStore
import LineEditor

/// Holds statements and drafts against a store: each against the claims that its own words ask for, so that the evidence is
/// the same however many are checked at once, and whatever else the store holds.
struct StatementsCheck {
  let store: ClaimStore
  let extractor: ClaimExtractor
  /// The file that they came from; nil for a statement that was typed.
  let file: String?

  /// How many are looked up at a time.
  private static let batch = 100

  /// A draft with its claims.
  private struct Draft {
    let article: Article
    let claims: [SourcedClaim]
    let wanted: EvidenceWanted
  }

  /// What is found of every figure, in the order of the drafts and the figures, each under an identifier of its own.
  func findings(of articles: [Article]) throws -> [Finding] {
    var findings: [Finding] = []
    for start in stride(from: 0, to: articles.count, by: Self.batch) {
      try Interrupts.check()
      let drafts = articles[start..<min(start + Self.batch, articles.count)].map { article in
        let claims = extractor.claims(in: article).map { SourcedClaim($0, of: article) }
        return Draft(article: article, claims: claims, wanted: EvidenceWanted(for: claims))
      }
      let evidence = try evidence(for: drafts)
      for draft in drafts where !draft.claims.isEmpty {
        try Interrupts.check()
        findings += self.findings(of: draft, against: evidence)
      }
    }
    return findings.distinguished
  }

  private func findings(of draft: Draft, against evidence: [MetricReading?: [SourcedClaim]]) -> [Finding] {
    let own = evidence.filter { metric, _ in metric.map(draft.wanted.concerns) ?? !draft.wanted.words.isEmpty }
    let claims = own.flatMap(\.value).filter { $0.doc != draft.article.id }.sorted { $0.number < $1.number }
    var findings = check(statement: draft.claims, against: claims)
    if file != nil {
      findings += (crossCheck(group: draft.claims) + crossCheck(article: draft.claims)).filter(\.verdict.isAlarm)
    }
    return findings.map { located($0, in: draft.article) }
  }

  /// The asserted claims that any of the drafts may want, by metric.
  private func evidence(for drafts: [Draft]) throws -> [MetricReading?: [SourcedClaim]] {
    let wanted = EvidenceWanted(for: drafts.flatMap(\.claims))
    var filter = ClaimFilter()
    filter.assertion = .asserted
    var claims = Dictionary(grouping: try store.claims(ofMetrics: wanted.concerns, matching: filter)) {
      $0.claim.metric
    }
    // What a statement without a metric means is known by its words alone.
    for words in wanted.words {
      filter.text = words
      for claim in try store.claims(matching: filter)
      where claims[claim.claim.metric]?.contains(claim) != true {
        claims[claim.claim.metric, default: []].append(claim)
      }
    }
    return claims
  }

  /// A finding with the place in its draft.
  private func located(_ finding: Finding, in article: Article) -> Finding {
    guard let file, let figure = finding.claims.last(where: { $0.doc == article.id })?.claim.figure else {
      return finding
    }
    var finding = finding
    // A record of a file is called after the file: statements.jsonl/7.
    let name = article.id.hasPrefix(file) ? String(article.id.dropFirst(file.count + 1)) : article.id
    finding.place = DraftPlace(
      statement: name.isEmpty ? nil : name, of: figure, in: article.text)
    return finding
  }
}

extension SourcedClaim {
  fileprivate var number: Int64 { id?.number ?? 0 }
}
