import ClaimModel

extension Claim {
  /// The sentence with the figure in brackets.
  var markedSentence: String {
    let start = figure.place.scalars.lowerBound - sentence.place.scalars.lowerBound
    let end = figure.place.scalars.upperBound - sentence.place.scalars.lowerBound
    guard let before = sentence.text.scalars(0..<start), let after = sentence.text.scalars(end..<Int.max) else {
      return sentence.text
    }
    return before + "⟦" + figure.text + "⟧" + after
  }

  /// Words of the sentence at a place of the article; nil when they stand in another sentence.
  func words(at place: TextSpan) -> String? {
    let offset = sentence.place.scalars.lowerBound
    guard place.scalars.lowerBound >= offset, place.scalars.upperBound <= sentence.place.scalars.upperBound else {
      return nil
    }
    return sentence.text.scalars(place.scalars.lowerBound - offset..<place.scalars.upperBound - offset)
  }
}

extension String {
  /// A range of scalars, cut at the end of the text; nil when it does not begin in it.
  fileprivate func scalars(_ range: Range<Int>) -> String? {
    guard range.lowerBound >= 0, range.lowerBound <= unicodeScalars.count else { return nil }
    return String(String.UnicodeScalarView(unicodeScalars.dropFirst(range.lowerBound).prefix(range.count)))
  }
}
