import ClaimAnalysis
import ClaimModel

extension ReportBasis {
  /// What is known of some regions.
  func region(_ names: [String], _ page: inout Document) {
    let own = figures.filter { $0.claim.region.map { names.contains($0.region.name) } ?? false }
    page.paragraph(.strong(regionFinding(own, names)))
    latestTable(own, &page)
    let picture =
      comparisons.lazy.compactMap { LineChart($0, in: language).map(Chart.lines) }.first
      ?? comparisons.lazy.compactMap(anyChart).first ?? conflictFindings.lazy.compactMap(dotPlot).first
    page.picture(picture, of: name)
    comparisonSection(comparisons, except: picture, &page)
    seriesSection(comparisons, except: picture, &page)
    conflictSection(&page, besides: picture)
    agreementSection(&page)
    auditSection(&page)
    figureSection(&page)
  }

  private func regionFinding(_ own: [SourcedClaim], _ names: [String]) -> String {
    let metrics = Set(own.compactMap(\.claim.metricKey)).count
    let docs = Set(own.map(\.doc)).count
    let name = names.joined(separator: language.separator)
    return language(
      "\(name)：\(docs)篇文章中有\(own.count)个数字、\(metrics)项指标；",
      "\(name): \(counted(own.count, "figure")) of \(counted(metrics, "metric")) in \(counted(docs, "article")); ")
      + conflictCount
  }

  /// The latest figure of each metric, those of the vocabulary first; the rest is in the list of all figures.
  private func latestTable(_ own: [SourcedClaim], _ page: inout Document) {
    let known = own.filter { claim in
      claim.claim.metricKey != nil && claim.claim.status == .actual && ![.growth, .multiple].contains(claim.claim.kind)
    }
    let groups = Dictionary(grouping: known) { $0.claim.metricKey }
    let latest = groups.values.compactMap { claims in claims.max { Self.time($0) < Self.time($1) } }
    let ordered = latest.sorted { Self.prominence($0) < Self.prominence($1) }
    let heads = [language("指标", "Metric"), language("最近的数字", "Latest figure"), language("时间", "Period")]
    page.table(
      heads + [language("来源", "Source")],
      ordered.prefix(10).map { claim in
        [
          [.text(claim.claim.metric?.phrase ?? "—")],
          [.text((contested.contains(claim) ? "≠ " : "") + language.wording(claim.claim))],
          [.text(language.period(claim.claim.period))], [reference(claim)],
        ]
      })
  }

  /// Later periods count more, then plain figures more than bounds.
  private static func time(_ claim: SourcedClaim) -> (String, Int, String, Int) {
    let isPlain = claim.claim.quantity?.comparator == .equal
    return (claim.claim.period?.end?.description ?? "", isPlain ? 1 : 0, claim.doc, claim.start)
  }

  private static func prominence(_ claim: SourcedClaim) -> (Int, String, String, Int) {
    (claim.claim.metric?.id == nil ? 1 : 0, claim.claim.metric?.phrase ?? "", claim.doc, claim.start)
  }
}
