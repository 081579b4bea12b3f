import ClaimAnalysis
import ClaimModel

extension Comparison.Cell {
  /// What sources say: ⚠ where they disagree, ×n where n articles say it; nil where they are silent.
  var text: String? {
    let words = readings.map { reading in
      (reading.claims.first?.claim.wordingAndValue ?? "")
        + (reading.sourceCount > 1 ? " ×\(reading.sourceCount)" : "")
    }
    return words.isEmpty ? nil : (isContested ? "⚠ " : "") + words.joined(separator: " / ")
  }
}

extension Claim {
  /// The figure as the source words it, with the exact value behind it where that reads otherwise: 1.2万件 (12000 件).
  var wordingAndValue: String {
    let value = shortValue ?? ""
    let isSame = value.filter { $0 != " " } == figure.text.filter { $0 != " " && $0 != "," && $0 != "，" }
    return isSame || value.isEmpty ? figure.text : "\(figure.text) (\(value))"
  }
}

extension Claim {
  /// The value with its comparator and unit; quotients that do not end are cut to four places and marked so.
  var shortValue: String? {
    guard let quantity, quantity.value.exponent < -4, quantity.value.magnitude >= .one else { return plainValue }
    let short = quantity.value.rounded(toExponent: -4)
    var rounded = self
    rounded.quantity?.value = short
    return rounded.plainValue.map { quantity.comparator == .equal && short != quantity.value ? "≈ " + $0 : $0 }
  }
}

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
