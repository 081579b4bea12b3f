import ClaimAnalysis
import ClaimModel

extension OverviewReport {
  /// Contradictions and revisions with their quotes and arithmetic, then the figures on which sources agree.
  func conflictSection(_ page: inout Markdown) {
    let conflicts = findings.filter { $0.verdict == .contradict || $0.verdict == .revised }
    if !conflicts.isEmpty {
      page.heading(2, language("矛盾与修订", "Contradictions and revisions"))
      for (index, finding) in conflicts.enumerated() { describe(finding, number: index + 1, &page) }
    }
    let agreements = findings.filter { $0.verdict == .agree || $0.verdict == .agreeRounding }
    if !agreements.isEmpty {
      page.heading(2, language("互相印证", "Told more than once, in agreement"))
      page.list(agreements.map(agreement))
    }
  }

  private func describe(_ finding: Finding, number: Int, _ page: inout Markdown) {
    let title = finding.claims.map { wording($0.claim) }.joined(separator: " ≠ ")
    page.heading(3, "\(number) \(title)")
    evidence(of: finding, &page)
  }

  /// What a finding says, its quotes and its arithmetic.
  func evidence(of finding: Finding, _ page: inout Markdown) {
    var facts = ["\(finding.verdict.rawValue) · \(finding.rule) · \(finding.id)"]
    facts.append(Markdown.escape(finding.reason.text(in: language)))
    if let cause = finding.cause {
      facts.append(language("可能的原因：", "Likely cause: ") + Markdown.escape(cause.text(in: language)))
    }
    page.list(facts)
    for claim in finding.claims {
      page.quote(quote(of: [claim]) + " — " + reference(claim) + " " + place(claim.claim))
    }
    if !finding.computation.isEmpty { page.code(finding.computation) }
  }

  private func agreement(_ finding: Finding) -> String {
    let metric = finding.metric.map { Markdown.escape($0.phrase) + language("：", ": ") } ?? ""
    let figures = finding.claims.map { Markdown.bold(wording($0.claim)) + " " + reference($0) }
    return metric + figures.joined(separator: language("、", ", ")) + " · " + finding.verdict.rawValue
  }

  /// The place of a figure in Unicode scalars: `120–125`.
  func place(_ claim: Claim) -> String {
    "\(claim.figure.place.scalars.lowerBound)–\(claim.figure.place.scalars.upperBound)"
  }

  /// The sentence that claims share, with their figures in bold.
  func quote(of claims: [SourcedClaim]) -> String {
    guard let sentence = claims.first?.claim.sentence else { return "" }
    let scalars = Array(sentence.text.unicodeScalars)
    let origin = sentence.place.scalars.lowerBound
    var (result, position) = ("", 0)
    for claim in claims.sorted(by: { $0.start < $1.start }) {
      let start = min(claim.start - origin, scalars.count)
      let end = min(claim.claim.figure.place.scalars.upperBound - origin, scalars.count)
      guard start >= position, end > start else { continue }
      result += Markdown.escape(String(scalars[position..<start]))
      result += Markdown.bold(String(scalars[start..<end]))
      position = end
    }
    return result + Markdown.escape(String(scalars[position...]))
  }
}

extension SourcedClaim {
  /// Where the figure starts.
  var start: Int { claim.figure.place.scalars.lowerBound }
}

extension String {
  fileprivate init(_ scalars: ArraySlice<Unicode.Scalar>) {
    self.init(String.UnicodeScalarView(scalars))
  }
}
