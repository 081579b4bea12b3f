/// Finds the cheapest way to cut a run of Chinese characters into words: a shortest path over all words in it.
///
/// Beside the words of the lexicon it knows names (regions, metrics), the words with a role around figures, numerals, which are one word however long, and
/// foreign names by the characters that spell them.
struct WordLattice {
  /// The cheapest way to each place: its cost, how long its last word is and what kind.
  private var costs: [Int32] = []
  private var lengths: [Int32] = []
  private var kinds: [PartOfSpeech] = []
  private let lexicon = WordLexicon.shared

  private static let numeralCost: Int32 = 34
  /// What a name costs by its length: short ones are often parts of other words.
  private static func nameCost(_ length: Int) -> Int32 { length == 2 ? 50 : 38 }

  /// What a foreign name costs; nil where too few of its characters spell one.
  private static func foreignNameCost(length: Int, strong: Int) -> Int32? {
    if length >= 3, strong >= 2 { return 46 }
    return length >= 4 && strong == 1 ? 60 : nil
  }

  /// Hands over the words of a range that holds Chinese characters only, the last one first.
  mutating func cut(
    _ text: TextView, _ range: Range<Int>, _ names: [Trie<Int>], _ take: (Range<Int>, PartOfSpeech) -> Void
  ) {
    let count = range.count
    costs = [Int32](repeating: .max, count: count + 1)
    lengths = [Int32](repeating: 1, count: count + 1)
    kinds = [PartOfSpeech](repeating: .unknown, count: count + 1)
    costs[0] = 0
    var numeralEnd = 0
    for offset in 0..<count {
      let place = range.lowerBound + offset
      addWords(text, place, range, offset)
      for trie in names {
        guard let match = trie.longestMatch(in: text, at: place), match.end <= range.upperBound else { continue }
        add(offset, match.end - place, .properNoun, Self.nameCost(match.end - place))
      }
      if let match = PhraseRoles.words.longestMatch(in: text, at: place), match.end - place > 1,
        match.end <= range.upperBound
      {
        add(offset, match.end - place, PhraseRoles.partOfSpeech(of: match.value), Self.nameCost(match.end - place))
      }
      if offset >= numeralEnd, NumeralCharacters.role(text[place]) != nil {
        numeralEnd = offset + 1
        while numeralEnd < count, NumeralCharacters.role(text[range.lowerBound + numeralEnd]) != nil { numeralEnd += 1 }
        add(offset, numeralEnd - offset, .numeral, Self.numeralCost)
      } else if numeralEnd > offset {
        add(offset, numeralEnd - offset, .numeral, Self.numeralCost)
      }
      addForeignName(text, place, range, offset)
    }
    var end = count
    while end > 0 {
      let start = end - Int(lengths[end])
      take(range.lowerBound + start..<range.lowerBound + end, kinds[end])
      end = start
    }
  }

  @inline(__always)
  private mutating func add(_ offset: Int, _ length: Int, _ kind: PartOfSpeech, _ cost: Int32) {
    let total = costs[offset] + cost
    guard total < costs[offset + length] else { return }
    costs[offset + length] = total
    lengths[offset + length] = Int32(length)
    kinds[offset + length] = kind
  }

  /// The words of the lexicon that begin at a place; a character that is none is a word by itself.
  @inline(__always)
  private mutating func addWords(_ text: TextView, _ place: Int, _ range: Range<Int>, _ offset: Int) {
    var packed: UInt64 = 0
    for length in 1...WordLexicon.longestWord where place + length <= range.upperBound {
      packed = WordLexicon.pack(packed, text[place + length - 1])
      if let word = lexicon.word(packed) {
        add(offset, length, word.partOfSpeech, word.cost)
      } else if length == 1 {
        add(offset, 1, .unknown, WordLexicon.unknownCost)
      }
    }
  }

  /// A run of characters that spell foreign names, with 州 or the like behind it.
  private mutating func addForeignName(_ text: TextView, _ place: Int, _ range: Range<Int>, _ offset: Int) {
    var (end, strong) = (place, 0)
    while end < range.upperBound, end - place < 10 {
      let role = Transliterations.role(text[end])
      if role == .none { break }
      if role == .strong { strong += 1 }
      end += 1
      guard let cost = Self.foreignNameCost(length: end - place, strong: strong) else { continue }
      add(offset, end - place, .place, cost)
      if end < range.upperBound, Transliterations.isEnding(text[end]) { add(offset, end - place + 1, .place, cost) }
    }
  }
}
