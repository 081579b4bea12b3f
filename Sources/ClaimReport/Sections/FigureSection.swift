import ClaimAnalysis
import ClaimModel
import ClaimPresentation

extension ReportBasis {
  /// Every figure as a file beside the report, which says where it is.
  func figureFile(_ page: inout Document) {
    guard !figures.isEmpty else { return }
    let file = FigureFile(self).file
    page.attachments.append(file)
    page.blocks.append(
      .attachment(
        language("全部\(figures.count)个数字和原句（CSV）：", "All \(figures.count) figures with their sentences (CSV): "),
        file.name))
  }

  /// Every figure, by region and metric; a page lets the reader filter them.
  func figureSection(_ page: inout Document) {
    guard !figures.isEmpty else { return }
    page.heading(2, language("附录：全部数字", "Appendix: all figures"), anchor: "figures")
    let heads = [
      language("地区", "Region"), language("指标", "Metric"), language("数字", "Figure"), language("时间", "Period"),
      language("性质", "Kind"), language("状态", "Status"), language("来源", "Source"),
    ]
    page.table(
      language("全部数字", "All figures"), heads, figures.sorted(by: isListedBefore).map(row), filters: [0, 4, 5, 6],
      isOfRecords: true)
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
    let words = ((language == .chinese ? claim.qualifiers : []) + [terms.wording(claim)]).joined(separator: " ")
    let value = claim.quantity.map { Document.Inline.value(words, $0.value) } ?? .text(words)
    return [
      marked(terms.region(claim.region?.region), claim.caveat(of: .region)),
      marked(terms.metric(of: claim) ?? "—", claim.caveat(of: .metric)),
      [value] + [claim.assertionCaveat].compactMap(\.self).inlines,
      marked(language.period(claim.period), claim.caveat(of: .period)), [.text(language(claim.kind))],
      marked(language(claim.status), claim.caveat(of: .status)), [reference(sourced)],
    ]
  }
}
