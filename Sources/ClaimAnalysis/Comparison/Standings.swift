import ClaimModel

extension Comparison {
  /// Where a figure stands among those of its column.
  public struct Standing: Sendable, Hashable {
    /// The places that the wording leaves open, the largest first; equal values share one. Nil for a region that has no
    /// peers, such as one beside its own parts.
    public let rank: ClosedRange<Int>?
    /// The rows among which it has that place; nil where all are in one list.
    public let peers: Peers?
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
      for (index, standing) in standings(column: column, against: row).enumerated() { result[index][column] = standing }
    }
    return result
  }

  private func standings(column: Int, against row: Int?) -> [Standing?] {
    let figures = cells.map { $0[column].settled?.claim.quantity }
    let places = places(column: column)
    let largest = figures.compactMap { $0?.value }.max() ?? .zero
    let chosen = row.flatMap { figures[$0] }
    return cells.indices.map { index in
      figures[index].map { quantity in
        Standing(
          rank: places.ranks[index], peers: places.peers[index],
          partOfLargest: quantity.value.divided(by: largest, digits: 6) ?? .zero,
          relation: row == index ? nil : chosen.flatMap { Relation(of: quantity, to: $0) })
      }
    }
  }

  /// The places of a column, list by list.
  private func places(column: Int) -> (ranks: [ClosedRange<Int>?], peers: [Peers?]) {
    let told = cells.indices.map { cells[$0][column].readings.isEmpty ? nil : rows[$0] }
    let peers = Peers.lists(told)
    let areLists = peers.contains { $0 != nil }
    var ranks = [ClosedRange<Int>?](repeating: nil, count: rows.count)
    for (list, members) in Dictionary(grouping: rows.indices.filter { told[$0] != nil }, by: { peers[$0] }) {
      guard members.count > 1 || !areLists, list != nil || !areLists else { continue }
      let places = Places(members.map { cells[$0][column] })
      for (place, index) in members.enumerated() { ranks[index] = places[place] }
    }
    return (ranks, peers)
  }
}
