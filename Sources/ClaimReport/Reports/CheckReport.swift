import ClaimAnalysis
import ClaimModel

extension ReportBasis {
  /// Whether the figures of a draft hold.
  func check(_ draft: ArticleSummary, _ claims: [SourcedClaim], _ page: inout Document) {
    page.paragraph(.strong(checkFinding))
    let heads = [
      language("文稿的数字", "Figure of the draft"), language("结论", "Verdict"), language("来源的说法", "What sources say"),
      language("说明", "Reason"),
    ]
    page.table(heads, findings.map(checkRow))
    let contradictions = findings.filter { $0.verdict == .contradict }
    let picture = contradictions.lazy.compactMap(dotPlot).first ?? findings.lazy.compactMap(dotPlot).first
    page.picture(picture, of: name)
    if !findings.isEmpty { page.heading(2, language("逐条核查", "Figure by figure")) }
    for (index, finding) in findings.enumerated() {
      describe(finding, number: index + 1, besides: picture, &page)
    }
    auditSection(&page)
    page.heading(2, language("文稿", "draft"), anchor: "source-0")
    if let hash = draft.hash { page.list([[.text(draft.name)], [.text("SHA-256 "), .code(hash)]]) }
    sourceText(of: draft, number: 0, claims: claims, &page)
  }

  private var checkFinding: String {
    let count = { (verdicts: [Verdict]) in findings.count { verdicts.contains($0.verdict) } }
    let parts = [
      (count([.contradict]), language("处与来源矛盾", "contradicted by sources")),
      (count([.agree, .agreeRounding]), language("处与来源一致", "supported by sources")),
      (count([.insufficient, .incomparable, .cannotTell]), language("处无法判断", "not to be settled")),
    ]
    let known = parts.reduce(0) { $0 + $1.0 }
    let all = parts + (findings.count > known ? [(findings.count - known, language("处其他结论", "otherwise"))] : [])
    let told = all.map { language("\($0.0)\($0.1)", "\($0.0) \($0.1)") }.joined(separator: language("，", ", "))
    let wrong =
      unsoundAudits.isEmpty ? "" : language("；\(unsoundAudits.count)处算术不合", "; \(unsoundAudits.count) sums are wrong")
    return language("文稿的\(findings.count)个数字中，", "Of \(counted(findings.count, "figure")) of the draft, ") + told
      + wrong
      + language("。", ".")
  }

  private func checkRow(_ finding: Finding) -> [[Document.Inline]] {
    let sources = finding.claims.dropFirst().flatMap { claim -> [Document.Inline] in
      [.text(language.wording(claim.claim) + " "), reference(claim), .lineBreak]
    }.dropLast()
    let reason = finding.cause?.text(in: language) ?? finding.reason.text(in: language)
    return [
      finding.claims.first.map { [.strong(language.wording($0.claim)), .text(" "), reference($0)] } ?? [],
      [.text(language(finding.verdict))], sources.isEmpty ? [.text("—")] : Array(sources), [.text(reason)],
    ]
  }
}
