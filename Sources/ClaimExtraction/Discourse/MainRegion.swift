import ClaimModel

/// Finds the region that a story is about.
struct MainRegion {
  var region: Region
  /// How it is known.
  var evidence: Evidence
  /// Where it is named first; figures before it are not about it. Nil for a headline, and where it is named often.
  var place: Int?
  /// The sentence that names it first; nil for a headline.
  var sentence: Int?

  /// How often a region is named that the whole story is about.
  private static let oftenNamed = 3
  /// How far from the beginning a region counts as that of the story's lead.
  private static let leadLength = 240

  /// The place that the headline is the name of, else the first region of the headline or title, else of the lead the region
  /// named most often, else of the whole text; the country only when nothing smaller leads. A place that is named once or
  /// twice lends nothing to what stands before it.
  static func find(
    _ mentions: [RegionMention], _ sentences: [Sentence], _ text: FoldedText, title: String?
  ) -> MainRegion? {
    guard let first = sentences.first else { return nil }
    let named = mentions.filter { $0.level != nil && !$0.isCompared }
    if let township = township(first, text.characters, parent: named.first?.region) {
      return MainRegion(region: township, evidence: .headline)
    }
    let smaller = named.filter { $0.entry != RegionLexicon.country }
    if let headline = smaller.first(where: {
      sentences[$0.sentence].role == .headline || isTitle(first) && $0.sentence == 0
    }) {
      return headline.region.map { MainRegion(region: $0, evidence: .headline) }
    }
    if let region = title.flatMap(RegionScanner.region) { return MainRegion(region: region, evidence: .headline) }
    let lead = smaller.filter { $0.range.lowerBound < leadLength }
    let countryLeads = named.count - smaller.count > 2 * (mostNamed(smaller)?.count ?? 0)
    let speaksOfItself = mentions.contains { $0.ownLevel != nil && $0.ownLevel != .zone }
    let country = named.first { $0.entry == RegionLexicon.country }
    if countryLeads, lead.count < 2, !speaksOfItself {
      return MainRegion(
        region: .china, evidence: .assumed, place: country?.range.lowerBound, sentence: country?.sentence)
    }
    if let most = mostNamed(lead) ?? mostNamed(smaller) {
      let first = smaller.first { $0.region == most.region }
      return MainRegion(
        region: most.region, evidence: .assumed,
        place: most.count >= Self.oftenNamed ? nil : first?.range.lowerBound, sentence: first?.sentence)
    }
    if let country {
      return MainRegion(region: .china, evidence: .assumed, place: country.range.lowerBound, sentence: country.sentence)
    }
    // 中国人民银行公布数据显示: who acts for the whole country.
    let nation = (0..<min(leadLength, text.count)).first {
      PlaceCues.national.longestMatch(in: text.characters, at: $0) != nil
    }
    return nation.map { place in
      let sentence = sentences.firstIndex(from: place + 1) { $0.range.lowerBound } - 1
      return MainRegion(region: .china, evidence: .assumed, place: place, sentence: max(0, sentence))
    }
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
