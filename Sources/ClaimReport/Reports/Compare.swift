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
    guard let column = comparison.latestSharedColumn, let unit = comparison.unit,
      comparison.measure?.kind != .rank
    else { return nil }
    let entries = zip(comparison.regions, comparison.cells).compactMap { region, cells -> Entry? in
      guard let claim = cells[column].leadingClaims.first?.claim,
        let figure = PlottedFigure(claim, in: unit, language)
      else { return nil }
      return Entry(region: language.region(region), figure: figure, isPlain: claim.quantity?.comparator == .equal)
    }.sorted { $1.figure.value < $0.figure.value }
    guard let first = entries.first, let last = entries.last, entries.count > 1 else { return nil }
    let period = language.period(comparison.periods[column])
    let ties = entries.dropFirst().filter { $0.figure.interval.meets(first.figure.interval) }.map(\.region)
    let contested = comparison.cells.contains { $0[column].isContested }
    let head = language(
      "\(metric)（\(period)）：\(entries.count)个地区中\(first.region)最高，\(first.figure.wording)",
      "\(metric) (\(period)): of \(entries.count) regions \(first.region) is highest with \(first.figure.wording)")
    var rest: [String] = []
    if !ties.isEmpty {
      let names = ties.joined(separator: language.separator)
      rest.append(language("按原文的精度与\(names)分不出高低", "not told apart from \(names) by the digits given"))
    } else if first.isPlain, last.isPlain, last.figure.value > .zero,
      let ratio = first.figure.value.divided(by: last.figure.value)?.rounded(toExponent: -2).normalized
    {
      rest.append(
        language(
          "是\(last.region)（\(last.figure.wording)）的约\(ratio)倍",
          "about \(ratio) times \(last.region) (\(last.figure.wording))"))
    } else {
      rest.append(
        language("最低为\(last.region)，\(last.figure.wording)", "\(last.region) lowest with \(last.figure.wording)"))
    }
    if contested { rest.append(language("但来源说法不一", "but sources disagree")) }
    return ([head] + rest).joined(separator: language("，", ", ")) + language("。", ".")
  }

  private struct Entry {
    let region: String
    let figure: PlottedFigure
    let isPlain: Bool
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
