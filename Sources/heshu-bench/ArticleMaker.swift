import ClaimExtraction
import ClaimModel

/// Makes articles of the seeds' sentences, with other regions, years and digits; the same ones every time.
struct ArticleMaker {
  /// How many claims an article has at least.
  static let claimsPerArticle = 25

  private let patterns: [Pattern]
  private let regions: [Region]
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15
  private var number = 0

  /// A sentence of a seed with its claims.
  private struct Pattern {
    let text: [UInt8]
    let scalars: Int
    let claims: [Claim]
  }

  init(seeds: [Article]) {
    let extractor = ClaimExtractor()
    let claims = seeds.flatMap { extractor.claims(in: $0) }.filter { $0.quantity != nil }
    let sentences = Dictionary(grouping: claims, by: \.sentence)
    patterns = sentences.sorted {
      ($0.key.text, $0.key.place.scalars.lowerBound) < ($1.key.text, $1.key.place.scalars.lowerBound)
    }
    .map { Pattern(text: Array($0.key.text.utf8), scalars: $0.key.text.unicodeScalars.count, claims: $0.value) }
    regions = RegionLexicon.shared.regions
  }

  /// The next article with its claims.
  mutating func next() -> (Article, [Claim]) {
    number += 1
    let title = "第\(number)篇报道"
    var text = Array((title + "\n").utf8)
    var (scalars, claims) = (title.unicodeScalars.count + 1, [Claim]())
    while claims.count < Self.claimsPerArticle {
      let pattern = patterns[random(patterns.count)]
      let (region, year) = (regions[random(regions.count)], 2000 + random(25))
      let opening = "\(region.name)\(year)年："
      let start = (scalars: scalars, bytes: text.count)
      let shift = (opening.unicodeScalars.count, opening.utf8.count)
      text += Array(opening.utf8) + pattern.text
      scalars += shift.0 + pattern.scalars
      let made = pattern.claims.prefix(Self.claimsPerArticle - claims.count).map { claim in
        varied(claim, region, year, start: start, shift: shift, in: &text)
      }
      let sentence = Mention(
        text: String(decoding: text[start.bytes...], as: UTF8.self),
        place: TextSpan(scalars: start.scalars..<scalars, bytes: start.bytes..<text.count))
      claims += made.map { claim in
        var claim = claim
        claim.sentence = sentence
        claim.headline = title
        return claim
      }
      text.append(UInt8(ascii: "\n"))
      scalars += 1
    }
    return (Article(id: "articles/\(number).txt", text: String(decoding: text, as: UTF8.self), title: title), claims)
  }

  /// A claim of another region and year, with other digits where its figure is written in digits.
  private mutating func varied(
    _ claim: Claim, _ region: Region, _ year: Int, start: (scalars: Int, bytes: Int), shift: (Int, Int),
    in text: inout [UInt8]
  ) -> Claim {
    let origin = claim.sentence.place
    func moved(_ span: TextSpan) -> TextSpan {
      let scalars = start.scalars + shift.0 - origin.scalars.lowerBound
      let bytes = start.bytes + shift.1 - origin.bytes.lowerBound
      return TextSpan(
        scalars: max(0, span.scalars.lowerBound + scalars)..<max(0, span.scalars.upperBound + scalars),
        bytes: max(0, span.bytes.lowerBound + bytes)..<max(0, span.bytes.upperBound + bytes))
    }
    var claim = claim
    let place = moved(claim.figure.place)
    let digits = place.bytes.filter { (0x30...0x39).contains(text[$0]) }
    if let quantity = claim.quantity, String(quantity.value.coefficient).utf8.elementsEqual(digits.map { text[$0] }) {
      for digit in digits { text[digit] = UInt8(0x31 + random(9)) }
      let coefficient = digits.reduce(Int128(0)) { $0 * 10 + Int128(text[$1] - 0x30) }
      claim.quantity = Quantity(
        value: ExactDecimal(coefficient: coefficient, exponent: quantity.value.exponent), unit: quantity.unit,
        comparator: quantity.comparator)
    }
    claim.figure = Mention(text: String(decoding: text[place.bytes], as: UTF8.self), place: place)
    claim.region = RegionReading(region: region, isInferred: false)
    claim.period = Period(
      start: CalendarDate(firstOfMonth: 1, year: year), end: CalendarDate(lastOfMonth: 12, year: year),
      text: "\(year)年")
    claim.entity = claim.entity.map { Mention(text: $0.text, place: moved($0.place)) }
    claim.attribution = claim.attribution.map { Mention(text: $0.text, place: moved($0.place)) }
    for step in claim.derivation.indices { claim.derivation[step].words = claim.derivation[step].words.map(moved) }
    return claim
  }

  /// A number below a limit (SplitMix64).
  private mutating func random(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ z >> 31) % UInt64(limit))
  }
}
