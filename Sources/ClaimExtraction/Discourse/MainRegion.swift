import ClaimModel

/// Finds the region that a story is about.
enum MainRegion {
  /// How far from the beginning a region counts as that of the story's lead.
  private static let leadLength = 240

  /// The place that the headline is the name of, else the first region of the headline, else of the lead the region
  /// named most often; the country only when nothing smaller leads. A place that is named only later lends nothing.
  static func find(
    _ mentions: [RegionMention], _ sentences: [Sentence], _ text: FoldedText
  ) -> (region: Region, evidence: Evidence)? {
    guard let first = sentences.first else { return nil }
    let named = mentions.filter { $0.level != nil && !$0.isCompared }
    if let township = township(first, text.characters, parent: named.first?.region) { return (township, .headline) }
    let smaller = named.filter { $0.entry != RegionLexicon.country }
    if let headline = smaller.first(where: {
      sentences[$0.sentence].role == .headline || isTitle(first) && $0.sentence == 0
    }) {
      return headline.region.map { ($0, .headline) }
    }
    let lead = smaller.filter { $0.range.lowerBound < leadLength }
    let countryLeads = named.count - smaller.count > 2 * (mostNamed(smaller)?.count ?? 0)
    let speaksOfItself = mentions.contains { $0.ownLevel != nil && $0.ownLevel != .zone }
    if countryLeads, lead.count < 2, !speaksOfItself { return (.china, .assumed) }
    return (mostNamed(lead)?.region ?? named.first { $0.entry == RegionLexicon.country }?.region).map { ($0, .assumed) }
  }

  /// A short first sentence is the headline even where the page does not say so.
  private static func isTitle(_ sentence: Sentence) -> Bool { sentence.range.count <= 40 }

  private static func mostNamed(_ mentions: [RegionMention]) -> (region: Region, count: Int)? {
    var counts: [Int: (count: Int, first: Int)] = [:]
    for (index, mention) in mentions.enumerated() { counts[mention.entry, default: (0, index)].count += 1 }
    let entries = RegionLexicon.shared.entries
    let rank = { (entry: Int) in entries[entry].level?.rank ?? 0 }
    return counts.max { a, b in
      (a.value.count, rank(a.key), -a.value.first) < (b.value.count, rank(b.key), -b.value.first)
    }.flatMap { best in entries[best.key].region.map { ($0, best.value.count) } }
  }

  /// A headline that is nothing but the name of a township: 池上鄉（臺東縣）.
  private static func township(_ sentence: Sentence, _ text: TextView, parent: Region?) -> Region? {
    let range = sentence.range
    for end in range.lowerBound + 2..<min(range.lowerBound + 6, range.upperBound + 1)
    where text[end - 1] == "乡" || text[end - 1] == "镇" {
      guard text[range.lowerBound..<end].allSatisfy(\.isHan),
        end == range.upperBound || text[end] == "(" || text[end] == ","
      else { return nil }
      return Region(name: text[range.lowerBound..<end].string, level: .township, parent: parent?.name)
    }
    return nil
  }
}
