import ClaimModel

/// A place where the text names a region.
struct RegionMention {
  var range: Range<Int>
  /// The entry of the lexicon.
  var entry: Int {
    didSet { level = RegionLexicon.shared.entries[entry].level }
  }
  /// What kind of place it is; nil for words such as 全市 that mean the story's own.
  private(set) var level: Region.Level?
  /// For such words the level they mean.
  let ownLevel: Region.Level?
  /// Whether the text writes the name without its kind: 松江 for 松江区.
  var isShort: Bool
  /// The sentence it stands in.
  var sentence: Int
  /// Whether the division that holds it stands right before it: 上海市松江区.
  var isAnchored = false
  /// Whether the name is only what something is measured against, or part of another name.
  var isCompared = false
  /// Whether several divisions have this name and the story does not say which one it means.
  var isAmbiguous = false

  /// The region; nil for words such as 全市 that mean the story's own.
  var region: Region? {
    let region = RegionLexicon.shared.entries[entry].region
    guard isAmbiguous, let region else { return region }
    return Region(name: region.name, level: region.level)
  }
  init(range: Range<Int>, entry: Int, sentence: Int, in lexicon: RegionLexicon) {
    self.range = range
    self.entry = entry
    self.sentence = sentence
    level = lexicon.entries[entry].level
    ownLevel = lexicon.entries[entry].ownLevel
    isShort = range.count < lexicon.entries[entry].length
  }

  /// Whether the words may be another thing, such as a river: 晋江.
  var isShortCounty: Bool { isShort && !isAnchored && RegionLexicon.shared.entries[entry].isCounty }
}

/// Finds the regions that a text names.
struct RegionScanner {
  /// How far from the beginning a region that no figure stands by can still be the story's.
  private static let leadLength = 600

  private let characters: TextView
  private let words: Words
  private let lexicon: RegionLexicon
  private var mentions: [RegionMention] = []

  private init(_ characters: TextView, _ words: Words) {
    self.characters = characters
    self.words = words
    lexicon = .shared
  }

  /// The mentions where they can matter: in headlines, in the story's lead, and in sentences with figures.
  static func mentions(
    in text: FoldedText, _ words: Words, _ sentences: [Sentence], _ sections: Sections,
    withFigures sentenceOfFigure: [Int]
  ) -> [RegionMention] {
    var figure = 0
    var scanner = RegionScanner(text.characters, words)
    for (index, sentence) in sentences.enumerated() {
      while figure < sentenceOfFigure.count, sentenceOfFigure[figure] < index { figure += 1 }
      let holdsFigure = figure < sentenceOfFigure.count && sentenceOfFigure[figure] == index
      guard
        holdsFigure || sentence.role == .headline || sections.isHeading(index) || sentence.role == .table
          || sentence.range.lowerBound < leadLength
      else { continue }
      scanner.scan(sentence.range, index)
    }
    var mentions = RegionSettling.settled(scanner.mentions, sentences)
    for index in mentions.indices {
      mentions[index].isCompared = RegionNaming.isCompared(mentions[index], in: text.characters)
    }
    return mentions
  }

  /// The first region that a title is about: 四川德阳以科技创新驱动发展.
  static func region(ofTitle title: String) -> Region? {
    let characters = [FoldedScalar](folding: title)
    return characters.withView { text in
      var scanner = RegionScanner(text, Words(text, names: [RegionLexicon.shared.names]))
      scanner.scan(0..<text.count, 0)
      return scanner.mentions.first {
        $0.level != nil && !$0.isShortCounty && !RegionNaming.isCompared($0, in: text)
      }?.region
    }
  }

  private mutating func scan(_ range: Range<Int>, _ sentence: Int) {
    var place = range.lowerBound
    while place < range.upperBound {
      guard let match = lexicon.names.longestMatch(in: characters, at: place) else {
        place += 1
        continue
      }
      // 别尔哥罗德州 holds no 德州, and 中国制造业 no 中国制造 but 中国.
      guard words.isWhole(place..<match.end) || PlaceCues.endsInMeasure(text: characters, place..<match.end, words)
      else {
        let word = words.word(at: place).range
        if word.lowerBound == place, let entry = lexicon.names.value(of: word, in: characters),
          lexicon.entries[entry].isName
        {
          add(word, entry, sentence)
          place = word.upperBound
        } else {
          place += 1
        }
        continue
      }
      if lexicon.entries[match.value].isName { add(place..<match.end, match.value, sentence) }
      place = match.end
    }
  }

  private mutating func add(_ range: Range<Int>, _ entry: Int, _ sentence: Int) {
    var mention = RegionMention(range: range, entry: entry, sentence: sentence, in: lexicon)
    // 中国义乌…博览会: the country is part of a name.
    if let last = mentions.last, last.range.upperBound == range.lowerBound, last.entry == RegionLexicon.country,
      mention.level == .province || mention.level == .city
    {
      mentions.removeLast()
    }
    // 上海市松江区 is one mention, of the smaller region, and 泉州晋江国际机场 one of the larger.
    if let last = mentions.last, last.range.upperBound == range.lowerBound,
      let held = lexicon.entry(mention, heldBy: last.entry)
    {
      if RegionNaming.isSite(after: range.upperBound, in: characters) { return }
      mention.entry = held
      mention.isAnchored = true
      mentions.removeLast()
    }
    mentions.append(mention)
  }
}

extension RegionLexicon {
  /// The entries of the divisions that the words of a mention can mean; nil when there is one only.
  func namesakes(of mention: RegionMention) -> [Int]? {
    let entry = entries[mention.entry]
    guard mention.isShort ? entry.hasShortNamesakes : entry.hasNamesakes else { return nil }
    return (mention.isShort ? shortNamesakes : namesakes)[mention.entry]
  }

  /// What a mention means right behind the name of a larger region; nil when it does not lie in it.
  fileprivate func entry(_ mention: RegionMention, heldBy larger: Int) -> Int? {
    let candidates = namesakes(of: mention) ?? [mention.entry]
    if let inside = candidates.first(where: { ancestors(of: $0).contains(larger) }) { return inside }
    return candidates.first { holds(larger, $0) && ancestors(of: $0).isEmpty }
  }
}

extension Region {
  /// Whether it is a city of the level of a province: 北京市.
  var isMunicipality: Bool { level == .province && name.hasSuffix("市") }
}

extension Region.Level {
  /// 0 for the country, more for smaller places.
  var rank: Int {
    switch self {
    case .country: 0
    case .province: 1
    case .city: 2
    case .county: 3
    case .township: 4
    case .zone: 5
    }
  }
}
