import ClaimModel

/// How a claim measures its metric. Only figures of one measure can stand side by side.
public struct Measure: Sendable, Hashable {
  /// Level, growth, share, …
  public let kind: Claim.Kind
  /// What the unit measures.
  public let dimension: FigureUnit.Dimension?
  /// The unit itself where units of the dimension do not convert: the currency, the classifier.
  public let unit: String
  /// Fact or plan.
  public let status: Claim.Status
  /// What growth and multiples are measured from; empty when the text does not say.
  public let base: String
  /// The words that narrow what is counted, in order: 累计, 新增, 每万人.
  public let scope: [String]

  /// The measure of a claim.
  public init(_ claim: Claim) {
    kind = claim.kind
    dimension = claim.quantity?.unit.dimension
    unit = claim.quantity.map(Self.unitName) ?? ""
    status = claim.status
    base = Self.normalized(base: claim.base ?? "")
    scope = Self.scope(of: claim)
  }

  /// The first reason why figures of the two measures cannot be compared; nil when they can.
  public func difference(from other: Measure) -> Difference? {
    if kind != other.kind { return .kind }
    if !isOfSameUnit(as: other) { return .unit }
    if status != other.status { return .status }
    if scope != other.scope { return .scope }
    if base != other.base { return .base }
    return nil
  }

  /// Whether units of both convert.
  func isOfSameUnit(as other: Measure) -> Bool { dimension == other.dimension && unit == other.unit }

  /// The name that convertible units share.
  private static func unitName(of quantity: Quantity) -> String {
    switch quantity.unit.dimension {
    case .money, .moneyRate, .otherMeasure, .temperature: quantity.unit.symbol
    case .count: classifierGroups.first { $0.contains(quantity.unit.symbol) }?.first ?? quantity.unit.symbol
    default: ""
    }
  }

  /// Classifiers that count the same things, so that 2306家 and 2306户 of one metric compare.
  private static let classifierGroups = [["家", "户", "个"], ["人", "名", "位"], ["件", "项"]]

  /// Without the words that only say that there is a base; 比上年 and 较上年 are 同比.
  private static func normalized(base: String) -> String {
    var rest = base.filter { !$0.isWhitespace && !"“”\"‘’'".contains($0) }[...]
    while let first = rest.first, "较比与跟同是为".contains(first), !rest.hasPrefix("同比"), !rest.hasPrefix("同期") {
      rest = rest.dropFirst()
    }
    for word in ["相比", "水平", "的"] where rest.hasSuffix(word) { rest = rest.dropLast(word.count) }
    return ["上年", "上年同期", "去年同期", "去年", "同期", "上一年"].contains(String(rest)) ? "同比" : String(rest)
  }

  /// The qualifiers of the claim and the narrowing words of its metric.
  private static func scope(of claim: Claim) -> [String] {
    let phrase = Array((claim.metric?.phrase ?? "").utf8)
    let narrowing = narrowingWords.filter { word in
      phrase.indices.contains { phrase[$0] == word.utf8[0] && phrase[$0...].starts(with: word.utf8) }
    }
    return Set(claim.qualifiers + narrowing.map(\.text)).subtracting(emptyQualifiers).sorted()
  }

  /// Words inside a metric that make it a part or a rate of the whole.
  private static let narrowingWords: [(text: String, utf8: [UInt8])] =
    "规上 规模以上 新增 新认定 新设 新签 净增 累计 国家级 省级 市级 区级 外资 民营 国有 内资 央企 每万 每百万 每千 每亩 人均 户均 平均 年均 日均 月均 领域 行业 其中 首期 一期 二期"
    .split(separator: " ").map { (String($0), Array($0.utf8)) }
  /// Qualifiers that leave the count what it is.
  private static let emptyQualifiers: Set<String> = ["共", "共有", "总计", "合计", "全部", "现有", "已有"]
}
