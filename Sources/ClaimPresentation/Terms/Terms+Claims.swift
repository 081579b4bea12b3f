import ClaimModel

extension Claim.Kind: Term {
  /// The kind of figure.
  public var term: Message {
    switch self {
    case .money: Message(en: "money", zh: "金额")
    case .count: Message(en: "count", zh: "数量")
    case .measure: Message(en: "measure", zh: "计量")
    case .growth: Message(en: "growth", zh: "增幅")
    case .share: Message(en: "share", zh: "占比")
    case .multiple: Message(en: "multiple", zh: "倍数")
    case .rank: Message(en: "rank", zh: "位次")
    case .index: Message(en: "index", zh: "指数")
    case .duration: Message(en: "duration", zh: "时长")
    case .date: Message(en: "date", zh: "日期")
    }
  }
}

extension Claim.Status: Term {
  /// Fact or plan.
  public var term: Message {
    switch self {
    case .actual: Message(en: "actual", zh: "实际")
    case .planned: Message(en: "planned", zh: "计划")
    }
  }
}

extension Aspect: Term {
  /// What of the measure a figure tells.
  public var term: Message {
    switch self {
    case .level: Message(en: "level", zh: "总量")
    case .increment: Message(en: "increment", zh: "增量")
    case .change: Message(en: "change", zh: "变化")
    case .changeOfChange: Message(en: "change of a change", zh: "变化的变化")
    }
  }
}

extension TimeKind: Term {
  /// How a figure stands to its time.
  public var term: Message {
    switch self {
    case .moment: Message(en: "moment", zh: "时点")
    case .stretch: Message(en: "stretch", zh: "时段")
    case .running: Message(en: "running", zh: "累计至今")
    }
  }
}

extension PriceBasis: Term {
  /// At which prices.
  public var term: Message {
    switch self {
    case .current: Message(en: "current", zh: "现价")
    case .constant: Message(en: "constant", zh: "不变价")
    }
  }
}

extension Assertion: Term {
  /// How the text puts it forward.
  public var term: Message {
    switch self {
    case .asserted: Message(en: "asserted", zh: "陈述")
    case .denied: Message(en: "denied", zh: "否认")
    case .rumoured: Message(en: "rumoured", zh: "传闻")
    case .hypothetical: Message(en: "hypothetical", zh: "假设")
    }
  }
}

extension Modifier.Kind: Term {
  /// What words say that narrow a measure.
  public var term: Message {
    switch self {
    case .owner: Message(en: "owner", zh: "所属")
    case .partner: Message(en: "partner", zh: "对象")
    case .part: Message(en: "part", zh: "部分")
    case .population: Message(en: "population", zh: "人群")
    case .counting: Message(en: "counting", zh: "口径")
    }
  }
}

extension Comparator: Term {
  /// How a wording bounds its number.
  public var term: Message {
    switch self {
    case .equal: Message(en: "eq", zh: "等于")
    case .greater: Message(en: "gt", zh: "大于")
    case .atLeast: Message(en: "ge", zh: "至少")
    case .less: Message(en: "lt", zh: "小于")
    case .atMost: Message(en: "le", zh: "至多")
    case .nearly: Message(en: "near", zh: "接近")
    case .approximately: Message(en: "approx", zh: "大约")
    case .range: Message(en: "range", zh: "范围")
    }
  }
}
