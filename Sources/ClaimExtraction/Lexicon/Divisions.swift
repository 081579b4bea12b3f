import ClaimModel

/// Reads the table of administrative divisions.
enum Divisions {
  /// A division with the names that it had before.
  struct Row {
    var region: Region
    var formerNames: [String] = []
  }

  /// The divisions of today, and those of old whose place no single one has taken.
  static func rows() -> [Row] {
    let table = tableRows()
    var rows = table.filter { !$0.isFormer }.map { Row(region: $0.region) }
    let byName = Dictionary(rows.indices.map { (rows[$0].region.name, $0) }, uniquingKeysWith: { first, _ in first })
    let siblings = Dictionary(rows.indices.map { (kin(rows[$0].region), $0) }, uniquingKeysWith: { first, _ in first })
    var settled: Set<String> = []
    for former in FormerNames.rows {
      guard let index = byName[former.present] else { continue }
      rows[index].formerNames += former.names
      settled.formUnion(former.names)
    }
    for former in table where former.isFormer && !settled.contains(former.region.name) {
      if let index = siblings[kin(former.region)] {
        if rows[index].region.name != former.region.name { rows[index].formerNames.append(former.region.name) }
      } else {
        rows.append(Row(region: former.region))
      }
    }
    return rows
  }

  /// What 长乐市 of old and 长乐区 of today share: the short name and the division above.
  private static func kin(_ region: Region) -> String { "\(region.parent ?? "") \(shortName(region) ?? region.name)" }

  private static func tableRows() -> [(region: Region, isFormer: Bool)] {
    DivisionTable.text.split(separator: "\n").flatMap { line in
      let cells = line.split(separator: " ")
      guard cells.count > 2 else { return [(region: Region, isFormer: Bool)]() }
      let level: Region.Level = cells[0].hasPrefix("p") ? .province : cells[0].hasPrefix("c") ? .city : .county
      let parent = cells[1] == "-" ? "中国" : String(cells[1])
      return cells[2...].map { cell in
        let code = cell.prefix { $0.isASCII }
        let name = String(cell[code.endIndex...])
        return (
          Region(name: name, code: code.isEmpty ? nil : String(code), level: level, parent: parent),
          cells[0].hasSuffix("f")
        )
      }
    }
  }

  /// The name without its kind: 松江 for 松江区, 恩施 for 恩施土家族苗族自治州; nil where one character would be left.
  static func shortName(_ region: Region) -> String? {
    guard let kind = kind(of: region.name) else { return nil }
    let short = withoutPeoples(region.name.utf8.dropLast(kind.utf8.count), of: kind)
    return short.count > characterSize ? String(Substring(short)) : nil
  }

  /// The other ways to write a division with its kind: 恩施州, 通道县.
  static func longNames(_ region: Region) -> [String] {
    let others = otherNames[region.name] ?? []
    guard let plain = kind(of: region.name).flatMap({ plainKinds[$0] }), let short = shortName(region),
      !short.ends(with: "族")
    else { return others }
    return [short + plain] + others
  }

  /// How many bytes a Chinese character takes.
  private static let characterSize = 3

  private static func kind(of name: String) -> String? {
    name.unicodeScalars.last.flatMap { kinds[$0] }?.first(where: name.ends)
  }

  private static func withoutPeoples(_ name: Substring.UTF8View, of kind: String) -> Substring.UTF8View {
    guard kind.utf8.count > characterSize else { return name }
    let people = peoples.first { name.count > $0.utf8.count + characterSize && Substring(name).ends(with: $0) }
    return people.map { withoutPeoples(name.dropLast($0.utf8.count), of: kind) } ?? name
  }

  /// The kinds of divisions by their last character, the longer ones first.
  private static let kinds = Dictionary(
    grouping: [
      "自治区", "自治州", "自治县", "自治旗", "特别行政区", "达斡尔族区", "回族区", "地区", "林区", "特区", "矿区", "新区", "省", "市", "区", "县", "旗", "盟",
    ], by: { $0.unicodeScalars.last ?? "区" })
  private static let plainKinds = ["自治州": "州", "自治县": "县", "自治旗": "旗", "特别行政区": "特区"]
  private static let peoples = """
    蒙古族 蒙古 回族 藏族 维吾尔 苗族 彝族 壮族 布依族 朝鲜族 满族 侗族 瑶族 白族 土家族 哈尼族 哈萨克族 哈萨克 傣族 黎族 傈僳族 佤族 畲族 拉祜族 水族 东乡族 纳西族 景颇族
    柯尔克孜 土族 达斡尔族 仫佬族 羌族 布朗族 撒拉族 毛南族 仡佬族 锡伯 普米族 塔吉克 怒族 鄂温克族 保安族 裕固族 独龙族 鄂伦春 各族
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  private static let otherNames = [
    "内蒙古自治区": ["内蒙"], "巴音郭楞蒙古自治州": ["巴州"], "博尔塔拉蒙古自治州": ["博州"], "克孜勒苏柯尔克孜自治州": ["克州"],
    "锡林郭勒盟": ["锡盟"], "前郭尔罗斯蒙古族自治县": ["前郭县"], "喀喇沁左翼蒙古族自治县": ["喀左县"],
  ]
}

extension StringProtocol {
  /// Whether the text ends with these very characters; no other spelling of them counts, which makes it quick.
  func ends(with ending: String) -> Bool { utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8) }
}
