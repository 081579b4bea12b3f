/// The endings by which the Chinese names of organisations and projects are known.
enum OrganisationWords {
  /// What an ending asks of the words before it.
  enum Ending: Sendable {
    /// Makes a name of nearly anything: 临港集团, 复旦大学.
    case strong
    /// Also an ordinary noun, 高科技: makes a name only of a short word where a clause begins, 豪威半导体.
    case weak
    /// Makes a name only of a place: 临港园区科创贷.
    case ofPlace
  }

  /// The endings with their kinds; the longest one counts.
  static let endings = Trie<Ending>(
    [
      (
        .strong,
        """
        合作社 大学 学院 职业技术学院 医学院
        研究院 研究总院 科学院 工程院 设计院 研究所 实验室 国家实验室 医院 人民医院 中心医院 中医院 附属医院 卫生院 交易所 证券交易所 期货交易所 协会 商会 联合会 基金会 出版社
        机场 国际机场 港务集团 核电站 水电站
        """
      ),
      (
        .strong,
        """
        集团 集团公司 集团股份 公司 总公司 有限公司 有限责任公司 股份公司 股份有限公司 控股集团 银行 商业银行 农商银行 农商行 村镇银行 信用社 证券公司 保险公司 期货公司 基金公司 投资公司
        药业 制药 重工 酒业 乳业 矿业 铝业 铜业 煤业 置业 控股 建投 城投 交投 国投
        """
      ),
      (.weak, "科技 半导体 微电子 光电子 光电 股份 证券 生物 医药 通信 软件 钢铁 智能 传感 精密 智造 新材 电气 电器 重装"),
      (.ofPlace, "科创贷 基金 母基金 产业基金 投资基金 引导基金 转化基金 科创中心 创新中心 项目 工程 大桥 隧道 风电场 工厂 超级工厂 港 码头 景区"),
    ].flatMap { kind, words in words.split(whereSeparator: \.isWhitespace).map { (.init(folding: $0), kind) } })

  /// Characters and words that stand in no name.
  static let boundaries = Trie<Bool>(
    words: """
      的 了 在 由 与 和 对 向 把 被 将 为 是 从 到 据 及 以 等 让 使 给 其 该 各 这 那 每 并 且 或 个 名 款 项 批 家 所 座 条 年 月 日 这家 一家 两家 多家 记者 走进 位于 目前 截至 今年
      去年 旗下 来自 支持 推动 联合 携手 引进 建设 建成 新建 改建 扩建 改造 成立 设立 参与 举办 发布 入驻 签约 落户 打造 合作 收购 通过 实现 完成 达到 拥有 获得 包括 其中 以及 作为 如 像
      当 也 还 都 已 均 共 只 仅 开行 采用 集聚 覆盖 撬动 取得 造成 产生 提升 扣除 使用 投入 开展 获批 认定 培育 新增 累计 全球 全国 全省 全市 全区 全县 世界
      """)

  /// Words before an ending that leave it a common noun: 重点项目, 上市公司, 新一轮科技.
  static let generic = Trie<Bool>(
    words: """
      重点 重大 新型 高端 大型 小型 中小 中型 国家级 省级 市级 首批 多个 传统 民营 国有 外资 合资 本地 国内 国际 各类 各种 相关 有关 主要 其他 上市 科技型 高新技术 战略性 新兴 现代
      先进 优质 绿色 数字 智能化 专业 综合 公共 普通 基层 农村 城市 社会 商业 政策 股份制 龙头 骨干 领军 头部 规上 规模以上 集成电路 人工智能 生物医药 工业 固定资产 招商 增资 技术
      民生 基础设施 亿元 第一 第二 第三 第四 一期 二期 三期 新一轮 前沿 颠覆 农业 金融 军民 高等 普通 三甲 三级 二级 一级 公立 民办 职业 本科 普惠 子 分 母 总 贷款 存款 实体
      本 我 单 双 万 实施 走廊 科技城 生物 新 高 硬 大 产业 消费 汽车 电动 动力 信息 网络 移动 工程 系统 核心 关键 目标 附属 关联 参股 平台 独立 外商 中资 央 各 跨国 物流 房地产 开发 建筑 保险 证券 基金 期货 上海证券 深圳证券
      """)

