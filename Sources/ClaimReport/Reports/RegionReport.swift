import ClaimAnalysis
import ClaimModel
import ClaimPresentation

extension ReportBasis {
  /// What is known of some regions.
  func region(_ names: [String], _ page: inout Document) {
    let own = figures.filter { isOf(names, $0.claim.region?.region) }
    let latest = latestFigures(own, names)
    page.paragraph(.strong(regionFinding(own, latest, names)))
    let picture =
      (latest.compactMap(\.comparison) + comparisons).lazy.compactMap { self.chart(of: $0, showing: names) }.first
      ?? conflictPicture
    page.picture(picture, of: name)
    let known = comparisons.filter { $0.metric?.id != nil }
    if names.count > 1, !known.isEmpty {
      pivotTable(known, &page)
    } else {
      latestTable(latest, &page)
    }
    changeQuestion(comparisons, &page)
    planQuestion(&page)
    findingQuestion(conflictFindings + unsoundAudits, &page)
    details(of: known, except: picture, &page)
  }

  /// The chart of a comparison in which one of the regions is to be seen.
  private func chart(of comparison: Comparison, showing names: [String]) -> Chart? {
    let rows = comparison.rows.filter { isOf(names, $0.region) }
    let labels = Set(rows.map(terms.label))
    if let bars = BarChart(comparison, in: terms), let ranking = Ranking(comparison, in: language),
      ranking.entries.contains(where: { rows.contains(comparison.rows[$0.row]) })
    {
      return .bars(bars)
    }
    return LineChart(comparison, in: terms).flatMap { chart in
      chart.series.contains { labels.contains($0.label) } ? .lines(chart) : nil
    }
  }

  private func isOf(_ names: [String], _ region: Region?) -> Bool { region.map { names.contains($0.name) } ?? false }

  /// The main figures with their places among other regions, then what contradicts.
  private func regionFinding(_ own: [SourcedClaim], _ latest: [LatestFigure], _ names: [String]) -> String {
    let name = regionNames(names)
    let main = latest.filter { figure in
      !figure.isContested && figure.claim.claim.period != nil
        && (hasConfirmed
          ? figure.claim.isConfirmed : figure.claim.claim.isStated && figure.prominence < LatestFigure.obscure)
    }.prefix(3)
    guard names.count == 1, !main.isEmpty else {
      let metrics = Set(own.compactMap(\.claim.metricKey)).count
      let docs = Set(own.map(\.doc)).count
      return language(
        "\(name)：\(docs)篇文章中有\(own.count)个数字、\(metrics)项指标；",
        "\(name): \(counted(own.count, "figure")) of \(counted(metrics, "metric")) in \(counted(docs, "article")); ")
        + conflictFinding
    }
    let parts = main.map { figure in
      let facts = [language.period(figure.claim.claim.period), figure.place].compactMap(\.self)
      return metric(figure) + language("", " ") + terms.wording(figure.claim.claim)
        + language.bracketed(facts.joined(separator: language("，", ", ")))
    }
    let read = hasConfirmed ? language.readMark : ""
    return name + language.colon + parts.joined(separator: language.separator) + read + language("；", "; ")
      + conflictFinding
  }

  private func metric(_ figure: LatestFigure) -> String {
    figure.comparison.map(terms.metric) ?? terms.metric(of: figure.claim.claim) ?? "—"
  }

  private func latestTable(_ figures: [LatestFigure], _ page: inout Document) {
    let heads = [
      language("指标", "Metric"), language("最近的数字", "Latest figure"), language("时间", "Period"),
      language("位次", "Place"), language("比上一期", "Change"), language("来源", "Source"),
    ]
    let columns = [true, true, true, figures.contains { $0.place != nil }, figures.contains { $0.change != nil }, true]
    func shown<Cell>(_ cells: [Cell]) -> [Cell] { zip(columns, cells).filter(\.0).map(\.1) }
    page.table(
      language("各项指标最近的数字", "The latest figure of each metric"), shown(heads),
      figures.map { figure in
        let wording = (figure.isContested ? "≠ " : "") + terms.wording(figure.claim.claim)
        let value = figure.claim.claim.quantity?.value
        let words = [value.map { .value(wording, $0) } ?? .text(wording)] + figure.claim.caveats.inlines
        return shown([
          [figure.comparison.map { .part(metric(figure), anchor: anchor(of: $0)) } ?? .text(metric(figure))], words,
          [.text(language.period(figure.claim.claim.period))], [.text(figure.place ?? "—")],
          [.text(figure.change ?? "—")], [reference(figure.claim)],
        ])
      }, isOfRecords: true)
    legend(figures.flatMap(\.claim.caveats), &page)
  }

