import ClaimModel

extension Article {
  /// What is known of an article of which only the claims are here: its text holds their sentences at their places, and
  /// blanks between them, so that places in characters and in bytes mean the same as in the whole text.
  public init?(ofClaims claims: [SourcedClaim]) {
    guard let first = claims.first else { return nil }
    var text = ""
    var end = (scalars: 0, bytes: 0)
    for sentence in Set(claims.map(\.claim.sentence)).sorted(by: Self.isBefore) {
      let place = sentence.place
      // A sentence inside of another, such as a cell of a row, stands there already.
      guard place.scalars.lowerBound >= end.scalars, place.bytes.lowerBound >= end.bytes else { continue }
      text += Self.blanks(place.scalars.lowerBound - end.scalars, bytes: place.bytes.lowerBound - end.bytes)
      text += sentence.text
      end = (place.scalars.upperBound, place.bytes.upperBound)
    }
    self.init(id: first.doc, text: text, title: first.title, date: first.published)
    (publisher, url) = (first.publisher, first.url)
  }

  private static func isBefore(_ a: Mention, _ b: Mention) -> Bool {
    (a.place.scalars.lowerBound, -a.place.scalars.upperBound) < (
      b.place.scalars.lowerBound, -b.place.scalars.upperBound
    )
  }

  /// So many blanks that take so many bytes: line ends of one byte, wide blanks of three, and one of two for the rest.
  private static func blanks(_ count: Int, bytes: Int) -> String {
    let further = max(bytes - count, 0)
    let (wide, narrow) = (further / 2, further % 2)
    let plain = max(count - wide - narrow, 0)
    return String(repeating: "\n", count: plain) + String(repeating: "\u{3000}", count: wide)
      + String(repeating: "\u{A0}", count: narrow)
  }
}
