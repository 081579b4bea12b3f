import ClaimModel

/// The words of a metric that say who or what is counted: 户籍人口 are others than 常住人口.
struct Population: Sendable, Hashable {
  let words: Set<String>

  init(_ claim: Claim) {
    let phrase = claim.metric?.phrase ?? ""
    words = Set(Self.tellingWords.filter(phrase.contains))
  }

  private static let tellingWords =
    "户籍 外来 流动 老年 贫困 城镇 农村 农民 男性 女性 青年 儿童 上市 中小 大型 县域 市属 区属".split(separator: " ").map(String.init)
}
