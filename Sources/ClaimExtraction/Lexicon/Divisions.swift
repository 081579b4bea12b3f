import ClaimModel

/// Reads the table of administrative divisions.
enum Divisions {
  /// A division and whether its name is still in use.
  struct Row {
    var region: Region
    var isFormer: Bool
  }

  static func rows() -> [Row] {
    DivisionTable.text.split(separator: "\n").flatMap { line in
      let cells = line.split(separator: " ")
      guard cells.count > 2 else { return [Row]() }
      let level: Region.Level = cells[0].hasPrefix("p") ? .province : cells[0].hasPrefix("c") ? .city : .county
      let parent = cells[1] == "-" ? "中国" : String(cells[1])
      return cells[2...].map { cell in
        let code = cell.prefix { $0.isASCII }
        let name = String(cell[code.endIndex...])
        return Row(
          region: Region(name: name, code: code.isEmpty ? nil : String(code), level: level, parent: parent),
          isFormer: cells[0].hasSuffix("f"))
      }
    }
  }

  /// The name without its kind: 松江 for 松江区; nil where one character would be left.
  static func shortName(_ region: Region) -> String? {
    for suffix in suffixes where region.name.hasSuffix(suffix) {
      let short = region.name.dropLast(suffix.count)
      return short.count >= 2 ? String(short) : nil
    }
    return nil
  }

  private static let suffixes = [
    "维吾尔自治区", "壮族自治区", "回族自治区", "自治区", "特别行政区", "土家族苗族自治州", "藏族羌族自治州", "蒙古族藏族自治州", "布依族苗族自治州", "苗族侗族自治州",
    "傣族景颇族自治州", "哈尼族彝族自治州", "壮族苗族自治州", "藏族自治州", "回族自治州", "彝族自治州", "白族自治州", "傣族自治州", "傈僳族自治州", "朝鲜族自治州", "哈萨克自治州",
    "蒙古自治州", "柯尔克孜自治州", "自治州", "自治县", "自治旗", "地区", "林区", "新区", "省", "市", "区", "县", "旗", "盟",
  ]

