/// What a word does around a figure: whether it is part of the noun phrase that says what is measured.
enum PhraseRole: Sendable {
  /// Part of a noun phrase.
  case noun
  /// Part of a noun phrase, and never its last word: 高新, 大型.
  case attribute
  /// A verb that is a measure too: 出口, 融资; part of a noun phrase.
  case flow
  /// Any other verb: between a phrase and its figure, or inside a compound: 旅客发送量.
  case verb
  /// A verb or adverb that ties the figure to the phrase before it and is never part of one: 达到, 增长.
  case link
  /// A verb whose object is the phrase and which says nothing of what is measured: 完成, 培育.
  case light
  /// A verb that is light before its object and part of a compound between nouns: 基础设施建设投资.
  case support
  /// How it is counted: 累计, 新增, 日均. Between phrase and figure, and a modifier.
  case counting
  /// A connective or adverb before a phrase: 其中, 目前.
  case lead
  /// What something is held against begins here: 较, 比, 高于.
  case comparison
  /// 占: the part stands before, the whole behind.
  case share
  /// Opens what is with, from or to whom: 对, 向.
  case partner
  /// Any other preposition: 在, 由.
  case preposition
  case conjunction
  /// 的
  case of
  case locative
  case quantity
  case time
  case date
  case region
  case pronoun
  case mark
  /// A quotation mark or a space, which stands between words of one phrase too.
  case quote
  /// A bracket with what stands in it: (R&D).
  case bracket
}

/// The words whose role their part of speech does not tell. To add one, add it to the row of its role.
enum PhraseRoles {
  /// The role of a word of the tables; nil where its part of speech decides.
  static func role(of word: TextView, _ range: Range<Int>) -> PhraseRole? {
    words.value(of: range, in: word)
  }

  /// The role that a part of speech tells.
  static func role(of partOfSpeech: PartOfSpeech) -> PhraseRole {
    switch partOfSpeech {
    case .noun, .person, .place, .organisation, .properNoun, .abbreviation, .nounMorpheme, .verbalNoun,
      .nominalAdjective, .latin, .idiom, .suffix, .unknown:
      .noun
    case .attributive, .position, .adjective, .adjectiveMorpheme, .state, .prefix: .attribute
    case .verb, .verbMorpheme: .verb
    case .adverb, .adverbialAdjective, .exclamation: .link
    case .particle: .link
    case .pronoun: .pronoun
    case .preposition: .preposition
    case .conjunction: .conjunction
    case .time: .time
    case .locative: .locative
    case .numeral, .classifier, .digits: .quantity
    case .mark: .mark
    }
  }

  /// The words of all rows; they are words of every text too.
  static let words = Trie<PhraseRole>(
    rows.flatMap { role, words in words.split(whereSeparator: \.isWhitespace).map { (.init(folding: $0), role) } })

  /// What kind of word stands in a row.
  static func partOfSpeech(of role: PhraseRole) -> PartOfSpeech {
    switch role {
    case .noun: .noun
    case .flow: .verbalNoun
    case .attribute, .counting: .attributive
    case .verb, .link, .light, .support, .comparison, .share: .verb
    case .lead: .adverb
    case .partner, .preposition: .preposition
    case .conjunction: .conjunction
    case .of: .particle
    case .locative: .locative
    case .quantity: .numeral
    case .time, .date: .time
    case .region: .place
    case .pronoun: .pronoun
    case .mark, .quote, .bracket: .mark
    }
  }

