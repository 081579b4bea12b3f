/// A dictionary of words over folded characters, compiled once into one hash table of transitions.
///
/// A look-up walks the text one character at a time and costs one probe a character, so it suits the longest match
/// at a position of a text.
///
/// A class, so that a look-up in a shared dictionary costs no reference counting of its tables.
final class Trie<Value: Sendable>: Sendable {
  /// The transitions: `node << 16 | character` → node, open addressing with a power of two of places.
  private let keys: [UInt64]
  private let targets: [Int32]
  private let mask: Int
  /// For each node, one more than the index of its word's value; 0 means that no word ends there.
  private let accepting: [Int32]
  private let values: [Value]
  /// The pairs of first characters; most places of a text are settled by them alone.
  private let pairs: PairFilter
  /// A bit for each character that is a word by itself; empty when there is none.
  private let singles: [UInt64]
  /// The node before the first character; 0 is none.
  private static var root: Int32 { 1 }

  /// Compiles words; of equal words the last one counts. With `reversed`, matching walks backwards.
  init(_ words: some Sequence<(word: [FoldedScalar], value: Value)>, reversed: Bool = false) {
    var builder = Builder()
    for (word, value) in words where !word.isEmpty {
      builder.insert(reversed ? word.reversed() : word, value)
    }
    (keys, targets, mask) = builder.table()
    accepting = builder.accepting
    values = builder.values
    pairs = PairFilter(builder.pairs)
    singles = builder.singles
  }

  /// The longest word that begins at `start`, with the index after it.
  @inline(__always)
  func longestMatch(in text: TextView, at start: Int) -> (value: Value, end: Int)? {
    let mayGoOn = pairs.mayHold(text[start], text[start + 1])
    guard mayGoOn || isWord(text[start]) else { return nil }
    var node = next(Self.root, text[start])
    guard node != 0 else { return nil }
    var best: (index: Int32, end: Int) = (accepting[Int(node)], start + 1)
    var position = start + 1
    while position < text.count {
      node = next(node, text[position])
      guard node != 0 else { break }
      position += 1
      if accepting[Int(node)] != 0 { best = (accepting[Int(node)], position) }
    }
    guard best.index != 0 else { return nil }
    return (values[Int(best.index) - 1], best.end)
  }

  /// The longest word that ends before `end`, with the index of its first character. Only for reversed tries.
  func longestMatch(in text: TextView, before end: Int, from limit: Int = 0) -> (value: Value, start: Int)? {
    guard end > limit else { return nil }
    var position = end - 1
    guard isWord(text[position]) || position > limit && pairs.mayHold(text[position], text[position - 1]) else {
      return nil
    }
    var node = next(Self.root, text[position])
    guard node != 0 else { return nil }
    var best: (index: Int32, start: Int) = (accepting[Int(node)], position)
    while position > limit {
      node = next(node, text[position - 1])
      guard node != 0 else { break }
      position -= 1
      if accepting[Int(node)] != 0 { best = (accepting[Int(node)], position) }
    }
    guard best.index != 0 else { return nil }
    return (values[Int(best.index) - 1], best.start)
  }

  /// Whether any of the words stands in a range.
  func isFound(in text: TextView, _ range: Range<Int>) -> Bool {
    range.contains { place in longestMatch(in: text, at: place).map { $0.end <= range.upperBound } ?? false }
  }

  /// The value of exactly this word.
  func value(of word: [FoldedScalar]) -> Value? {
    word.withView { value(of: 0..<word.count, in: $0) }
  }

  /// The value of the word that stands at a range, whatever longer words begin there.
  func value(of range: Range<Int>, in text: TextView) -> Value? {
    var node = Self.root
    for place in range {
      node = next(node, text[place])
      guard node != 0 else { return nil }
    }
    return accepting[Int(node)] != 0 ? values[Int(accepting[Int(node)]) - 1] : nil
  }

  /// Whether a character is a word by itself.
  @inline(__always)
  private func isWord(_ character: FoldedScalar) -> Bool {
    !singles.isEmpty && singles[character.index >> 6] >> UInt64(character.index & 63) & 1 == 1
  }

  @inline(__always)
  private func next(_ node: Int32, _ character: FoldedScalar) -> Int32 {
    let key = UInt64(UInt32(node)) << 16 | UInt64(character.value)
    var place = Self.hash(key) & mask
    while true {
      let found = keys[place]
      if found == key { return targets[place] }
      if found == 0 { return 0 }
      place = (place + 1) & mask
    }
  }

  @inline(__always)
  fileprivate static func hash(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }
}

extension Trie {
  private struct Builder {
    /// Node 0 is none, node 1 the root.
    var accepting: [Int32] = [0, 0]
    var values: [Value] = []
    var pairs: [(FoldedScalar, FoldedScalar)] = []
    var singles: [UInt64] = []
    private var transitions: [UInt64: Int32] = [:]

    mutating func insert(_ word: [FoldedScalar], _ value: Value) {
      if word.count == 1 {
        if singles.isEmpty { singles = [UInt64](repeating: 0, count: 0x10000 / 64) }
        singles[word[0].index >> 6] |= 1 << UInt64(word[0].index & 63)
      } else {
        pairs.append((word[0], word[1]))
      }
      var node = Trie.root
      for character in word {
        let key = UInt64(UInt32(node)) << 16 | UInt64(character.value)
        if let target = transitions[key] {
          node = target
        } else {
          let target = newNode()
          transitions[key] = target
          node = target
        }
      }
      values.append(value)
      accepting[Int(node)] = Int32(values.count)
    }

    private mutating func newNode() -> Int32 {
      accepting.append(0)
      return Int32(accepting.count - 1)
    }

    func table() -> (keys: [UInt64], targets: [Int32], mask: Int) {
      var size = 16
      while size < transitions.count * 2 { size *= 2 }
      var keys = [UInt64](repeating: 0, count: size)
      var targets = [Int32](repeating: 0, count: size)
      for (key, target) in transitions.sorted(by: { $0.key < $1.key }) {
        var place = Trie.hash(key) & (size - 1)
        while keys[place] != 0 { place = (place + 1) & (size - 1) }
        keys[place] = key
        targets[place] = target
      }
      return (keys, targets, size - 1)
    }
  }
}

extension Trie<Bool> {
  /// A set of words given as one text, separated by white space.
  convenience init(words text: String, reversed: Bool = false) {
    self.init(
      text.split(whereSeparator: \.isWhitespace).map { ([FoldedScalar](folding: $0), true) }, reversed: reversed)
  }
}
