import ClaimModel

/// The rows of an article's claims and sentences, all but what only the writing tells: the numbers of the article, of
/// the claims, and of what they name.
struct PackedClaims: Sendable {
  /// What the claims name, each once.
  private(set) var names: [KeyedName] = []
  /// For each sentence the values of `sentences` from `start` on.
  private(set) var sentences = PackedValues()
  /// For each claim the number of its sentence in the article.
  private(set) var sentenceNumbers: [Int64] = []
  /// For each claim the values of `claims` from `metric_id` on.
  private(set) var claims = PackedValues()

  /// The places of names by their words, of which few are of several names.
  private var places: [ByteKey: [Int]] = [:]

  /// How many values a sentence has here, and in the table.
  static let (sentenceValues, sentenceColumns) = (6, 8)
  /// How many values a claim has here, and in the table.
  static let (claimValues, claimColumns) = (33, 37)

  init(_ claims: [Claim], title: String?) {
    var last: (sentence: Mention, headline: String?)?
    var number: Int64 = -1
    for claim in claims {
      if claim.sentence.place != last?.sentence.place || claim.sentence != last?.sentence
        || claim.headline != last?.headline
      {
        last = (claim.sentence, claim.headline)
        number += 1
        sentences.add(claim.sentence.place)
        sentences.add(claim.sentence.text)
        sentences.add(StoredSentence.stored(claim.headline, title: title))
      }
      sentenceNumbers.append(number)
      pack(claim)
    }
    places = [:]
  }

  private mutating func pack(_ claim: Claim) {
    claims.add(name: place(of: claim.metric.map { .metric($0) }))
    claims.add(name: place(of: claim.region.map { .region($0.region) }))
    claims.add(claim.period?.start?.stored)
    claims.add(claim.period?.end?.stored)
    claims.add(claim.kind.rawValue)
    claims.add(name: place(of: claim.quantity.map { .unit($0.unit) }))
    claims.add(claim.quantity?.value.number)
    claims.add(name: place(of: claim.entity.map { .entity($0.text) }))
    claims.add(claim.figure.place)
    claims.add(claim.figure.text)
    pack(claim.quantity)
    claims.add(claim.region?.isInferred)
    claims.add(name: place(of: claim.period.map { .period($0) }))
    claims.add(claim.status.rawValue)
    claims.add(claim.base)
    claims.add(startOf: claim.entity?.place)
    claims.add(claim.attribution?.text)
    claims.add(startOf: claim.attribution?.place)
    claims.add(claim.qualifiers.isEmpty ? nil : claim.qualifiers.joined(separator: "\n"))
    let rules = claim.derivation.map { place(of: .rule($0.field, $0.rule, $0.evidence)) }
    claims.add(claim.derivation, rules: rules)
    claims.add(name: place(of: .reading(StoredReading(claim))))
    claims.add(claim.locator?.description)
  }

  private mutating func pack(_ quantity: Quantity?) {
    claims.add(quantity?.value.description)
    claims.add(quantity?.value.exponent)
    claims.add(quantity?.comparator.rawValue)
    claims.add(quantity?.interval.low?.description)
    claims.add(quantity?.interval.high?.description)
    claims.add(quantity?.interval.includesLow)
    claims.add(quantity?.interval.includesHigh)
  }

  private mutating func place(of name: StoredName?) -> Int? { name.map { place(of: $0) } }

  /// The place of a name among the names.
  private mutating func place(of name: StoredName) -> Int {
    let word = ByteKey(name.word)
    if let known = places[word]?.first(where: { names[$0].name == name }) { return known }
    names.append(KeyedName(name: name, key: name.key))
    places[word, default: []].append(names.count - 1)
    return names.count - 1
  }
}

extension CalendarDate {
  /// The day as a number that keeps the order of days: 20211231.
  var stored: Int { (year * 100 + month) * 100 + day }
}
