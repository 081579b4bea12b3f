import ClaimAnalysis
import ClaimModel
import ClaimPresentation

extension ReportBasis {
  /// How regions and years compare in some metrics.
  func compare(_ page: inout Document) {
    let main = comparisons.first
    page.paragraph(.strong(compareFinding))
    let showsAll = comparisons.count > 1 && Set(comparisons.flatMap(\.rows)).count > 1
    if showsAll { pivotTable(comparisons, &page) } else if let main { comparisonTable(main, &page) }
    let picture = main.flatMap(anyChart)
    page.picture(picture, of: name)
    if !showsAll, let main { apartList(main, &page) }
    comparisonSection(
      showsAll ? comparisons : Array(comparisons.dropFirst()), except: picture, isAfterPivot: showsAll, &page)
    seriesSection(comparisons, except: picture, &page)
    planSection(&page)
    conflictSection(&page, besides: nil)
    agreementSection(&page)
    auditSection(&page)
  }

  /// Who leads in each metric, or what one metric comes to.
  private var compareFinding: String {
    let leaders = comparisons.prefix(4).compactMap(leader)
    if leaders.count > 1 {
      let rest = comparisons.count - leaders.count
      let others = rest > 0 ? language("；另有\(rest)项指标见下文", "; \(counted(rest, "more metric")) below") : ""
      return leaders.joined(separator: language("；", "; ")) + others + language("。", ".")
    }
    let telling = comparisons.first { Ranking($0, in: language) != nil } ?? comparisons.first { !steps(of: $0).isEmpty }
    return (telling ?? comparisons.first).map(comparisonFinding)
      ?? language("没有可以比较的数字。", "There are no figures to compare.")
  }

  /// The region with the largest figure: `地区生产总值上海市最高（47218.66亿元，2023年，6个城市）`.
  private func leader(_ comparison: Comparison) -> String? {
    guard let ranking = Ranking(comparison, in: language) else { return nil }
    let entry = ranking.entries[0]
    let isTied = !ranking.ties(of: entry.row).isEmpty
    let metric = comparison.metric?.phrase ?? ""
    let facts = [
      entry.figure.wording, language.period(comparison.periods[ranking.column]),
      language.regions(ranking.entries.count, of: ranking.peers),
    ].joined(separator: language("，", ", "))
    let tie = isTied ? language("或并列", " or level") : ""
    return language(
      "\(metric)\(entry.label)最高\(tie)（\(facts)）", "\(metric): \(entry.label) is highest\(tie) (\(facts))")
  }

  /// What a comparison comes to, in one sentence: first among the regions, else over time.
  func comparisonFinding(_ comparison: Comparison) -> String {
    let metric = comparison.metric?.phrase ?? ""
    return regionFinding(comparison, metric) ?? timeFinding(comparison, metric) ?? countFinding(comparison, metric)
  }

  private func regionFinding(_ comparison: Comparison, _ metric: String) -> String? {
    guard let ranking = Ranking(comparison, in: language), let first = ranking.entries.first,
      let last = ranking.entries.last
    else { return nil }
    let period = language.period(comparison.periods[ranking.column])
    let places = language.regions(ranking.entries.count, of: ranking.peers)
    let head = language(
      "\(metric)（\(period)）：\(places)中\(first.label)最高，\(first.figure.wording)",
      "\(metric) (\(period)): of \(places) \(first.label) is highest with \(first.figure.wording)")
    var parts = [head, distance(from: first, to: last, ties: ranking.ties(of: first.row).map(\.label))]
    let contested = ranking.entries.filter(\.isContested).map(\.label)
    if !contested.isEmpty {
      let names = contested.joined(separator: language.separator)
      parts.append(language("\(names)的来源说法不一", "sources disagree on \(names)"))
    }
    return parts.joined(separator: language("，", ", ")) + language("。", ".")
  }

  /// How far the highest is above the lowest, or which others the digits do not tell it from.
  private func distance(from first: Ranking.Entry, to last: Ranking.Entry, ties: [String]) -> String {
    guard ties.isEmpty else {
      let names = ties.joined(separator: language.separator)
      return language("按原文的精度与\(names)分不出高低", "not told apart from \(names) by the digits given")
    }
    guard !first.figure.isBound, !last.figure.isBound, last.figure.value > .zero,
      let ratio = first.figure.value.divided(by: last.figure.value)
    else {
      return language("最低为\(last.label)，\(last.figure.wording)", "\(last.label) lowest with \(last.figure.wording)")
    }
    let times = ratio.rounded(toExponent: -2).normalized
    return language(
      "是\(last.label)（\(last.figure.wording)）的约\(times)倍",
      "about \(times) times \(last.label) (\(last.figure.wording))")
  }

  private func timeFinding(_ comparison: Comparison, _ metric: String) -> String? {
    guard let step = steps(of: comparison).first else { return nil }
    return metric + language.colon + step.sentence(in: language) + language("。", ".")
  }

  private func countFinding(_ comparison: Comparison, _ metric: String) -> String {
    let docs = Set(comparison.claims.map(\.doc)).count
    return language(
      "\(metric)：\(docs)篇文章中有\(comparison.count)个数字，没有两个地区或时间可以并排。",
      "\(metric): \(counted(comparison.count, "figure")) in \(counted(docs, "article")), "
        + "no two regions or periods to put side by side.")
  }
}
