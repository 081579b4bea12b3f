import ClaimModel

/// The sentence of a figure, to read the words around it and between figures by their places in the article.
struct SentenceText {
  private let scalars: [Unicode.Scalar]
  private let origin: Int

  init(_ claim: Claim) {
    scalars = Array(claim.sentence.text.unicodeScalars)
    origin = claim.sentence.place.scalars.lowerBound
  }

  /// The words from one place to another, without blanks.
  func words(_ start: Int, _ end: Int) -> String {
    let low = min(max(start - origin, 0), scalars.count)
    let high = min(max(end - origin, low), scalars.count)
    var view = String.UnicodeScalarView()
    for scalar in scalars[low..<high] where !scalar.isBlank { view.append(scalar.halfWidth) }
    return String(view)
  }

  /// Up to `count` characters before a figure.
  func before(_ claim: Claim, _ count: Int) -> String { words(claim.start - count, claim.start) }

  /// Up to `count` characters after a figure.
  func after(_ claim: Claim, _ count: Int) -> String { words(claim.end, claim.end + count) }

  /// The words between two figures.
  func between(_ first: Claim, _ second: Claim) -> String { words(first.end, second.start) }

  /// The words from the last comma, semicolon or full stop to the figure.
  func clause(before claim: Claim) -> String {
    let whole = before(claim, 60)
    guard let comma = whole.lastIndex(where: { ",;:。".contains($0) }) else { return whole }
    return String(whole[whole.index(after: comma)...])
  }

  /// The clause before the figure, and the one before that where it holds no figure: 按可比价格计算,增长.
  func setting(of claim: Claim) -> String {
    let clauses = before(claim, 60).split(omittingEmptySubsequences: false) { ",;:。".contains($0) }
    guard let own = clauses.last, let earlier = clauses.dropLast().last else { return before(claim, 60) }
    return earlier.contains(where: \.isNumber) ? String(own) : String(earlier + own)
  }

  /// The words after the figure up to the next comma, semicolon or full stop.
  func clause(after claim: Claim) -> String { String(after(claim, 40).prefix { !",;:。".contains($0) }) }
}

extension Claim {
  /// Where the figure begins, in scalars of the article.
  var start: Int { figure.place.scalars.lowerBound }
  /// Where the figure ends.
  var end: Int { figure.place.scalars.upperBound }
}

extension String {
  /// Whether any of the words, separated by spaces, stands in the text.
  ///
  /// Bytes are compared, since this is asked for every claim: comparing characters is many times dearer.
  func containsAny(of words: String) -> Bool {
    var (text, words) = (self, words)
    return text.withUTF8 { text in
      words.withUTF8 { words in
        words.split(separator: UInt8(ascii: " ")).contains { word in text.holds(UnsafeBufferPointer(rebasing: word)) }
      }
    }
  }

  /// Whether the text ends in any of the words, separated by spaces.
  func endsInAny(of words: String) -> Bool { words.split(separator: " ").contains { hasSuffix($0) } }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether bytes stand one after the other somewhere in these.
  fileprivate func holds(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = word.first, count >= word.count else { return word.isEmpty }
    for start in 0...(count - word.count) where self[start] == first {
      var length = 1
      while length < word.count, self[start + length] == word[length] { length += 1 }
      if length == word.count { return true }
    }
    return false
  }
}

extension Unicode.Scalar {
  /// Whether it is white space; the last one of Unicode is U+3000, and the table of properties is slow.
  var isBlank: Bool {
    value < 0x80 ? value == 0x20 || (0x09...0x0D).contains(value) : value <= 0x3000 && properties.isWhitespace
  }

  /// Full-width punctuation and letters as their ordinary forms.
  var halfWidth: Unicode.Scalar {
    guard (0xFF01...0xFF5E).contains(value) else { return self }
    return Unicode.Scalar(value - 0xFEE0) ?? self
  }
}
