import ClaimAnalysis
import ClaimModel
import ClaimPresentation

/// What stands behind the first pages, closed at first.
extension ReportBasis {
  /// The comparisons, findings, agreements and sums in full, as many as a report holds.
  func details(of comparisons: [Comparison], except shown: Chart?, _ page: inout Document) {
    let found = conflictFindings + unsoundAudits
    guard !comparisons.isEmpty || !found.isEmpty || !audits.isEmpty else { return }
    page.heading(2, language("细节", "Details"), anchor: "details")
    for finding in found.prefix(mostDetails) { detail(finding, besides: shown, &page) }
    let rest = found.count - mostDetails
    if rest > 0 {
      page.paragraph(
        .text(language("其余\(rest)处，用命令看：", "The other \(rest): ")), .code("heshu conflicts"))
    }
    for comparison in comparisons.prefix(mostDetails) { detail(comparison, except: shown, &page) }
    agreementSection(&page)
    auditSection(&page)
  }

  /// A finding with its quotes, its arithmetic and its picture.
  private func detail(_ finding: Finding, besides shown: Chart?, _ page: inout Document) {
    page.fold(title(of: finding), anchor: anchor(of: finding)) { describe(finding, besides: shown, &$0) }
  }

  /// A comparison with its table, its changes and its charts.
  private func detail(_ comparison: Comparison, except shown: Chart?, _ page: inout Document) {
    let title = language("比较：", "Comparison: ") + terms.metric(comparison)
    page.fold(title, anchor: anchor(of: comparison)) { page in
      page.paragraph(.text(sentence(of: comparison)))
      comparisonTable(comparison, rows: mostDetails, columns: 6, &page)
      if let chart = BarChart(comparison, in: terms).map(Chart.bars), chart != shown {
        page.picture(chart, of: name)
      }
      apartList(comparison, &page)
      changeSection(comparison, except: shown, &page)
    }
  }

  /// What a finding is about, and its words: `松江区高新技术企业（2021年）：2360家 ≠ 2306家`.
  func title(of finding: Finding) -> String {
    let sign = finding.isConflict ? " ≠ " : language.separator
    let isAgreement = finding.verdict == .agree || finding.verdict == .agreeRounding
    let words = finding.claims.prefix(isAgreement ? 1 : 6).map { terms.wording($0.claim) }
      .withoutCopies(of: \.self).joined(separator: sign)
    let about = subject(of: finding)
    return language(finding.verdict).capitalizedFirst + language.colon
      + (about.isEmpty ? "" : about + language("，", ", "))
      + words
  }

  /// What links to a finding point at.
  func anchor(of finding: Finding) -> String { "finding-" + finding.id }

  /// What links to a comparison point at: the identifier of its metric, else a hash of its words.
  func anchor(of comparison: Comparison) -> String {
    let phrase = comparison.metric?.phrase ?? ""
    return "compare-" + (comparison.metric?.id?.name ?? String(SHA256(phrase).text.prefix(8)))
  }
}
