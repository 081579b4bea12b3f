import ClaimModel

/// A word that may follow a number, and the unit it stands for.
struct UnitWord: Sendable {
  /// The unit of the claim.
  let unit: FigureUnit
  /// What the number is multiplied with to be in that unit: 10 for 成, 0.1 for ‰; 1 mostly.
  let scale: ExactDecimal
  /// Whether the word is a unit only after Arabic digits or a power of ten.
  let needsDigits: Bool
}

/// Every unit, compiled from the tables beside this file.
struct UnitLexicon: Sendable {
  static let shared = UnitLexicon()

  /// Units after a number.
  let words: Trie<UnitWord>
  /// Currency words and signs before a number, for walking backwards from it.
  let currencyPrefixes: Trie<FigureUnit>
  /// Nouns of people after 万 and 亿.
  let people: Trie<Bool>
  /// The unit of people.
  static let person = FigureUnit("人", .count)
  /// What a number counts that names nothing: 网民规模达10.51亿.
  static let unknown = FigureUnit("", .count)
  /// The renminbi.
  static let yuan = FigureUnit("CNY", .money)

  private init() {
    var words: [(word: [FoldedScalar], value: UnitWord)] = []
    for (text, needsDigits) in [(Classifiers.numeric, true), (Classifiers.common, false)] {
      for word in text.split(whereSeparator: \.isWhitespace) {
        let unit = FigureUnit(String(word), .count)
        words.append((.init(folding: word), UnitWord(unit: unit, scale: .one, needsDigits: needsDigits)))
      }
    }
    for line in Measures.rows.split(separator: "\n") {
      let cells = line.split(separator: " ")
      guard cells.count == 4, let dimension = FigureUnit.Dimension(rawValue: String(cells[2])) else { continue }
      let (unit, scale) = Self.unit(cells[1] == "-" ? "" : String(cells[1]), dimension, factor: cells[3])
      for spelling in cells[0].split(separator: "|") {
        words.append((.init(folding: spelling), UnitWord(unit: unit, scale: scale, needsDigits: false)))
      }
    }
    var prefixes: [(word: [FoldedScalar], value: FigureUnit)] = []
    for line in Currencies.rows.split(separator: "\n") {
      let cells = line.split(separator: " ")
      guard cells.count >= 3 else { continue }
      let unit = FigureUnit(String(cells[1]), .money)
      let scale = cells.count > 3 ? ExactDecimal(cells[3]) ?? .one : .one
      for spelling in cells[0].split(separator: "|") {
        words.append((.init(folding: spelling), UnitWord(unit: unit, scale: scale, needsDigits: false)))
      }
      for spelling in cells[2].split(separator: "|") { prefixes.append((.init(folding: spelling), unit)) }
    }
    self.words = Trie(words)
    currencyPrefixes = Trie(prefixes, reversed: true)
    people = Trie(words: Classifiers.people)
  }

  /// A unit of the table; what is said in percent or points is scaled to them at once (成, ‰, 基点).
  private static func unit(
    _ symbol: String, _ dimension: FigureUnit.Dimension, factor: Substring
  ) -> (FigureUnit, ExactDecimal) {
    let parts = factor.split(separator: "/").compactMap { ExactDecimal($0) }
    let ratio = Ratio(parts.first ?? .one, over: parts.count > 1 ? parts[1] : .one)
    switch dimension {
    // Electricity is kilowatt-hours, whatever it is written in.
    case .energy where symbol == "kW.h": return (FigureUnit(symbol, dimension), ratio.numerator)
    // 三成 is three tenths, not exactly 30 %: the power of ten is no digit.
    case .percent, .points: return (FigureUnit(symbol, dimension), ratio.numerator.normalized)
    default: return (FigureUnit(symbol, dimension, factor: ratio), .one)
    }
  }
}
