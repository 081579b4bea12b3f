import ClaimModel

/// Words before and after a figure that qualify its value. Longer words win, so 节约 keeps 约 from being read.
enum Comparators {
  /// Words before a figure; `eq` rows are words that only look like a comparator.
  static let before = """
    gt > 超 超过 超出 突破 突破了 超过了 首次超过 首次突破 逾 破 大于 高于 多于 超逾 越过 高出 冲破 已超 已超过 迈过 跨过 跨越 站上 不止 不只 远超 远超过 连破 一举突破 迈上 跨上 登上 越 过 多达逾 高达逾
    ge ≥ ≧ 大于等于 大于或等于 不小于等于 不得低于 不得少于 下限为 不少于 不低于 至少 不小于 最少 达到或超过 起码 最低 不下 不下于 不低於 少则
    lt < 少过 不到 不足 低于 少于 小于 未达 不满 不及 未满 未达到 未到 跌破 还不到 仅不到 尚不足
    le ≤ ≦ 小于等于 小于或等于 不超过 不高于 至多 最多 最高 不多于 不大于 不逾 不超 最高不超过 不得超过 不得高于 上限为 上限 多则 封顶
    near 近 接近 将近 逼近 临近 接近于 几近 差不多 靠近 几乎 近乎 直逼
    approx ≈ 约 大约 大约需要 大约需 约需 需约 约为 约有 大概 约占 约达 约合 约计 估计 大致 平均约
    eq 节约 签约 合约 契约 公约 预约 履约 条约 制约 集约 纽约 附近 最近 打破 其余 发达 违约 毁约 解约 邀约 租约 里约 相近 邻近 贴近 亲近 就近 新近 远近 先后不下 经过 通过 透过 不过 度过 路过 见过 去过 有过 做过 超越 优越 卓越 穿越 飞越 买超 卖超 历史最高 创最高 历年最高 历史最低 创最低 年内最高 年内最低 全国最高 全国最低 全省最高 全球最高 世界最高 今年最高 今年最低
    """

  /// Words after a figure's unit.
  static let after = """
    ge 以上 及以上 或以上 以上的 及其以上 起 之上 或更多
    le 以下 及以下 以内 之内 或以下 内 封顶
    approx 左右 上下 前后 许 出头
    gt 多 余 有余 开外
    """

  /// Bounds that hold for a figure further on in their clause: 不超过实际投资额30%, 最多奖励5万元.
  static let distant = """
    le 不超过 不高于 不多于 不大于 不得超过 不得高于 最高不超过 最多 至多 最高
    ge 不低于 不少于 不得低于 不得少于 至少
    """

  /// What may stand between 最高, 最多 and their figure; between 不超过 and its figure anything may.
  static let grants = Trie<Bool>(words: "给予 奖励 补贴 补助 奖补 支持 资助 可 可达 达 为 获 可获 可获得 可享 贷款 额度 扶持 补偿 奖 补 发放 优惠 减免 不超过")

  /// The rows of a table: each word with its comparator.
  static func words(_ table: String) -> [(word: [FoldedScalar], value: Comparator)] {
    table.split(separator: "\n").flatMap { line in
      let cells = line.split(separator: " ")
      guard let name = cells.first, let comparator = Comparator(rawValue: String(name)) else {
        return [(word: [FoldedScalar], value: Comparator)]()
      }
      return cells.dropFirst().map { (.init(folding: $0), comparator) }
    }
  }
}
