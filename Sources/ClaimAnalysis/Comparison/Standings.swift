import ClaimModel

extension Comparison {
  /// Where a figure stands among those of its column.
  public struct Standing: Sendable, Hashable {
    /// The places that the wording leaves open, the largest first; equal values share one. Nil for a row without peers.
    public let rank: ClosedRange<Int>?
    /// The rows among which it has that place.
    public let peers: Peers?
    /// The value as a part of the largest of its list, 0 to 1, for a bar.
    public let partOfLargest: ExactDecimal
    /// How it relates to the chosen row; nil without one, and where that row has no firm figure.
    public let relation: Relation?
  }

  /// Where every cell with a firm figure stands, rows of columns; nil for the others. `row` is the one that others are
  /// held against.
  public func standings(against row: Int? = nil) -> [[Standing?]] {
    var result = cells.map { $0.map { _ in Standing?.none } }
    for column in periods.indices {
      for (index, standing) in standings(in: column, against: row).enumerated() { result[index][column] = standing }
    }
    return result
  }

  /// The same for one column.
  public func standings(in column: Int, against row: Int? = nil) -> [Standing?] {
    let places = places(in: column)
    let firm = cells.map { $0[column].firm?.claim.quantity }
    let chosen = row.flatMap { firm[$0] }
    let largest = Dictionary(grouping: rows.indices.filter { firm[$0] != nil }, by: { Peers(rows[$0]) })
      .mapValues { $0.compactMap { firm[$0]?.value }.max() ?? .zero }
    return rows.indices.map { index in
      firm[index].map { quantity in
        let peers = Peers(rows[index])
        return Standing(
          rank: places[index], peers: peers,
          partOfLargest: quantity.value.divided(by: largest[peers] ?? .zero, digits: 6) ?? .zero,
          relation: row == index ? nil : chosen.flatMap { Relation(of: quantity, to: $0) })
      }
    }
  }

  /// The places that the rows of a column may have among their peers; nil for rows that are silent, whose place or time
  /// is only inferred, or that have no peers.
  public func places(in column: Int) -> [ClosedRange<Int>?] {
    var result = [ClosedRange<Int>?](repeating: nil, count: rows.count)
    for (peers, members) in Dictionary(grouping: statedRows(in: column), by: { Peers(rows[$0]) })
    where peers != nil && members.count > 1 {
      let places = Places(members.map { quantities(row: $0, column: column) })
      for (place, index) in members.enumerated() { result[index] = places[place] }
    }
    return result
  }

  /// The rows that a source states in a column.
  func statedRows(in column: Int) -> [Int] { rows.indices.filter { cells[$0][column].isStated } }

  /// The values told of a cell, in the unit of the table's first figure.
  private func quantities(row: Int, column: Int) -> [Quantity] {
    let figures = cells[row][column].told.compactMap { $0.leading?.claim.quantity }
    guard let unit = cells.joined().lazy.flatMap(\.readings).first?.claims.first?.claim.quantity?.unit else {
      return figures
    }
    return figures.map { figure in
      figure.converted(to: unit).map {
        Quantity(value: $0.value, unit: unit, comparator: figure.comparator, interval: $0.interval)
      } ?? figure
    }
  }
}
