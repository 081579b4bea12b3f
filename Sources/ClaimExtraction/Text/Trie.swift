/// A dictionary of words over folded characters, compiled once into one hash table of transitions.
///
/// A look-up walks the text one character at a time and costs one probe a character, so it suits the longest match
/// at a position of a text.
struct Trie<Value: Sendable>: Sendable {
  /// The transitions: `node << 16 | character` → node, open addressing with a power of two of places.
  private var keys: [UInt64]
  private var targets: [Int32]
  private var mask: Int
  /// For each first character its node; 0 means no word begins so.
  private var roots: [Int32]
  /// For each node, one more than the index of its word's value; 0 means that no word ends there.
  private var accepting: [Int32]
  private var values: [Value]
  /// The pairs of first characters; most places of a text are settled by them alone.
  private var pairs: PairFilter
  /// Whether any word has one character only.
  private var hasSingles: Bool

  /// Compiles words; of equal words the last one counts. With `reversed`, matching walks backwards.
  init(_ words: some Sequence<(word: [FoldedScalar], value: Value)>, reversed: Bool = false) {
    var builder = Builder()
    for (word, value) in words where !word.isEmpty {
      builder.insert(reversed ? word.reversed() : word, value)
    }
    (keys, targets, mask) = builder.table()
    roots = builder.roots
    accepting = builder.accepting
    values = builder.values
    pairs = builder.pairs
    hasSingles = builder.hasSingles
  }

  /// The longest word that begins at `start`, with the index after it.
  @inline(__always)
  func longestMatch(in text: TextView, at start: Int) -> (value: Value, end: Int)? {
    let mayGoOn = pairs.mayHold(text[start], text[start + 1])
    guard mayGoOn || hasSingles else { return nil }
    var node = roots[text[start].index]
    guard node != 0 else { return nil }
    var best: (index: Int32, end: Int) = (accepting[Int(node)], start + 1)
    guard mayGoOn || best.index != 0 else { return nil }
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
    var node = roots[text[position].index]
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

  /// The value of exactly this word.
  func value(of word: [FoldedScalar]) -> Value? {
    word.withView { view in
      guard let match = longestMatch(in: view, at: 0), match.end == word.count else { return nil }
      return match.value
    }
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
    var roots = [Int32](repeating: 0, count: 0x10000)
    var accepting: [Int32] = [0]
    var values: [Value] = []
    var pairs = PairFilter()
    var hasSingles = false
    private var transitions: [UInt64: Int32] = [:]

    mutating func insert(_ word: [FoldedScalar], _ value: Value) {
      var node = roots[word[0].index]
      if node == 0 {
        node = newNode()
        roots[word[0].index] = node
      }
      if word.count == 1 {
        hasSingles = true
      } else {
        pairs.insert(word[0], word[1])
      }
      for character in word.dropFirst() {
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
  init(words text: String, reversed: Bool = false) {
    self.init(
      text.split(whereSeparator: \.isWhitespace).map { ([FoldedScalar](folding: $0), true) }, reversed: reversed)
  }
}
