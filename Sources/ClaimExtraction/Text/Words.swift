/// A word of a text.
struct Word: Sendable {
  /// Its characters.
  var range: Range<Int>
  /// What kind of word it is.
  var partOfSpeech: PartOfSpeech
}

/// A text cut into words: 提高|二十五|个|百分点, not 提|高二|….
///
/// A run of Chinese characters is cut at the first question about it, by the cheapest path over all words that stand in
/// it, so that what nobody asks about costs nothing. Other characters are words by themselves, runs of letters and of
/// digits one each.
final class Words {
  private let text: TextView
  private let names: [Trie<Int>]
  /// For each character: 0 not looked at, 1 inside a word, else two more than the part of speech of the word it begins.
  private var marks: [UInt8]
  private var lattice = WordLattice()

  /// Words of a text; `names` are words besides those of the lexicon: regions, metrics.
  init(_ text: TextView, names: [Trie<Int>]) {
    self.text = text
    self.names = names
    marks = [UInt8](repeating: 0, count: text.count)
  }

  /// Whether a word begins or the one before ends at a place: 德|州 of 别尔哥罗德州 is none.
  @inline(__always)
  func isBorder(_ place: Int) -> Bool {
    guard place > 0, place < text.count, text[place].isHan, text[place - 1].isHan else { return true }
    return mark(at: place) != 1
  }

  /// Whether a range begins and ends at borders of words.
  func isWhole(_ range: Range<Int>) -> Bool { isBorder(range.lowerBound) && isBorder(range.upperBound) }

  /// The word that holds the character at a place of the text.
  func word(at place: Int) -> Word {
    guard text[place].isHan else { return plainWord(at: place) }
    var start = place
    while mark(at: start) == 1 { start -= 1 }
    var end = place + 1
    while end < text.count, text[end].isHan, mark(at: end) == 1 { end += 1 }
    return Word(range: start..<end, partOfSpeech: PartOfSpeech(rawValue: mark(at: start) &- 2) ?? .unknown)
  }

  /// The words of a range, cut off at its ends.
  func words(in range: Range<Int>) -> [Word] {
    var words: [Word] = []
    var place = range.lowerBound
    while place < range.upperBound {
      var word = word(at: place)
      word.range = word.range.clamped(to: range)
      words.append(word)
      place = word.range.upperBound
    }
    return words
  }

  @inline(__always)
  private func mark(at place: Int) -> UInt8 {
    if marks[place] == 0 { cut(around: place) }
    return marks[place]
  }

  private func cut(around place: Int) {
    var (start, end) = (place, place + 1)
    while start > 0, text[start - 1].isHan { start -= 1 }
    while end < text.count, text[end].isHan { end += 1 }
    lattice.cut(text, start..<end, names) { range, partOfSpeech in
      marks[range.lowerBound] = partOfSpeech.rawValue + 2
      for inside in range.dropFirst() { marks[inside] = 1 }
    }
  }

  /// A run of letters or of digits, or a single mark.
  private func plainWord(at place: Int) -> Word {
    if text[place].isLatinLetter { return run(around: place, .latin) { self.text[$0].isLatinLetter } }
    let isInNumber = { (at: Int) in
      self.text[at].isDigit
        || (self.text[at] == "." || self.text[at] == ",") && self.text[at - 1].isDigit && self.text[at + 1].isDigit
    }
    return isInNumber(place)
      ? run(around: place, .digits, isInNumber) : Word(range: place..<place + 1, partOfSpeech: .mark)
  }

  private func run(around place: Int, _ partOfSpeech: PartOfSpeech, _ belongs: (Int) -> Bool) -> Word {
    var (start, end) = (place, place + 1)
    while start > 0, belongs(start - 1) { start -= 1 }
    while end < text.count, belongs(end) { end += 1 }
    return Word(range: start..<end, partOfSpeech: partOfSpeech)
  }
}
