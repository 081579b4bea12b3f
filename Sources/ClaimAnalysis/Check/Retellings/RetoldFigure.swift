import ClaimModel

/// What of a claim is kept to find the figures that tell its fact again, or tell it with a slip.
struct RetoldFigure: Sendable {
  /// The claim, by its number or place.
  let claim: Int
  /// The article, as a hash of its identifier: an order that no import changes.
  let document: UInt64
  /// Where the figure begins.
  let start: Int
  /// Where its sentence begins.
  let sentence: Int
  /// The digits as they are written, the power of ten that they stand for, and what is counted.
  let digits: Int
  let exponent: Int
  let unit: UInt64
  /// The value alone.
  let value: UInt64
  /// The words that say what is measured.
  let print: UInt64
  let bits: SIMD4<UInt64>
  /// What its article says beside it.
  var surroundings = RetoldSurroundings()

  /// Keeps a figure of three digits or more that is no bound; nil for others, which too many share.
  init?(_ claim: Claim, number: Int, document: UInt64) {
    guard let quantity = claim.quantity, claim.kind != .rank, claim.kind != .date,
      claim.kind != .duration, let digits = Int(exactly: quantity.value.magnitude.coefficient),
      (100..<1_000_000_000_000).contains(digits),
      Self.isExact(quantity.value, claim.figure.text, isApproximate: quantity.comparator == .approximately),
      quantity.comparator == .equal || quantity.comparator == .approximately
    else { return nil }
    let words = FigureWords(claim)
    guard !words.own.isEmpty else { return nil }
    self.claim = number
    self.document = document
    self.digits = digits
    start = claim.start
    sentence = claim.sentence.place.scalars.lowerBound
    exponent = quantity.value.exponent
    unit = Self.hash(Measure(claim).unit, quantity.unit.dimension.rawValue, quantity.value.isNegative ? "-" : "")
    let plain = quantity.value.magnitude.normalized
    value = unit ^ Self.mix(UInt64(truncatingIfNeeded: plain.coefficient), UInt64(bitPattern: Int64(plain.exponent)))
    (print, bits) = (words.print, words.bits)
  }

  /// The key that a figure shares with others of its value.
  var valueKey: RetellingKey { RetellingKey(value, isOfOneValue: true) }

  /// The keys that a figure shares with those that a slip makes of it: one digit another, two neighbours swapped, a
  /// point lost or 万 for 亿.
  var slipKeys: [RetellingKey] {
    let written = String(digits).utf8.map { Int($0) - 48 }
    let scale = UInt64(bitPattern: Int64(exponent))
    var keys: [UInt64] = []
    var plain = digits
    while plain.isMultiple(of: 10) { plain /= 10 }
    if plain >= 100 { keys.append(unit ^ Self.mix(UInt64(plain), 0x5117)) }
    var place = 1
    for index in written.indices.reversed() {
      let wild = digits - written[index] * place
      keys.append(unit ^ Self.mix(UInt64(wild), scale &+ UInt64(place) &* 31))
      if index > 0, written[index] != written[index - 1] {
        let (low, high) = (min(written[index], written[index - 1]), max(written[index], written[index - 1]))
        let rest = digits - written[index] * place - written[index - 1] * place * 10
        let swapped = rest + low * place * 10 + high * place
        keys.append(unit ^ Self.mix(UInt64(swapped), scale &+ UInt64(place) &* 77 &+ 5))
      }
      place *= 10
    }
    return keys.map { RetellingKey($0, isOfOneValue: false) }
  }

  /// Whether three digits or more count, 3.50 has three, 3500 has two; of what is called about so much, 约占3.85%, where
  /// there are decimals or four digits.
  private static func isExact(_ value: ExactDecimal, _ text: String, isApproximate: Bool) -> Bool {
    let (digits, hasPoint) = (value.normalized.coefficient.magnitude, text.utf8.contains(UInt8(ascii: ".")))
    return isApproximate ? digits >= 1000 || hasPoint && digits >= 100 : digits >= 100 || hasPoint
  }

  private static func mix(_ a: UInt64, _ b: UInt64) -> UInt64 {
    var hash = (a ^ (b &* 0x9E37_79B9_7F4A_7C15)) &* 0xBF58_476D_1CE4_E5B9
    hash ^= hash >> 31
    return hash &* 0x94D0_49BB_1331_11EB
  }

  private static func hash(_ texts: String...) -> UInt64 { stableHash(texts) }
}
