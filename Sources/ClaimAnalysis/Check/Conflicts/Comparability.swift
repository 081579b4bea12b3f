import ClaimModel

/// Whether two claims of equal facts may be held against each other. Inside one article two figures of one sentence are
/// hardly ever the same fact told twice.
func speakOfOneFact(_ a: SourcedClaim, _ b: SourcedClaim) -> Bool {
  guard a.claim.hasSameEntity(as: b.claim), a.claim.isOfSameKind(as: b.claim), a.claim.namesItsSubject,
    b.claim.namesItsSubject
  else { return false }
  if a.doc == b.doc {
    let period = PeriodKey(a.claim)
    return !a.claim.sentence.place.scalars.overlaps(b.claim.sentence.place.scalars)
      && (period.isKnown || period.yearless != nil)
  }
  return haveSameTime(a, b)
}

/// Whether two claims of two articles are of one fact if the year that an earlier sentence names holds on: enough where
/// one figure looks like a slip of the other.
func maySpeakOfOneFact(_ a: SourcedClaim, _ b: SourcedClaim) -> Bool {
  let period = PeriodKey(a.claim)
  return a.doc != b.doc && period.isKnown && period == PeriodKey(b.claim) && a.claim.hasYearInText
    && b.claim.hasYearInText && a.claim.hasSameEntity(as: b.claim) && a.claim.isOfSameKind(as: b.claim)
    && a.claim.namesItsSubject && b.claim.namesItsSubject
}

/// Whether the days of both are known and the same. 目前 and what is told without a time are of one time only where
/// both articles are of one week.
func haveSameTime(_ a: SourcedClaim, _ b: SourcedClaim) -> Bool {
  let key = PeriodKey(a.claim)
  guard key.isKnown, key == PeriodKey(b.claim) else { return false }
  if a.claim.isOfItsMoment || b.claim.isOfItsMoment { return arePublishedTogether(a, b) }
  return true
}

/// Whether both articles are of one week.
func arePublishedTogether(_ a: SourcedClaim, _ b: SourcedClaim) -> Bool {
  guard let first = a.published?.exactDay, let second = b.published?.exactDay else { return false }
  return abs(first.dayNumber - second.dayNumber) <= 7
}

extension Claim {
  /// Whether the period is that of the article rather than one that words name.
  var isOfItsMoment: Bool {
    guard let period else { return true }
    return period.origin == .inherited || period.text.containsAny(of: "目前 当前 如今 现在 今年 近年 以来 年来 至今")
  }

  /// Whether words of the text, beside the figure or before, name its year.
  fileprivate var hasYearInText: Bool {
    period.map { period in
      period.origin == .explicit || period.text.containsAny(of: "去年 上年 前年")
        || period.text.contains("年") && period.text.contains(where: \.isNumber)
    } ?? false
  }

  /// Whether both are reckoned alike and the words for the metric say no more in one than in the other.
  func isOfSameKind(as other: Claim) -> Bool {
    hasSameMetricWords(as: other) && Definition(self) == Definition(other)
  }

  /// Whether the words for the metric say no more in one than in the other.
  func hasSameMetricWords(as other: Claim) -> Bool {
    let (ours, theirs) = (metric?.phrase ?? "", other.metric?.phrase ?? "")
    return ours == theirs || ours.plainMetric.isSameMetric(as: theirs.plainMetric)
  }

  /// Whether it is clear whose figure this is. A project's investment or a company's profit is told of many in one
  /// region and year: without a name there is nothing to compare.
  var namesItsSubject: Bool {
    guard !qualifiers.contains("其中"),
      !SentenceText(self).clause(before: self).containsAny(of: "其中 分别 依次")
    else { return false }
    if entity != nil { return true }
    guard let phrase = metric?.phrase, hasOwnMetric else { return false }
    if phrase.namesOrganisation || phrase.contains("国内生产总值") { return true }
    return (region != nil || isAssumedNational)
      && (!phrase.containsAny(of: Self.wordsOfOneOfMany) || phrase.containsAny(of: Self.wordsOfStatistics))
  }

  /// Whether a region has many of what it measures: profits of companies, investments in projects.
  var isOfOneOfMany: Bool {
    guard entity == nil, let phrase = metric?.phrase else { return false }
    return phrase.namesOrganisation
      || phrase.containsAny(of: Self.wordsOfOneOfMany) && !phrase.containsAny(of: Self.wordsOfStatistics)
  }

