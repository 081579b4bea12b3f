import ClaimModel

/// An article and its claims with all that can be worked out before they are written, on any thread.
public struct PreparedArticle: Sendable {
  /// The article.
  public let article: Article
  /// Its claims, in the order of their places.
  public let claims: [Claim]
  let sha256: String
  let prints: SentencePrints
  /// By which copies are found: of copies of most sentences some of these are the same, and of the whole text all.
  let sketch: [Int64]
  let packed: PackedClaims
  /// For each claim the index of the earlier one of the page that it repeats word for word.
  let repeats: [Int?]
  /// The numbers that the claims shall have; empty for the next free ones.
  var numbers: [Int64?] = []

  /// Prepares an article for `ClaimStore.save`.
  public init(_ article: Article, claims: [Claim]) {
    self.article = article
    self.claims = claims
    let digest = SHA256(article.text)
    sha256 = digest.text
    prints = SentencePrints(article.text)
    sketch = Array(Set(prints.sketch.map { Int64(bitPattern: $0) } + [Self.print(of: digest)])).sorted()
    packed = PackedClaims(claims, title: article.title)
    repeats = Self.repeats(among: claims)
  }

  /// The first 60 bits of the hash of a text: identical texts share it, however short.
  private static func print(of digest: SHA256) -> Int64 { Int64(digest.text.prefix(15), radix: 16) ?? 0 }

  /// Claims of a sentence that a page has twice, such as that of a headline or a teaser, and that mean the same there.
  private static func repeats(among claims: [Claim]) -> [Int?] {
    var first: [SentenceFigure: Int] = [:]
    // Neighbouring claims mostly share their sentence.
    var sentence = (place: -1, key: ByteKey(""))
    return claims.indices.map { index in
      let place = claims[index].sentence.place.scalars.lowerBound
      if place != sentence.place { sentence = (place, ByteKey(claims[index].sentence.text)) }
      let figure = SentenceFigure(
        sentence: sentence.key, offset: claims[index].figure.place.scalars.lowerBound - place)
      guard let earlier = first[figure] else {
        first[figure] = index
        return nil
      }
      return claims[earlier].meansTheSame(as: claims[index]) ? earlier : nil
    }
  }
}

/// A figure by the words of its sentence and its place in it, the same in every copy of the sentence.
private struct SentenceFigure: Hashable {
  let sentence: ByteKey
  let offset: Int
}

extension Claim {
  /// Whether two claims of the same words are about the same: 同比增长5% in two paragraphs need not be.
  fileprivate func meansTheSame(as other: Claim) -> Bool {
    metric == other.metric && region?.region == other.region?.region && quantity == other.quantity
      && period?.start == other.period?.start && period?.end == other.period?.end
  }
}