  /// The latest figure of each metric, those that others can be held against first.
  private func latestFigures(_ own: [SourcedClaim], _ names: [String]) -> [LatestFigure] {
    let levels = own.filter {
      $0.claim.metricKey != nil && $0.claim.status == .actual && !$0.claim.isChange && $0.isFact
    }
    let figures = levels.grouped(by: \.claim.metricKey).compactMap { latestFigure(of: $0.elements, names) }
    let ordered = figures.sorted { a, b in
      let (x, y) = (a.trust, b.trust)
      return x == y ? (a.prominence, a.claim) < (b.prominence, b.claim) : x < y
    }
    return Array(ordered.prefix(mostRows))
  }

  private func latestFigure(of claims: [SourcedClaim], _ names: [String]) -> LatestFigure? {
    let read = claims.filter(\.isConfirmed)
    guard let latest = (read.isEmpty ? claims : read).max(by: { Self.time($0) < Self.time($1) }) else { return nil }
    let comparison = comparisons.first { $0.claims.contains(latest) }
    let row = comparison?.rows.firstIndex { $0.entity == latest.claim.entity?.text && isOf(names, $0.region) }
    let hasMetric = latest.claim.metric?.id != nil
    let isFragment = latest.claim.metric.map(request.isFragment) ?? false
    guard let comparison, let row,
      let column = comparison.periods.indices.last(where: { column in
        comparison.cells[row][column].readings.contains { $0.claims.contains(latest) }
      })
    else {
      return LatestFigure(
        claim: latest, comparison: nil, place: nil, change: nil, isContested: contested.contains(latest),
        prominence: hasMetric ? 1 : LatestFigure.obscure + (isFragment ? 1 : 0))
    }
    let cell = comparison.cells[row][column]
    let step = comparison.steps(in: language).last { $0.row == comparison.rows[row] && cell.firm == $0.to }
    let isShort = latest.claim.metric?.phrase.count ?? 0 <= 12 && !isFragment
    return LatestFigure(
      claim: cell.leadingClaims.first ?? latest, comparison: comparison,
      place: Ranking(comparison, column: column, in: language).flatMap { place(of: row, in: $0) },
      change: step?.change.text(in: language), isContested: cell.told.count > 1,
      prominence: hasMetric ? 0 - comparison.count : isShort ? 2 : LatestFigure.obscure)
  }

  /// The place of a row: `6个城市中第2`, `6个城市中第1至2`.
  private func place(of row: Int, in ranking: Ranking) -> String? {
    guard let places = ranking.places(of: row) else { return nil }
    let among = language.regions(ranking.entries.count, of: ranking.peers)
    let isSure = places.count == 1
    let number =
      isSure
      ? "\(places.lowerBound)"
      : language("\(places.lowerBound)至\(places.upperBound)", "\(places.lowerBound)–\(places.upperBound)")
    return language("\(among)中第\(number)", "place \(number) of \(among)")
  }

  /// Later periods count more, then plain figures more than bounds, then finer digits.
  private static func time(_ claim: SourcedClaim) -> (String, Int, Int, String, Int) {
    let quantity = claim.claim.quantity
    let isPlain = quantity?.comparator == .equal
    return (
      claim.claim.period?.end?.description ?? "", isPlain ? 1 : 0, -(quantity?.value.exponent ?? 0), claim.doc,
      claim.start
    )
  }
}

/// The latest figure of a metric of a region, and how it stands.
private struct LatestFigure {
  let claim: SourcedClaim
  /// The comparison that it is part of.
  let comparison: Comparison?
  /// Its place among other regions.
  let place: String?
  /// What became of it since the period before.
  let change: String?
  let isContested: Bool
  /// The smaller, the further up.
  let prominence: Int

  /// What a person has read first, then what sentences state.
  var trust: Int { claim.isConfirmed ? 0 : claim.claim.isStated ? 1 : 2 }

  /// What is told once, of a metric that the vocabulary does not have.
  static let obscure = 3
}

/// Orders by metric, then by place.
private func < (a: (Int, SourcedClaim), b: (Int, SourcedClaim)) -> Bool {
  (a.0, a.1.claim.metric?.phrase ?? "", a.1.doc, a.1.start) < (b.0, b.1.claim.metric?.phrase ?? "", b.1.doc, b.1.start)
}
