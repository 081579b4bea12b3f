import ClaimAnalysis
import ClaimModel

extension Verdict: Term {
  /// What a comparison or check came to.
  public var term: Message {
    switch self {
    case .agree: Message(en: "agrees", zh: "一致")
    case .agreeRounding: Message(en: "agrees after rounding", zh: "取整后一致")
    case .contradict: Message(en: "contradiction", zh: "矛盾")
    case .incomparable: Message(en: "not comparable", zh: "不可比")
    case .revised: Message(en: "revised", zh: "已修订")
    case .insufficient: Message(en: "not enough to go by", zh: "依据不足")
    case .addsUp: Message(en: "adds up", zh: "算术相符")
    case .doesNotAddUp: Message(en: "does not add up", zh: "算术不符")
    case .cannotTell: Message(en: "cannot tell", zh: "无法判断")
    case .targetMet: Message(en: "target met", zh: "已达目标")
    case .targetMissed: Message(en: "target missed", zh: "未达目标")
    case .open: Message(en: "open", zh: "尚无结果")
    }
  }
}

extension Difference: Term {
  /// Why two claims do not speak of the same fact.
  public var term: Message {
    switch self {
    case .metric: Message(en: "another metric", zh: "指标不同")
    case .kind: Message(en: "another kind of figure (level, growth, share, …)", zh: "数字性质不同（总量、增幅、占比等）")
    case .unit: Message(en: "units that do not convert", zh: "单位不能换算")
    case .region: Message(en: "another region", zh: "地区不同")
    case .entity: Message(en: "another organisation or project", zh: "主体不同")
    case .scope: Message(en: "another scope (cumulative, new, part of, …)", zh: "口径不同（累计、新增、其中等）")
    case .status: Message(en: "one is actual, the other planned", zh: "一为实际，一为计划")
    case .base: Message(en: "another base of comparison", zh: "对比基期不同")
    case .period: Message(en: "another period", zh: "时间不同")
    case .population: Message(en: "another population: other things or people are counted", zh: "统计对象不同")
    case .timeKind:
      Message(en: "one is as of a moment, the other sums up a stretch of time", zh: "一为时点数，一为时期数")
    }
  }
}

extension Refusal.Reason: Term {
  /// What stands between two figures that are to be divided.
  public var term: Message {
    switch self {
    case .period: Message(en: "no period in common", zh: "时间不同")
    case .status: Message(en: "one is actual, the other planned", zh: "一为实际，一为计划")
    case .contested: Message(en: "sources disagree", zh: "来源说法不一")
    case .sign: Message(en: "a figure that is nought or below does not divide", zh: "不能除以零或负数")
    }
  }
}

extension Trace.Drift: Term {
  /// How a telling differs from the one before.
  public var term: Message {
    switch self {
    case .first: Message(en: "first", zh: "最早")
    case .repeated: Message(en: "repeated", zh: "重复")
    case .strengthened: Message(en: "claims more, or is more precise", zh: "说得更满或更精确")
    case .weakened: Message(en: "claims less, or is less precise", zh: "说得更弱或更粗略")
    case .reworded: Message(en: "other words", zh: "换了说法")
    case .changed: Message(en: "another value", zh: "换了数值")
    }
  }
}

extension Peers: Term {
  /// The rows among which a row has a place.
  public var term: Message {
    switch self {
    case .country: Message(en: "countries", zh: "国家")
    case .province: Message(en: "provinces", zh: "省级")
    case .city: Message(en: "cities", zh: "市级")
    case .county: Message(en: "counties", zh: "县级")
    case .township: Message(en: "townships", zh: "乡级")
    case .zone: Message(en: "zones", zh: "片区")
    case .organisation: Message(en: "organisations", zh: "机构")
    }
  }
}
