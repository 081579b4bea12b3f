import ArgumentParser
import ClaimExtraction
import ClaimModel
import ClaimPresentation
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
    // 1.4万亿 is a number without a unit: what counts is how many.
    if let pieces = Quantity(written: text + "个") { return ClaimFilter.Bound(pieces.value) }
    guard let quantity = Quantity(written: text) else {
      throw ValidationError(en: "write a number, or a figure with its unit such as 50亿元.", zh: "写一个数，或带单位的数字，如 50亿元。")
    }
    return ClaimFilter.Bound(quantity.value, unit: quantity.unit)
  }
}

extension DayRange {
  /// Reads a time as an article would write it: 2023年一季度, “十四五”, 2016—2020年; nil for what counts from a day, such as
  /// 去年.
  init?(writtenByUser text: String) {
    let text = text.filter { !"“”\"".contains($0) }
    for spelling in [text, "“\(text)”"] {
      let claims = ClaimExtractor().claims(in: Article(id: "", text: spelling))
      guard claims.count == 1, let claim = claims.first, claim.kind == .date, claim.figure.text.contains(text),
        let start = claim.period?.start, let end = claim.period?.end
      else { continue }
      self.init(iso8601: "\(start)/\(end)")
      return
    }
    return nil
  }
}

extension Region {
  /// The name by which the store knows what a user calls a country: 中国 for 全国 and 我国; other names as they are.
  static func name(byUser name: String) -> String {
    RegionLexicon.shared.region(named: name).flatMap { $0.level == .country ? $0.name : nil } ?? name
  }

  /// The region of a name, short name or code; one of no known name holds what claims say lies in it.
  init(namedByUser name: String) {
    let lexicon = RegionLexicon.shared
    self =
      lexicon.region(named: name) ?? lexicon.regions.first { $0.code == name } ?? Region(name: name, level: .zone)
  }
}
