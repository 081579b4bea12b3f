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
          // 上海市松江区 is one mention, of the smaller region.
          if let last = mentions.last, last.range.upperBound == place, last.sentence == index,
            let larger = last.region?.level,
            let level = entry.region?.level, larger.rank < level.rank
          {
            mentions.removeLast()
          }
          mentions.append(
            RegionMention(
              range: place..<match.end, region: entry.region, isShort: entry.isShort(match.end - place),
              ownLevel: entry.ownLevel, sentence: index))
        }
        place = match.end
      }
    }
    let settled = settleNamesakes(mentions)
    return settled.filter(isTrusted(in: settled, sentences))
  }

  /// Of divisions with one name takes the one whose parent the story names too.
  private static func settleNamesakes(_ mentions: [RegionMention]) -> [RegionMention] {
    let lexicon = RegionLexicon.shared
    guard mentions.contains(where: { $0.region.map { lexicon.namesakes[$0.name] != nil } ?? false }) else {
      return mentions
    }
    let named = Set(mentions.compactMap(\.region?.name))
    return mentions.map { mention in
      guard let region = mention.region, let candidates = lexicon.namesakes[region.name] else { return mention }
      var result = mention
      let lies = { (candidate: Region) in
        candidate.parent.map(named.contains) ?? false
          || lexicon.ancestor(of: candidate, at: .province).map { named.contains($0.name) } ?? false
      }
      result.region = candidates.first(where: lies) ?? region
      return result
    }
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
      return written.contains(region.name) || region.parent.map(written.contains) ?? false
        || counts[region, default: 0] >= 3
    }
  }
}

extension Region.Level {
  /// 0 for the country, more for smaller places.
  var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension RegionScanner {
  /// Whether a region is only what something is measured against, 占全国的, 高于全市, 全国第一, or part of a name: 上海农商银行.
  static func isCompared(_ mention: RegionMention, in text: [FoldedScalar]) -> Bool {
    let before = mention.range.lowerBound - 1
    let after = mention.range.upperBound
    if before >= 0 {
      switch text[before] {
      case "占", "于", "居", "列", "出", "超", "较", "比", "与", "销", "往": return true
      default: break
      }
    }
    if text[after] == "第", let numeral = NumeralReader.read(text, at: after + 1) {
      return text[numeral.range.upperBound] != "届" && text[numeral.range.upperBound] != "次"
    }
    if text[after] == "首" || text[after] == "平" || text[after] == "前" { return true }
    return organisations.longestMatch(in: text, at: after) != nil
  }

  private static let organisations = Trie<Bool>(
    words: "银行 大学 交大 农商银行 电视台 日报 晚报 证券 证券交易所 海关 分公司 学院 研究院 石油 石化 电信 移动 联通 科学院")
}
