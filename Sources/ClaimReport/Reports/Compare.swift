import ClaimAnalysis
import ClaimModel

extension ReportBasis {
  /// How regions and years compare in some metrics.
  func compare(_ page: inout Document) {
    let main = comparisons.first
    page.paragraph(.strong(main.map(comparisonFinding) ?? language("没有可以比较的数字。", "There are no figures to compare.")))
    if let main { comparisonTable(main, &page) }
    let picture = main.flatMap(anyChart)
    page.picture(picture, of: name)
    if let main { apartList(main, &page) }
    comparisonSection(Array(comparisons.dropFirst()), except: picture, &page)
    seriesSection(comparisons, except: picture, &page)
    conflictSection(&page, besides: nil)
    agreementSection(&page)
    auditSection(&page)
  }

  /// What a comparison comes to, in one sentence: first among the regions, else over time.
  func comparisonFinding(_ comparison: Comparison) -> String {
    let metric = comparison.metric?.phrase ?? ""
    return regionFinding(comparison, metric) ?? timeFinding(comparison, metric) ?? countFinding(comparison, metric)
  }

  private func regionFinding(_ comparison: Comparison, _ metric: String) -> String? {
    guard let column = comparison.latestSharedColumn, comparison.measure?.kind != .rank else { return nil }
    let entries = rankedEntries(comparison, column)
    let settled = entries.filter { !$0.figure.isBound }
    guard let first = settled.first, let last = settled.last, settled.count > 1 else { return nil }
    let period = language.period(comparison.periods[column])
    let head = language(
      "\(metric)（\(period)）：\(entries.count)个地区中\(first.region)最高，\(first.figure.wording)",
      "\(metric) (\(period)): of \(entries.count) regions \(first.region) is highest with \(first.figure.wording)")
    var parts = [head, distance(from: first, to: last, among: settled)]
    for bound in entries where bound.figure.isBound && bound.figure.interval.reaches(first.figure.value) {
      parts.append(
        language(
          "\(bound.region)（\(bound.figure.wording)）可能更高", "\(bound.region) (\(bound.figure.wording)) may be higher"))
    }
    if comparison.peers(in: column).contains(where: { comparison.cells[$0][column].isContested }) {
      parts.append(language("其中有来源说法不一", "and sources disagree on some"))
    }
    return parts.joined(separator: language("，", ", ")) + language("。", ".")
  }

  /// How far the highest is above the lowest, or which others the digits do not tell it from.
  private func distance(from first: Entry, to last: Entry, among entries: [Entry]) -> String {
    let ties = entries.dropFirst().filter { $0.figure.interval.meets(first.figure.interval) }.map(\.region)
    guard ties.isEmpty else {
      let names = ties.joined(separator: language.separator)
      return language("按原文的精度与\(names)分不出高低", "not told apart from \(names) by the digits given")
    }
    guard last.figure.value > .zero, let ratio = first.figure.value.divided(by: last.figure.value) else {
      return language("最低为\(last.region)，\(last.figure.wording)", "\(last.region) lowest with \(last.figure.wording)")
    }
    let times = ratio.rounded(toExponent: -2).normalized
    return language(
      "是\(last.region)（\(last.figure.wording)）的约\(times)倍",
      "about \(times) times \(last.region) (\(last.figure.wording))")
  }

  /// The regions of one level in a column, the highest first.
  private func rankedEntries(_ comparison: Comparison, _ column: Int) -> [Entry] {
    guard let unit = comparison.unit else { return [] }
    return comparison.peers(in: column).compactMap { row -> Entry? in
      comparison.cells[row][column].leadingClaims.first.flatMap { PlottedFigure($0.claim, in: unit, language) }
        .map { Entry(region: language.label(comparison.rows[row]), figure: $0) }
    }.sorted { $1.figure.value < $0.figure.value }
  }

  private struct Entry {
    let region: String
    let figure: PlottedFigure
  }

  private func timeFinding(_ comparison: Comparison, _ metric: String) -> String? {
    guard let change = changes(of: comparison).first else { return nil }
    return metric + language.colon + change.sentence(in: language) + language("。", ".")
  }

  private func countFinding(_ comparison: Comparison, _ metric: String) -> String {
    let docs = Set(comparison.claims.map(\.doc)).count
    return language(
      "\(metric)：\(docs)篇文章中有\(comparison.count)个数字，没有两个地区或时间可以并排。",
      "\(metric): \(comparison.count) figures in \(docs) articles, no two regions or periods to put side by side.")
  }
}

extension Interval {
  /// Whether it allows values above one.
  fileprivate func reaches(_ value: ExactDecimal) -> Bool { high.map { $0 > value } ?? true }
}
