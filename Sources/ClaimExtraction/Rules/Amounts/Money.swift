import ClaimModel

/// Amounts of money written with no currency: 首期投资5亿.
enum Money {
  /// Words that measure money: one of them in the clause makes an amount of a number.
  private static let words = Trie<Bool>(
    words: """
      投资 融资 营收 产值 资金 收入 金额 亏损 利润 成交额 总额 销售额 交易额 贷款 基金 注册资本 市值 估值 补贴 奖励 税收 负债 存款 出资 捐 票房 GDP 增加值 财政 预算 支出 债务 发债 发行 授信 放贷 成本 造价 身家
      财富 工资 月薪 年薪 赔偿 罚款 募资 募集 募得 股权 回购 分红 净利 进出口 出口额 进口额 外资 余额 斥资 耗资 豪掷 砸下 砸 投入 出价 报价 售价 均价 单价 房价 标价 总价 起拍价 成交价 价格 价值 奖金 缴税 纳税 花费 花了
      欠款 欠薪 欠债 赔付 理赔 借款 信贷 社融 营业额 流水 收益 盈利 资产 经济总量 经济规模 生产总值 增资 注资 捐赠 捐款 薪酬 补助 租金 保费 拨款 消费 消费额 成交 综合国力 签约 市场规模 产业规模 交易规模 资产规模 管理规模 营收规模 存款规模 贷款规模 经济体量 总规模 零售额 社零 贸易额 结算额 合同额 投资额 发行额 缴存额 贷款额 支付额 采购额 签约额 货值 总值 保费收入 理赔额 到账
      """)

  /// Words behind 万 or 亿 that go on after an amount: 5亿的投资, 100万亿台阶.
  private static let followers = Trie<Bool>(words: "的 以 左 大 大关 规模 投 融 战 台阶 级台阶 关口 门槛 用于 资金 贷款 投资 融资")

  /// Words before a number that count no money, nearer than those that do: 网民规模达10.51亿.
  private static let countWords = Trie<Bool>(
    words: "网民规模 用户规模 人员规模 人口规模 会员规模 人次 人数 人口 用户 网民 户数 数量 数达 次数 销量 产量 件 张 神经元 细胞 参数")

  /// Whether a number ending at `end` with 万 or 亿 and nothing after it is money: the clause speaks of money.
  static func isMeant(_ site: Site, _ end: Int) -> Bool {
    let next = site.text[end]
    guard !next.isHan || followers.longestMatch(in: site.text, at: end) != nil else { return false }
    var place = site.start - 1
    while isNear(place, site) {
      if countWords.longestMatch(in: site.text, at: place) != nil { return false }
      if words.longestMatch(in: site.text, at: place) != nil { return true }
      place -= 1
    }
    return words.longestMatch(in: site.text, at: next == "的" ? end + 1 : end) != nil
  }

  /// Words for money behind a number and what kind it is: 200亿引导基金, 2000亿市场化资金.
  private static let nouns = Trie<Bool>(words: "基金 资金 贷款 债券 国债 专项债 融资 投资 保费 订单 授信 补贴 补助 大单 巨资")

  /// Whether a noun for money ends the words right behind a number.
  static func isSaid(_ site: Site, behind end: Int) -> Bool {
    var place = end
    while place < end + 8, site.text[place].isHan {
      if nouns.longestMatch(in: site.text, at: place) != nil { return true }
      place += 1
    }
    return false
  }

  /// Whether the clause says what is counted, so that not even 万亿 is money.
  static func isCounted(_ site: Site) -> Bool {
    var place = site.start - 1
    while isNear(place, site) {
      if countWords.longestMatch(in: site.text, at: place) != nil { return true }
      place -= 1
    }
    return false
  }

  private static func isNear(_ place: Int, _ site: Site) -> Bool {
    place >= max(0, site.start - 20) && !breaks.contains(site.text[place])
  }

  private static let breaks = CharacterSet("。;\n")
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
