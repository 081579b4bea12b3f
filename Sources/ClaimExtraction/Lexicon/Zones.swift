import ClaimModel

/// Named places that are no administrative divisions. To add one, add a row: its name, other names after `|`, and the
/// division that holds it, or `-` when it lies across provinces.
enum Zones {
  /// A zone with all its names.
  struct Row {
    var region: Region
    var names: [String]
  }

  static func rows() -> [Row] {
    table.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: " ")
      guard cells.count == 2 else { return nil }
      let names = cells[0].split(separator: "|").map(String.init)
      return Row(
        region: Region(name: names[0], level: .zone, parent: cells[1] == "-" ? nil : String(cells[1])), names: names)
    }
  }

  private static let table = """
    长三角G60科创走廊|G60科创走廊 -
    长三角|长江三角洲|长三角地区|长三角区域 -
    长三角生态绿色一体化发展示范区|长三角一体化示范区 -
    珠三角|珠江三角洲 广东省
    粤港澳大湾区|大湾区 -
    京津冀|京津冀地区 -
    长江经济带 -
    成渝地区双城经济圈|成渝地区|成渝 -
    沿沪宁产业创新带 -
    黄河流域 -
    长江中游城市群 -
    东北地区|东三省 -
    西部地区 中国
    中部地区 中国
    东部地区 中国
    雄安新区|雄安 河北省
    浦东新区|浦东 上海市
    临港新片区|上海自贸试验区临港新片区|临港 上海市
    临港松江科技城 松江区
    张江|张江科学城|张江高新区 上海市
    漕河泾开发区|漕河泾 上海市
    虹桥国际中央商务区|虹桥商务区 上海市
    中关村|中关村科技园区|中关村示范区 北京市
    北京经济技术开发区|北京亦庄|亦庄 北京市
    怀柔科学城 北京市
    滨海新区 天津市
    两江新区 重庆市
    天府新区 四川省
    西咸新区 陕西省
    江北新区 南京市
    麒麟科创园|麒麟科技创新园 南京市
    苏州工业园区 苏州市
    前海|前海合作区 深圳市
    河套深港科技创新合作区 深圳市
    横琴|横琴粤澳深度合作区 珠海市
    南沙新区 广州市
    光谷|武汉东湖高新区|东湖高新区 武汉市
    贵安新区 贵州省
    舟山群岛新区 舟山市
    西海岸新区 青岛市
    金普新区 大连市
    湘江新区 长沙市
    赣江新区 江西省
    滇中新区 昆明市
    福州新区 福州市
    哈尔滨新区 哈尔滨市
    长春新区 长春市
    兰州新区 兰州市
    海南自由贸易港|海南自贸港 海南省
    三亚崖州湾科技城|崖州湾科技城 三亚市
    合肥高新区 合肥市
    宣城高新区|宣城高新技术产业开发区 宣城市
    山西综改示范区|山西转型综改示范区|转型综改示范区 太原市
    江汉经济开发区 武汉市
    汉口 武汉市
    """
}
