import ClaimAnalysis
import ClaimModel
import ClaimPresentation

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
    let caveats = figures.map(\.claim).flatMap { claim in
      [claim.assertionCaveat] + [.region, .metric, .period, .status].map { claim.caveat(of: $0) }
    }
    legend(caveats.compactMap(\.self), &page)
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
    let marked = { (text: String, caveat: Caveat?) -> [Document.Inline] in
      [.text(text)] + [caveat].compactMap(\.self).inlines
    }
    let words = (claim.qualifiers + [language.wording(claim)]).joined(separator: " ")
    return [
      marked(language.region(claim.region?.region), claim.caveat(of: .region)),
      marked(claim.metric?.phrase ?? "—", claim.caveat(of: .metric)), marked(words, claim.assertionCaveat),
      marked(language.period(claim.period), claim.caveat(of: .period)), [.text(language(claim.kind))],
      marked(language(claim.status), claim.caveat(of: .status)), [reference(sourced)],
    ]
  }
}
