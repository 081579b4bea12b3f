import ClaimAnalysis
import ClaimModel
import ClaimPresentation

/// The questions of the first pages, each with a heading, a table of a few rows, and links to the details.
extension ReportBasis {
  /// Which figures cannot all be true?
  func findingQuestion(_ findings: [Finding], _ page: inout Document) {
    guard !findings.isEmpty else { return }
    page.heading(2, language("哪些数字互相矛盾？", "Which figures contradict each other?"), anchor: "findings")
    findingTable(findings, &page)
  }

  /// How do regions compare? A row for each metric: its highest, its lowest, and the country beside them.
  func comparisonQuestion(_ comparisons: [Comparison], _ page: inout Document) {
    let told = comparisons.filter { ranking($0) != nil }.prefix(mostRows)
    guard !told.isEmpty else { return }
    page.heading(2, language("各地怎样？", "How do regions compare?"), anchor: "regions")
    let rows = told.compactMap { comparison in ranking(comparison).map { row(of: comparison, $0) } }
    let hasCountry = rows.contains { !$0[4].isEmpty }
    let heads = [
      language("指标", "Metric"), language("时间", "Period"), language("最高", "Highest"), language("最低", "Lowest"),
      language("全国", "China"), language("比较范围", "Among"),
    ]
    let columns = heads.indices.filter { hasCountry || $0 != 4 }
    page.table(
      language("同一时间、同级地区之间的比较", "Regions of one level in one period"), columns.map { heads[$0] },
      rows.map { row in columns.map { row[$0] } }, isOfRecords: true)
  }

  private func row(of comparison: Comparison, _ ranking: Ranking) -> [[Document.Inline]] {
    let entries = [ranking.firm[0], ranking.firm[ranking.firm.count - 1]]
    let sides = entries.map { entry -> [Document.Inline] in
      [.text(label(entry, comparison) + " "), figure(entry.claim)] + entry.claim.caveats.inlines
        + [.text(" "), reference(entry.claim)]
    }
    let country = comparison.rows.firstIndex { $0.region == .china && $0.entity == nil }
      .flatMap { comparison.cells[$0][ranking.column].firm }
    return [
      [.part(terms.metric(comparison), anchor: anchor(of: comparison))],
      [.text(language.period(comparison.periods[ranking.column]))], sides[0], sides[1],
      country.map { [figure($0), .text(" "), reference($0)] } ?? [],
      [.text(language.regions(ranking.firm.count, of: ranking.peers))],
    ]
  }

  /// What changed? A row for each metric: its latest step that sources state and agree on.
  func changeQuestion(_ comparisons: [Comparison], _ page: inout Document) {
    let told = comparisons.lazy.compactMap { comparison in
      comparison.steps(in: language).filter(\.isChange).max { Self.end(of: $0) < Self.end(of: $1) }.map {
        (comparison: comparison, step: $0)
      }
    }.prefix(mostRows)
    guard !told.isEmpty else { return }
    page.heading(2, language("怎样变化？", "What changed?"), anchor: "changes")
    let heads = [
      language("指标", "Metric"), language("地区", "Region"), language("从", "From"), language("到", "To"),
      language("变化（算出）", "Change (computed)"),
    ]
    page.table(
      language("来源写明、说法一致的最近一步", "The latest step that sources state and agree on"), heads,
      told.map { comparison, step in
        [
          [.part(terms.metric(comparison), anchor: anchor(of: comparison))], [.text(terms.label(step.row))],
          side(step.from),
          side(step.to), [.text(step.change.text(in: language))],
        ]
      }, isOfRecords: true)
  }

  private static func end(of step: Step) -> String { step.to.claim.period?.end?.description ?? "" }

  private func side(_ claim: SourcedClaim) -> [Document.Inline] {
    [
      figure(claim), .text(language.bracketed(language.period(claim.claim.period))), .text(language("", " ")),
      reference(claim),
    ]
  }

  /// What became of plans? Those that were missed first.
  func planQuestion(_ page: inout Document) {
    let told = planFindings.filter { $0.isStated && $0.metric?.id != nil }
      .withoutCopies { [subject(of: $0)] + $0.claims.map { terms.wording($0.claim) } }.prefix(mostRows)
    guard !told.isEmpty else { return }
    page.heading(2, language("计划完成了吗？", "Were plans met?"), anchor: "plans")
    page.list(told.map(planLine))
    let rest = planFindings.count - told.count
    if rest > 0 {
      page.paragraph(
        .text(language("另有\(rest)项计划：", "\(counted(rest, "more plan")): ")), .code("heshu list --status planned"))
    }
  }

  /// The plan, what came of it, and the verdict: `苏州市高新技术企业（2025年）：计划20000家 [9] · 尚无结果`.
  private func planLine(_ finding: Finding) -> [Document.Inline] {
    guard let plan = finding.claims.first else { return [] }
    let result = finding.claims.dropFirst().first.map { result in
      [.text(language("，实际", ", result "))] + told(result, isMarked: true)
    }
    let subject = subject(of: finding)
    return [.text((subject.isEmpty ? "" : subject + language.colon) + language("计划", "plan "))]
      + told(plan, isMarked: true) + (result ?? []) + [.text(" · " + language(finding.verdict))]
  }

  /// A figure in words, by whose value pages sort.
  func figure(_ claim: SourcedClaim) -> Document.Inline {
    let words = terms.wording(claim.claim)
    return claim.claim.quantity.map { .value(words, $0.value) } ?? .text(words)
  }
}
