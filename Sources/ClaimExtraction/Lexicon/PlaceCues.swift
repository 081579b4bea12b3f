/// What words around the name of a place say of its part in the text.
enum PlaceCues {
  /// What a place does.
  enum Role: Sendable {
    /// Figures after it are about it.
    case subject
    /// Something is measured against it, or it is the field of a rank: 占全国, 高于全市.
    case compared
    /// Something comes from it or goes to it: 来自香港的旅客, 销往越南.
    case partner
    /// It begins or stands in the name of something else: 上海农商银行, 台湾风情街.
    case name
  }

  /// Words right before a place.
  static let before = Trie<Role>(
    [
      // ⟦占⟧全国的三成
      (
        .compared,
        "对同期 对全国 高出同期 高于同期 低于同期 快于同期 占同期 占全年 高出 低出 占 占到 居 列 位居 位列 名列 高于 低于 快于 慢于 多于 少于 优于 好于 于 超 超过 较 比 与 同 接近 逼近 领跑 领先 相当于 媲美 赶超 被 遭 遭到 遭受 遭遇 出"
      ),
      // 旅客⟦来自⟧香港
      (.partner, "来自 销往 出口到 出口至 运往 发往 驶往 前往 赴 往 飞往 对 向 援助 自 入境 访问 回到 返回 抵达 送往 途经 经 抵 连接 通往 开往 进入 从 输往 出口"),
      // a firm's name: 股东⟦达孜⟧鹏欣
      (.name, "股东 控股股东 实际控制人 一致行动人 行动人 质押给 子公司 全资子公司 控股子公司 孙公司"),
      // words that only look like one
      (
        .subject,
        "关于 由于 位于 处于 等于 对于 至于 基于 用于 属于 鉴于 面向 方向 面对 针对 比对 应对 绝对 反对 以往 交往 来往 已经 曾经 财经 神经 参与 给予 相同 共同 会同 杰出 突出 推出 演出 支出 队列 系列"
      ),
    ].flatMap { role, words in words.split(separator: " ").map { (.init(folding: $0), role) } }, reversed: true)

  /// What follows where a place only tells: 从余杭区⟦获悉⟧.
  static let tellings = Trie<Bool>(words: "获悉 了解到 获得 传来 得知 证实 消息")

  /// Who acts for the whole country: ⟦国家铁路⟧发送电煤.
  static let national = Trie<Bool>(
    words: """
      国内生产总值 国家铁路 全国铁路 国铁集团 中央企业 央企 国家电网 国务院 财政部 央行 中国人民银行 国家邮政局 民航局 国家外汇管理局 外汇局 商务部 海关总署 国家统计局 中央预算内 中央气象台 水利部
      生态环境部 住房城乡建设部 住建部 国家卫生健康委 国家卫健委 国家疾控局 应急管理部 公安部 民政部 司法部 审计署 国资委 国家医保局 国家药监局 国家知识产权局
      国家铁路局 中国气象局 国家电影局 国家文物局 市场监管总局 国家林业和草原局 国家粮食和物资储备局 国家数据局 金融监管总局 银保监会 人民银行 最高人民法院 最高人民检察院
      退役军人事务部 国家移民管理局 中国物流与采购联合会 中国汽车工业协会 国家网信办 国家防灾减灾救灾委员会 国家防总 国家减灾委 中国地震台网 中国煤炭工业协会 中国轻工业联合会 中国钢铁工业协会 中国贸促会 中国银行业协会 中国互联网络信息中心 国家体育总局 国家信息中心 国家版权局 农业农村部 交通运输部 工信部 工业和信息化部 人力资源社会保障部 人社部 教育部 科技部 国家发展改革委 国家发改委 国家税务总局 税务总局 证监会 国家能源局 国家林草局 文化和旅游部 自然资源部
      """)

  /// Words behind a place that is the field of a share or a rank: 全球⟦占比⟧.
  static let standards = Trie<Bool>(words: "平均水平 平均值 平均线 平均数 平均增速 平均增幅 占比 份额 市场份额 市场占有率 排名 比重 总量的 总数的")

  /// Whether the end of a place is the beginning of a measure too, as in 西部⟦地区⟧生产总值, so that no word ends there.
  static func endsInMeasure(text: TextView, _ place: Range<Int>, _ words: Words) -> Bool {
    let shared = place.upperBound - 2
    return shared > place.lowerBound && measures.longestMatch(in: text, at: shared) != nil
      && words.isWhole(place.lowerBound..<shared)
  }

  private static let measures = Trie<Bool>(words: "地区生产总值 地区经济 地区进出口 地区外贸")

  /// What goes on at a place that is only where it is held: 在浙江义乌⟦开幕⟧.
  static let events = Trie<Bool>(words: "开幕 举行 举办 召开 启动 开赛 揭幕 闭幕 落幕 亮相 开馆 会见 发布 成立 签约")

  /// The word before the place of an event: ⟦在⟧武汉举行.
  static let at = Trie<Bool>(words: "在 于", reversed: true)

  /// Words before the place where something lies: ⟦位于⟧山西临汾的博物馆.
  static let lies = Trie<Bool>(words: "位于 坐落于 坐落在 地处", reversed: true)

  /// Words that begin with 首 and make no rank of what follows a place: 俄罗斯⟦首都⟧莫斯科.
  static let firstWords = Trie<Bool>(words: "首次 首度 首都 首府 首相 首脑 首先 首届 首尔")

  /// Words before a place that is only a part of what was told: ⟦其中⟧郑州市380人.
  static let parts = Trie<Bool>(words: "其中")

  /// Words for the whole of the country that is spoken of.
  static let wholeCountry = Trie<Bool>(words: "全国")

  /// Words behind 第一 that make it no rank among places: 平湖市第一⟦产业⟧, 全国第四⟦次⟧普查.
  static let ordinals = Trie<Bool>(words: "届 次 产业 季度 批 轮")

  /// Words before a place that is part of what something is: 殷墟⟦是⟧我国第一个….
  static let copulas = Trie<Bool>(words: "是 成为", reversed: true)

  /// Words for what two countries have together.
  static let mutual = Trie<Bool>(
    words: "两国 双边 中俄 中美 中日 中韩 中法 中德 中英 中欧关系 中非 中越 中巴 中哈 中匈 中马 俄中 美中")

  /// Words that mean every place of a level and so none: 各市⟦平均⟧.
  static let each = Trie<Bool>(words: "各省 各市 各区 各县 各地 各州 各省市 各省区市 各地市 各区县 各市县 各乡镇 各国 多地 多省 多市")
}
