import ClaimModel

/// All regions by name: administrative divisions, their short names, and zones.
public struct RegionLexicon: Sendable {
  /// The lexicon, built at first use.
  public static let shared = RegionLexicon()

  /// What a word of a text stands for.
  struct Entry: Sendable {
    /// The region, nil for words such as 全市.
    var region: Region?
    /// For 全市 and the like the level that they mean.
    var ownLevel: Region.Level?
    /// False for words that only contain a region's name: 北京时间.
    var isName = true

    /// Whether a mention of so many characters is shorter than the region's name.
    func isShort(_ length: Int) -> Bool { region.map { $0.name.unicodeScalars.count > length } ?? false }
  }

  /// Every region, divisions before zones.
  public let regions: [Region]
  let names: Trie<Int>
  let entries: [Entry]
  private let byName: [String: Int]
  /// The divisions that share a name: 普陀区 of 上海市 and of 舟山市.
  let namesakes: [String: [Region]]

  /// The region of a name or short name; nil when there is none or it is ambiguous.
  public func region(named name: String) -> Region? {
    byName[name].flatMap { entries[$0].region } ?? names.value(of: .init(folding: name)).flatMap { entries[$0].region }
  }

  /// The division of a level that a region is or lies in: 上海市 for 松江区 at the level of cities or provinces.
  func ancestor(of region: Region, at level: Region.Level) -> Region? {
    var current: Region? = region
    var steps = 0
    while let place = current, steps < 4 {
      // The four municipalities are provinces that call themselves 市.
      if place.level == level || level == .city && place.level == .province && place.name.hasSuffix("市") {
        return place
      }
      current = place.parent.flatMap { byName[$0] }.flatMap { entries[$0].region }
      steps += 1
    }
    return nil
  }

  private init() {
    var words: [(word: [FoldedScalar], value: Int)] = []
    var entries: [Entry] = []
    var byName: [String: Int] = [:]
    var regions: [Region] = []
    func add(_ names: [String], _ entry: Entry) {
      for name in names { words.append((.init(folding: name), entries.count)) }
      entries.append(entry)
    }
    add(["全国", "我国", "中国", "全中国", "中华人民共和国", "国内"], Entry(region: .china))
    let rows = Divisions.rows()
    var shortNames: [String: Int] = [:]
    for row in rows {
      let short = Divisions.shortName(row.region)
      if let short { shortNames[short, default: 0] += row.region.level == .county ? 1 : 0 }
    }
    // Larger divisions come last, so that 吉林 is the province and 朝阳 the city.
    for level in [Region.Level.county, .city, .province] {
      for row in rows where row.region.level == level {
        regions.append(row.region)
        byName[row.region.name] = entries.count
        var names = [row.region.name]
        if let short = Divisions.shortName(row.region), level != .county || shortNames[short] == 1,
          !Divisions.ordinaryWords.contains(short)
        {
          names.append(short)
        }
        add(names, Entry(region: row.region))
      }
    }
    for zone in Zones.rows() {
      regions.append(zone.region)
      byName[zone.region.name] = entries.count
      add(zone.names, Entry(region: zone.region))
    }
    for (level, text) in Self.ownWords {
      add(text.split(separator: " ").map(String.init), Entry(region: nil, ownLevel: level))
    }
    add(Divisions.notPlaces.split(whereSeparator: \.isWhitespace).map(String.init), Entry(region: nil, isName: false))
    names = Trie(words)
    self.entries = entries
    self.byName = byName
    self.regions = regions
    namesakes = Dictionary(grouping: regions, by: \.name).filter { $0.value.count > 1 }
  }

  /// Words that mean the story's own region of a level.
  private static let ownWords: [(Region.Level, String)] = [
    (.province, "全省 我省 该省 省内 全自治区"), (.city, "全市 我市 该市 本市 市内"), (.county, "全区 我区 该区 本区 全县 我县 该县 区内 县内"),
    (.township, "全乡 全镇 该乡 该镇 本乡 本镇"),
    (.zone, "园区 全园 新区 开发区 高新区 集团"),
  ]
}
