import ClaimModel

/// The words directly around a figure, up to the next punctuation.
struct Wording: Sendable, Hashable {
  /// The words before the figure.
  let before: [Unicode.Scalar]
  /// The words after it.
  let after: [Unicode.Scalar]

  /// The wording of a claim's figure in its sentence.
  init(_ claim: Claim) {
    let sentence = Array(claim.sentence.text.unicodeScalars)
    let origin = claim.sentence.place.scalars.lowerBound
    let start = min(max(claim.figure.place.scalars.lowerBound - origin, 0), sentence.count)
    let end = min(max(claim.figure.place.scalars.upperBound - origin, start), sentence.count)
    let words = sentence[..<start].reversed().prefix { !Self.separates($0) }
    before = Self.withoutComparators(Array(words.reversed()))
    after = Array(sentence[end...].prefix { !Self.separates($0) })
  }

  /// Whether the same words stand on both sides: at least two before and two after, or the whole of a shorter
  /// beginning and three after.
  func matches(_ other: Wording) -> Bool {
    let ahead = zip(before.reversed(), other.before.reversed()).prefix { $0 == $1 }.count
    let behind = zip(after, other.after).prefix { $0 == $1 }.count
    let opensAlike = ahead == 1 && before.count == 1 && other.before.count == 1 && behind >= 3
    return ahead >= 2 && behind >= 2 || opensAlike
  }

  /// Whether a clause ends here: at anything that is neither a letter nor a digit.
  private static func separates(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.properties.isAlphabetic && scalar.properties.numericType == nil
  }

  /// The words without the ones that qualify the figure, so that 达到22亿 matches 达22亿.
  private static func withoutComparators(_ words: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var rest = words[...]
    while let last = rest.last, "超过近约达到逾破突高至为了".unicodeScalars.contains(last) { rest = rest.dropLast() }
    return Array(rest)
  }
}
