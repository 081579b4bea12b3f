/// Words around a figure that are not part of the phrase for what it measures.
enum PhraseWords {
  /// Phrases that say how or since when and not what: the figure measures what the one before it does.
  static let manner = Trie<Bool>(
    words: """
      历史同期 历史新高 历史最高 同期 年度 信心 大关 首期 一期 二期 公司 该公司 集团 当年 增产 减产 首位 前列 进入 集中 相比 增长率 增速 增幅 涨幅 降幅 平均增长率 年均增长率
      年平均增长率 年平均增速 年均增速 年均增幅 平均增速 同比增速 同比增幅 环比增速 疫情后 疫情前 合计 总计 小计 其余 其他 余下 最高 最低 最多 最少 最大 最小 最快 位居全球 位列全球
      全球 世界 亚洲 国内 国际 数量 总数 总量 金额 数值 数字 水平 比重 占比 比例 排名 名次 位次 历史 左右 上下 期间 以来 过去 未来 近年来 十年间 五年间 三年间 几年间 平均
      """)

  /// Measures that everything has, which need to be told whose they are: 第二产业完成⟦增加值⟧.
  static let genericHeads = Trie<Bool>(words: genericWords)
  /// The same words, for what ends in one: 制造业⟦投资⟧.
  static let genericEndings = Trie<Bool>(words: genericWords, reversed: true)

  private static let genericWords = """
    增加值 固定资产投资 完成投资 总产值 产值 产量 销量 销售额 营业收入 收入 利润 利润总额 净利润 投资 投资额 总投资 金额 总额 数量 余额 规模 面积 吞吐量 货运量 客运量 总收入 交易额 成交额 零售额 增收 税收 支出
    出口 进口 进出口 出口额 进口额 进出口额 用电量 发电量 销售收入 人均可支配收入 可支配收入 增速 价格 成本
    """

  /// Nouns that name a measure of what the verb before them does: 办理⟦时间⟧, 开发⟦面积⟧.
  static let abstractNouns = Trie<Bool>(
    words: "规模 面积 时间 时长 比例 比重 强度 总量 金额 数量 总额 总数 价格 成本 周期 里程 能力 速度 进度 效率 经费 资金 费用 收入 支出 人数 人次 用地 标准 年限 期限 天数")

  /// Words between two parts of one name that else stand for things named before: 文化及⟦相关⟧产业.
  static let alike = Trie<Bool>(words: "相关 有关 其他 其它")

  /// Words for what a quantity is of a thing, between it and the thing: 一公斤⟦重量⟧的金条.
  static let dimensions = Trie<Bool>(words: "重量 长度 高度 宽度 深度 厚度 面积 容量 体积 价值 高 宽 长 深 厚 重")

  /// Words that say what something is.
  static let copulas = Trie<Bool>(words: "是 为 成为")

  /// Words of being before a figure that may stand before what it counts too: ⟦为⟧53位烈士找到亲人.
  static let being = Trie<Bool>(words: "是 为", reversed: true)

  /// How words for what people belong to end: 千余名各⟦领域⟧的专家.
  static let bodies = Trie<Bool>(
    words: "领域 行业 产业 国家 地区 两地 单位 企业 公司 集团 部门 高校 大学 学校 院校 机构 组织 团体 省份 城市 省 市 县 区 乡镇 街道 社区 系统 学科 专业 岗位 界别 民族 国 代表团 团队 支部",
    reversed: true)

  /// Words before whom something is done for or goes to: ⟦向⟧9个街镇调拨物资.
  static let receivers = Trie<Bool>(words: receiverWords)
  /// The same words, for what ends in one.
  static let receiving = Trie<Bool>(words: receiverWords, reversed: true)

  private static let receiverWords = "向 给 为 让 使"

  /// Words behind a verb that say it is done.
  static let done = Trie<Bool>(words: "了")

  /// Words of the passive, which may stand inside what describes a noun: ⟦被⟧质押的股份.
  static let passives = Trie<Bool>(words: "被 遭 受 获")

  /// Words that begin what describes a noun and turn it round: ⟦未⟧参保的居民, ⟦无⟧流通限制的股份.
  static let negations = Trie<Bool>(words: "未 不 无 没有 尚未 未能 有")

  /// Words that say which part of what was counted before, and not what it is: 其中⟦本土⟧587例.
  static let parts = Trie<Bool>(
    words: """
      本土 境外 境外输入 输入 境内 省内 省外 市内 市外 国内 国外 海外 外地 本地 男 女 男性 女性 城镇 农村 城市 乡村 外省 本省 重症 轻症 重型 轻型 开工在建 在建 建成 投产 建成投产 竣工 续建 新建 改建 扩建 未成年 老年
      个人 单位 公办 民办 线上 线下 一类 二类 三类 一级 二级 三级 甲类 乙类
      """)

  /// Words of counting that everything may have, so that what is counted is the same without them: ⟦累计⟧确诊病例.
  static let furniture = Trie<Bool>(words: "累计 合计 年内 期内 当年 当月 当日 额外 另有 其余 余下 年末 月末 期末 存量")

  /// Words of averages, part of the measure that stands right behind: ⟦平均⟧年龄.
  static let averages = Trie<Bool>(words: "平均")

  /// Words of one character before a classifier that say how many and are no numeral: ⟦几⟧天.
  static let vague = Trie<Bool>(words: "几 数 多 余 来 整")

