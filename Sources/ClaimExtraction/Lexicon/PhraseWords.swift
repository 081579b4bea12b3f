/// Words around a figure that are not part of the phrase for what it measures.
enum PhraseWords {
  /// Words that stand between the phrase and its figure, stripped from the end: 达到, 为, 增长.
  static let links = Trie<Bool>(
    words: """
      和 及 与 以及 三年 两年 五年 仅用 达到 达 已达 高达 多达 突破 超过 为 应为 应 是 可达 可达到 有 共 共有 共计 总计 合计 计 仅 仅有 只有 已 将 至 到 由 从 在 的 了 得 则 均 都 也 又 还 再 约 近 超 逾 达到了 累计 累计达 累计达到 分别 分别为 分别达 分别达到 分别是 增至 升至 降至 增加到 提高到 上升到 下降到 提升到 提升至 提高至 上升至 下降至 扩大到 发展至 发展到 增长到 增长至
      增长 同比增长 增长了 提升 提升了 提高 提高了 上升 上升了 下降 下降了 增加 增加了 减少 减少了 降低 降低了 回落 回升 涨 下跌 上涨 扩大 收窄 缩短 缩短了 节约 压缩 翻 同比 环比 年均 平均 平均增幅 增幅 增速 涨幅 降幅 同比提高 同比下降 同比增加 同比减少 较上年 比上年 比去年 较去年 比上月 较上月 与上年 比上年同期 较上年同期 比去年同期 实现 完成 保持 稳定在 控制在 占 不断 剩 仅剩 只剩 剩余 缩水 大增 猛增 激增 剧增 锐减 骤减 蒸发 骤降 大降 暴涨 暴跌 攀升 攀升至 跃升 跃升至 跃升到 飙升 飙升至 微降 微涨 略增 略降 略升 小幅 明显 显著 持平 仍 刚 以 疫情前 疫前 增产 减产 设立 下达 拨付 新设 缩小到 收窄至 收窄到 扩至 压缩到 缩短到 缩短至 放缓 放缓至 加快 加快至 增幅为 增幅达 涨至 跌至 涨到 跌到 大幅增长 小幅增长 小幅下降 大幅下降 由升转降 由降转升 逐年 持续 大幅 总数达 总数 数量达 首次 首次突破 率先 率先突破 一举 成功 迈入 步入 迈进 跻身 实际 实际增长 名义增长 可比 按可比价格计算 按不变价格计算 扣除价格因素 快于 高于 低于 超出 超 年内 以来 期间 时期 累计达到了 总额达 总额为 其中 预计 力争 预期 有望 目标 左右 以上 预计达 不低于 不少于 约为 约有 约占 发展 发展到了 增至 微增 劲增 下滑 集中 带动 缩小 缩小至 扩大至 降到 压减 累计实现 达成 年均增长 平均增长 年增 年减 月增 月减 季增 季减 成长 衰退 按年增长 按年上升 按年下降 按年下跌 连续 稳 稳定 位居 位列 排名 继续 保持在 稳定增长 快速增长 较快增长 同比大幅增长 较年初 比年初 较年初增加 平均每年 每年 净增 净增加 由年初 首次达到 首度 新台币 人民币
      """, reversed: true)

  /// Words before the phrase, stripped from the beginning: connectives, adverbs, words of time; false for words of
  /// the phrase itself that begin like one.
  static let leads = Trie<Bool>(
    [
      (
        true,
        """
        其中 同时 此外 另外 目前 当前 截至 截止 截至目前 如今 现在 据介绍 据悉 据了解 据统计 数据显示 报告显示 记者获悉 预计 预计到 力争 力争到 到 至 在 从 由 于 使 令 把 将 让 对 并 并且 而 而且 且 也 还 又 已 已经 均 都 共 共有 累计 近 约 的 和 及 与 以及 以 为 是 有 其 该 这 这些
        我们 我国 全国 全市 全省 全区 全县 我省 我市 我区 本市 本省 年末 年底 全年 去年 今年 上年 期间 时期 末 底 以来 不断 持续 首次 进一步 仅 只 就 再 较 同比 环比 一年 三年 五年 了 着 通过 随着 经过 根据 按照 预期 目标 ” “ , 、 : 当年 后 随后 最终 先后 每年 后的 修订后的 核实后的 初步核算
        """
      ),
      (
        false,
        "后备 后勤 后台 后续 后期 后端 后方 后市场 后者 有效 有色 有机 有线 有轨 共享 共同 共建 近海 近岸 约定 对外 对口 自主 自贸 在校 在建 在园 在册 在职 在岗 以上 已建 其他 其它 中小 到账 到港 为主 从业 由来 在线 对接 目标价 目标值 将军 和谐 与会 使用 再生 再贷款 再担保 累计 是否 近零 并网 并购 还款 还贷 均价 都市 就业 目标任务"
      ),
    ].flatMap { value, words in words.split(whereSeparator: \.isWhitespace).map { (.init(folding: $0), value) } })

