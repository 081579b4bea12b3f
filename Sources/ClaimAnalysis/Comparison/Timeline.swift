import ClaimModel

/// The figures of one metric and row over time, with the growth between them computed and the growth that sources state.
public struct Timeline: Sendable, Hashable {
  /// The comparison that the series is a row of.
  public let comparison: Comparison
  /// Whose series it is.
  public let row: Comparison.Row
  /// The points, the earliest first; years between two points that no source tells of are points without a figure.
  public let points: [Point]

  /// One time of the series.
  public struct Point: Sendable, Hashable {
    /// When: the period, or the year that is missing.
    public let time: String
    /// What sources say; nil for a gap.
    public let cell: Comparison.Cell?
    /// The change since the last point whose sources agree; percentage points for shares.
    public let change: Change?
    /// The growth that sources state for this time, by the base that they name.
    public let stated: [SourcedClaim]
  }

  /// A change between two points.
  public struct Change: Sendable, Hashable {
    /// The period that it counts from.
    public let since: String
    /// Percent, or percentage points for shares; to six digits.
    public let value: ExactDecimal
    /// What the wording of both figures allows.
    public let interval: Interval
    /// `%` or `pp`.
    public let unit: FigureUnit
    /// The arithmetic.
    public let computation: String
  }

  /// The series of a row of a comparison; `growth` holds the claims in which stated growth is looked for.
  public init(_ comparison: Comparison, row index: Int, growth: [SourcedClaim]) {
    self.comparison = comparison
    row = comparison.rows[index]
    let key = comparison.metric.flatMap { MetricKey($0, kind: comparison.measure?.kind ?? .count) }
    let own = comparison.rows[index]
    let stated = growth.filter { sourced in
      let claim = sourced.claim
      return claim.isChange && claim.metricKey == key && claim.entity?.text == own.entity
        && claim.region.map { RegionKey($0.region) } == own.region.map(RegionKey.init)
    }
    var points: [Point] = []
    var lastYear: Int?
    var last: [Int: (period: Period, claim: Claim)] = [:]
    for (period, cell) in zip(comparison.periods, comparison.cells[index]) where !cell.readings.isEmpty {
      if let before = lastYear, let year = period?.end?.year, year > before + 1 {
        points += ((before + 1)..<year).map { Point(time: String($0), cell: nil, change: nil, stated: []) }
      }
      let length = Self.length(of: period, comparison.measure)
      let change = cell.settled.flatMap { now in
        last[length].flatMap { Change(from: $0.claim, $0.period, to: now.claim) }
      }
      points.append(
        Point(
          time: period?.description ?? "", cell: cell, change: change,
          stated: stated.filter { Self.isOf($0.claim, period) }))
      lastYear = period?.end?.year ?? lastYear
      if let period, let settled = cell.settled { last[length] = (period, settled.claim) }
    }
    self.points = points
  }

  /// The months of a period over which figures are summed up; 0 for what is as of a moment. Only equal lengths have a
  /// growth: a quarter does not grow into a year.
  private static func length(of period: Period?, _ measure: Measure?) -> Int {
    guard let start = period?.start, let end = period?.end, measure?.kind == .money || measure?.kind == .measure
    else { return 0 }
    return (end.year - start.year) * 12 + end.month - start.month + 1
  }

  /// Whether stated growth is of the days of a point; what stands at the end of a year is of the year.
  private static func isOf(_ claim: Claim, _ period: Period?) -> Bool {
    guard let own = claim.period, let period else { return claim.period == nil && period == nil }
    let isAtYearEnd = own.end == period.end && own.end?.month == 12 && own.end?.year == period.start?.year
    return own.hasSameDays(as: period) || isAtYearEnd && own.start?.year == period.start?.year
  }
}

extension Timeline.Change {
  /// The change from one figure to the next; nil when there is none to compute, as from nought.
  init?(from before: Claim, _ period: Period, to after: Claim) {
    guard let now = after.quantity, let (value, written) = before.quantity?.converted(to: now.unit) else { return nil }
    let interval = written.asBase(before)
    since = period.description
    if now.unit.dimension == .percent || now.unit.dimension == .points {
      unit = .percentagePoints
      self.value = now.value - value
      self.interval = now.interval.minus(interval)
      computation = "\(now.value) − \(value) = \(self.value)"
    } else {
      guard value > .zero, !now.value.isNegative, let quotient = now.value.divided(by: value, digits: 8) else {
        return nil
      }
      let quotients = now.interval.divided(by: interval, digits: 8)
      unit = .percent
      self.value = (quotient - .one).scaled(byPowerOfTen: 2)
      self.interval = quotients.plus(.exactly(.one).negated).scaled(byPowerOfTen: 2)
      let sign = quotient * value == now.value ? "=" : "≈"
      computation = "\(now.value) ÷ \(value) − 1 \(sign) \(self.value)%"
    }
  }
}