  /// Short names that are ordinary words, or parts of them, in running text.
  static let ordinaryWords: Set<String> = Set(
    """
    市中 城中 城关 城区 东方 平安 和平 新兴 合作 资源 通道 文化 新华 解放 长安 中山 朝阳 鼓楼 江北 江南 海东 西区 东区 南山 高新 开发 工业 中原 大同 大安 永安 安定 安居 兴安 宝山
    同心 向阳 前进 红旗 新城 和田 丰满 光明 团结 建设 民主 友谊 青年 金山 龙山 铁西 铁东 道里 路南 路北 城东 城西 城北 城阳 桥东 桥西 桥北 桥南 长城 东风 南通道 复兴 永定 永福 永丰
    安康 万全 泰安 吉安 昌平 高平 安平 和顺 平和 和平 长清 富民 惠民 利民 民乐 民和 乐业 兴业 兴国 兴隆 兴文 兴仁 富裕 富源 富强 富锦 明水 青山 青龙 南部 西部 东部 北部 中部
    雨花 天河 河口 河北区 港口 港南 港北 港闸 万柏林 双城 五大 五华 七星 九原 六合 三元 三台 三水 大关 大方 大化 大名 大城 大洼 大田 大通 大足 大邑 马山 马龙 巨野 互助 德保
    信宜 信丰 乐平 乐安 乐昌 南乐 宁静 宁化 宁海 汉阴 石门 石柱 石峰 石龙 石台 黄山 武功 武陵 江口 山阳 山阴 山丹 沙坪 沙县 滨海 滨湖 滨江 临海 临江 临城 上街 上林 上犹 下城 上城
    新民 新和 新源 新平 新建 新市 新河 新乐 新安 新丰 新化 新田 新邱 新龙 新野 新密 新会 新罗 新泰 新都 新津 清新 清水 清河 清流 清丰 普定 普安 普兰 定安 定南 定远 安化 安图 安丘
    洞口 道真 道孚 道县 灯塔 灯塔 海港 海洋 海林 海丰 海城 海南 海北 海西 海沧 东光 东明 东海 东港 东源 东平 东至 东胜 东乡 东安 东兴 东台 东兰 东阿 东丽 东营 东昌 南湖 南岸 南关 南康
    西湖 西山 西华 西平 西乡 西峡 西盟 西和 西畴 西林 北塔 北湖 北碚 北关 北林 北票 北流 北川 北镇 北安 中方 中宁 中江 中卫 中阳 中牟 固定 公安 从化 会同 会理 会泽 会东 建华 建平 建始 建昌
    宽城 长治 长顺 长宁 长丰 长海 长沙县 长白 长垣 古田 古城 古交 金口 金川 金东 金门 金安 金阳 金沙 金堂 金坛 金平 金乡 金湖 金寨 金水 金牛 金湾 金明 金凤 金台 金秀 凤凰 龙门 龙江 龙口 龙华 龙城 龙湖 龙湾 龙安 龙泉 龙海 龙里
    福山 福田 福贡 福安 福鼎 福清 和政 和县 和龙 和林 华容 华龙 华安 华亭 华宁 华坪 华阴 华池 花山 花溪 花都 宝清 宝丰 宝应 宝塔 宝坻 宝兴 红塔 红山 红岗 红河 红桥 红花 红安 红原 白云 白水 白河 白沙 白银 白城 白山 白塔
    青云 青白 青神 青阳 青河 青县 青川 青秀 青羊 绿园 绿春 蓝田 蓝山 银海 银州 玉泉 玉山 玉州 玉屏 玉龙 珠山 宝安 美兰 美溪 秀山 秀英 秀峰 秀洲 秀屿 明山 明光 明溪 永和 永清 永年 永春 永泰 永兴 永平 永德 永胜 永善 永仁 永修 永新 永顺 永寿 永靖 永登 永昌 永吉 永川 永嘉 永康 永城
    内黄 内江 内丘 内乡 交口 交城 公主岭 集美 集安 集贤 集宁 平原 平定 平顺 平遥 平乐 平南 平果 平江 平舆 平邑 平阴 平度 平山 平乡 平泉 平鲁 平陆 平罗 平利 平川 平塘 平坝 平武 平昌 平湖 平阳 平潭 平远 平谷 平房 平桂 平桥
    太和 太平 太白 太子河 太康 太仆寺 太湖 太谷 通州 通化 通海 通榆 通江 通许 通山 通城 通渭 通川 达川 达州 达日 广安 广平 广宗 广灵 广昌 广丰 广德 广饶 广宁 广汉 广元 广南 广河 广阳 德兴 德化 德庆 德安 德清 德惠 德阳 德江 德钦 德格 德昌 德令哈
    吉利 吉县 吉水 吉木 关岭 盘山 盘龙 盘锦 天桥 天山 天元 天心 天宁 天长 天台 天门 天全 天镇 天峻 天祝 天水 天等 天峨 天柱 天涯 天易 创业 大渡口 城厢 大武口 大东 皇姑 沈河 站前 西市 振兴 振安 元宝 细河 太平 清江 清城 双桥 双塔 双湖 双台 双江 双柏 双峰 双牌 双清 双流 双辽 双阳 双滦 双鸭
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Words that contain a region's name and name no place.
  static let notPlaces = """
    世界 各界 业界 学界 外界 边界 跨界 新世界 眼界 境界 界限 工商界 文艺界
    国内生产总值 国内旅游 国内出游 国内游客 国内市场 国内发明专利 国内首 中国制造2025
    北京时间 上海合作组织 市场 市场化 长江 黄河 珠江 南海 东海 黄海 渤海 中国电科 中电光谷 中国移动 中国电信 中国联通 中国银行 中国石油 中国石化 中国中铁 中国人寿 中国平安 中国建筑 中国中车 中国科学院 中国科学技术 中国青年报 中国证券报 中国新闻网 中国发展网 中国网 中国日报
    中国人民银行 中国共产党 中国特色 中国式 中国制造 中国梦 海南岛 吉林一号 青岛啤酒 贵州茅台 南京条约 南京路 北京路 上海路 天津路 西安事变 武昌起义 南昌起义 台湾海峡 海口港 重庆谈判 延安精神 遵义会议 中山大学 中山路 复旦大学 同济大学 上海交大 上海交通大学 北京大学 清华大学 浙江大学 南京大学 武汉大学 四川大学 山东大学 厦门大学 吉林大学 东南大学 上海新阳
    长江三角洲 人民日报 解放日报 新民晚报 新华社 光明日报 经济日报 湖北新闻网
    """
}
