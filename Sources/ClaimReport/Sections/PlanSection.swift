import ClaimAnalysis
import ClaimModel
import ClaimPresentation

extension ReportBasis {
  /// What became of plans, those that were missed first; of those that are open, the first ten.
  func planSection(_ page: inout Document) {
    guard !planFindings.isEmpty else { return }
    page.heading(2, language("计划与结果", "Plans and results"))
    let settled = planFindings.filter { $0.verdict != .open }
    let open = planFindings.filter { $0.verdict == .open }
    page.list((settled + open.prefix(Self.mostRows)).map(planLine))
    if open.count > Self.mostRows {
      let rest = open.count - Self.mostRows
      page.paragraph(.text(language("另有\(rest)项计划尚无结果。", "\(counted(rest, "more plan")) still open.")))
    }
  }

  /// The plan, what came of it, and the verdict: `苏州市高新技术企业（2025年）：计划20000家 [9] · 尚无结果`.
  private func planLine(_ finding: Finding) -> [Document.Inline] {
    guard let plan = finding.claims.first else { return [] }
    let result = finding.claims.dropFirst().first.map { result in
      [.text(language("，实际", ", result "))] + told(result)
    }
    return [.text(subject(of: finding) + language("：计划", ": plan "))] + told(plan) + (result ?? [])
      + [.text(" · " + language(finding.verdict))]
  }
}
