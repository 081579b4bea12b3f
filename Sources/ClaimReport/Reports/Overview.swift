import ClaimAnalysis
import ClaimModel
import ClaimPresentation

extension ReportBasis {
  /// What the articles say, and whether it can all be true.
  func overview(_ page: inout Document) {
    let comparisons = mostToldOf
    let leading = comparisons.first { weight(of: $0) > 0 }
    let conflict = conflictFindings.first(where: mayLead)
    let picture = lead(
      conflictFinding.capitalizedFirst, with: conflict == nil ? leading : nil,
      leastPeers: leading.map(weight) ?? 0 > 1 ? Self.leastPeers : 2,
      instead: conflict.flatMap(dotPlot) ?? (leading == nil ? conflictPicture : nil),
      &page)
    findingQuestion(conflictFindings + unsoundAudits, &page)
    comparisonQuestion(comparisons, &page)
    changeQuestion(comparisons, &page)
    planQuestion(&page)
    coverageQuestion(&page)
    details(of: comparisons, except: picture, &page)
  }

  /// Fewer regions say little of a country.
  private static let leastPeers = 3

  /// The comparisons, first those that people have read, by how many regions they rank, then those that changed.
  private var mostToldOf: [Comparison] {
    comparisonsInOrder.enumerated().map { (weight: weight(of: $0.element), place: $0.offset, comparison: $0.element) }
      .sorted { ($1.weight, $0.place) < ($0.weight, $1.place) }.map(\.comparison)
  }

  /// How much a comparison may lead: by the regions that it ranks, else by whether something changed, or there is
  /// anything to tell; 0 for one that may not.
  private func weight(of comparison: Comparison) -> Int {
    guard let part = leadingPart(of: comparison) else { return 0 }
    if let ranking = part.tellingRanking(of: Self.leastPeers, in: language) { return ranking.firm.count }
    if part.steps(in: language).contains(where: \.isChange) { return 2 }
    return hasConfirmed || ranking(part) != nil ? 1 : 0
  }

  /// How many contradictions there are, which one comes first, and how many sums do not add up.
  var conflictFinding: String {
    let count = findings.count { $0.verdict == .contradict }
    let revised = findings.count { $0.verdict == .revised }
    let wrong = unsoundAudits.count
    let doubtful = conflictFindings.count { !$0.mayLead }
    let some = doubtful == conflictFindings.count ? "" : language("其中\(doubtful)处的", "for \(doubtful) of them ")
    let doubt =
      doubtful == 0
      ? "" : language.bracketed(some + language("地区、时间或指标由上下文推定", "place, time or metric is inferred"))
    let main = conflictFindings.first(where: mayLead).map { finding in
      let words = finding.claims.map { terms.wording($0.claim) }.withoutCopies(of: \.self).prefix(3)
      let subject = statedSubject(of: finding)
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
      wrong == 0 ? "" : language("；\(wrong)处算术不合", wrong == 1 ? "; one sum is wrong" : "; \(wrong) sums are wrong")
    let unsettled = unsettledCells.count
    let others =
      unsettled == 0
      ? ""
      : language(
        "；\(found.isEmpty ? "" : "另")有\(unsettled)处说法不一，但不能确定说的是同一件事",
        "; in \(counted(unsettled, found.isEmpty ? "place" : "more place")) sources differ, perhaps on different things"
      )
    return result + doubt + (main ?? "") + sums + others + language("。", ".")
  }

  /// Whose figures are they? The regions with how much is known of them.
  private func coverageQuestion(_ page: inout Document) {
    let groups = figures.grouped { $0.claim.region?.region }.filter { $0.key != nil }
    let largest = groups.sorted { a, b in
      a.elements.count == b.elements.count
        ? Self.rank(a.key) < Self.rank(b.key) : a.elements.count > b.elements.count
    }
    let rows = largest.prefix(mostRows).map { region, claims -> [[Document.Inline]] in
      let metrics = Set(claims.compactMap(\.claim.metricKey)).count
      let counts = [claims.count, metrics, Set(claims.map(\.doc)).count]
      return [[.text(terms.region(region))]] + counts.map { [.value("\($0)", ExactDecimal($0))] }
    }
    guard rows.count > 1 else { return }
    page.heading(2, language("说的是哪里？", "Where are they from?"), anchor: "coverage")
    page.table(
      language("说得最多的地区", "The regions that most figures are about"),
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
    BarChart(comparison, in: terms).map(Chart.bars) ?? LineChart(comparison, in: terms).map(Chart.lines)
  }
}
