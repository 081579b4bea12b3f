import ClaimModel

/// Settles which of several divisions with one name a story means, and which short names are names at all.
struct RegionSettling {
  private let lexicon = RegionLexicon.shared
  private var mentions: [RegionMention]
  /// The regions that the story surely names: in full, or provinces and cities.
  private var named = EntrySet()
  /// Those that it writes in full.
  private var written = EntrySet()

  /// The mentions that count, each with the entry that it means.
  static func settled(_ mentions: [RegionMention], _ sentences: [Sentence]) -> [RegionMention] {
    guard !mentions.isEmpty else { return mentions }
    var settling = RegionSettling(mentions)
    settling.settle()
    return settling.trusted(sentences)
  }

  private init(_ mentions: [RegionMention]) {
    self.mentions = mentions
    for mention in mentions {
      if mention.isAnchored { written.insert(mention.entry) }
      if !mention.isShort || mention.isAnchored || !lexicon.entries[mention.entry].isCounty {
        named.insert(mention.entry)
      }
    }
  }

  /// Of divisions with one name takes the one that the story writes in full, or whose parent it names too: whole names
  /// first, since a short one means what the whole name means.
  private mutating func settle() {
    settle(short: false)
    for mention in mentions where !mention.isShort { written.insert(mention.entry) }
    settle(short: true)
  }

  private mutating func settle(short: Bool) {
    for index in mentions.indices where !mentions[index].isAnchored && mentions[index].isShort == short {
      let mention = mentions[index]
      guard let candidates = lexicon.namesakes(of: mention) else { continue }
      if mention.isShort {
        guard mention.level != .province else { continue }
        if let full = candidates.last(where: written.contains) { mentions[index].entry = full }
        if lexicon.entries[mention.entry].isCounty || written.contains(mentions[index].entry) { continue }
      }
      if let near = nearest(candidates, to: index) {
        mentions[index].entry = near
      } else if !mention.isShort, !candidates.contains(where: isAnchoredElsewhere) {
        mentions[index].isAmbiguous = true
      }
    }
  }

  private func isAnchoredElsewhere(_ entry: Int) -> Bool {
    mentions.contains { $0.isAnchored && $0.entry == entry }
  }

  /// The candidate that the story writes with its parent before it, or that lies in the region named nearest.
  private func nearest(_ candidates: [Int], to index: Int) -> Int? {
    if let anchored = mentions.first(where: { $0.isAnchored && candidates.contains($0.entry) }) {
      return anchored.entry
    }
    let holders = candidates.map { (entry: $0, holders: lexicon.ancestors(of: $0).filter(named.contains)) }
      .filter { !$0.holders.isEmpty }
    guard holders.count > 1 else { return holders.first?.entry }
    for other in mentions[..<index].reversed() + mentions[index...] {
      if let found = holders.first(where: { $0.holders.contains(other.entry) }) { return found.entry }
    }
    return nil
  }

  /// The short name of a county is often a word or a person's name: it counts when the story also writes the whole
  /// name or the division above, or names it in the headline or three times; that of one which is an ordinary word
  /// only beside the whole name.
  private func trusted(_ sentences: [Sentence]) -> [RegionMention] {
    var counts: [Int: Int] = [:]
    for mention in mentions where mention.isShort && lexicon.entries[mention.entry].isCounty {
      counts[mention.entry, default: 0] += sentences[mention.sentence].role == .headline ? 3 : 1
    }
    return mentions.filter { mention in
      let entry = mention.entry
      if mention.isAnchored || written.contains(entry) { return !mention.isOrdinaryFullName }
      guard mention.isShort else { return true }
      if lexicon.entries[entry].isOrdinary { return false }
      guard lexicon.entries[entry].isCounty else { return true }
      if lexicon.entries[entry].hasShortNamesakes { return false }
      return counts[entry, default: 0] >= 3 || lexicon.parent(of: entry).map(named.contains) ?? false
    }
  }
}

extension RegionMention {
  /// Whether the whole name is a word that every city has: 主城区 is not 城区 of 晋城市.
  fileprivate var isOrdinaryFullName: Bool {
    guard !isAnchored, !isShort, range.count == 2, level == .county else { return false }
    return region?.name.hasSuffix("区") ?? false
  }
}

/// A few entries of the lexicon: a story names seldom more than some tens.
private struct EntrySet {
  private var entries: [Int] = []

  mutating func insert(_ entry: Int) {
    if !contains(entry) { entries.append(entry) }
  }

  func contains(_ entry: Int) -> Bool { entries.contains(entry) }
}
