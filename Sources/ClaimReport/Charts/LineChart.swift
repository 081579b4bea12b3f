import ClaimAnalysis
import ClaimModel
import ClaimPresentation

/// A line for every region over the years. It joins neighbouring years only: where a year has no figure it has a gap.
struct LineChart: Sendable, Hashable {
  let title: String
  let magnitude: Magnitude
  /// The lines, at most six.
  let series: [Series]

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
    let figure: PlottedFigure
    /// Whether it is the reading with the most sources, through which the line runs.
    let leads: Bool
  }

  /// The chart of a comparison; nil when no region has figures of two comparable periods, or the figures are ranks.
  init?(_ comparison: Comparison, in language: Language) {
    guard comparison.measure?.kind != .rank, let unit = comparison.unit else { return nil }
    let columns = comparison.columnsOfOneLength
    let series = comparison.rowOrder(in: language).compactMap { index -> Series? in
      let (row, cells) = (comparison.rows[index], comparison.cells[index])
      let points = columns.flatMap { column in
        Self.points(cells[column], comparison.periods[column], unit, language)
      }
      guard Set(points.map(\.day)).count > 1 else { return nil }
      return Series(label: language.label(row), points: points)
    }
    guard !series.isEmpty else { return nil }
    self.series = Array(series.prefix(6))
    let largest = series.flatMap(\.points).map(\.figure.value.magnitude).max() ?? .zero
    magnitude = Magnitude(of: unit, upTo: largest, in: language)
    title = (comparison.metric?.phrase ?? "") + (magnitude.label.isEmpty ? "" : language.bracketed(magnitude.label))
  }

  private static func points(
    _ cell: Comparison.Cell, _ period: Period?, _ unit: FigureUnit, _ language: Language
  ) -> [Point] {
    guard let period, let end = period.end else { return [] }
    return cell.leadingClaims.enumerated().compactMap { index, claim in
      PlottedFigure(claim.claim, in: unit, language).map {
        Point(day: end.dayNumber, period: language.period(period), figure: $0, leads: index == 0)
      }
    }
  }
}

extension Comparison {
  /// The columns of periods that one line may join, in order: the length that most of them have. A count or a share
  /// holds for a moment, so all lengths up to a year go together; an amount sums up its period.
  var columnsOfOneLength: [Int] {
    let known = periods.indices.filter { column in
      periods[column]?.lengthInDays != nil && cells.contains { !$0[column].readings.isEmpty }
    }
    let groups = Dictionary(grouping: known) { column in
      let length = (periods[column]?.lengthInDays ?? 0) / 28
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

extension Period {
  /// How many days it has, to the month: 28 to 31 are one length, as are 365 and 366.
  fileprivate var lengthInDays: Int? {
    guard let start, let end else { return nil }
    return end.dayNumber - start.dayNumber + 1
  }
}
