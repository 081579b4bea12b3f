/// Names that begin with a place and are none: 西安交通大学, 上海证券报, 南京东路, 江苏银行.
enum NamesAfterPlaces {
  /// Whether what follows a place makes a name of an organisation, a newspaper, a street, a meeting or an honour of it.
  static func isName(after place: Int, in text: TextView) -> Bool {
    var end = place
    for _ in 0...maximumOfFields {
      if let isEnding = endings.longestMatch(in: text, at: end)?.value { return isEnding }
      guard let field = fields.longestMatch(in: text, at: end) else { break }
      end = field.end
    }
    return isCompany(after: place, in: text)
  }

  /// 西安 电子 科技 大学: how many fields a name may go through before its ending.
  private static let maximumOfFields = 2
  /// How long a company's name may be between its place and its legal form.
  private static let companyLength = 20

  /// Whether the place begins the full name of a company: 上海豪威半导体有限公司.
  private static func isCompany(after place: Int, in text: TextView) -> Bool {
    var end = place
    while end < place + companyLength {
      if end > place, mayBeginLegalForm(text[end]), legalForms.longestMatch(in: text, at: end) != nil { return true }
      let isBracket = text[end] == "(" || text[end] == ")"
      guard text[end].isHan || isBracket, !breaksName(text[end]) else { return false }
      end += 1
    }
    return false
  }

  /// Whether a legal form can begin with the character, which settles nearly every place.
  private static func mayBeginLegalForm(_ character: FoldedScalar) -> Bool {
    character == "有" || character == "股" || character == "集" || character == "总"
  }

  private static let legalForms = Trie<Bool>(words: "有限公司 有限责任公司 股份公司 股份有限公司 集团公司 总公司")

  /// Whether no name of a company holds the character, so that 上海的特斯拉有限公司 names 上海.
  private static func breaksName(_ character: FoldedScalar) -> Bool {
    switch character {
    case "的", "和", "与", "及", "等", "在", "有", "是", "了", "家", "将", "从", "向", "对", "为", "被", "把", "让", "给", "到", "由", "以",
      "省", "市",
      "区", "县":
      true
    default: false
    }
  }

  /// What may stand between the place and the ending.
  private static let fields = Trie<Bool>(
    words: """
      交通 师范 理工 科技 科学技术 工业 农业 林业 农林 医科 医药 中医药 药科 财经 政法 外国语 外语 石油 矿业 电力 邮电 信息 工程 信息工程 信息科技 航空 航天 航空航天 海事 海洋
      地质 化工 体育 民族 工商 商业 经贸 对外经贸 经济贸易 电机 应用技术 城市 电子 建筑 音乐 戏剧 美术 艺术 职业 技术 职业技术 警察 协和 联合 开放 第一 第二 国际 水利 水产 城建
      开发区 高新区 经开区 新区 农村 农商 进出口 开发 建设 人民 期货 商品 证券 股权 产权 数据 碳 绿色 环境 能源 金融 知识产权 大学
      """)

  /// The endings, and after `-` what they are only a part of: 上海大学, but 上海大学生.
  private static let endings = Trie<Bool>(
    markedWords: """
      支行 分行 银行 -银行业 -银行理财 -银行贷款 -银行存款 大学 -大学生 -大学城 -大学毕业 交大 师大 学院 学报 研究院 研究所 农商行 科学院 社科院 音乐厅 博物院 博物馆 美术馆 交易所 中院
      队 -队伍 -队列 男队 女队 代表队 生产建设兵团 风情街 日报 晚报 晨报 早报 商报 时报 青年报 证券报 电视台 卫视 广播电台 新闻网 新闻社 出版社 人民出版社 杂志 杂志社 交响乐团 芭蕾舞团 足球队 男篮 女排
      信托 -信托业 基金 -基金业 -基金规模 资本 -资本市场 控股 股份 -股份制 药业 实业 置业 证券 -证券业 -证券市场 -证券公司 海关 分公司 石油 -石油化工产 -石油产量 -石油消费 石化 -石化产业 电信 -电信业 移动 -移动互联 -移动支付 -移动电话 -移动源 联通 -联通世界 电网 -电网负荷 -电网最高 -电网最大
      重点实验室 重点文物 文明城市 卫生城市 文明 百强 先进 -先进制造 -先进材料 -先进封装 -先进计算 -先进产能 -先进装备 -先进技术 -先进适用 优秀 劳动模范 锦标赛 冠军 工商联 总工会 妇联 青联
      人口普查 经济普查 农业普查 污染源普查 人大 政协 两会 条约 会议 战役 起义 宣言 公报
      线 -线上 -线下 -线索 -线缆 铁路 -铁路货运 -铁路客运 -铁路营业 高铁 高速 -高速增长 -高速发展 -高速公路 路 -路径 -路网 -路线 -路段 -路桥 -路演 -路灯 -路面 -路由 中路 东路 西路 南路 北路 大道 街 -街区 街道 厅 时间 -时间段
      """)
}

extension Trie where Value == Bool {
  /// Words that hold true, and those with a leading `-` that hold false.
  fileprivate convenience init(markedWords text: String) {
    self.init(
      text.split(whereSeparator: \.isWhitespace).map {
        (word: .init(folding: $0.hasPrefix("-") ? String($0.dropFirst()) : String($0)), value: !$0.hasPrefix("-"))
      })
  }
}
