import ClaimModel

/// Amounts of money written with no currency: 首期投资5亿.
enum Money {
  private static let words = Trie<Bool>(
    words: """
      投资 融资 营收 产值 资金 收入 金额 亏损 利润 成交额 总额 销售额 交易额 贷款 基金 规模 注册资本 市值 估值 补贴 奖励 税收 负债 存款 出资 捐 票房 GDP 增加值 财政 预算 支出 债务 发债 发行 授信 放贷 成本 造价 身家
      财富 工资 月薪 年薪 赔偿 罚款 募资 募集 股权 回购 分红 净利 进出口 出口额 进口额 外资 余额 产业 集群 经济 总量
      """)

  /// Whether a number ending at `end` with 万 or 亿 and nothing after it is money: the clause speaks of money.
  static func isMeant(_ site: Site, _ end: Int) -> Bool {
    let next = site.text[end]
    guard
      !next.isHan || next == "的" || next == "以" || next == "左" || next == "大" || next == "规" || next == "投"
        || next == "融" || next == "战"
    else { return false }
    var place = site.start - 1
    let limit = max(0, site.start - 20)
    while place >= limit, site.text[place] != "。", site.text[place] != .newline, site.text[place] != ";" {
      if words.longestMatch(in: site.text, at: place) != nil { return true }
      place -= 1
    }
    return words.longestMatch(in: site.text, at: next == "的" ? end + 1 : end) != nil
  }
}

/// Numbers of people written with no classifier: 总人口26.5万.
enum People {
  private static let words = Trie<Bool>(words: "人口 人数 人次 从业人员 用户数 用户 会员 游客量 客流量 参保人数 就业人员", reversed: true)

  /// Whether a word for people stands right before a number that nothing follows.
  static func areMeant(_ site: Site, _ end: Int) -> Bool {
    guard !site.text[end].isHan else { return false }
    var before = Comparators.start(site.text, before: site.start)
    while before > 0,
      site.text[before - 1] == "为" || site.text[before - 1] == "达" || site.text[before - 1] == "到"
        || site.text[before - 1] == "数"
    { before -= 1 }
    return words.longestMatch(in: site.text, before: before, from: max(0, before - 5)) != nil
  }
}
