/// What words around a date say of its part in the text.
enum TimeWords {
  /// What a date does.
  enum Role: Sendable {
    /// It says when: figures after it are of that time.
    case frame
    /// Something is held against it: 较2020年增长.
    case base
    /// A change starts at it: 由2017年的54万亿元增加到….
    case start
    /// A change ends at it: …提高到2022年的82万亿元.
    case end
    /// When something was held or said, or part of a name: 举行的2023年四季度签约仪式.
    case event
  }

  /// Words right before a date, the longest one that ends there.
  static let before = Trie<Role>(words(beforeRows), reversed: true)

  /// Verbs behind a date in its clause that make it the day on which something was told or held: 今天发布.
  static let tellings = Trie<Bool>(
    words: """
      发布 公布 召开 举行 举办 印发 宣布 披露 表示 介绍 获悉 消息 报道 讯 电 会见 会谈 出席 主持 签署 开幕 闭幕 揭晓 通报 抵达 致电 致贺信 启动 开通 开馆 揭牌 挂牌 发表 刊发 播出 透露 指出 强调 了解到 发表讲话
      """)

  /// Words that tie a figure to where a change starts: 由⟦1000亿元⟧增加到….
  static let starts = Trie<Bool>(words: "由 从 自 由原来的 从原来的 由原来 从原来 由此前的 从此前的", reversed: true)

  /// Words that tie a figure to where a change, or what a stretch came to, ends: 增加到⟦1500亿元⟧.
  static let ends = Trie<Bool>(
    words: """
      到 至 达 达到 增至 升至 降至 增加到 提高到 上升到 下降到 提升到 提升至 提高至 扩大到 增长到 超过 突破 超 跃上 跨上 站上 迈上 为 达到了 已达 已超 已超过 接近 近 均达 均超过 均达到 累计达 居 位居 占 不足 仅为 降到 覆盖
      """, reversed: true)

  /// Words that say what a change came to: 提高到⟦65.2%⟧.
  static let changesTo = Trie<Bool>(
    words: "增加到 提高到 上升到 下降到 提升到 提升至 提高至 扩大到 增长到 增至 升至 降至 降到 升到 上升至 下降至 缩短到 压缩到 缩短至 压缩至 增加至 发展到 跃升至 跃升到 扩大至",
    reversed: true)

  /// Words behind a date that something was highest or lowest at: 逼近2020年2月21日⟦顶部⟧.
  static let extremes = Trie<Bool>(
    words: "顶部 底部 高点 低点 峰值 谷值 高位 低位 新高 新低 创下 创出 触及 的高点 的低点 的峰值 的高位 的低位 的纪录")

  /// Words behind years that an average is taken over, which is of another time where one is told: 四季度两年⟦平均增速⟧.
  static let averages = Trie<Bool>(words: "平均增速 平均增长 年均增长 年均增速 复合增长 复合增速 复合增长率 复合年增长率")

  /// Words of a report whose time the figures after it are of: 公司披露2023年⟦年报⟧.
  static let reports = Trie<Bool>(words: "年报 报告 年度报告 财报 业绩 半年报 季报 财务报告 决算 年度业绩 业绩预告 业绩快报")

  /// Words in the clause of a figure that spread it over a stretch, so that it is no level at its end: 年均新增超过1100万户.
  static let spread = Trie<Bool>(words: "年均 平均 每年 累计 连年 连续 稳定 保持 共 合计 总计 控制 降低 减少 减 新增 节约 增加")

  /// Words behind a five-year plan that make it a time.
  static let planTimes = Trie<Bool>(words: "期间 时期 以来 末 初 前 中 收官 开局 的 五年 累计 年均 规划期 将 要 实现 完成 提高 达 增 期末")

  /// Words with which a paragraph goes on with what the one before spoke of.
  static let continuations = Trie<Bool>(
    words:
      "其中 具体来看 具体看 从结构看 从结构来看 分行业看 分领域看 分地区看 分区域看 分产业看 分品种看 分类别看 分产品看 分门类看 从行业看 从行业来看 从产品看 从区域看 从市场看 从主体看 从品种看 从用途看")

  private static let beforeRows: [(Role, String)] = [
    (.base, "对 较 比 同 相比 相较 相较于 相对于 高于 低于 与 对比 较之 比起"),  // ⟦较⟧2020年增长5%
    (.start, "由 从"),  // ⟦由⟧2017年的54万亿元
    (.end, "提高到 上升到 增加到 提升到 下降到 增长到 扩大到 增至 升至 降至 提升至 提高至 发展到"),  // ⟦提高到⟧2022年的65%
    (.event, "举行的 召开的 举办的 发布的 公布的 印发的"),
  ]

  private static func words(_ rows: [(Role, String)]) -> [(word: [FoldedScalar], value: Role)] {
    rows.flatMap { role, words in words.split(separator: " ").map { (.init(folding: $0), role) } }
  }
}
