import ClaimModel

/// A place where the text names a region.
struct RegionMention {
  var range: Range<Int>
  /// The entry of the lexicon.
  var entry: Int
  /// Whether the text writes the name without its kind: 松江 for 松江区.
  var isShort: Bool
  /// The sentence it stands in.
  var sentence: Int

  /// The region; nil for words such as 全市 that mean the story's own.
  var region: Region? { RegionLexicon.shared.entries[entry].region }
  /// For such words the level they mean.
  var ownLevel: Region.Level? { RegionLexicon.shared.entries[entry].ownLevel }
}

/// Finds the regions that a text names.
enum RegionScanner {
  /// How far from the beginning a region that no figure stands by can still be the story's.
  private static let leadLength = 600

  /// The mentions where they can matter: in headlines, in the story's lead, and in sentences with figures.
  static func mentions(
    in text: FoldedText, _ sentences: [Sentence], withFigures sentenceOfFigure: [Int]
  ) -> [RegionMention] {
    var figure = 0
    var mentions: [RegionMention] = []
    let lexicon = RegionLexicon.shared
    let characters = text.characters
    for (index, sentence) in sentences.enumerated() {
      while figure < sentenceOfFigure.count, sentenceOfFigure[figure] < index { figure += 1 }
      let holdsFigure = figure < sentenceOfFigure.count && sentenceOfFigure[figure] == index
      guard holdsFigure || sentence.role == .headline || sentence.range.lowerBound < leadLength else { continue }
      var place = sentence.range.lowerBound
      while place < sentence.range.upperBound {
        guard let match = lexicon.names.longestMatch(in: characters, at: place) else {
          place += 1
          continue
        }
        if lexicon.entries[match.value].isName {
          let length = match.end - place
          let mention = RegionMention(
            range: place..<match.end, entry: match.value, isShort: length < lexicon.entries[match.value].length,
            sentence: index)
          // 上海市松江区 is one mention, of the smaller region.
          if let last = mentions.last, last.range.upperBound == place, lexicon.holds(last.entry, match.value) {
            mentions.removeLast()
          }
          mentions.append(mention)
        }
        place = match.end
      }
    }
    settleNamesakes(&mentions)
    return trusted(mentions, sentences)
  }

  /// Of divisions with one name takes the one whose parent the story names too.
  private static func settleNamesakes(_ mentions: inout [RegionMention]) {
    let lexicon = RegionLexicon.shared
    guard mentions.contains(where: { lexicon.namesakes[$0.entry] != nil }) else { return }
    let named = Set(mentions.map(\.entry))
    for index in mentions.indices {
      guard let candidates = lexicon.namesakes[mentions[index].entry] else { continue }
      let lies = { (candidate: Int) in lexicon.ancestors(of: candidate).contains(where: named.contains) }
      mentions[index].entry = candidates.first(where: lies) ?? mentions[index].entry
    }
  }

  /// The short name of a county is often a word or a person's name: it counts when the story also writes the whole
  /// name or the division above, or names it in the headline or three times.
  private static func trusted(_ mentions: [RegionMention], _ sentences: [Sentence]) -> [RegionMention] {
    let lexicon = RegionLexicon.shared
    var written: Set<Int> = []
    var counts: [Int: Int] = [:]
    for mention in mentions {
      if mention.isShort, lexicon.entries[mention.entry].isCounty {
        counts[mention.entry, default: 0] += sentences[mention.sentence].role == .headline ? 3 : 1
      } else {
        written.insert(mention.entry)
      }
    }
    guard !counts.isEmpty else { return mentions }
    return mentions.filter { mention in
      guard mention.isShort, lexicon.entries[mention.entry].isCounty else { return true }
      return written.contains(mention.entry) || counts[mention.entry, default: 0] >= 3
        || lexicon.parent(of: mention.entry).map(written.contains) ?? false
    }
  }
}

extension Region.Level {
  /// 0 for the country, more for smaller places.
  var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension RegionScanner {
  /// Whether a region is only what something is measured against, 占全国的, 高于全市, 全国第一, or part of a name: 上海农商银行.
  static func isCompared(_ mention: RegionMention, in text: TextView) -> Bool {
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
