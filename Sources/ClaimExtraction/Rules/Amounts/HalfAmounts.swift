import ClaimModel

/// Half a unit: 半年, 半小时, 半个百分点.
enum HalfAmounts {
  static let rule = Rule(
    name: "amount.half", triggers: [.anyOf("半")],
    examples: ["缩短⟦半年⟧ = duration 0.5 年 eq", "提高近⟦半个百分点⟧ = growth 0.5 pp near", "压缩至⟦半小时⟧ = duration 0.5 时 eq"],
    counterExamples: ["半导体", "上半年度", "半年报"],
    read: { site in
      guard !site.previous.isNumeral, !partsOfWords.contains(site.previous),
        Halves.wordsAroundHalf.longestMatch(in: site.text, at: site.start) == nil
      else { return nil }
      let number = Numeral(
        range: site.start..<site.start + 1, value: ExactDecimal(coefficient: 5, exponent: -1), form: .arabic)
      guard let (word, end) = UnitReader.read(site.text, after: number) else { return nil }
      switch word.unit.dimension {
      case .duration:
        guard !endings.contains(site.text[end - 1]), !followers.contains(site.text[end]), end - site.start < 5
        else { return nil }
      case .percent: guard site.text[end - 1] == "成" else { return nil }
      case .points, .mass, .area, .length: break
      default: return nil
      }
      return .figure(Amounts.figure(site, number, word, end: end))
    })

  /// Characters with which 半 makes a word: 上半年, 过半, 多半.
  private static let partsOfWords = CharacterSet("上下年过个多大")
  /// 半载 is a word.
  private static let endings = CharacterSet("载")
  /// What goes on after 半年 as a word: 半年报, 半年度.
  private static let followers = CharacterSet("报度来时")
}
