import ClaimModel

/// Words that say whether a figure is a fact or a plan, and how the text puts it forward.
enum PlanWords {
  /// How far a word holds.
  enum Extent: Sendable, Equatable {
    /// To the end of its clause.
    case clause
    /// To the next semicolon, or to the end of a list that a colon opens.
    case sentence
  }

  /// What a word says of the figures after it.
  enum Meaning: Sendable {
    /// They are a target, plan or forecast.
    case plan(Extent)
    /// The same where a verb follows: 将⟦产生⟧, not 将能耗降低.
    case planBeforeVerb(Extent)
    /// The same unless a mark follows, which makes it a name: 营养改善计划⟦,⟧.
    case planUnlessName(Extent)
    /// They are facts again: 实际完成.
    case fact(Extent)
    /// What was until now, before the plan: 将由⟦原来⟧的2小时缩短至1小时.
    case origin
    /// Somebody says so: 数据显示.
    case saying
    /// They are put forward as another assertion than the writer's own.
    case assertion(Assertion, Extent)
    /// A word that only contains one of the others.
    case neither
  }

  static let words = Trie<Meaning>(
    rows.flatMap { meaning, words in words.split(whereSeparator: \.isWhitespace).map { (.init(folding: $0), meaning) } }
  )

  /// Words before a date that make it the end of a plan: 力争⟦到⟧2026年.
  static let aims = Trie<Bool>(words: "到 至 力争到 争取到 计划到 预计到 力争", reversed: true)

  private static let rows: [(Meaning, String)] = [
    (
      .plan(.sentence),  // ⟦力争⟧实现5亿元
      """
      力争 争取 确保 目标是 目标为 目标 拟 拟定 打算 要达到 要实现 力求 届时 建成后 投产后 达产后 通车后 投运后 建成投产后 完工后 竣工后 全部建成后 开通后 有望 规划建设 规划 预期目标
      计划总投资 首期计划 到2030年 可实现 需完成 拓展至 年内拓展至 还需 预期 主要预期目标
      """
    ),
    (.plan(.clause), "预计 预测 预估 估计到 原计划 原定 拟投资 总投资预计 预期 将达 将达到 将超过 将突破 将为 将有"),  // ⟦预计⟧增长5%
    (.planBeforeVerb(.sentence), "将 将会 即将"),  // 每年⟦将⟧产生2300亿千瓦时
    (.planUnlessName(.sentence), "计划"),  // ⟦计划⟧投资10亿元
    (.fact(.sentence), "实际 超额完成"),  // ⟦实际⟧完成8.5亿元
    (.fact(.clause), "已 已经 实现了 完成了 达到了 累计完成 截至目前 去年"),  // ⟦已⟧完成8.5亿元
    (.origin, "原来 原来的 现在 现在的 目前 目前的 此前 此前的 现有"),  // 由⟦原来⟧的2小时
    (.saying, "数据显示 显示 介绍 表示 透露 指出 据悉 据统计 据介绍 据了解 获悉 宣布 披露 称 公布 预测 认为 了解到"),  // 数据⟦显示⟧
    (.assertion(.denied, .clause), "并未 并没有 没有 未曾 否认 不实 系谣言 为谣言 是谣言 属谣言 辟谣"),  // ⟦并未⟧投资5亿元
    (.assertion(.rumoured, .sentence), "网传 据传 传闻 坊间传 传言 有传言称 疑似"),  // ⟦网传⟧新增病例500例
    (.assertion(.hypothetical, .sentence), "若 如果 假如 假设 倘若 要是 一旦 即使 若是 如若"),  // ⟦若⟧税率提高1个百分点
    (
      .neither,
      """
      目标完成 计划生育 计划单列市 行动计划 五年计划 超出预期 好于预期 模拟 虚拟 拟合 比拟 草拟 完成目标 超过预期目标 高于预期目标 预期指数 预期寿命 将近 将军 即将过去 年度目标
      目标任务 规划的 目标的 预期目标的 年度计划 计划的 计划任务 若干 一旦 规划纲要 发展规划 规划区 没有变 没有改变 城市规划 确保了 目标价 没有发现 从没有 预期值 好于预期 低于预期
      """
    ),
  ]
}