  /// What follows a name that only says who tells: 临港集团介绍, 统计局数据显示.
  static let telling = Trie<Bool>(
    words: """
      数据 统计 介绍 表示 透露 获悉 了解 消息 发布 公布 相关负责人 有关负责人 负责人 局长 主任 董事长 总经理 总裁 副总 党委书记 党组书记 院长 副院长 校长 教授 专家 研究员 分析师
      首席 报告 显示 预测 研报 认为 指出 称 院士
      """)

  /// Trades, which are no name when nothing else stands before an ending: ⟦信托⟧公司.
  static let trades = Trie<Bool>(
    words:
      "信托 小贷 融资租赁 担保 券商 航空 快递 电力 石油 水务 环保 互联网 游戏 教育 影视 传媒 钢铁 煤炭 化工 食品 软件 房地产 物业 租赁 财险 寿险 基金 油田 种业 铁路 公路 运输 出租车 网约车 外卖 咨询 会计师 律师"
  )

  /// Words of one character that stand before names and in none.
  static let outside = Trie<Bool>(
    words: """
      的 了 在 和 与 由 对 向 从 为 是 被 将 及 等 把 让 使 据 称 获 拟 购 因 以 有 至 到 给 同 跟 或 但 而 就 也 并 该 其 各 每 某 本 这 那 于 自 经 按 若 如 又 已 曾 均 都 还 仍 只
      再 才 可 不 未 无 后 前 上 下 内 外 个 家 名 位 项 年 月 日 占 超 约 近 共 称
      """)

  /// Words that mean the organisation or project named before.
  static let pronouns = Trie<Bool>(words: "公司 该公司 本公司 集团 该集团 本集团 该企业 该项目 该行 本行 该校 该院 该基金 母公司 其")

  /// What stands behind the name of one that announces its own figures: 宁河时代⟦公告⟧.
  static let announcements = Trie<Bool>(
    words: "公告 发布公告 披露 发布年报 发布财报 发布半年报 发布季报 发布业绩 年报 半年报 财报 业绩快报 业绩预告 一季报 三季报 发布2 公布年报 公布财报 公布业绩 (维权")

  /// How the names of offices end, which announce figures of others.
  static let offices = Trie<Bool>(
    words: "公众号 局 委 部 厅 署 政府 海关 央行 人民银行 办公室 委员会 总局 统计局 交易所 协会 研究院 机构 媒体 记者 网站 方 院 中心", reversed: true)

  /// What the bracket behind a name holds where it is a share's code.
  static let codes = Trie<Bool>(words: "证券代码 股票代码 代码 NASDAQ NYSE HKEX SH SZ HK 港股 纳斯达克 纽交所 SSE SZSE")

  /// What only firms have, so that it is of no place but one that its clause names.
  static let ownMeasures = Trie<Bool>(words: measures, reversed: true)
  /// The same words, read from their beginning.
  static let ownMeasuresAhead = Trie<Bool>(words: measures)

  private static let measures = """
    营业收入 营业总收入 营收 净利润 归母净利润 净利 净亏损 亏损 扣非净利润 毛利率 净利率 毛利 每股收益 每股净资产 股价 市值 总市值 净资产 总资产 资产总额 负债率 资产负债率 持股 持股比例 股份 股权
    每股 分红 派息 现金流 经营现金流 研发费用 销售费用 管理费用 财务费用 净资产收益率 拨备覆盖率 不良贷款率 不良率 资本充足率 净息差 募集资金 市盈率 注册资本 发行价 股本 总股本 合同金额 订单金额 归属于上市公司股东的净利润
    """

  /// Words before the name of a firm that are no part of it, mostly what it is to another: ⟦控股股东⟧海昌集团.
  static let titles = Trie<Bool>(
    words: "股东 控股股东 大股东 第一大股东 实际控制人 一致行动人 前者 后者 所持 上述 子公司 全资子公司 控股子公司 孙公司 附属公司 全资附属公司 旗下 母公司 我国 全国 相信")

  /// What a bracket begins with that says who wrote: (⟦记者⟧ 李明).
  static let bylines = Trie<Bool>(words: "记者 见习记者 通讯员 编辑 作者 实习生 文 责任编辑")

  /// What makes another word of an ending: 大学城, 科技型.
  static let continuations = Trie<Bool>(words: "城 生 士 路 长 员 工 型 股东 公司债 债 卡 业 系统 类 间 理财")
}
