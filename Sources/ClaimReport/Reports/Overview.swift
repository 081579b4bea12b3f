import ClaimAnalysis
import ClaimModel
import ClaimPresentation

extension ReportBasis {
  /// What the articles say, and whether it can all be true.
  func overview(_ page: inout Document) {
    page.paragraph(.strong(overviewFinding))
    if conflictFindings.isEmpty && unsoundAudits.isEmpty {
      coverageTable(&page)
    } else {
      findingTable(conflictFindings + unsoundAudits, &page)
    }
    let picture = conflictFindings.lazy.compactMap(dotPlot).first ?? comparisons.lazy.compactMap(anyChart).first
    page.picture(picture, of: name)
    comparisonSection(comparisons, except: picture, &page)
    seriesSection(comparisons, except: picture, &page)
    planSection(&page)
    conflictSection(&page, besides: picture)
    agreementSection(&page)
    auditSection(&page)
    figureSection(&page)
  }

  private var overviewFinding: String {
    let regions = Set(figures.compactMap { $0.claim.region?.region }).count
    let counts = language(
      "\(articles.count)篇文章，\(figures.count)个数字，\(regions)个地区：",
      "\(counted(articles.count, "article")), \(counted(figures.count, "figure")), \(counted(regions, "region")): ")
    return counts + conflictFinding
  }

  /// How many contradictions there are, which one comes first, and how many sums do not add up.
  var conflictFinding: String {
    let count = findings.count { $0.verdict == .contradict }
    let revised = findings.count { $0.verdict == .revised }
    let wrong = unsoundAudits.count
    let main = conflictFindings.first.map { finding in
      let words = finding.claims.map { language.wording($0.claim) }.withoutCopies(of: \.self)
      let subject = subject(of: finding)
      return (count + revised > 1 ? language("，首先是", ", first of all ") : language("——", " – "))
        + (subject.isEmpty ? "" : subject + language("，", ", ")) + words.joined(separator: language("与", " against "))
    }
    let found = [
      count == 0 ? nil : language("\(count)处矛盾", counted(count, "contradiction")),
      revised == 0 ? nil : language("\(revised)处修订", counted(revised, "revision")),
    ].compactMap(\.self).joined(separator: language.separator)
    let result =
      found.isEmpty ? language("没有发现互相矛盾的数字", "no figures contradict each other") : language("发现", "") + found
    let sums =
      wrong == 0 ? "" : language("；\(wrong)处算术不符", wrong == 1 ? "; one sum is wrong" : "; \(wrong) sums are wrong")
    let unsettled = unsettledCells.count
    let others =
      unsettled == 0
      ? ""
      : language(
        "；另有\(unsettled)处说法不一，但不能确定说的是同一件事",
        "; in \(counted(unsettled, "more place")) sources differ, perhaps on different things")
    return result + (main ?? "") + sums + others + language("。", ".")
  }

  /// The regions with how much is known of them, where nothing contradicts.
  private func coverageTable(_ page: inout Document) {
    let groups = figures.grouped { $0.claim.region?.region }
    let rows = groups.sorted { Self.rank($0.key) < Self.rank($1.key) }.map { region, claims -> [[Document.Inline]] in
      let metrics = Set(claims.compactMap(\.claim.metricKey)).count
      let counts = [claims.count, metrics, Set(claims.map(\.doc)).count]
      return [[.text(language.region(region))]] + counts.map { [.text("\($0)")] }
    }
    page.table(
      [language("地区", "Region"), language("数字", "Figures"), language("指标", "Metrics"), language("文章", "Articles")],
      rows)
  }

  /// Larger places first, then by code and name; what has no region comes last.
  static func rank(_ region: Region?) -> (Int, String, String) {
    guard let region else { return (.max, "", "") }
    return (Region.Level.allCases.firstIndex(of: region.level) ?? 0, region.code ?? "~", region.name)
  }

  /// The bars or the line of a comparison.
  func anyChart(_ comparison: Comparison) -> Chart? {
    BarChart(comparison, in: language).map(Chart.bars) ?? LineChart(comparison, in: language).map(Chart.lines)
  }
}
