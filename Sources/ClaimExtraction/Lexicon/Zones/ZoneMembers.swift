import ClaimModel

extension RegionLexicon {
  /// The divisions that a zone across provinces is made of: 上海市, 江苏省, 浙江省 and 安徽省 for 长三角; none for zones inside
  /// one division, and where plans do not agree on the members.
  public func members(of zone: Region) -> [Region] {
    zone.level == .zone ? Self.membersByName[zone.name, default: []].compactMap { region(named: $0) } : []
  }

  private static let membersByName = Dictionary(
    memberTable.split(separator: "\n").map { line in
      let names = line.split(separator: " ").map(String.init)
      return (names[0], Array(names.dropFirst()))
    }, uniquingKeysWith: { $1 })

  /// A zone and its members a row.
  private static let memberTable = """
    长三角 上海市 江苏省 浙江省 安徽省
    京津冀 北京市 天津市 河北省
    珠三角 广州市 深圳市 珠海市 佛山市 惠州市 东莞市 中山市 江门市 肇庆市
    粤港澳大湾区 香港特别行政区 澳门特别行政区 广州市 深圳市 珠海市 佛山市 惠州市 东莞市 中山市 江门市 肇庆市
    长三角G60科创走廊 松江区 嘉兴市 杭州市 金华市 苏州市 湖州市 宣城市 芜湖市 合肥市
    长江经济带 上海市 江苏省 浙江省 安徽省 江西省 湖北省 湖南省 重庆市 四川省 云南省 贵州省
    东北地区 辽宁省 吉林省 黑龙江省
    华北地区 北京市 天津市 河北省 山西省 内蒙古自治区
    华东地区 上海市 江苏省 浙江省 安徽省 福建省 江西省 山东省 台湾省
    华中地区 河南省 湖北省 湖南省
    华南地区 广东省 广西壮族自治区 海南省
    西南地区 重庆市 四川省 贵州省 云南省 西藏自治区
    西北地区 陕西省 甘肃省 青海省 宁夏回族自治区 新疆维吾尔自治区
    中部地区 山西省 安徽省 江西省 河南省 湖北省 湖南省
    东部地区 北京市 天津市 河北省 上海市 江苏省 浙江省 福建省 山东省 广东省 海南省
    西部地区 内蒙古自治区 广西壮族自治区 重庆市 四川省 贵州省 云南省 西藏自治区 陕西省 甘肃省 青海省 宁夏回族自治区 新疆维吾尔自治区
    苏南 南京市 无锡市 常州市 苏州市 镇江市
    苏中 扬州市 泰州市 南通市
    苏北 徐州市 连云港市 宿迁市 淮安市 盐城市
    苏锡常 苏州市 无锡市 常州市
    长株潭 长沙市 株洲市 湘潭市
    """
}
