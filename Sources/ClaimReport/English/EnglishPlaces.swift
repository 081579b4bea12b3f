import ClaimModel

/// The English names of places.
enum EnglishPlaces {
  /// The English name of a region; its own name where there is none.
  static func name(of region: Region) -> String { zones[region.name] ?? divisions[region.name] ?? region.name }

  private static let divisions: [String: String] = {
    let entries = PlaceNameTable.text.split { $0 == ";" || $0.isNewline }.compactMap { entry -> (String, String)? in
      let parts = entry.drop { $0 == " " }.split(separator: ":", maxSplits: 1)
      return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
    }
    return Dictionary(entries, uniquingKeysWith: { first, _ in first })
  }()

  /// Parts of the world and of the country that English has names for. To add one, add a row.
  private static let zones = [
    "中国": "China", "全球": "World", "亚洲": "Asia", "欧洲": "Europe", "非洲": "Africa", "北美洲": "North America",
    "拉丁美洲": "Latin America", "中东地区": "Middle East", "中亚": "Central Asia", "东南亚": "South-East Asia",
    "欧盟": "European Union",
    "欧元区": "Euro area", "东盟": "ASEAN", "东北地区": "North-East China", "华北地区": "North China", "华东地区": "East China",
    "华中地区": "Central China", "华南地区": "South China", "西北地区": "North-West China", "西南地区": "South-West China",
    "西部地区": "Western China", "中部地区": "Central regions", "东部地区": "Eastern China", "沿海地区": "Coastal regions",
    "京津冀": "Beijing–Tianjin–Hebei", "长三角": "Yangtze River Delta", "珠三角": "Pearl River Delta",
    "粤港澳大湾区": "Guangdong–Hong Kong–Macao Greater Bay Area", "环渤海地区": "Bohai Rim",
    "长江经济带": "Yangtze River Economic Belt",
    "长江流域": "Yangtze basin", "黄河流域": "Yellow River basin", "临港新片区": "Lin-gang Special Area",
    "长三角G60科创走廊": "G60 Science and Innovation Corridor", "雄安新区": "Xiong'an New Area", "浦东新区": "Pudong New Area",
    "滨海新区": "Binhai New Area", "两江新区": "Liangjiang New Area", "海南自由贸易港": "Hainan Free Trade Port",
  ]
}
