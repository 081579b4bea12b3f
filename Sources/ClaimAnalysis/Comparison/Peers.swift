import ClaimModel

/// The rows among which a row has a place.
public enum Peers: String, Sendable, Hashable, CaseIterable {
  case country, province, city, county, township, zone, organisation

  /// The peers of every row with a figure, in lists of their own where one of the rows lies in another: a district is no
  /// match for its city. Nil for rows that have none, and for all where nothing lies in anything else.
  static func lists(_ rows: [Comparison.Row?]) -> [Peers?] {
    let told = rows.compactMap(\.self)
    let regions = told.filter { $0.entity == nil }.compactMap(\.region)
    let isMixed = told.contains { $0.entity != nil } && !regions.isEmpty
    guard isMixed || holdsParts(regions) else { return rows.map { _ in nil } }
    let provinces = regions.count { $0.level == .province && !$0.isMunicipality }
    let cities = regions.count { $0.level == .city }
    return rows.map { row in
      guard let row else { return nil }
      guard row.entity == nil else { return .organisation }
      guard let region = row.region else { return nil }
      // 上海市 is a province and a city: it stands with those of which there are more.
      return region.isMunicipality && cities > 0 && cities >= provinces ? .city : Peers(rawValue: region.level.rawValue)
    }
  }

  /// Whether one of the regions lies in another.
  private static func holdsParts(_ regions: [Region]) -> Bool {
    let holders = Set(regions.flatMap(\.holders))
    return regions.contains { holders.contains($0.code ?? $0.name) || holders.contains($0.name) }
  }
}

extension Region {
  /// The codes and names of what holds the region.
  fileprivate var holders: [String] {
    guard level != .country else { return [] }
    let codes = code.map { code in
      [code.prefix(2) + "0000", code.prefix(4) + "00", code.prefix(6)].map(String.init).filter { $0 != code }
    }
    return (codes ?? []) + [parent, Region.china.name].compactMap(\.self)
  }

  /// Whether the region is a city with the rank of a province.
  fileprivate var isMunicipality: Bool { level == .province && name.hasSuffix("市") }
}
