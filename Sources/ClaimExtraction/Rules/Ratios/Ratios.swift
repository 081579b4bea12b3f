import ClaimModel

/// Parts of a proportion: 三次产业结构为2.4:40.0:57.6, 男女性别比为1.2:1.
enum Ratios {
  static let members = Rule(
    name: "ratio.member", triggers: [.digit],
    examples: [
      "三次产业结构为⟦2.4⟧:40.0:57.6 = share 2.4 % eq", "男女性别比为⟦1.2:1⟧ = index 1.2 - eq",
      "产业结构调整为2.4:⟦40.0⟧:57.6 = share 40 % eq",
    ],
    counterExamples: ["以3:0获胜", "上午9:30", "按1:2:3的比例"],
    read: { site in
      guard let number = site.numeral, number.magnitude == 0 else { return nil }
      let parts = chain(site.text, around: number)
      guard parts.count > 1, isProportion(site, before: parts[0].range.lowerBound) else { return nil }
      let sum = parts.reduce(ExactDecimal.zero) { $0 + $1.value }
      if parts.count > 2 {
        guard (ExactDecimal(99)...ExactDecimal(101)).contains(sum) else {
          return .name(end: parts[parts.count - 1].range.upperBound)
        }
        return .figure(
          Figure(number.range, .share, value: number.value, unit: .percent, rule: "ratio.member"))
      }
      guard parts[0].range == number.range, let value = quotient(parts[0], parts[1]) else { return nil }
      return .figure(
        Figure(
          number.range.lowerBound..<parts[1].range.upperBound, .index, value: value, unit: .index, rule: "ratio.member")
      )
    })

  /// 1.2:1 and 105.3:100 are said in whole of the second part.
  private static func quotient(_ part: Numeral, _ base: Numeral) -> ExactDecimal? {
    if base.value == .one { return part.value }
    return base.value == ExactDecimal(100) ? part.value.scaled(byPowerOfTen: -2) : nil
  }

  /// The numbers joined by colons around one.
  private static func chain(_ text: TextView, around number: Numeral) -> [Numeral] {
    var start = number.range.lowerBound
    while start > 1, text[start - 1] == ":", text[start - 2].isDigit, number.range.lowerBound - start < 24 {
      start -= 2
      while text[start - 1].isDigit || text[start - 1] == "." { start -= 1 }
    }
    var parts: [Numeral] = []
    var place = start
    while parts.count < 6, let part = NumeralReader.read(text, at: place) {
      parts.append(part)
      guard text[part.range.upperBound] == ":" else { break }
      place = part.range.upperBound + 1
    }
    return parts
  }

  /// Whether a word for a proportion stands before the first part.
  private static func isProportion(_ site: Site, before start: Int) -> Bool {
    (max(0, start - 10)..<start).contains { words.longestMatch(in: site.text, at: $0) != nil }
  }

  private static let words = Trie<Bool>(words: "比为 之比 性别比 结构 比例 比重 构成 比值 比率 收入比")
}