  private static let rows: [(PhraseRole, String)] = [
    (
      .link,  // 利润⟦达到⟧5亿元, 出口⟦增长⟧5%
      """
      达到 达 已达 高达 多达 达到了 破 冲破 突破 超过 超 为 是 有 已有 共有 原本 原来 原先 会否 能否 是否 共 共计 总计 合计 计 仅 只有 至 到 增至 升至 降至 增加到 提高到 上升到 下降到 提升到 提升至 提高至
      上升至 下降至 扩大到 扩大至 发展到 发展至 增长到 增长至 攀升至 跃升至 收窄至 涨至 跌至 回升至 回落至 稳定在 保持在 控制在 维持在
      增长 增长率 提升 提高 上升 下降 增加 减少 降低 回落 回升 涨 下跌 上涨 扩大 收窄 缩短 翻 增幅 增速 涨幅 降幅 跌幅 下滑 放缓 加快 攀升 跃升 飙升 大增 猛增 激增 剧增 锐减 骤减 大幅 小幅
      微增 微降 略增 略降 净增 净减 同增 同降 环增 环降 增 降 升 减 同比 环比 年均 平均 保持 持平 连续 继续 稳定 稳定增长 快速增长 明显 显著 快速 较快 稳步 逐年 持续 首次 率先 一举
      成功 迈入 步入 迈进 分别 预计 力争 争取 确保 计划 拟 有望 预期 目标 左右 约 近 逾 过 余 不足 不到 至少 最高 最低 最多 最少 最大 最小 达成 剩余 剩 仅剩 了 得 着 仍 已 将 可 能 可达 应 需 需要 占据 还有 只用 仅用 只花 耗时 用时
      延长 压缩 节约 压减 缩小 缩减 改善 恢复 恢复到 恢复至 拉动 总体 整体 高 低 多 少 快 慢 长 好 大 小 强 去 来 出 起 一般 超额 全部 全面 平稳 均 都 也 又 还 再 则 就 才 更 最 很 尤其 甚至 不断 进一步 日前 近日 系
      经过 历时 为期 相当于 期间 新高 历史新高 新低 翻番 倍增 归还 归零 上调 下调 调整 调整为 定为 确定为 改为 设为 升级 升级为 提前 推迟 仅次于 开盘 收盘 报收 报 收于 收报
      """
    ),
    (
      .light,  // ⟦完成⟧投资5亿元
      """
      派发 完成 实现 开展 产生 拥有 举办 发布 推出 设立 成立 吸引 集聚 聚集 推动 带动 打造 形成 构建 获得 取得 入选 制定 出台
      迎来 提出 解决 惠及 兑现 筹集 筹措 包含 包括 涉及 涵盖 设有 下辖 辖 管辖 研制 落地 引育 选出 发现 投用 投运 创造 收录 使 使得 称 说
      表示 介绍 透露 指出 举行 展出 建立 配备 积累 累积 收到 接到 促成 达成
      列支 列入 纳入 满足 促进 造成 导致 引发 遭受 覆盖了 做
      做好 进行 当选 选举 选出 来自 源于 用于 属于 位于 坐落
      """
    ),
    (
      .support,  // 基础设施⟦建设⟧投资, ⟦办理⟧退税
      """
      建设 服务 投入 储备 采购 签约 覆盖 转移 安置 帮扶 帮助 预算 产出 报告 登记 注册 授权 改造 治理 整治 开发 办理 发行 利用 使用 运用 运行 推广 部署 救治 采集
      培育 引进 建成 新建 改建 查处 盘活 减免 下达 拨付 发放 开通 招收 招聘 办结 新设 派出 派遣 开行 增设 新增设 接收 揽收 承接 出动 调集 调拨 治愈 疏散 撤离 购买 释放 压降
      种下 捕获 击落 摧毁 逮捕 拘留 抓获 破获 缴获 罚没 追回 挽回 募集 备案 批准 核准 起诉 保障 助力 申请 受理 认定 评选 捐赠 提供 容纳 投放 运营 管理 调查 支持 参与 组织 安排 落实 修订 处置 化解 承办 承担 负责 整合 统筹
      记录 修建 兴建 扩建 铺设 架设 创建 搭建 采用 经历 布局 配置 推进 保护 监测 检查 巡查 排查 调解 审查 审批 修复 维护 生态修复 出让 出售 购置 租赁 转化 交付 签署
      签订
      """
    ),
    (
      .counting,  // ⟦累计⟧确诊5例
      """
      累计 新增 净增 净增加 年内 期末 期内 当年 当月 当日 日均 月均 户均 亩均 首期 一期 二期 三期 存量 年末 月末 合计 净流入 净流出 新签 新开工 新投产 再增 再添 额外 另有 其余 余下
      """
    ),
    (
      .flow,  // ⟦出口⟧5亿元
      """
      出口 进口 投资 融资 消费 销售 成交 授信 募资 补贴 降雨 降水 发电 用电 耗电 捐款 贷款 存款 借款 还款 退税 减税 降费 征税 纳税 就业 失业 脱贫 增收 创收 营收 盈利 亏损 分红 派息 回购 增持 减持 持股 转让 收购 并购 采购额
      参保 参展 参赛 报名 注册 上市 开户 入学 招生 毕业 研发 生产 加工 制造 运输 配送 住宿 出游 旅游 出行 客运 货运 发送 到发 接待 供电 供气 供水 供热 装机 播种 收割 造林 收获 种植 养殖 捕捞 开采 炼油 发射 飞行 航行 里程 受灾 伤亡
      死亡 遇难 受伤 感染 接种 确诊 检测 隔离 出院 住院 就诊 门诊 手术 献血 结婚 离婚 出生 迁入 迁出 流入 流出 缴存 提取 结算 理赔 赔付 承保 投保 救助 供应 储存 储能 排放 减排 消耗 能耗 回收 处理 种草 治沙
      """
    ),
    (
      .lead,
      "原标题 标题 来源 其中 同时 此外 另外 目前 当前 截至 截止 如今 现在 据悉 数据显示 随后 最终 先后 随着 根据 按照 以来 受 由于 得益于 尽管 虽然 因 因此 如果 若 只要 只有 不仅 但 但是 而 并 并且 且 让"
    ),
    (
      .comparison,
      "居 位居 位列 列 居于 排名 列居 跻身 进入 名列 较 比 高于 低于 快于 慢于 多于 少于 大于 小于 优于 好于 超出 高出 高过 低出 逼近 接近 相比 相比于 不及 距 距离 剔除 扣除 同 折合 折 约合 合 按"
    ),
    (.quantity, "一"),
    (.share, "占 占到 "),
    (.partner, "对 向 从 自 与 跟 往 赴 面向"),
    (.preposition, "在 于 由 将 把 被 以 经 通过 用 给 靠 凭 朝 沿 至于 关于 针对 围绕 为了 除 除了 当 每 "),
    (.conjunction, "和 及 与 以及 或 或者 、 /"),
    (.of, "的 之"),
    (.quote, "“ ” ‘ 《 》 「 」 · - — ~"),
    (
      .noun,
      "号 地方 中央 社会 全社会 民间 城镇 农村 乡村 居民 企业 工业 农业 服务业 制造业 性 型 类 化 力 制 率 额 量 值 数 价 费 面 度 项目 成本 规模 总量 总额 总值 存量 增加值 余额 间 中欧 在校 在册 在建 在职 在园 在线 上市公司 自贸 自主 国家和地区 生产建设兵团 非常任理事国 常任理事国 非政府组织"
    ),
    (
      .attribute,
      "第 现场 实际 名义 可比 净 规模以上 规上 限额以上 限上 全口径 高 新 大 小 老 多 单 双 副 总 主 非 超 特 中小 高新 新兴 新型 大型 中型 小型 重点 重大 主要 一般 国有 民营 外资 私营 公共 普惠 绿色 数字 智能"
    ),
    (.time, "同期 上年同期 去年同期 前期 上期 本期 历史同期 近年来 过去 未来 今后 期末 期初 年初 年末 年底 季末 月末 月底 季度 月份 年度 上旬 中旬 下旬 时期 以来 当天 昨天 明天 今天 日"),
    (
      .pronoun,
      "我国 全国 全市 全省 全区 全县 我省 我市 我区 本市 本省 本区 该 该省 该市 其 其他 其它 各 各类 各种 各地 各市 这 这些 那 此 本次 此次 该项 全部 每 某 有关 相关 一些 部分 多数 许多 很多 不少 若干 众多 大量 大批"
    ),
    (.locative, "中 内 上 下 里 外 前 后 间 境内 境外 国内 国外 省内 省外 市内 区内 方面 之间 之内 以内 以外 之前 之后 之中 地区 当地"),
  ]
}
