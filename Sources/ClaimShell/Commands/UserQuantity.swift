import ArgumentParser
import ClaimExtraction
import ClaimModel
import ClaimStore

extension Quantity {
  /// How much one of a unit is: 亿元 is 100000000 CNY; nil for what is no unit.
  init?(ofOne unit: String) {
    self.init(written: "1" + unit)
  }
}

extension ClaimFilter.Bound {
  /// Reads the value of `--min` and `--max`.
  static func option(_ text: String) throws -> ClaimFilter.Bound {
    if let number = ExactDecimal(text) { return ClaimFilter.Bound(number) }
    guard let quantity = Quantity(written: text) else {
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