  /// Words with which begins what a rate counts by: ⟦每⟧万人专利拥有量.
  static let each = Trie<Bool>(words: "每")

  /// How words for kinds of firms end, which have measures: 民营⟦企业⟧.
  static let firms = Trie<Bool>(words: "企业 行业 产业 制造业 服务业 工业 农业 民企 国企 外企", reversed: true)

  /// How words for the place where something is end: 阿曼湾⟦水域⟧.
  static let sites = Trie<Bool>(words: "遗址 水域 海域 流域 江 河 湖 山 现场 境内 地区 一带 村 镇 街道 机场 港口 车站 口岸", reversed: true)

  /// How words for what lasts end: 平均办理⟦时间⟧.
  static let timeMeasures = Trie<Bool>(
    words: "时间 时长 期限 年限 工期 周期 寿命 年龄 学制 期 龄 有效期 假期 行程 工龄 天数", reversed: true)

  /// How words for measures end: 零售额, 城镇化率.
  static let measureEndings = Trie<Bool>(words: "额 率 量 值 数 价 费 营收 净利 收入 投资 利润 成本 规模 面积 价格 余额 人口", reversed: true)

  /// Whether words that begin and end at two places end in one for a measure.
  static func nameMeasure(in text: TextView, before end: Int, from start: Int) -> Bool {
    genericEndings.longestMatch(in: text, before: end, from: start) != nil
      || measureEndings.longestMatch(in: text, before: end, from: start) != nil
  }

  /// How the names of indexes end: 制造业采购经理指数.
  static let indexNames = Trie<Bool>(words: "成指 综指 沪指 恒指 纳指 道指 指数 得分 评分 PMI 景气度 分值 积分", reversed: true)

  /// Words that begin what is the first or only one of its kind, which stands behind the figure: 世界⟦首台⟧3.6万吨压机.
  static let firsts = Trie<Bool>(words: "首台 首座 首个 首条 首套 首艘 首家 首批 首款 首例 首辆 首架 首支 首颗 唯一 最大 最长 最高 等", reversed: true)

  /// Words for a mark that a figure passes, which say nothing of what it measures: 突破万亿元大关.
  static let marks = Trie<Bool>(words: "大关 关口 门槛 台阶 新台阶 大台阶 行列 俱乐部 方阵 梯队 阵营 城市行列 城市俱乐部")

  /// Units that are nouns themselves, so that what stands behind them is what those do: 1000人⟦投入救援⟧.
  static let people: Set<String> = ["人", "人次", "户", "户次", "次"]

  /// Endings for what something is like, which is no thing that is counted: 11人⟦制⟧的球场, 90座⟦级⟧的客机.
  static let likenesses = Trie<Bool>(words: "制 级 型 式 版 档 口径")

  /// Classifiers of persons.
  static let persons: Set<String> = ["名", "位"]

  /// Units of what is done, whose noun may begin with a verb: 7次⟦报关手续⟧.
  static let times: Set<String> = ["次"]

  /// What units that are nouns say of what is counted: 共3118⟦户⟧, 现年45⟦岁⟧.
  static let nounsOfUnits = [
    "户": "户", "村": "村", "镇": "镇", "乡": "乡", "邻": "邻", "站": "站", "县": "县", "市": "市", "区": "区", "岁": "年龄",
  ]

  /// Words before a figure that is the means of something: ⟦以⟧59.85分的成绩.
  static let means = Trie<Bool>(words: "以 按 按照", reversed: true)

  /// Units of securities, of which what is done with them is told: 股份13万股⟦解除质押⟧.
  static let securities: Set<String> = ["股", "张", "份"]

  /// Verbs behind what is counted that say what it does: 11个地市⟦参观⟧场馆.
  static let acts = Trie<Bool>(
    words: """
      参观 参加 参与 出席 与会 进入 分布 集中 列入 使用 位于 来自 开工 竣工 开放 入围 入选 入驻 落户 获得 获评 获批 提出 接受 加入 遭遇 发生 出现 通过 面临 享受 共享 通行 停运 停课 驶入 抵达 前往 实施 迎来 运抵 送达 送往 发往 涌入 受困 参战 参演 参评 推出 拥有 具备 荣获 跻身 上榜 亮相 登陆 登场 走进 走出 加盟 齐聚 汇聚 相聚 展示 呈现 讲述 涵盖 签署 签订 缔结 提供 派出 见面 建立 宣布 呼吁 响应 需要 出发 返回 回国 撤离
      """)

  /// Words that end a noun phrase after a figure.
  static let stops = Trie<Bool>(
    words: """
      占 达 为 是 在 已 均 将 被 由 从 向 对 把 并 而 还 也 都 与会 参加 参与 参展 签约 落户 入驻 入选 获得 获 完成 实现 通过 位居 居 位列 列 较 比上年 比去年 比上月 同比 增长 下降 提高 实施 投入 投产 开工 竣工 建成 进入 成为 组成 构成 来自 分布 发展 增加 减少 上升 提高 增 降 降到 降至 增至 缩短 缩减 扩大 涨 跌 不等 之多 有余 集聚 聚集 涵盖 覆盖 包括 包含 用于 以上 左右 以内 以下 进行 开展 集中 相比 小幅 大幅 明显 上榜 出席 齐聚 亮相 发布 举行 受益 正式 共同 分别 先后 陆续 同时 之间 于 至 到 以 等
      """)
}
