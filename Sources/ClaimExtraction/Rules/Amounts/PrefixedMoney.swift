import ClaimModel

/// Money whose currency stands before it, with no unit in Chinese behind: US$120 million, RMB1.2bn, $100-500, US$1-5万.
enum PrefixedMoney {
  /// An amount, or one end of a range: its value and where its words end.
  private struct Amount {
    var value: ExactDecimal
    var power: Int
    var end: Int
  }

  static func read(_ site: Site, _ number: Numeral) -> Figure? {
    guard let currency = Amounts.currencyBefore(site) else { return nil }
    let text = site.text
    let first = amount(text, number)
    if let mark = AmountRange.mark(text, at: first.end), let second = second(text, at: mark) {
      let high = amount(text, second)
      guard !isUnit(text, at: high.end) else { return nil }
      let low = first.power == 0 && high.power > 0 ? first.value.scaled(byPowerOfTen: high.power) : first.value
      guard low < high.value else { return nil }
      return figure(site, currency, low, high.value, .range, end: high.end)
    }
    guard text[first.end] != "%" else { return nil }
    guard first.end > number.range.upperBound || !isUnit(text, at: first.end) else { return nil }
    return figure(site, currency, first.value, number.high, number.comparator, end: first.end)
  }

  /// A number with the English word for its power of ten.
  private static func amount(_ text: TextView, _ number: Numeral) -> Amount {
    var place = number.range.upperBound
    if text[place].isSpace { place += 1 }
    guard let word = Currencies.magnitudes.longestMatch(in: text, at: place), !text[word.end].isLatinLetter,
      !text[word.end].isDigit
    else { return Amount(value: number.value, power: number.magnitude, end: number.range.upperBound) }
    return Amount(value: number.value.scaled(byPowerOfTen: word.value), power: word.value, end: word.end)
  }

  /// The number after the mark of a range, whose currency may be written again.
  private static func second(_ text: TextView, at mark: Int) -> Numeral? {
    if let number = NumeralReader.read(text, at: mark) { return number }
    var place = mark
    while place < mark + 4, !text[place].isDigit { place += 1 }
    if place > mark,
      UnitLexicon.shared.currencyPrefixes.longestMatch(in: text, before: place, from: mark)?.start != mark
    {
      return nil
    }
    return text[place].isDigit ? NumeralReader.read(text, at: place) : nil
  }

  private static func isUnit(_ text: TextView, at place: Int) -> Bool {
    guard let match = UnitLexicon.shared.words.longestMatch(in: text, at: text[place].isSpace ? place + 1 : place)
    else {
      return false
    }
    return match.value.unit.dimension == .money
  }

  private static func figure(
    _ site: Site, _ currency: (unit: FigureUnit, start: Int), _ low: ExactDecimal, _ high: ExactDecimal?,
    _ comparator: Comparator, end: Int
  ) -> Figure {
    let isNegative = Signs.isNegative(site.text, before: currency.start)
    let value = isNegative ? -low : low
    let figure = Amounts.finish(site, value, high, unit: currency.unit, comparator, end: end)
    figure.range = (isNegative ? currency.start - 1 : currency.start)..<end
    return figure
  }
}
