import ClaimModel

/// Why a finding came to its verdict.
public enum Reason: Sendable, Hashable {
  /// The headline and the text under it give the same words another figure.
  case headlineAgainstText
  /// Claims of one fact; the number of distinct sentences that make them.
  case sameFact(sentences: Int)
  /// Two texts that are the same but for one figure.
  case copy
  /// A later article that says of a figure that it was corrected.
  case correction
  /// A later article that gives an earlier period another figure.
  case restated
  /// The statement against the evidence of this period.
  case evidence(period: String?)
  /// The statement agrees with a source of this period that other sources contradict.
  case contested(period: String?)
  /// The comparable figures differ from the statement in this.
  case difference(Difference)
  /// No figure of this metric and region.
  case nothingComparable
  /// The statement leaves open what the evidence needs: no region is named.
  case unstated(Difference)
  /// A relation that the text itself states: 是…的4.9倍.
  case arithmetic
  /// One of the figures that the relation needs is not in the text.
  case notStated
  /// Growth of output is at constant prices, the levels are at the prices of their years.
  case constantPrices
  /// The figures fit when they are taken as rounded.
  case rounded
  /// A plan and what came of it.
  case plan

  /// The stable word of the output. Differences have the words of what cannot be compared.
  public var code: String {
    switch self {
    case .headlineAgainstText: "headline"
    case .sameFact: "same-fact"
    case .copy: "copy"
    case .correction: "correction"
    case .restated: "restated"
    case .evidence: "evidence"
    case .contested: "contested"
    case .difference(let difference): difference.code
    case .nothingComparable: "nothing-comparable"
    case .unstated(let difference): "unstated-" + difference.rawValue
    case .arithmetic: "arithmetic"
    case .notStated: "not-stated"
    case .constantPrices: "constant-prices"
    case .rounded: "rounded"
    case .plan: "plan"
    }
  }

  /// The reason in words.
  public func text(in language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }

  private var chinese: String {
    switch self {
    case .headlineAgainstText: "标题与正文用同样的话说同一件事"
    case .sameFact(let count): "同一指标、地区、时间和口径，\(count)处不同的说法"
    case .copy: "两处文字相同，只有这个数字不同"
    case .correction: "文中说明数字经过修订，或早先为初步数"
    case .restated: "后来的文章重述了同一时期的数字"
    case .evidence(let period?): "与\(period)的来源相比"
    case .evidence(nil): "与来源相比"
    case .contested(let period): "与一个来源相符，但来源之间互相矛盾" + (period.map { "（\($0)）" } ?? "")
    case .difference(let difference): "不可比：" + difference.text(in: .chinese)
    case .nothingComparable: "没有可比的数字"
    case .unstated(let difference): "说法未写明：" + difference.text(in: .chinese)
    case .arithmetic: "按文中所述关系复算"
    case .notStated: "文中缺少复算所需的一个数"
    case .constantPrices: "增速按不变价格计算，总量按当年价格，两者之差含价格变动"
    case .rounded: "按四舍五入后的数字复算，可以相符"
    case .plan: "计划与实际"
    }
  }

  private var english: String {
    switch self {
    case .headlineAgainstText: "headline and text use the same words for the same thing"
    case .sameFact(let count): "same metric, region, period and scope in \(count) different sentences"
    case .copy: "two texts are the same but for this figure"
    case .correction: "the text says that the figure was corrected or preliminary"
    case .restated: "a later article restates the figure of an earlier period"
    case .evidence(let period?): "against a source for \(period)"
    case .evidence(nil): "against a source"
    case .contested(let period):
      "a source agrees, but sources contradict each other" + (period.map { " (\($0))" } ?? "")
    case .difference(let difference): "not comparable: " + difference.text(in: .english)
    case .nothingComparable: "no comparable figure"
    case .unstated(let difference): "the statement leaves open: " + difference.text(in: .english)
    case .arithmetic: "the relation that the text states, computed again"
    case .notStated: "the text lacks one of the figures to compute it again"
    case .constantPrices: "growth is at constant prices, the levels at current ones: the gap holds the change of prices"
    case .rounded: "the figures fit when they are taken as rounded"
    case .plan: "a plan and what came of it"
    }
  }
}

extension Difference {
  /// The word of the output for why two figures cannot be compared.
  public var code: String {
    switch self {
    case .period, .timeKind: "period"
    case .scope: "scope"
    case .status: "status"
    case .unit: "unit"
    case .region, .entity, .population: "population"
    case .metric, .kind, .base: "definition"
    }
  }
}
