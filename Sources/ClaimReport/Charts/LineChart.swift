import ClaimAnalysis
import ClaimModel
import ClaimPresentation

/// A line for every region over the years. It joins neighbouring years only, and only what sources state and agree on:
/// where a year has no figure it has a gap.
struct LineChart: Sendable, Hashable {
  let caption: ChartCaption
  let magnitude: Magnitude
  /// The lines, at most six.
  let series: [Series]
  let heads: [String]

  /// The figures of one region.
  struct Series: Sendable, Hashable {
    let label: String
    /// The figures by day; where sources disagree a day has one for each reading.
    let points: [Point]
  }

  /// One figure.
  struct Point: Sendable, Hashable {
    /// The last day of its period, as `CalendarDate.dayNumber`.
    let day: Int
    let period: String
    /// Whether its period is a year.
    let isYear: Bool
    let figure: PlottedFigure
    /// Whether the line runs through it: sources agree on it, and its sentence states what, where and when.
    let isFirm: Bool
    /// Whether the sentence does not state the place, the time or what is measured.
    let isInferred: Bool
  }

  /// The chart of a comparison; nil when no region has figures of two comparable periods, or the figures are ranks.
  init?(_ comparison: Comparison, in terms: ReportTerms) {
    guard comparison.measure?.kind != .rank, let unit = comparison.unit else { return nil }
    let columns = comparison.columnsOfOneLength
    var claims: [SourcedClaim] = []
    var series: [Series] = []
    for index in comparison.rowOrder(in: terms.language) where series.count < Self.mostLines {
      let cells = columns.map { (cell: comparison.cells[index][$0], period: comparison.periods[$0]) }
      let points = cells.flatMap { Self.points($0.cell, $0.period, unit, terms) }
      // One figure beside others that are only inferred makes no line.
      guard Set(points.filter { !$0.isInferred }.map(\.day)).count > 1 else { continue }
      series.append(Series(label: terms.label(comparison.rows[index]), points: points))
      claims += cells.flatMap(\.cell.leadingClaims)
    }
    guard !series.isEmpty else { return nil }
    self.series = series
    let language = terms.language
    let points = series.flatMap(\.points)
    magnitude = Magnitude(of: unit, upTo: points.map(\.figure.value.magnitude).max() ?? .zero, in: language)
    let name = terms.metric(comparison)
    caption = terms.caption(
      title: series.count == 1 ? name + language("，", ", ") + series[0].label : name, magnitude, of: claims,
      marks: [
        Self.cutNote(points, in: language),
        points.contains(where: \.isInferred)
          ? language("空心：原句没有写明，由上下文推定，不连线", "Hollow: not stated in the sentence, but inferred; not joined") : nil,
      ])
    heads =
      [language("地区", "region"), language("时间", "period")] + terms.csvHeads(first: "", magnitude).dropFirst()
  }

  private static let mostLines = 6

  /// That the axis is cut, where it is.
  private static func cutNote(_ points: [Point], in language: Language) -> String? {
    Axis(holding: points.flatMap(\.figure.shownExtent), from: 1, to: 0).isCut
      ? language("纵轴不从0开始", "The vertical axis does not begin at zero") : nil
  }

  private static func points(
    _ cell: Comparison.Cell, _ period: Period?, _ unit: FigureUnit, _ terms: ReportTerms
  ) -> [Point] {
    guard let period, let end = period.end else { return [] }
    return cell.leadingClaims.compactMap { claim in
      PlottedFigure(claim.claim, in: unit, wording: terms.wording(claim.claim)).map {
        Point(
          day: end.dayNumber, period: terms.language.period(period), isYear: period.isYear, figure: $0,
          isFirm: cell.firm != nil, isInferred: !claim.isFirm)
      }
    }
  }
}

extension Comparison {
  /// The columns of periods that one line may join, in order: the length that most of them have. A count or a share
  /// holds for a moment, so all lengths up to a year go together; an amount sums up its period.
  var columnsOfOneLength: [Int] {
    let known = periods.indices.filter { column in
      periods[column]?.lengthInMonths != nil && cells.contains { !$0[column].readings.isEmpty }
    }
    let groups = Dictionary(grouping: known) { column in
      let length = periods[column]?.lengthInMonths ?? 0
      return isOfMoments && length <= 13 ? 0 : length
    }
    return groups.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.value ?? []
  }

  private var isOfMoments: Bool {
    switch measure?.kind {
    case .count, .share, .index: !(measure?.scope.contains("新增") ?? false)
    default: false
    }
  }
}
