import ArgumentParser
import ClaimExtraction
import ClaimModel
import ClaimStore

extension Quantity {
  /// Reads a figure as an article would write it: 50亿元, 3.5%, 2000亩; nil when it is not exactly one.
  init?(writtenByUser text: String) {
    let claims = ClaimExtractor().claims(in: Article(id: "", text: text))
    guard claims.count == 1, let claim = claims.first, let quantity = claim.quantity,
      claim.figure.place.scalars == 0..<text.unicodeScalars.count
    else { return nil }
    self = quantity
  }

  /// How much one of a unit is: 亿元 is 100000000 CNY; nil for what is no unit.
  init?(ofOne unit: String) {
    self.init(writtenByUser: "1" + unit)
  }
}

extension ClaimFilter.Bound {
  /// Reads the value of `--min` and `--max`.
  static func option(_ text: String) throws -> ClaimFilter.Bound {
    if let number = ExactDecimal(text) { return ClaimFilter.Bound(number) }
    // 1.4万亿 has a magnitude and no unit.
    if let magnitude = text.last, "十百千万亿".contains(magnitude), let quantity = Quantity(writtenByUser: text + "元") {
      return ClaimFilter.Bound(quantity.value)
    }
    guard let quantity = Quantity(writtenByUser: text) else {
      throw ValidationError(en: "write a number, or a figure with its unit such as 50亿元.", zh: "写一个数，或带单位的数字，如 50亿元。")
    }
    return ClaimFilter.Bound(quantity.value, unit: quantity.unit)
  }
}

extension Region {
  /// The region of a name, short name or code; one of no known name holds what claims say lies in it.
  init(namedByUser name: String) {
    let lexicon = RegionLexicon.shared
    self =
      lexicon.region(named: name) ?? lexicon.regions.first { $0.code == name } ?? Region(name: name, level: .zone)
  }
}
