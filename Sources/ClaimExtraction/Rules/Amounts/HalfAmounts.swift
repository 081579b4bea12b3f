import ClaimModel

/// Half a unit: 半年, 半小时, 半个百分点.
enum HalfAmounts {
  static let rule = Rule(
    name: "amount.half", triggers: [.anyOf("半")],
    examples: ["缩短⟦半年⟧ = duration 0.5 年 eq", "提高近⟦半个百分点⟧ = growth 0.5 pp near", "压缩至⟦半小时⟧ = duration 0.5 时 eq"],
    counterExamples: ["半导体", "上半年度", "半年报"],
    read: { site in
      guard !site.previous.isDigit, NumeralCharacters.role(site.previous) == nil, site.previous != "上",
        site.previous != "下", site.previous != "年",
        site.previous != "过", site.previous != "个", site.previous != "多", site.previous != "大"
      else { return nil }
      let number = Numeral(
        range: site.start..<site.start + 1, value: ExactDecimal(coefficient: 5, exponent: -1), form: .arabic)
      guard let (word, end) = UnitReader.read(site.text, after: number) else { return nil }
      switch word.unit.dimension {
      case .duration:
        guard site.text[end - 1] != "载", site.text[end] != "报", site.text[end] != "度", site.text[end] != "来",
          site.text[end] != "时", end - site.start < 5
        else { return nil }
      case .points, .mass, .area, .length: break
      default: return nil
      }
      return .figure(Amounts.figure(site, number, word, end: end))
    })
}
