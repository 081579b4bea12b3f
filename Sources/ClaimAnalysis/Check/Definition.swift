import ClaimModel

/// The words near a figure that say how it was reckoned: 名义 or 实际, 可比口径, 累计 or 当月. Figures of one fact have
/// the same ones.
struct Definition: Sendable, Hashable {
  let words: Set<String>

  /// Whether the figure is how much was added or lost, not how much there is.
  var isIncrement: Bool { words.contains("增量") }

  init(_ claim: Claim) {
    let sentence = SentenceText(claim)
    let text = sentence.setting(of: claim) + sentence.clause(after: claim).prefix(6)
    var found: Set<String> = []
    for row in Self.rows where text.containsAny(of: row.words) { found.insert(row.name) }
    // 比上年增加177亿斤 is how much was added, not how much there is.
    if claim.isLevel, sentence.before(claim, 5).endsInAny(of: Self.additions) { found.insert("增量") }
    // 民营企业作用突出,进出口17亿元,增长9%: whose figure it is may stand clauses before.
    let passage = String(sentence.before(claim, 80).split { ";。".contains($0) }.last ?? "")
    for owner in Self.owners where passage.containsAny(of: owner) { found.insert(owner) }
    // Gross product grows in constant prices whether or not the text says so.
    if claim.metric?.id?.name == "gdp" { found.remove("实际") }
    words = found
  }

  /// Whether a way of reckoning is said wherever the figure is told; 累计 and others are left out as often.
  static func isTelling(_ name: String) -> Bool { !["累计", "应", "规上", "含", "实际", "新增", "增量"].contains(name) }

  private static let additions = "增加 减少 多增 少增 增长 增加了 减少了 净增 净增加 净减少 多 少 下降 提高 上升 增产 减产 增收 新增"

  /// Words for those whose figures are a part of the whole.
  private static let owners = ["民营", "私营", "外资", "外商", "国有", "民间", "央企", "个体"]

  /// One way of reckoning a row: its name, then the words for it.
  private static let rows: [(name: String, words: String)] = """
    实际 实际增长 不变价 可比价 扣除价格因素 实际增速
    名义 名义 现价 当年价
    可比口径 可比口径 同口径 同比口径 剔除 扣除不可比
    环比 环比 比上月 较上月 比上季度
    累计 累计 历年
    当月 当月 单月 本月 当日 单日
    当季 当季 单季
    新增 新增 净增 新认定 新设 新签
    最高 最高 峰值 最大
    最低 最低
    平均 人均 户均 日均 月均 年均 平均
    不含 不含 除外 不包括
    含 包含 含港澳 全口径
    规上 规上 规模以上 限额以上
    财年 财年 财政年度
    初值 初值
    终值 终值
    调整后 修正 经调整
    应 应当 计划 目标 预算
    """.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: " ", maxSplits: 1).map(String.init)
      return cells.count == 2 ? (name: cells[0], words: cells[1]) : nil
    }
}
