/// Words near a percentage or multiple that say whether it is a change or a level.
enum ChangeWords {
  /// What a word says of the number near it.
  enum Meaning: Sendable {
    /// The number is how much something rose.
    case rise
    /// The number is how much something fell.
    case fall
    /// The number is a difference to something else, or a change of no direction.
    case difference
    /// The number is a level or a part.
    case level
  }

  /// Words before a number; the nearest counts.
  static let before = Trie<Meaning>(words(rows))

  /// Words right after a number: 7倍增长, 5%的增速.
  static let after = Trie<Meaning>(words(afterRows))

  private static func words(_ rows: [(Meaning, String)]) -> [(word: [FoldedScalar], value: Meaning)] {
    rows.flatMap { meaning, text in text.split(whereSeparator: \.isWhitespace).map { (.init(folding: $0), meaning) } }
  }

  private static let rows: [(Meaning, String)] = [
    (
      .rise,
      """
      增长 增长了 提升 提高 上升 上涨 增加 增幅 增速 增长率 涨 涨幅 升 增 扩大 攀升 增至 走高 回升 反弹 高出 上浮 上调 跃升 飙升 增值 翻 提速 加快 放大 扩张 攀高 提价 增收 升值 增产 增长幅度 成长率 成长
      """
    ),
    (
      .fall,
      """
      下降 降低 下滑 下跌 减少 回落 跌 跌幅 降幅 降 减 缩短 压缩 节约 节省 萎缩 下调 削减 缩减 下浮 走低 贬值 转跌 收跌 缩短 亏损率 骤降 锐减 减产 减排 少 衰退 缩水 下探 减幅 减免
      """
    ),
    (.difference, "高于 低于 快于 慢于 超出 超过全国 高过 领先 落后 同比 环比 按年 按月 YoY yoy YOY QoQ qoq QOQ MoM mom MOM 年均 变动 波动 变化 收窄"),
    (
      .level,
      """
      占 占比 比重 率 比例 份额 强度 占有率 贡献率 转化率 贡献度 覆盖率 增长贡献率 利率 税率 达标率 自给率 失业率 普及率 渗透率 负债率 毛利率 净利率 利润率 化率 出生率 死亡率 自然增长率
      到 至 达到 升至 降至 增至 提高到 提升到 提升至 提高至 上升到 上升至 下降到 下降至 增加到 扩大到 回升至 回落至 增长到 增长至 降低到 降低至 降到 升到 涨到 跌至 压减至 缩短至 有 为 是 完成 超 超过 突破 不低于 以上 有望达到 通过率 指数 PMI 纯度 浓度 含量 湿度 概率 倍数 增长面 折扣 持股 股权 优良
      """
    ),
  ]

  private static let afterRows: [(Meaning, String)] = [
    (
      .rise,
      "增长 的增长 的增速 增速 的增幅 增幅 的涨幅 涨幅 的提升 的年均增长 的年均增速 的复合增长率 的增长率 的速度增长 的速度递增 的同比增长 的年增长率 的增长目标 的高速增长 的快速增长 的预期目标 左右的预期目标 左右的增长目标 左右的增速 左右的增长"
    ),
    (.fall, "的降幅 降幅 的跌幅 跌幅 的下降 的减少"),
  ]
}
