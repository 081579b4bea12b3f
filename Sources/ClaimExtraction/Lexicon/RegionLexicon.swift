import ClaimModel

/// All regions by name: administrative divisions, their short names, and zones.
public final class RegionLexicon: Sendable {
  /// The lexicon, built at first use.
  public static let shared = RegionLexicon()

  /// The entry of the whole country.
  static let country = 0

  /// What a word of a text stands for.
  struct Entry: Sendable {
    /// The region, nil for words such as 全市.
    var region: Region?
    /// For 全市 and the like the level that they mean.
    var ownLevel: Region.Level?
    /// Whether the word means the members of a group of cities or provinces that the story named: 九城市.
    var isGroup = false
    /// False for words that only contain a region's name: 北京时间.
    var isName = true

    /// What kind of place the region is.
    let level: Region.Level?
    /// Whether the short name is also an ordinary word: 南山 of 南山区.
    var isOrdinary = false
    /// Whether other divisions have the name, or the short name, too.
    var hasNamesakes = false
    var hasShortNamesakes = false
    /// How many characters a name must have to count as the whole one.
    let length: Int
    /// Whether the region is a county or a district of a city, of those whose short name may be another thing.
    let isCounty: Bool

    init(
      region: Region?, ownLevel: Region.Level? = nil, isGroup: Bool = false, isName: Bool = true, length: Int? = nil,
      isSure: Bool = false
    ) {
      self.region = region
      self.ownLevel = ownLevel
      self.isGroup = isGroup
      self.isName = isName
      level = region?.level
      self.length = length ?? region?.name.unicodeScalars.count ?? 0
      isCounty = region?.level == .county && !isSure
    }
  }

  /// Every region, divisions before zones.
  public let regions: [Region]
  let names: Trie<Int>
  let entries: [Entry]
  private let byName: [String: Int]
  /// For the entry of a division whose name others have too the entries of all: 普陀区 of 上海市 and of 舟山市.
  let namesakes: [Int: [Int]]
  /// For the entry that a short name stands for the entries of all divisions with that short name: 朝阳 may be 朝阳市
  /// or 朝阳区.
  let shortNamesakes: [Int: [Int]]
  /// For each entry that of the division that holds it, -1 where there is none.
  private let parents: [Int]

  /// The region of a name or short name; nil when there is none or it is ambiguous.
  public func region(named name: String) -> Region? {
    if let entry = byName[name] { return namesakes[entry] == nil ? entries[entry].region : nil }
    guard let entry = names.value(of: .init(folding: name)), let region = entries[entry].region else { return nil }
    return shortNamesakes[entry] != nil && region.level == .county ? nil : region
  }

  /// The entry of the division that holds an entry's region.
  func parent(of entry: Int) -> Int? { parents[entry] < 0 ? nil : parents[entry] }

  /// The entries of the divisions around an entry's region, the country left out.
  func ancestors(of entry: Int) -> [Int] {
    guard let parent = parent(of: entry), parent != Self.country else { return [] }
    return [parent] + (self.parent(of: parent).map { $0 == Self.country ? [] : [$0] } ?? [])
  }

  /// Whether the first entry is of a larger kind than the second, as in 上海市松江区.
  func holds(_ larger: Int, _ smaller: Int) -> Bool {
    guard let a = entries[larger].level?.rank, let b = entries[smaller].level?.rank else { return false }
    return a < b
  }

  /// The division of a level that a region is or lies in: 上海市 for 松江区 at the level of cities or provinces.
  func ancestor(of region: Region, at level: Region.Level) -> Region? {
    var current: Region? = region
    var steps = 0
    while let place = current, steps < 4 {
      // Four provinces and many counties are cities and call themselves 市.
      if place.level == level || level == .city && place.name.hasSuffix("市") {
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
    byName["中国"] = Self.country
    add(["全国", "我国", "中国", "全中国", "中华人民共和国", "国内", "中央财政", "全军", "全党"], Entry(region: .china))
    let rows = Divisions.rows()
    var shortNames: [String: [Int]] = [:]
    // Larger divisions come last, so that 吉林 is the province and 朝阳 the city.
    for level in [Region.Level.county, .city, .province] {
      for row in rows where row.region.level == level {
        regions.append(row.region)
        byName[row.region.name] = entries.count
        var names = [row.region.name] + Divisions.longNames(row.region)
        let length = names.map(\.unicodeScalars.count).min()
        names += row.formerNames
        if let short = Divisions.shortName(row.region), !PlaceWords.neverNames.contains(short) {
          names.append(short)
          shortNames[short, default: []].append(entries.count)
        }
        let isSure = names.contains(where: PlaceWords.sureCounties.contains)
        var entry = Entry(region: row.region, length: length, isSure: isSure)
        entry.isOrdinary = Divisions.shortName(row.region).map { PlaceWords.isOrdinary($0, level) } ?? false
        add(names, entry)
      }
    }
    for country in Countries.rows() {
      regions.append(country.region)
      byName[country.region.name] = entries.count
      add(country.names, Entry(region: country.region))
    }
    for zone in Zones.rows() {
      regions.append(zone.region)
      byName[zone.region.name] = entries.count
      add(zone.names, Entry(region: zone.region))
    }
    for (level, text) in Self.ownWords {
      add(text.split(separator: " ").map(String.init), Entry(region: nil, ownLevel: level))
    }
    add(Self.groupWords, Entry(region: nil, isGroup: true))
    add(Array(PlaceWords.notPlaces), Entry(region: nil, isName: false))
    names = Trie(words)
    self.byName = byName
    self.regions = regions
    parents = entries.map { entry in entry.region?.parent.flatMap { byName[$0] } ?? -1 }
    shortNamesakes = Dictionary(
      shortNames.values.compactMap { group in group.count > 1 ? group.last.map { ($0, group) } : nil },
      uniquingKeysWith: { first, _ in first })
    let named = entries.indices.filter { entries[$0].region != nil }
    let groups = Dictionary(grouping: named, by: { entries[$0].region?.name ?? "" }).filter { $0.value.count > 1 }
    namesakes = Dictionary(
      groups.values.flatMap { group in group.map { ($0, group) } }, uniquingKeysWith: { first, _ in first })
    for entry in namesakes.keys { entries[entry].hasNamesakes = true }
    for entry in shortNamesakes.keys { entries[entry].hasShortNamesakes = true }
    self.entries = entries
  }

  /// 九城市, 三省一市: the members of the group that the story named.
  private static let groupWords: [String] =
    "三省一市 一市三省 两省一市 两省两市 三省 四省 五省 沿线九省 九省区 九城市 九城 九市 三地 两地四城".split(separator: " ").map(String.init)
    + "两三四五六七八九十".flatMap { number in ["城市", "市", "城", "省市", "省区"].map { "\(number)\($0)" } }
    + "一二三四五六七八".flatMap { ["十\($0)城市", "十\($0)市", "十\($0)省市"] }

  /// Words that mean the story's own region of a level.
  private static let ownWords: [(Region.Level, String)] = [
    (.province, "全省 我省 该省 省内 全自治区"), (.city, "全市 我市 该市 本市 市内"), (.county, "全区 我区 该区 本区 全县 我县 该县 区内 县内"),
    (.township, "全乡 全镇 该乡 该镇 本乡 本镇"),
    (.zone, "园区 全园 新区 开发区 高新区"),
  ]
}
