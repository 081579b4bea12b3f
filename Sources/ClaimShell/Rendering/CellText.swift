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
    let value = readableValue ?? ""
    let isSame = value.filter { $0 != " " } == figure.text.filter { $0 != " " && $0 != "," && $0 != "，" }
    return isSame || value.isEmpty ? figure.text : "\(figure.text) (\(value))"
  }
}

extension Claim {
  /// The value with its comparator and unit; sums of money from ten thousand on in 万元 or 亿元.
  var readableValue: String? {
    guard let quantity, quantity.unit.symbol == "CNY", quantity.unit.dimension == .money else { return shortValue }
    let scales = [("亿元", 8), ("万元", 4)]
    let scale = scales.first { quantity.value.magnitude >= ExactDecimal(coefficient: 1, exponent: $0.1) }
    guard let (name, exponent) = scale,
      let interval = quantity.interval.mapped({ $0.scaled(byPowerOfTen: -exponent) })
    else { return shortValue }
    var scaled = self
    scaled.quantity = Quantity(
      value: quantity.value.scaled(byPowerOfTen: -exponent), unit: FigureUnit(name, .money),
      comparator: quantity.comparator, interval: interval)
    return scaled.shortValue
  }

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
