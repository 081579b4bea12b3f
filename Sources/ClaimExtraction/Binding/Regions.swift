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

  /// The region of a figure and the rule that found it: the last one named before it in its sentence that nothing is
  /// only compared with, else the one that its paragraph is about, else the story's.
  func region(of figure: Figure, sentence: Int) -> Found? {
    if let index = lastNamed(mentionsOfSentence[sentence], before: figure.range.lowerBound) {
      return found(index)
    }
    if let index = leading(sentence), var found = found(index) {
      found.reading.isInferred = true
      return Found(reading: found.reading, rule: "region.paragraph", words: found.words)
    }
    return ofStory
  }

  /// The region that the story is about.
  var ofStory: Found? {
    context.mainRegion.map {
      Found(reading: RegionReading(region: $0, isInferred: true), rule: "region.story", words: nil)
    }
  }

  /// A region, the rule that found it, and the words it was read from.
  struct Found {
    var reading: RegionReading
    var rule: String
    var words: Range<Int>?
  }

  private func lastNamed(_ mentions: Range<Int>, before place: Int) -> Int? {
    mentions.last {
      context.regions[$0].range.upperBound <= place
        && !context.regions[$0].isCompared
    }
  }

  /// The region that an earlier sentence of the paragraph begins with: 在深圳盐田港,….
  private func leading(_ sentence: Int) -> Int? {
    let paragraph = context.sentences[sentence].paragraph
    var other = sentence - 1
    while other >= 0, context.sentences[other].paragraph == paragraph {
      if let last = lastNamed(mentionsOfSentence[other], before: .max) {
        let mention = context.regions[last]
        let isSubject = mention.range.lowerBound - context.sentences[other].range.lowerBound <= 2
        return isSubject && !mention.isShortCounty ? last : nil
      }
      other -= 1
    }
    return nil
  }

  /// The region of a mention.
  func found(_ index: Int) -> Found? {
    let mention = context.regions[index]
    if let region = mention.region {
      let rule = mention.isAmbiguous ? "region.ambiguous" : "region.named"
      return Found(reading: RegionReading(region: region, isInferred: false), rule: rule, words: mention.range)
    }
    guard let region = mention.ownLevel.map({ own(index, $0) }) ?? group(index) else { return nil }
    return Found(reading: RegionReading(region: region, isInferred: true), rule: "region.own", words: mention.range)
  }

  /// The region that 全县 means: the one of that level, or for 园区 any, named last in its sentence, else the story's
  /// own.
  private func own(_ index: Int, _ level: Region.Level) -> Region? {
    for other in context.regions[..<index].reversed() {
      guard other.sentence == context.regions[index].sentence else { break }
      let isMeant = other.level.map { $0 == level || level == .zone } ?? false
      if isMeant, !other.isCompared { return other.region }
    }
    guard let main = context.mainRegion else { return nil }
    return RegionLexicon.shared.ancestor(of: main, at: level) ?? main
  }

  /// The group whose members 九城市 means: the last one named before it.
  private func group(_ index: Int) -> Region? {
    context.regions[..<index].last { $0.level == .zone && $0.region?.parent == nil }?.region
      ?? context.mainRegion
  }
}
