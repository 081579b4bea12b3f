/// All rules in the order of their precedence, compiled by trigger. To add a rule, add it to `rules`.
struct RuleBook: Sendable {
  static let shared = RuleBook(rules)

  /// Names before dates before figures: what is no number must not become one.
  static let rules: [Rule] = [
    Names.title, Names.address, Names.word,
    NamedPeriods.fifteenth, NamedPeriods.planPeriod, NamedPeriods.decade, NamedPeriods.era, NamedPeriods.shortYear,
    Names.label, Names.formula, Names.enumerator, Names.clock,
    Fractions.partOf, Fractions.half, Fractions.tenths, Doublings.doubling, Fractions.halving, Doublings.doubleAmount,
    CalendarDates.rule, Fractions.slash, Names.edition, RelativeDates.rule, Ranks.place, Ranks.first, Ranks.among,
    Names.identifier, Names.ordinal, HalfAmounts.rule, Amounts.rule, VagueAmounts.rule,
  ]

  /// For each character the list of rules that it triggers; 0 is none.
  private let classes: [UInt8]
  /// What the rules of each class read.
  private let readersOfClass: [[Reader]]

  /// The part of a rule that a scan needs. A struct of its own: an array of bare closures would wrap each of them.
  private struct Reader: Sendable {
    let read: @Sendable (Site) -> Rule.Reading?
  }

  private init(_ rules: [Rule]) {
    var masks = [UInt64](repeating: 0, count: 0x10000)
    for (index, rule) in rules.enumerated() {
      for trigger in rule.triggers {
        for character in Self.characters(of: trigger) { masks[character] |= 1 << UInt64(index) }
      }
    }
    var lists: [UInt64: UInt8] = [0: 0]
    var readersOfClass: [[Reader]] = [[]]
    classes = masks.map { mask in
      if let known = lists[mask] { return known }
      let next = UInt8(readersOfClass.count)
      lists[mask] = next
      readersOfClass.append(rules.indices.filter { mask >> UInt64($0) & 1 == 1 }.map { Reader(read: rules[$0].read) })
      return next
    }
    self.readersOfClass = readersOfClass
  }

  private static func characters(of trigger: Rule.Trigger) -> [Int] {
    switch trigger {
    case .digit: Array(0x30...0x39)
    case .numeral: "零〇一二两三四五六七八九十百千万亿兆廿卅卌参贰肆伍陆柒捌玖拾佰仟半".unicodeScalars.map { Int($0.value) }
    case .anyOf(let text): text.unicodeScalars.map { Int($0.value) }
    }
  }

  /// Whether any rule looks at a character.
  @inline(__always)
  func isTrigger(_ character: FoldedScalar) -> Bool { classes[character.index] != 0 }

  /// What the first rule that reads something at a place makes of it.
  func read(_ text: TextView, at place: Int) -> Rule.Reading? {
    let site = Site(text: text, start: place, numeral: NumeralReader.read(text, at: place))
    for reader in readersOfClass[Int(classes[text[place].index])] {
      if let reading = reader.read(site) { return reading }
    }
    return nil
  }
}
