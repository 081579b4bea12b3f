/// How near the words of a field stand to the figure, the nearest first.
public enum Evidence: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Set by a person, whatever the words.
  case person
  /// In its own clause.
  case clause
  /// In a list whose members are paired with values in order: 分别为….
  case list
  /// In another clause of its sentence.
  case sentence
  /// In an earlier sentence of its paragraph.
  case paragraph
  /// In a heading that stands over it, or in words that hold over paragraphs: 五年来,.
  case section
  /// In the story's headline.
  case headline
  /// In the article's date or dateline.
  case dateline
  /// Nowhere: it is what such a text usually means.
  case assumed

  /// Whether the words stand in the figure's own sentence.
  public var isStated: Bool { self <= .sentence }

  /// Order of nearness.
  public static func < (a: Evidence, b: Evidence) -> Bool { a.rank < b.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// What of the measure a figure tells.
public enum Aspect: String, Sendable, Hashable, CaseIterable {
  /// How much there is: 余额达100亿元.
  case level
  /// By how much it grew, in its own unit: 贷款增加22.75万亿元.
  case increment
  /// By how much it changed, in percent, points or times: 增长5%.
  case change
  /// By how much its change changed: 降幅扩大1.2个百分点.
  case changeOfChange = "change-of-change"
}

/// At which prices an amount or its growth is counted.
public enum PriceBasis: String, Sendable, Hashable, CaseIterable {
  /// At the prices of its time.
  case current
  /// At constant prices: 按不变价格计算, 可比价.
  case constant
}

/// How a text puts a figure forward.
public enum Assertion: String, Sendable, Hashable, CaseIterable {
  case asserted
  /// 并未投资5亿元, 系谣言.
  case denied
  /// 网传, 据传.
  case rumoured
  /// 若税率提高1个百分点.
  case hypothetical
}

/// Words that narrow what is measured: whose, with whom, which part, of whom, how counted.
public struct Modifier: Sendable, Hashable {
  /// What the words say of the measure.
  public var kind: Kind
  /// The words, in simplified characters.
  public var text: String

  /// Makes a modifier.
  public init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }

  /// What modifiers say.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Whose it is: “丝路海运”航线 of 集装箱吞吐量.
    case owner
    /// With or to whom: 对中亚国家 of 进口.
    case partner
    /// Which part of it: 其中, 民间 of 投资, 汽车 of 出口.
    case part
    /// Of whom or what: 城镇居民 of 人均可支配收入.
    case population
    /// How it is counted: 累计, 新增, 规模以上, 日均.
    case counting
  }
}
