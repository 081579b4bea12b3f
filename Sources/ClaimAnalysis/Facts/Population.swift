import ClaimModel

/// The words of a metric that say who or what is counted, whose it is and with whom: 户籍人口 are others than 常住人口,
/// 对中亚国家进口 is another trade than 进口.
struct Population: Sendable, Hashable {
  let words: Set<String>

  init(_ claim: Claim) {
    let phrase = claim.metric?.phrase ?? ""
    let modifiers = (claim.metric?.modifiers ?? []).filter { $0.kind == .owner || $0.kind == .partner }
    words = Set(Self.tellingWords.filter(phrase.contains) + modifiers.map(\.text))
  }

  private static let tellingWords =
    "户籍 外来 流动 老年 贫困 城镇 农村 农民 男性 女性 青年 儿童 上市 中小 大型 县域 市属 区属".split(separator: " ").map(String.init)
}
