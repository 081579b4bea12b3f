import ClaimModel

/// A place where the text names a region.
struct RegionMention {
  var range: Range<Int>
  /// The region; nil for words such as 全市 that mean the story's own.
  var region: Region?
  /// For such words the level they mean.
  var ownLevel: Region.Level?
  /// The sentence it stands in.
  var sentence: Int
}

/// Finds the regions that a text names.
enum RegionScanner {
  static func mentions(in text: FoldedText, _ sentences: [Sentence]) -> [RegionMention] {
    var mentions: [RegionMention] = []
    let lexicon = RegionLexicon.shared
    let characters = text.characters
    for (index, sentence) in sentences.enumerated() {
      var place = sentence.range.lowerBound
      while place < sentence.range.upperBound {
        guard let match = lexicon.names.longestMatch(in: characters, at: place) else {
          place += 1
          continue
        }
        let entry = lexicon.entries[match.value]
        if entry.isName {
          mentions.append(
            RegionMention(range: place..<match.end, region: entry.region, ownLevel: entry.ownLevel, sentence: index))
        }
        place = match.end
      }
    }
    return mentions
  }

  /// The region that a story is about: the first of its headline, else the one named most often.
  static func mainRegion(_ mentions: [RegionMention], _ sentences: [Sentence]) -> Region? {
    if let named = mentions.first(where: { sentences[$0.sentence].role == .headline && $0.region != nil && $0.region != .china }) {
      return named.region
    }
    var counts: [Region: (count: Int, first: Int)] = [:]
    for (index, mention) in mentions.enumerated() {
      guard let region = mention.region else { continue }
      counts[region, default: (0, index)].count += 1
    }
    return counts.max { a, b in
      (a.value.count, -a.value.first) < (b.value.count, -b.value.first)
    }?.key
  }
}
