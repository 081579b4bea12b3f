import ClaimModel

/// The rows among which a row has a place: regions of one level, or organisations. A district is no match for its city,
/// nor the country for its provinces; 上海市 is of the level of provinces.
public enum Peers: String, Sendable, Hashable, CaseIterable {
  case country, province, city, county, township, zone, organisation

  /// The peers of a row; nil where neither a region nor an organisation is known.
  public init?(_ row: Comparison.Row) {
    if row.entity != nil {
      self = .organisation
    } else if let region = row.region {
      self.init(rawValue: region.level.rawValue)
    } else {
      return nil
    }
  }
}

extension Comparison {
  /// The rows with stated figures in a column that are ranked together: of the lists of peers the one with the most rows,
  /// among equals that of the larger regions. Zones, which overlap and hold one another, only where nothing else does.
  public func peers(in column: Int) -> (list: Peers, rows: [Int])? {
    let stated = statedRows(in: column)
    let lists = Peers.allCases.map { list in (list: list, rows: stated.filter { Peers(rows[$0]) == list }) }
    let ranked = lists.filter { $0.rows.count > 1 }
    let disjoint = ranked.filter { $0.list != .zone }
    let most = disjoint.map(\.rows.count).max()
    return disjoint.first { $0.rows.count == most } ?? ranked.first
  }

  /// The column whose regions are ranked: the latest whole year in which two or more peers have stated figures, else the
  /// latest other time.
  public var rankedColumn: Int? {
    let shared = periods.indices.filter { peers(in: $0) != nil }
    return shared.last { periods[$0]?.isYear ?? false } ?? shared.last { periods[$0] != nil } ?? shared.last
  }
}
