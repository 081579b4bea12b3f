import ClaimModel

/// Whole numbers with a fraction: 三又二分之一, 1又1/5.
enum MixedFraction {
  /// A number with the fraction behind it; nil when none follows.
  static func read(_ text: TextView, after whole: Numeral) -> Numeral? {
    let mark = whole.range.upperBound
    guard text[mark] == "又", whole.comparator == .equal, whole.high == nil,
      let first = NumeralReader.read(text, at: mark + 1)
    else { return nil }
    let isSlash = text[first.range.upperBound] == "/"
    guard isSlash || fractionWord.longestMatch(in: text, at: first.range.upperBound) != nil,
      let second = NumeralReader.read(text, at: first.range.upperBound + (isSlash ? 1 : 2)),
      let part = isSlash ? first.value.divided(by: second.value) : second.value.divided(by: first.value)
    else { return nil }
    var result = whole
    result.value = whole.value + part
    result.range = whole.range.lowerBound..<second.range.upperBound
    return result
  }

  private static let fractionWord = Trie<Bool>(words: "分之")
}
