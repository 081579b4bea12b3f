import ClaimModel

/// The same amount in another currency, in brackets: CNY100 billion (USD14 billion).
enum MoneyGloss {
  /// Where the bracket ends that repeats an amount; nil when none does.
  static func end(_ text: TextView, behind figure: Figure) -> Int? {
    let open = figure.range.upperBound
    guard figure.kind == .money, text[open] == "(" else { return nil }
    var place = open + 1
    while place < open + 6, text[place].isLatinLetter || text[place] == "$" { place += 1 }
    guard place > open + 1,
      let currency = UnitLexicon.shared.currencyPrefixes.longestMatch(in: text, before: place, from: open + 1),
      currency.value != figure.unit, let number = NumeralReader.read(text, at: place)
    else { return nil }
    var end = number.range.upperBound
    if text[end].isSpace { end += 1 }
    if let word = Currencies.magnitudes.longestMatch(in: text, at: end) { end = word.end }
    return text[end] == ")" ? end + 1 : nil
  }
}
