import ClaimAnalysis
import ClaimModel
import ClaimPresentation

extension ReportBasis {
  /// What became of a metric from period to period, computed, beside the growth that sources state.
  func changeSection(_ comparison: Comparison, except shown: Chart?, _ page: inout Document) {
    let timelines = timelines(of: comparison).prefix(mostRows)
    guard !timelines.isEmpty else { return }
    page.paragraph(
      .text(
        language(
          "历年变化：算出的是本期与上期之比减1（占比为两期之差），括号里是原文的精度所允许的范围；其下是文中所称的增长。",
          "Over time: the change computed is this period over the one before, less 1 (for shares the difference); in "
            + "brackets what the digits of the texts allow. Below it stands the growth that texts state.")))
    changeTable(Array(timelines), &page)
    guard let chart = LineChart(comparison, in: terms).map(Chart.lines), chart != shown else { return }
    page.picture(chart, of: name)
  }

  /// The regions with a change to tell, in the order of the table.
  func timelines(of comparison: Comparison) -> [Timeline] {
    guard comparison.measure?.kind != .rank else { return [] }
    let stated = comparison.claims.first?.claim.metricKey.flatMap { growth[$0] } ?? []
    return comparison.rowOrder(in: language).map { Timeline(comparison, row: $0, growth: stated) }
      .filter { $0.points.contains { $0.change != nil } || $0.points.contains { !$0.stated.isEmpty } }
  }

  /// A row for each region, a column for each period in which something changed.
  private func changeTable(_ timelines: [Timeline], _ page: inout Document) {
    guard let comparison = timelines.first?.comparison else { return }
    let columns = comparison.periods.indices.filter { column in
      timelines.contains { timeline in
        timeline.points.contains { $0.isOf(comparison.periods[column]) && ($0.change != nil || !$0.stated.isEmpty) }
      }
    }.suffix(6)
    page.table(
      terms.metric(comparison) + language("的变化", ": changes"),
      [language("地区", "Region")] + columns.map { language.period(comparison.periods[$0]) },
      timelines.map { timeline in
        [[.text(terms.label(timeline.row))]]
          + columns.map { column in
            let index = timeline.points.firstIndex { $0.isOf(comparison.periods[column]) }
            return index.map { change(of: timeline, at: $0) } ?? []
          }
      })
    legend(timelines.flatMap(\.points).flatMap(\.stated).flatMap(\.caveats), &page)
  }

  /// The change of a point, and what sources say of it: `+5.46%` over `文中：同比增长2.0% [8]`.
  private func change(of timeline: Timeline, at index: Int) -> [Document.Inline] {
    let point = timeline.points[index]
    let computed = point.change.map { change -> [Document.Inline] in
      let isStep = index > 0 && timeline.points[index - 1].time == change.since
      let since = isStep ? nil : language.period(written: change.since)
      let notes = [since.map { language("自\($0)", "since \($0)") }, change.range(in: language)].compactMap(\.self)
      let note = notes.isEmpty ? "" : language.bracketed(notes.joined(separator: language("，", ", ")))
      return [.text(change.text(in: language) + note)]
    }
    let stated = Dictionary(grouping: point.stated) { statement($0.claim) }
    let lines = stated.sorted { $0.key < $1.key }.prefix(2).map { words, claims -> [Document.Inline] in
      [.text(language("文中：", "stated: ") + words)] + claims.commonCaveats.inlines
        + claims.withoutCopies(of: \.doc).prefix(1).flatMap { [.text(" "), reference($0)] }
    }
    return Array(((computed.map { [$0] } ?? []) + lines).joined(separator: [.lineBreak]))
  }

  /// Growth as the source words it: `同比增长4.6%`, `翻一番`.
  private func statement(_ claim: Claim) -> String {
    guard language == .chinese else {
      return terms.wording(claim) + (claim.base.map { language.bracketed(Self.bases[$0] ?? $0) } ?? "")
    }
    let isNumber = claim.figure.text.first?.isNumber ?? false
    let isFall = claim.quantity?.value.isNegative ?? false
    let base = claim.base ?? ""
    let verb = claim.kind == .growth && isNumber && !isFall && !base.hasSuffix("增长") ? "增长" : ""
    return base + verb + terms.wording(claim)
  }

  /// What growth is commonly measured from.
  private static let bases = [
    "同比": "year on year", "环比": "on the period before", "比上年": "on the year before", "较上年": "on the year before",
  ]
}

extension Timeline.Point {
  /// Whether it is the point of a period that sources tell of.
  func isOf(_ period: Period?) -> Bool { cell != nil && time == period?.description ?? "" }
}
