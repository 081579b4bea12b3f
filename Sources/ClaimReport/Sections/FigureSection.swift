import ClaimAnalysis
import ClaimModel

extension ReportBasis {
  /// Every figure, by region and metric; a page lets the reader filter them.
  func figureSection(_ page: inout Document) {
    guard !figures.isEmpty else { return }
    page.heading(2, language("全部数字", "All figures"))
    let heads = [
      language("地区", "Region"), language("指标", "Metric"), language("数字", "Figure"), language("时间", "Period"),
      language("性质", "Kind"), language("状态", "Status"), language("来源", "Source"),
    ]
    page.table(heads, figures.sorted(by: isListedBefore).map(row), filters: [0, 4, 5, 6], isOfRecords: true)
    let marks = figures.map(\.claim).flatMap { claim in
      [claim.assertionMark] + [.region, .metric, .period, .status].map { claim.mark(of: $0) }
    }
    legend(marks.compactMap(\.self), &page)
  }

  private func isListedBefore(_ a: SourcedClaim, _ b: SourcedClaim) -> Bool {
    let (r, s) = (Self.rank(a.claim.region?.region), Self.rank(b.claim.region?.region))
    if r != s { return r < s }
    let (x, y) = (a.claim.metric?.phrase ?? "~", b.claim.metric?.phrase ?? "~")
    let (p, q) = (a.claim.period?.description ?? "~", b.claim.period?.description ?? "~")
    return (x, p, a.doc, a.start) < (y, q, b.doc, b.start)
  }

  private func row(_ sourced: SourcedClaim) -> [[Document.Inline]] {
    let claim = sourced.claim
    let words = (claim.qualifiers + [language.wording(claim)]).joined(separator: " ")
    return [
      [.text(language.region(claim.region?.region).marked(claim.mark(of: .region)))],
      [.text((claim.metric?.phrase ?? "—").marked(claim.mark(of: .metric)))],
      [.text(words.marked(claim.assertionMark))],
      [.text(language.period(claim.period).marked(claim.mark(of: .period)))], [.text(language(claim.kind))],
      [.text(language(claim.status).marked(claim.mark(of: .status)))], [reference(sourced)],
    ]
  }
}
