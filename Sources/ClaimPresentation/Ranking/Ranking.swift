import ClaimAnalysis
import ClaimModel

/// The regions of one level in one period, the largest figure first; what the wordings allow says how sure their
/// places are.
public struct Ranking: Sendable {
  /// The column of the comparison.
  public let column: Int
  /// The regions, the largest first.
  public let entries: [Entry]
  /// What kind of places they are.
  public let level: Region.Level?

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
    /// Whether sources disagree.
    public let isContested: Bool
  }

  /// Ranks the regions of a column, of the latest one that several share where none is given; nil for ranks, and where
  /// fewer than two regions have figures.
  public init?(_ comparison: Comparison, column wanted: Int? = nil, in language: Language) {
    guard comparison.measure?.kind != .rank, let unit = comparison.unit,
      let column = wanted ?? comparison.latestSharedColumn
    else { return nil }
    let entries = comparison.peers(in: column).compactMap { row -> Entry? in
      let cell = comparison.cells[row][column]
      guard let claim = cell.leadingClaims.first, let figure = PlottedFigure(claim.claim, in: unit, language) else {
        return nil
      }
      return Entry(
        row: row, label: language.label(comparison.rows[row]), claim: claim, figure: figure,
        isContested: cell.isContested)
    }
    guard entries.count > 1 else { return nil }
    self.column = column
    self.entries = entries.enumerated().sorted {
      ($1.element.figure.value, $0.offset) < ($0.element.figure.value, $1.offset)
    }.map(\.element)
    level = comparison.level(of: entries.map(\.row))
  }

  /// The places that a row may have: 2...2, or 1...2 where the wordings do not tell it from another. Nil for a row that
  /// is not among them.
  public func places(of row: Int) -> ClosedRange<Int>? {
    guard let own = entries.first(where: { $0.row == row })?.figure else { return nil }
    let others = entries.filter { $0.row != row && !$0.figure.reach.meets(own.reach) }
    let above = others.count { $0.figure.value > own.value }
    return above + 1...entries.count - (others.count - above)
  }

  /// The regions that the wordings do not tell a row from.
  public func ties(of row: Int) -> [Entry] {
    guard let own = entries.first(where: { $0.row == row })?.figure else { return [] }
    return entries.filter { $0.row != row && $0.figure.reach.meets(own.reach) }
  }
}

extension Comparison {
  /// The last column in which several regions of one level have figures.
  public var latestSharedColumn: Int? { periods.indices.last { peers(in: $0).count > 1 } }

  /// The rows with figures in a column whose regions are of one level, the one that most of them are of: a zone across
  /// provinces is no peer of a district. A municipality stands with the cities or the provinces, whichever are there; of
  /// levels with as many rows the one that comes first is taken.
  public func peers(in column: Int) -> [Int] {
    let filled = rows.indices.filter { !cells[$0][column].readings.isEmpty }
    let municipalities = filled.filter { rows[$0].isMunicipality }
    let levels = filled.filter { !rows[$0].isMunicipality }.grouped { Peerage(rows[$0]) }
    let groups = levels.map { level, rows in level.takesMunicipalities ? (rows + municipalities).sorted() : rows }
    return (groups + [municipalities]).max { ($0.count, $1.first ?? 0) < ($1.count, $0.first ?? 0) } ?? []
  }

  /// The level that most of some rows are of; among equals the first.
  public func level(of rows: [Int]) -> Region.Level? {
    let levels = rows.map { self.rows[$0] }.filter { !$0.isMunicipality }.compactMap { $0.region?.level }
    return levels.grouped { $0 }.max { $0.elements.count < $1.elements.count }?.key
      ?? (rows.contains { self.rows[$0].isMunicipality } ? .city : nil)
  }

  /// The rows in the order in which a table shows them: the ranked ones first, the largest figure on top.
  public func rowOrder(in language: Language) -> [Int] {
    let ranked = Ranking(self, in: language)?.entries.map(\.row) ?? []
    return ranked + rows.indices.filter { !ranked.contains($0) }
  }
}

/// What rows must share to be ranked together: their level, and whether they are organisations.
private struct Peerage: Hashable {
  let level: Region.Level?
  let isOrganisation: Bool

  init(_ row: Comparison.Row) { (level, isOrganisation) = (row.region?.level, row.entity != nil) }

  var takesMunicipalities: Bool { (level == .city || level == .province) && !isOrganisation }
}

extension Comparison.Row {
  /// Whether it is 北京市, 天津市, 上海市 or 重庆市 as a whole.
  fileprivate var isMunicipality: Bool {
    entity == nil && ["110000", "120000", "310000", "500000"].contains(region?.code ?? "")
  }
}
