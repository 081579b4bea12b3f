import ClaimAnalysis
import ClaimModel

/// The regions of one level in one period, the largest figure first, with the places that the wordings leave open. What
/// is only inferred of a region gives it no place.
public struct Ranking: Sendable {
  /// The column of the comparison.
  public let column: Int
  /// The regions, the largest first.
  public let entries: [Entry]
  /// What kind of rows they are.
  public let peers: Peers

  /// A region with its figure.
  public struct Entry: Sendable {
    /// The row of the comparison.
    public let row: Int
    /// The name of the region.
    public let label: String
    /// The claim that leads its cell.
    public let claim: SourcedClaim
    /// Its figure in the unit of the ranking.
    public let figure: PlottedFigure
    /// The places that it may have: 2...2, or 1...2 where the wordings do not tell it from another.
    public let places: ClosedRange<Int>
    /// Whether sources disagree.
    public let isContested: Bool
  }

  /// Ranks the regions of a column, of the latest one that several share where none is given; nil for ranks, and where
  /// fewer than two regions have figures.
  public init?(_ comparison: Comparison, column wanted: Int? = nil, in language: Language) {
    guard comparison.measure?.kind != .rank, let unit = comparison.unit,
      let column = wanted ?? comparison.rankedColumn, let peers = comparison.peers(in: column)
    else { return nil }
    let places = comparison.places(in: column)
    let entries = peers.rows.compactMap { row -> Entry? in
      let cell = comparison.cells[row][column]
      guard let claim = cell.leadingClaims.first, let places = places[row],
        let figure = PlottedFigure(claim.claim, in: unit, wording: language.wording(claim.claim))
      else { return nil }
      return Entry(
        row: row, label: language.label(comparison.rows[row]), claim: claim, figure: figure, places: places,
        isContested: cell.told.count > 1)
    }
    guard entries.count > 1 else { return nil }
    self.column = column
    self.peers = peers.list
    self.entries = entries.enumerated().sorted {
      ($1.element.figure.value, $0.offset) < ($0.element.figure.value, $1.offset)
    }.map(\.element)
  }

  /// Those that a finding may name: no source contradicts them.
  public var firm: [Entry] { entries.filter { !$0.isContested } }

  /// The places that a row may have; nil for a row that is not among them.
  public func places(of row: Int) -> ClosedRange<Int>? { entries.first { $0.row == row }?.places }

  /// The regions that the wordings do not tell a row from.
  public func ties(of row: Int) -> [Entry] {
    guard let own = entries.first(where: { $0.row == row })?.figure else { return [] }
    return entries.filter { $0.row != row && $0.figure.reach.meets(own.reach) }
  }
}

extension Comparison {
  /// The rows in the order in which a table shows them: the country, then the ranked ones with the largest figure on top.
  public func rowOrder(in language: Language) -> [Int] {
    let ranked = Ranking(self, in: language)?.entries.map(\.row) ?? []
    let country = rows.indices.filter {
      rows[$0].region?.level == .country && rows[$0].entity == nil && !ranked.contains($0)
    }
    return country + ranked + rows.indices.filter { !ranked.contains($0) && !country.contains($0) }
  }
}
