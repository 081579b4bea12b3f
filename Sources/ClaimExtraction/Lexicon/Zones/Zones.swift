import ClaimModel

/// Named places that are no administrative divisions. To add one, add a row to the table of its kind: its name, other
/// names after `|`, and the division that holds it, or `-` when it lies across provinces.
enum Zones {
  /// A zone with all its names.
  struct Row {
    var region: Region
    var names: [String]
  }

  static func rows() -> [Row] {
    tables.flatMap { $0.split(separator: "\n") }.compactMap { line in
      let cells = line.split(separator: " ")
      guard cells.count == 2 else { return nil }
      let names = cells[0].split(separator: "|").map(String.init)
      return Row(
        region: Region(name: names[0], level: .zone, parent: cells[1] == "-" ? nil : String(cells[1])),
        names: names.flatMap(spellings))
    }
  }

  private static let tables = [
    newAreas, highTechZones, economicZones, tradeZones, scienceCities, cityClusters, macroRegions,
  ]

  /// A name with those that its kind gives it: 合肥高新区 is 合肥高新技术产业开发区 too.
  static func spellings(_ name: String) -> [String] {
    for kind in kinds where name.ends(with: kind[0]) && name.utf8.count > kind[0].utf8.count {
      let place = name.dropLast(kind[0].count)
      return [name] + kind.dropFirst().map { $0.contains("*") ? $0.replacing("*", with: place) : place + $0 }
    }
    return [name]
  }

  /// Kinds of zones: the ending that the rows use, then the other ways to write it, `*` where the place stands.
  private static let kinds: [[String]] = """
    高新区 高新技术产业开发区 国家高新区 国家高新技术产业开发区 高新技术开发区 高新技术产业园区
    经开区 经济技术开发区 经济开发区 国家级经开区 国家级经济技术开发区 国家经开区
    自贸试验区 自贸区 自由贸易试验区 中国(*)自贸试验区 中国(*)自由贸易试验区
    综合保税区 综保区
    国家自主创新示范区 自创区
    """.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
}
