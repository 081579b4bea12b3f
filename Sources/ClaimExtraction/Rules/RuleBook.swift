/// All rules in the order of their precedence, compiled by trigger. To add a rule, add it to `rules`.
struct RuleBook: Sendable {
  static let shared = RuleBook(rules)

  /// Names before dates before figures: what is no number must not become one.
  static let rules: [Rule] = [
    Holidays.rule, Names.title, Names.address, Names.word, Fractions.outOf, Names.base, Names.coordinate, Names.level,
    Names.scale,
    NamedPeriods.fifteenth, NamedPeriods.planPeriod, NamedPeriods.decade, NamedPeriods.era, NamedPeriods.shortYear,
    NamedPeriods.commonEra, LatinPeriods.financialYear, LatinPeriods.rule, Lookbacks.event,
    Names.label, Names.formula, Names.enumerator, Names.clock,
    Ratios.members, Fractions.partOf, Fractions.manyths, Fractions.half, Fractions.tenths, Doublings.doubling,
    Fractions.halving, Doublings.doubleAmount, CalendarDates.rule, Lookbacks.rule, Fractions.slash, Names.edition,
    RelativeDates.rule, Ranks.place, Ranks.first, Ranks.among,
    Names.identifier, Names.ordinal, HalfAmounts.rule, Amounts.rule, VagueAmounts.rule,
  ]

  /// For each character the list of rules that it triggers; 0 is none.
  private let classes: [UInt8]
  /// What the rules of each class read.
  private let readersOfClass: [[Reader]]

  /// The names of these rules, for explanations.
  private let namesOfClass: [[String]]

  /// The part of a rule that a scan needs. A struct of its own: an array of bare closures would wrap each of them.
  private struct Reader: Sendable {
    let read: @Sendable (Site) -> Rule.Reading?
  }

  /// A bit for each hashed pair of characters with which a word of a trigger begins.
  private let pairs: PairFilter
  /// Characters that only begin words: without the right second one nothing is there.
  private let beginsWords: [Bool]

  private init(_ rules: [Rule]) {
    var pairs: [(FoldedScalar, FoldedScalar)] = []
    var alone = [Bool](repeating: false, count: 0x10000)
    var masks = [UInt64](repeating: 0, count: 0x10000)
    for (index, rule) in rules.enumerated() {
      for trigger in rule.triggers {
        for character in Self.characters(of: trigger) {
          masks[character] |= 1 << UInt64(index)
          alone[character] = true
        }
        for (first, second) in Self.beginnings(of: trigger) {
          masks[first.index] |= 1 << UInt64(index)
          pairs.append((first, second))
        }
      }
    }
    var lists: [UInt64: UInt8] = [0: 0]
    var readersOfClass: [[Reader]] = [[]]
    var namesOfClass: [[String]] = [[]]
    classes = masks.map { mask in
      if let known = lists[mask] { return known }
      let next = UInt8(readersOfClass.count)
      lists[mask] = next
      let triggered = rules.indices.filter { mask >> UInt64($0) & 1 == 1 }
      readersOfClass.append(triggered.map { Reader(read: rules[$0].read) })
      namesOfClass.append(triggered.map { rules[$0].name })
      return next
    }
    self.readersOfClass = readersOfClass
    self.namesOfClass = namesOfClass
    self.pairs = PairFilter(pairs)
    beginsWords = masks.indices.map { masks[$0] != 0 && !alone[$0] }
  }

  private static func characters(of trigger: Rule.Trigger) -> [Int] {
    switch trigger {
    case .digit: Array(0x30...0x39)
    case .numeral: "零〇一二两三四五六七八九十百千万亿兆廿卅卌参贰肆伍陆柒捌玖拾佰仟半".unicodeScalars.map { Int($0.value) }
    case .anyOf(let text): text.unicodeScalars.map { Int($0.value) }
    case .words: []
    }
  }

  /// The first two characters of the words of a trigger.
  private static func beginnings(of trigger: Rule.Trigger) -> [(FoldedScalar, FoldedScalar)] {
    guard case .words(let text) = trigger else { return [] }
    return text.split(whereSeparator: \.isWhitespace).flatMap { word -> [(FoldedScalar, FoldedScalar)] in
      let characters = [FoldedScalar](folding: word)
      guard characters.count >= 2 else { return [] }
      let seconds = characters[1] == "#" ? [FoldedScalar](folding: "0123456789零〇一二两三四五六七八九十") : [characters[1]]
      return seconds.map { (characters[0], $0) }
    }
  }

  /// Whether any rule looks at a place.
  @inline(__always)
  func isTrigger(_ text: TextView, at place: Int) -> Bool {
    let character = text[place]
    guard classes[character.index] != 0 else { return false }
    return !beginsWords[character.index] || pairs.mayHold(character, text[place + 1])
  }

  /// What the first rule that reads something at a place makes of it.
  func read(_ text: TextView, _ words: Words, at place: Int) -> Rule.Reading? {
    let site = Site(text: text, words: words, start: place, numeral: NumeralReader.read(text, at: place))
    for reader in readersOfClass[Int(classes[text[place].index])] {
      if let reading = reader.read(site) { return reading }
    }
    return nil
  }

  /// What every rule makes of a place, in the order of precedence, with the rules' names.
  func readings(_ text: TextView, _ words: Words, at place: Int) -> [(rule: String, reading: Rule.Reading)] {
    let site = Site(text: text, words: words, start: place, numeral: NumeralReader.read(text, at: place))
    let kind = Int(classes[text[place].index])
    return zip(namesOfClass[kind], readersOfClass[kind]).compactMap { name, reader in
      reader.read(site).map { (name, $0) }
    }
  }
}