  /// Whether words beside the figure name the metric. An amount that only follows another may be of something else; a
  /// change that follows is of what came before.
  var hasOwnMetric: Bool {
    isChange || !derivation.contains { $0.rule == "metric.carried" } || Definition(self).isIncrement
  }

  /// Whether the metric says enough to be the same thing in two articles: an entry of the vocabulary, or a phrase that
  /// is more than a word for anything.
  var hasTellingMetric: Bool {
    guard let key = metricKey, let phrase = metric?.phrase else { return false }
    guard case .phrase(let core) = key, core.unicodeScalars.count < 3 else { return true }
    return phrase.unicodeScalars.count >= 4 && !Self.wordsForAnything.contains(core)
  }

  private static let wordsForAnything = Set(
    "企业 项目 人员 产品 学生 公司 用户 客户 机构 平台 基地 园区 设备 车辆 案件 问题 活动 会议 专家 人才 团队 居民 人数".split(separator: " ")
      .map(String.init))

  /// Words of official statistics, of which a region has one a period.
  private static let wordsOfStatistics = "居民消费价格 出厂价格 购进价格 规模以上 规上 存款余额 贷款余额 固定资产投资 工业投资 全社会"

  private static let wordsOfOneOfMany =
    """
    总投资 计划投资 投资额 总面积 占地 建筑面积 融资 营业收入 营收 净利 利润 员工 年产 产能 注册资本 总规模 规模 销售额 \
    基金 订单 合同 资金 签约 项目 贷款 募资 市值 估值 股份 持股 总价 单价 均价 票房 奖 补贴 捐 占比 贡献 订购 装机 \
    全长 长度 车辆 设备 成本 价格 费用 库存
    """
}

extension String {
  /// Whether the phrase begins with the name of an organisation: 华晟精密科技股份有限公司营业收入, but not 这家公司.
  var namesOrganisation: Bool {
    guard !containsAny(of: "这 该 某 位于 本公司 家 们 我 上述") else { return false }
    return ["公司", "集团", "大学", "医院", "银行"].contains { word in
      guard let place = firstRange(of: word) else { return false }
      return self[..<place.lowerBound].count >= 2
    }
  }

  /// The phrase without quotes, brackets and words of counting that leave the metric what it is.
  fileprivate var plainMetric: String {
    var rest = filter { !"“”\"‘’' ()（）、".contains($0) }
    for word in ["修订后", "调整后", "后的"] where rest.hasPrefix(word) { rest = String(rest.dropFirst(word.count)) }
    for word in ["地区生产", "国内生产"] { rest = rest.replacing(word, with: "生产") }
    for word in ["全社会", "数量", "总数", "总量", "总额", "总值", "拥有量", "的", "全年", "累计", "全部"] {
      rest = rest.replacing(word, with: "")
    }
    rest.removeAll { $0.isASCII && $0.isNumber }
    return rest.replacing("年", with: "").replacing("全年", with: "")
  }

  /// Whether both phrases name one metric: the same words, a synonym, or the same words with 国内 or 地区 before them.
  fileprivate func isSameMetric(as other: String) -> Bool {
    if self == other { return true }
    let (short, long) = utf8.count < other.utf8.count ? (self, other) : (other, self)
    guard long.contains(short) else {
      return !long.containsAny(of: Self.narrowing) && !short.containsAny(of: Self.narrowing)
    }
    let extra = long.replacing(short, with: "")
    return Self.neutral.contains(extra)
  }

  private static let neutral: Set<String> = [
    "国内", "地区", "有效", "常住人口", "货物", "当年", "总", "全体", "完成", "贸易", "货物贸易", "预期", "目标", "增长", "全市", "全国", "全省", "全区", "企业",
    "全口径", "本市", "值", "实现",
  ]
  private static let narrowing =
    "市 区 县 省 州 镇 户籍 民营 人均 服务业 工业 数字 外贸 海洋 农业 县域 产业 占 与 和 及 率 增 基础 制造 软件 电子 建筑 非 其中 前 平均 出生 死亡 外来 流动 老年 从业 贫困"
}
