/// What tells a unit of one character from the beginning of another word. To add a word, add it to its row.
enum UnitNeighbours {
  /// Words that begin with the character of a unit and are none of it: 人|工智能, 项|目, 台|湾.
  static let words = Trie<Bool>(
    words: """
      人工智 人民币 克隆 克兰 克服 克拉 克制 发展 发布 发明 发电 发生 发现 发放 发行 发挥 发出 发动 发起 发改 发达
      市民 县民 国民 省民 村民 镇民 乡民 市际 县际 国际 省际 校际 分之 分别 分钟 分布 分公 分部 分支 家庭 位于 位居 位列 位数 名列 名义
      项目 台湾 台阶 台风 场所 场景 场馆 场地 处于 处理 处置 部门 部分 部署 部长 头部 头雁 口岸 面积 度假 度过 方面 方位 方案 方式 方便
      系列 系统 行业 行动 行政 行程 门槛 门户 班列 组织 组成 周边 周围 周年 员工 队伍 甲级 甲等 甲醇 甲型 升至 升到 升级 升值 米其 米兰
      本科 本地 本市 本项 本年 本次 本月 层级 对于 对接 对外 股份 股东 股权 股市 里程 天然 天津
      成为 成立 成功 成果 成员 成长 成本 成效 成交 成品 成绩 成熟 成就 成都 成套 折叠 折合 折算 折戟 折损 折射 折扣 折旧
      """)

  /// Characters that are units only after Arabic digits.
  static let afterDigits = CharacterSet("方节甲担级届批类代院团阶格")
  /// Characters that are units only in longer words: 个月, 百分点.
  static let neverAlone = CharacterSet("月点")
  /// Coins, which stand alone after Chinese digits only at the end of a clause: 五角, not 五角大楼.
  static let coins = CharacterSet("角毛")
  /// Behind 五角, where it is money.
  static let behindCoins = CharacterSet("钱,。\n")
  /// Places, of which nobody counts more than hundreds.
  static let places = CharacterSet("市县国省村镇乡校站店")
}
