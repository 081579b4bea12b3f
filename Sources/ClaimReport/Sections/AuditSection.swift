import ClaimAnalysis
import ClaimModel

extension OverviewReport {
  /// The arithmetic that articles state: what does not add up in full, the rest in a line each.
  func auditSection(_ page: inout Markdown) {
    guard !audits.isEmpty else { return }
    page.heading(2, language("文中算术", "Arithmetic of the articles"))
    for finding in audits where finding.verdict == .doesNotAddUp {
      page.heading(3, finding.claims.map { wording($0.claim) }.joined(separator: language("、", ", ")))
      evidence(of: finding, &page)
    }
    page.list(audits.filter { $0.verdict != .doesNotAddUp }.map(line))
  }

  /// The metric, the figures and the result: `2306家, 4.9倍: 2306 家 ÷ 4.9 ∈ (465.8, 475.6)`.
  private func line(_ finding: Finding) -> String {
    let metric = finding.metric.map { Markdown.escape($0.phrase) + language("：", ": ") } ?? ""
    let figures = finding.claims.map { Markdown.bold(wording($0.claim)) }.joined(separator: language("、", ", "))
    let source = finding.claims.first.map(reference) ?? ""
    let isImplied = finding.verdict == .cannotTell
    let note = isImplied ? language("文中未给基数，由此推算 ", "the base is not given; implied: ") : ""
    let steps = finding.computation.split(separator: "\n").map { Markdown.escape($0) }.joined(
      separator: language("；", "; "))
    return "\(metric)\(figures) \(source) · \(finding.verdict.rawValue) · \(note)\(steps)"
  }
}
