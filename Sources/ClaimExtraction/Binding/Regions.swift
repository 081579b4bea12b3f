import ClaimModel

/// Finds the region that a figure is about.
struct Regions {
  let context: StoryContext
  /// For each sentence the range of its mentions in `context.regions`.
  private let mentionsOfSentence: [Range<Int>]

  init(_ context: StoryContext) {
    self.context = context
    var ranges: [Range<Int>] = []
    var place = 0
    for sentence in context.sentences.indices {
      let start = place
      while place < context.regions.count, context.regions[place].sentence == sentence { place += 1 }
      ranges.append(start..<place)
    }
    mentionsOfSentence = ranges
  }

  /// The region of a figure: the last one named before it in its sentence that nothing is only compared with, else the
  /// story's.
  func region(of figure: Figure, sentence: Int) -> RegionReading? {
    let mentions = context.regions[mentionsOfSentence[sentence]]
    if let mention = mentions.last(where: { $0.range.upperBound <= figure.range.lowerBound && !isCompared($0) }) {
      return reading(mention)
    }
    return context.mainRegion.map { RegionReading(region: $0, isInferred: true) }
  }

  private func reading(_ mention: RegionMention) -> RegionReading? {
    if let region = mention.region { return RegionReading(region: region, isInferred: false) }
    return context.mainRegion.map { RegionReading(region: $0, isInferred: true) }
  }

  /// Whether a region is only what something is measured against: 占全国的, 高于全市, 全国第一.
  private func isCompared(_ mention: RegionMention) -> Bool {
    let text = context.text.characters
    let before = mention.range.lowerBound - 1
    let after = mention.range.upperBound
    if before >= 0 {
      switch text[before] {
      case "占", "于", "居", "列", "出", "超", "较", "比", "与": return true
      default: break
      }
    }
    if text[after] == "第" || text[after] == "首" || text[after] == "平" || text[after] == "前" { return true }
    return isName(text, after)
  }

  /// Whether the name goes on as that of an organisation: 上海农商银行, 上海交大.
  private func isName(_ text: [FoldedScalar], _ after: Int) -> Bool {
    Self.organisations.longestMatch(in: text, at: after) != nil
  }

  private static let organisations = Trie<Bool>(words: "银行 大学 交大 农商银行 电视台 日报 晚报 证券 证券交易所 海关 分公司 学院 研究院")
}
