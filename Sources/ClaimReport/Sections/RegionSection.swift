import ClaimAnalysis
import ClaimModel

extension OverviewReport {
  /// The figures of every region, by metric.
  func regionSection(_ page: inout Markdown) {
    guard !figures.isEmpty else { return }
    page.heading(2, language("各地区的数字", "Figures by region"))
    let groups = Dictionary(grouping: figures) { $0.claim.region?.region }
    for (region, claims) in groups.sorted(by: { rank($0.key) < rank($1.key) }) {
      page.heading(3, region?.name ?? language("地区不明", "Region unknown"))
      let heads = [
        language("指标", "Metric"), language("数字", "Figure"), language("时间", "Period"), language("性质", "Kind"),
        language("来源", "Source"),
      ]
      page.table(heads, claims.sorted(by: isListedBefore).map(row))
    }
  }

  /// Larger places first, then by code and name; what has no region comes last.
  private func rank(_ region: Region?) -> (Int, String, String) {
    guard let region else { return (.max, "", "") }
    return (Region.Level.allCases.firstIndex(of: region.level) ?? 0, region.code ?? "~", region.name)
  }

  private func isListedBefore(_ a: SourcedClaim, _ b: SourcedClaim) -> Bool {
    let (x, y) = (a.claim.metric?.phrase ?? "~", b.claim.metric?.phrase ?? "~")
    let (p, q) = (a.claim.period?.description ?? "~", b.claim.period?.description ?? "~")
    return (x, p, a.doc, a.start) < (y, q, b.doc, b.start)
  }

  private func row(_ claim: SourcedClaim) -> [String] {
    [
      Markdown.escape(claim.claim.metric?.phrase ?? "—"),
      Markdown.escape((claim.claim.qualifiers + [wording(claim.claim)]).joined(separator: " ")),
      Markdown.escape(claim.claim.period?.description ?? "—"),
      kind(claim.claim) + (claim.claim.status == .planned ? language("（计划）", " (planned)") : ""),
      reference(claim),
    ]
  }

  private func kind(_ claim: Claim) -> String {
    guard language == .chinese else { return claim.kind.rawValue }
    return switch claim.kind {
    case .money: "金额"
    case .count: "数目"
    case .measure: "计量"
    case .growth: "变化"
    case .share: "占比"
    case .multiple: "倍数"
    case .rank: "位次"
    case .index: "指数"
    case .duration: "时长"
    case .date: "日期"
    }
  }
}
