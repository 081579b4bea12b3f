import ClaimModel

/// Units whose word says two things, and the words before the number that tell which. To add one, add a row.
enum UnitSenses {
  /// A word, the unit it is there, what the number is multiplied with, and words of which one stands before it.
  private static let rows: [(word: String, unit: FigureUnit, scale: ExactDecimal, cues: Trie<Bool>)] = [
    ("度", FigureUnit("Cel", .temperature), .one, Trie(words: "温 氏 烧 热 冷 高温 低温 零下 降温 升温")),
    ("°", FigureUnit("Cel", .temperature), .one, Trie(words: "温 氏 烧 热 冷 零下")),
    ("度", FigureUnit("deg", .angle), .one, Trie(words: "角 坡度 倾斜 旋转 转体 视角 仰角 弯")),
    ("厘", .percent, .one, Trie(words: "息 利率 债 按揭 P按 息率")),
    (
      "公里", FigureUnit("km/h", .speed, factor: Ratio(ExactDecimal(5), over: ExactDecimal(18))), .one,
      Trie(words: "时速 每小时")
    ),
    (
      "千米", FigureUnit("km/h", .speed, factor: Ratio(ExactDecimal(5), over: ExactDecimal(18))), .one,
      Trie(words: "时速 每小时")
    ),
  ]

  /// Words behind a unit that keep its first sense: 度电.
  private static let kept = Trie<Bool>(words: "电 / 每 以上电")

  /// The unit that a word stands for after the words before a number; nil when it is the one of its table.
  static func unit(of word: String, _ text: TextView, before start: Int, behind end: Int) -> UnitWord? {
    guard candidates.contains(word), kept.longestMatch(in: text, at: end) == nil else { return nil }
    for row in rows where row.word == word && stands(row.cues, text, before: start) {
      return UnitWord(unit: row.unit, scale: row.scale, needsDigits: false)
    }
    return nil
  }

  private static let candidates = Set(rows.map(\.word))

  /// Whether one of some words stands in the clause before a number, at most twelve characters away.
  private static func stands(_ cues: Trie<Bool>, _ text: TextView, before start: Int) -> Bool {
    var place = start - 1
    while place >= max(0, start - 12), !breaks.contains(text[place]) {
      if cues.longestMatch(in: text, at: place) != nil { return true }
      place -= 1
    }
    return false
  }

  private static let breaks = CharacterSet(",。;\n!?")
}
