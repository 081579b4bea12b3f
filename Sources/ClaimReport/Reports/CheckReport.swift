import ClaimAnalysis
import ClaimModel
import ClaimPresentation

extension ReportBasis {
  /// Whether the figures of a draft hold.
  func check(_ draft: ArticleSummary, _ claims: [SourcedClaim], _ page: inout Document) {
    page.paragraph(.strong(checkFinding))
    let heads = [
      language("文稿的数字", "Figure of the draft"), language("结论", "Verdict"), language("来源的说法", "What sources say"),
      language("说明", "Reason"),
    ]
    let urgent = findings.byUrgency
    page.table(
      language("文稿的数字与来源", "Figures of the draft against sources"), heads, urgent.prefix(mostRows).map(checkRow),
      isOfRecords: true)
    legend(urgent.prefix(mostRows).flatMap { $0.claims.dropFirst() }.flatMap(\.caveats), &page)
    if findings.count > mostRows {
      page.paragraph(
        .text(language("共\(findings.count)个数字，逐条见下文。", "\(findings.count) figures in all; every one is below.")))
    }
    let contradictions = findings.filter { $0.verdict == .contradict }
    let picture = contradictions.lazy.compactMap(dotPlot).first ?? findings.lazy.compactMap(dotPlot).first
    page.picture(picture, of: name)
    if !findings.isEmpty || !audits.isEmpty { page.heading(2, language("逐条核查", "Figure by figure"), anchor: "details") }
    for finding in urgent {
      page.fold(title(of: finding), anchor: anchor(of: finding)) { describe(finding, besides: picture, &$0) }
    }
    for finding in unsoundAudits {
      page.fold(title(of: finding), anchor: anchor(of: finding)) { describe(finding, besides: picture, &$0) }
    }
    auditSection(&page)
    page.heading(2, language("文稿", "draft"), anchor: language("文稿", "draft"))
    if let hash = draft.hash { page.list([[.text(draft.name)], [.text("SHA-256 "), .code(hash)]]) }
    sourceText(of: draft, number: 0, claims: claims.filter { $0.claim.quantity != nil }, &page)
  }

  private var checkFinding: String {
    let groups: [(verdicts: [Verdict], chinese: String, one: String, several: String)] = [
      ([.contradict], "与来源矛盾", "is contradicted by sources", "are contradicted by sources"),
      ([.agree, .agreeRounding], "与来源一致", "agrees with sources", "agree with sources"),
      ([.incomparable, .cannotTell], "与来源不可比", "is not comparable with sources", "are not comparable with sources"),
      ([.insufficient], "依据不足", "has no source", "have no source"),
    ]
    let told = groups.compactMap { group -> String? in
      let members = findings.filter { group.verdicts.contains($0.verdict) }
      guard !members.isEmpty else { return nil }
      let names =
        members.prefix(3).compactMap(\.claims.first).map { terms.wording($0.claim) }
        .joined(separator: language.separator) + (members.count > 3 ? "…" : "")
      let list = group.verdicts == [.contradict] ? language.bracketed(names) : ""
      let words = members.count == 1 ? group.one : group.several
      return language("\(members.count)个\(group.chinese)", "\(members.count) \(words)") + list
    }
    let known = Set(groups.flatMap(\.verdicts))
    let others = findings.count { !known.contains($0.verdict) }
    let rest = others == 0 ? [] : [language("\(others)个其他结论", "\(others) otherwise")]
    let wrong =
      unsoundAudits.isEmpty
      ? "" : language("；文中\(unsoundAudits.count)处算术不符", "; of its sums \(unsoundAudits.count) do not add up")
    guard !findings.isEmpty else { return language("文稿里没有可核的数字。", "The draft has no figure to check.") }
    return language("文稿的\(findings.count)个数字中，", "Of the draft's \(counted(findings.count, "figure")), ")
      + (told + rest).joined(separator: language("，", ", ")) + wrong + language("。", ".")
  }

  private func checkRow(_ finding: Finding) -> [[Document.Inline]] {
    let subject = subject(of: finding)
    let sources = finding.claims.count > 1 ? sides(of: finding, from: 1, isMarked: true) : nearest(finding)
    let reason = finding.cause.map { language($0) } ?? language(finding.reason)
    return [
      (subject.isEmpty ? [] : [.text(subject), .lineBreak])
        + (finding.claims.first.map { [.strong(terms.wording($0.claim)), .text(" "), reference($0)] } ?? []),
      [.text(language(finding.verdict))], sources.isEmpty ? [.text("—")] : sources, [.text(reason)],
    ]
  }

  /// The nearest figures, each with its region and period, since it is of another.
  private func nearest(_ finding: Finding) -> [Document.Inline] {
    let lines = finding.nearest.prefix(3).map { [Document.Inline.text(mention($0)), reference($0)] }
    guard !lines.isEmpty else { return [] }
    return [.text(language("最接近：", "Nearest:")), .lineBreak] + Array(lines.joined(separator: [.lineBreak]))
  }
}
