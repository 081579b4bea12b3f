import ClaimModel

extension Fractions {
  /// 每五家企业里就有一家: one of five.
  static let outOf = Rule(
    name: "fraction.out-of", triggers: [.words("每#")],
    examples: ["⟦每五家工业企业里就有一家⟧从事新兴产业 = share 20 % eq", "⟦每10只打火机里就有7只⟧产自当地 = share 70 % eq"],
    counterExamples: ["每10万人中有25人患病", "每三年就有新的规划"],
    read: { site in
      let text = site.text
      guard let whole = NumeralReader.read(text, at: site.start + 1), whole.value <= ExactDecimal(100),
        let unit = UnitReader.read(text, after: whole), unit.word.unit.dimension == .count
      else { return nil }
      for place in unit.end..<unit.end + 12 {
        guard text[place].isHan else { return nil }
        guard let verb = verbs.longestMatch(in: text, at: place) else { continue }
        guard let part = NumeralReader.read(text, at: Comparators.skip(text, at: verb.end)),
          let partUnit = UnitReader.read(text, after: part), partUnit.word.unit.dimension == .count,
          part.value < whole.value, let percent = percent(part.value, of: whole.value)
        else { return nil }
        return .figure(
          Figure(site.start..<partUnit.end, .share, value: percent, unit: .percent, rule: "fraction.out-of"))
      }
      return nil
    })
  private static let verbs = Trie<Bool>(words: "就有 中就有 里就有")
}
