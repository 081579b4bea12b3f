import ClaimAnalysis
import ClaimModel

extension OverviewReport {
  /// The finding in one sentence, and the gravest contradiction under it.
  func leadSection(_ page: inout Markdown) {
    let regions = Set(figures.compactMap { $0.claim.region?.region }).count
    let contradictions = findings.filter { $0.verdict == .contradict }
    let count = contradictions.count
    let counts = language(
      "\(articles.count)篇文章，\(figures.count)个数字，\(regions)个地区：",
      "\(articles.count) articles, \(figures.count) figures, \(regions) regions: ")
    let result =
      count == 0
      ? language("没有发现互相矛盾的数字。", "no figures contradict each other.")
      : language("发现\(count)处矛盾。", count == 1 ? "one contradiction." : "\(count) contradictions.")
    let wrong = audits.count { $0.verdict == .doesNotAddUp }
    let sums =
      wrong == 0
      ? "" : language("\(wrong)处算术不合。", wrong == 1 ? " One sum does not add up." : " \(wrong) sums do not add up.")
    page.paragraph("**" + counts + result + sums + "**")
    for finding in contradictions.prefix(3) { page.paragraph(headlineOf(finding)) }
  }

  /// A contradiction in a line: `22亿元 ≠ 2.2亿元`, its cause and its sources.
  private func headlineOf(_ finding: Finding) -> String {
    let sides = finding.claims.map { Markdown.bold(wording($0.claim)) + " " + reference($0) }
    let cause = finding.cause.map { language("：", ": ") + Markdown.escape($0.text(in: language)) } ?? ""
    let metric = finding.metric.map { Markdown.escape($0.phrase) + language("：", ": ") } ?? ""
    return metric + sides.joined(separator: " ≠ ") + cause
  }
}
