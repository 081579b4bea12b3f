import ClaimAnalysis

/// What people read for a value that programs know by its name: a kind, a status, a verdict.
func word(for value: String) -> String {
  Settings.current.language == .chinese ? chineseWords[value] ?? value : value
}

extension RawRepresentable where RawValue == String, Self: CaseIterable {
  /// The value of a name, or of what people read for it.
  init?(named name: String) {
    guard let value = Self.allCases.first(where: { $0.rawValue == name || chineseWords[$0.rawValue] == name }) else {
      return nil
    }
    self = value
  }
}

private let chineseWords = [
  "actual": "实际", "planned": "计划",
  "money": "金额", "count": "数量", "measure": "度量", "growth": "增幅", "share": "占比", "multiple": "倍数", "rank": "位次",
  "index": "指数", "duration": "时长", "date": "日期",
  "agree": "一致", "agree-rounding": "约数一致", "contradict": "矛盾", "revised": "修订", "target-met": "达标",
  "target-missed": "未达标", "incomparable": "不可比", "insufficient": "依据不足", "adds-up": "算得上",
  "does-not-add-up": "算不上", "cannot-tell": "难判断", "open": "未到期",
  "country": "国家", "province": "省级", "city": "市级", "county": "县级", "township": "乡级", "zone": "片区", "organisation": "机构",
  "no region": "地区不明", "no period": "时间不明", "stands": "在原处", "moved": "挪了", "gone": "不见了", "no article": "没有文章",
  // Steps of a trace.
  "first": "最早", "repeated": "重复", "strengthened": "说满了", "weakened": "说松了", "reworded": "换了说法", "changed": "变了",
  // How the date of an article is known.
  "stated": "指明", "label": "标注", "dateline": "电头", "address": "网址", "page": "网页", "text": "文中年份",
  // How the words of a period tell it.
  "explicit": "明写", "relative": "推算", "inherited": "承前",
  // Comparators.
  "eq": "等于", "gt": "大于", "ge": "至少", "lt": "小于", "le": "至多", "near": "接近", "approx": "大约", "range": "范围",
  // What of the measure a figure tells, how it stands to its period, at which prices, how it is put forward.
  "level": "总量", "increment": "增量", "change": "变化", "change-of-change": "变化的变化",
  "moment": "时点", "stretch": "时段", "running": "累计至今", "current": "现价", "constant": "不变价",
  "asserted": "陈述", "denied": "否认", "rumoured": "传闻", "hypothetical": "假设",
  // What a person said of a claim.
  "rejected": "剔除", "claim": "整条", "all": "全部", "not told": "原文未见",
  // How near the words of a field stand; that of the dateline is above.
  "person": "人工",
  "clause": "本分句", "list": "并列", "sentence": "本句", "paragraph": "本段", "section": "小标题", "headline": "标题",
  "assumed": "推定",
  // What modifiers say.
  "owner": "所属", "partner": "对象", "part": "部分", "population": "人群", "counting": "口径",
  // Fields of a claim.
  "figure": "数字", "comparator": "限定词", "metric": "指标", "entity": "主体", "region": "地区", "period": "时间",
  "base": "基期", "status": "性质", "assertion": "说法", "attribution": "出处",
]
