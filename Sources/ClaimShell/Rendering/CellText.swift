import ClaimAnalysis
import ClaimModel
import ClaimPresentation
import ClaimReport

extension Comparison.Cell {
  /// What sources say: ⚠ where they disagree, ×n where n articles say it; nil where they are silent.
  var text: String? {
    let words = readings.map { reading in
      (reading.claims.first?.claim.wordingAndValue ?? "")
        .marked(reading.caveats) + (reading.sourceCount > 1 ? " ×\(reading.sourceCount)" : "")
    }
    return words.isEmpty ? nil : (isContested ? "⚠ " : "") + words.joined(separator: " / ")
  }
}

extension Claim {
  /// The figure as the source words it, with the value behind it where that reads otherwise: 1.02万亿元 (10200亿 CNY),
  /// in a table's cell 14850.82 (14850.82亿 CNY), but 5亿元.
  var wordingAndValue: String {
    let value = readableValue ?? ""
    let words = figure.text.filter { $0 != " " && $0 != "," && $0 != "，" }
    let isSame = value.filter { $0 != " " } == words || saysItsValue(words)
    return isSame || value.isEmpty ? figure.text : "\(figure.text) (\(value))"
  }

  /// Whether words say the value as it would be written here, with a unit of their own behind it.
  private func saysItsValue(_ words: String) -> Bool {
    guard let quantity, quantity.comparator == .equal else { return false }
    let number = quantity.value.inMyriads
    guard number != quantity.value.description, words.hasPrefix(number), let unit = words.dropFirst(number.count).first
    else { return false }
    return !unit.isNumber && !"万亿".contains(unit)
  }
}

extension Claim {
  /// The value for people, large numbers in 万 and 亿.
  var readableValue: String? {
    guard let quantity, quantity.value.inMyriads != quantity.value.description else { return shortValue }
    return value(\.inMyriads)
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
  /// A large number that ends in zeros in 万 or 亿, as readers of Chinese count: 1545619000000 is 15456.19亿.
  var inMyriads: String {
    guard exponent >= 2, magnitude >= ExactDecimal(10_000) else { return description }
    let isLarge = magnitude >= ExactDecimal(100_000_000)
    return scaled(byPowerOfTen: isLarge ? -8 : -4).description + (isLarge ? "亿" : "万")
  }

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
