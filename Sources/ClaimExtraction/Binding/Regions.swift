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
    if let mention = mentions.last(where: {
      $0.range.upperBound <= figure.range.lowerBound && !RegionScanner.isCompared($0, in: context.text.characters)
    }) {
      return reading(mention)
    }
    return context.mainRegion.map { RegionReading(region: $0, isInferred: true) }
  }

  private func reading(_ mention: RegionMention) -> RegionReading? {
    if let region = mention.region { return RegionReading(region: region, isInferred: false) }
    guard let main = context.mainRegion else { return nil }
    // 全市 said of a city that is a county is that city, not the one above it.
    let isItself = mention.ownLevel == .city && main.level == .county && main.name.hasSuffix("市")
    let own = isItself ? nil : mention.ownLevel.flatMap { RegionLexicon.shared.ancestor(of: main, at: $0) }
    let region = own ?? main
    return RegionReading(region: region, isInferred: true)
  }
}
