import ClaimModel

extension Comparison {
  /// Where a figure stands among those of its column.
  public struct Standing: Sendable, Hashable {
    /// The place, the largest first; equal values share one. Nil for a region that holds others of the column.
    public let rank: Int?
    /// The value as a part of the largest, 0 to 1, for a bar.
    public let partOfLargest: ExactDecimal
    /// How it relates to the chosen row; nil without one, and where that row is silent or contested.
    public let relation: Relation?
  }

  /// Where every cell stands, rows of columns; nil where sources are silent or disagree. `row` is the one that others
  /// are held against.
  public func standings(against row: Int? = nil) -> [[Standing?]] {
    var result = cells.map { $0.map { _ in Standing?.none } }
    for column in periods.indices {
      let figures = cells.indices.map { cells[$0][column].settled?.claim.quantity }
      let parts = cells.indices.filter { figures[$0] != nil && !holdsAnother($0, column: column) }
      let largest = figures.compactMap { $0?.value }.max() ?? .zero
      let chosen = row.flatMap { figures[$0] }
      for index in cells.indices {
        guard let quantity = figures[index] else { continue }
        let ahead = parts.count { (figures[$0]?.value ?? .zero) > quantity.value }
        result[index][column] = Standing(
          rank: parts.contains(index) ? ahead + 1 : nil,
          partOfLargest: quantity.value.divided(by: largest, digits: 6) ?? .zero,
          relation: row == index ? nil : chosen.flatMap { Relation(of: quantity, to: $0) })
      }
    }
    return result
  }

  /// The number of the row that a name or code means: that name itself, else the first with the word in it.
  public func row(named name: String) -> Int? {
    rows.firstIndex { $0.entity == nil && ($0.region?.name == name || $0.region?.code == name) }
      ?? rows.firstIndex { $0.label?.contains(name) ?? false }
  }

  /// Whether the region of a row holds one of another row with a figure in the column: the whole has no rank among its
  /// parts.
  private func holdsAnother(_ index: Int, column: Int) -> Bool {
    guard let whole = rows[index].region, rows[index].entity == nil else { return false }
    return rows.indices.contains { other in
      guard !cells[other][column].readings.isEmpty, let part = rows[other].region else { return false }
      return whole.contains(part)
    }
  }
}

/// How one figure relates to another of the same unit: how much more, and how many times as much, with what the wording
/// of both allows.
public struct Relation: Sendable, Hashable {
  /// The difference of the values.
  public let difference: ExactDecimal
  /// What the difference may be.
  public let differences: Interval
  /// The quotient to six digits; nil when it would be of a value that is not above nought.
  public let quotient: ExactDecimal?
  /// What the quotient may be.
  public let quotients: Interval?
  /// The unit of the difference.
  public let unit: FigureUnit

  /// Relates a figure to another; nil when the units do not convert.
  public init?(of quantity: Quantity, to other: Quantity) {
    guard let (value, interval) = other.converted(to: quantity.unit) else { return nil }
    unit = quantity.unit.dimension == .percent ? .percentagePoints : quantity.unit
    difference = quantity.value - value
    differences = quantity.interval.minus(interval)
    let isPositive = value > .zero && !quantity.value.isNegative
    quotient = isPositive ? quantity.value.divided(by: value, digits: 6) : nil
    quotients = isPositive ? quantity.interval.divided(by: interval, digits: 6) : nil
  }
}
