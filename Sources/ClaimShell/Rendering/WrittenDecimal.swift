import ClaimModel

extension ExactDecimal {
  /// The value with its sign always shown.
  var signed: String { isNegative || isZero ? description : "+" + description }

  /// The value to a few digits behind the point, without zeros that say nothing.
  func rounded(places: Int) -> String {
    let short = rounded(toExponent: -places).normalized
    return short.exponent > 0 ? ExactDecimal(short.description)?.description ?? short.description : short.description
  }

  /// The nearest binary number, for drawing only.
  var approximation: Double { Double(description) ?? 0 }
}
