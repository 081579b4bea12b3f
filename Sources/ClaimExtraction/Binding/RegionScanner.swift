import ClaimModel

/// A place where the text names a region.
struct RegionMention {
  var range: Range<Int>
  /// The region; nil for words such as 全市 that mean the story's own.
  var region: Region?
  /// Whether the text writes the name without its kind: 松江 for 松江区.
  var isShort: Bool
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
            RegionMention(
              range: place..<match.end, region: entry.region, isShort: entry.isShort(match.end - place), ownLevel: entry.ownLevel, sentence: index))
        }
        place = match.end
      }
    }
    return mentions.filter(isTrusted(in: mentions, sentences))
  }

  /// The short name of a county is often a word or a person's name: it counts when the story also writes the whole
  /// name or the division above, or names it in the headline or three times.
  private static func isTrusted(
    in mentions: [RegionMention], _ sentences: [Sentence]
  ) -> (RegionMention) -> Bool {
    var written: Set<String> = []
    var counts: [Region: Int] = [:]
    for mention in mentions {
      guard let region = mention.region else { continue }
      if mention.isShort, region.level == .county {
        counts[region, default: 0] += sentences[mention.sentence].role == .headline ? 3 : 1
      } else {
        written.insert(region.name)
      }
    }
    return { mention in
      guard mention.isShort, let region = mention.region, region.level == .county else { return true }
      return written.contains(region.name) || region.parent.map(written.contains) ?? false || counts[region, default: 0] >= 3
    }
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