  /// Verbs whose object is the phrase; what stands before them is not: 培育, 引进, 建设.
  static let verbs = Trie<Bool>(
    [
      (
        true,
        """
        培育 培育了 引进 建设 建成 建设了 新建 改建 完成 实现 开展 产生 拥有 新增 举办 发布 推出 签约 设立 成立 吸引 集聚 聚集 推动 支持 带动 打造 形成 构建 获得 取得 入选 受理 参与 组织 安排 发放 落实 申请 制定 修订 出台 提出 解决 惠及 覆盖 接待 种植 收获 改造 整治 治理 处置 查处 化解 盘活 减免 兑现 发行 募集 筹集 包含 包括 涉及 涵盖 设有 下辖 辖 管辖 分为 共计 拟 研制 达成 签订 签署 落地 引育 用好 管好 认定 评选 选出 捐 捐赠 发现 记录 投用 投运 开通 招收 招聘 毕业 录取 容纳 提供 创造 解决了 增加 减少 饲养 种下 修建 兴建 扩建 收录 产出 使 使得 贡献 拉动 称 说 表示 介绍 透露 指出
        """
      ),
      (false, "发现金 增加值 减少量 建成区 服务业 组织部 规划区 发行量 发行额 覆盖率 覆盖面 认定率 落实率 记录仪 参与率 管辖区 投用率 提供者 签约额 处置率"),
    ].flatMap { value, words in words.split(whereSeparator: \.isWhitespace).map { (.init(folding: $0), value) } })

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
    增加值 总产值 产值 产量 销量 销售额 营业收入 收入 利润 利润总额 净利润 投资 投资额 总投资 金额 总额 数量 余额 规模 面积 吞吐量 货运量 客运量 总收入 交易额 成交额 零售额 增收 税收 支出
    出口 进口 进出口 出口额 进口额 进出口额 用电量 发电量 销售收入 人均可支配收入 可支配收入 增速 价格 成本
    """

  /// Nouns that name a measure of what the verb before them does: 办理⟦时间⟧, 开发⟦面积⟧.
  static let abstractNouns = Trie<Bool>(
    words: "规模 面积 时间 时长 比例 比重 强度 总量 金额 数量 总额 总数 价格 成本 周期 里程 能力 速度 进度 效率 经费 资金 费用 收入 支出 人数 人次 用地 标准 年限 期限 天数")

  /// How words for measures end: 零售额, 城镇化率.
  static let measureEndings = Trie<Bool>(words: "额 率 量 值 数 价 费 收入 投资 利润 成本 规模 面积 价格 余额 人口", reversed: true)

  /// How the names of indexes end: 制造业采购经理指数.
  static let indexNames = Trie<Bool>(words: "指数 得分 评分 PMI 景气度 分值 积分", reversed: true)

  /// Words that begin what is the first or only one of its kind, which stands behind the figure: 世界⟦首台⟧3.6万吨压机.
  static let firsts = Trie<Bool>(words: "首台 首座 首个 首条 首套 首艘 首家 首批 首款 首例 首辆 首架 首支 首颗 唯一 最大 最长 最高 等", reversed: true)

  /// Words for a mark that a figure passes, which say nothing of what it measures: 突破万亿元大关.
  static let marks = Trie<Bool>(words: "大关 关口 门槛 台阶 新台阶 大台阶 行列 俱乐部 方阵 梯队 阵营 城市行列 城市俱乐部")

  /// Words that end a noun phrase after a figure.
  static let stops = Trie<Bool>(
    words: """
      占 达 为 是 在 已 均 将 被 由 从 向 对 把 并 而 还 也 都 与会 参加 参与 参展 签约 落户 入驻 入选 获得 获 完成 实现 通过 位居 居 位列 列 较 比上年 比去年 比上月 同比 增长 下降 提高 实施 投入 投产 开工 竣工 建成 进入 成为 组成 构成 来自 分布 发展 增加 减少 上升 提高 增 降 降到 降至 增至 缩短 缩减 扩大 涨 跌 不等 之多 有余 集聚 聚集 涵盖 覆盖 包括 包含 用于 以上 左右 以内 以下 进行 开展 集中 相比 小幅 大幅 明显 上榜 出席 齐聚 亮相 发布 举行 受益 正式 共同 分别 先后 陆续 同时 之间 于 至 到 以 等
      """)
}
