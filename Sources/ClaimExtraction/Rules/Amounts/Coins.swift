import ClaimModel

/// The smaller coins of an amount: 4元5角, 十元三角八分, 四块五, 12美元50美分.
enum Coins {
  /// What the coins behind a currency add, and where they end; nil when there are none.
  static func read(_ text: TextView, at end: Int, _ unit: FigureUnit) -> (value: ExactDecimal, end: Int)? {
    guard unit.dimension == .money, Currencies.withCoins.contains(text[end - 1]) else { return nil }
    var (sum, place) = (ExactDecimal.zero, end)
    var power = 0
    while power > -2, let coin = coin(text, at: place), coin.power < power {
      sum = sum.isZero ? coin.value : sum + coin.value
      (place, power) = (coin.end, coin.power)
    }
    if place > end { return (sum, place) }
    return isColloquial(text, at: end).map { ($0.value.scaled(byPowerOfTen: -1), $0.range.upperBound) }
  }

  /// One coin: 三角, 零五分, 50美分.
  private static func coin(_ text: TextView, at start: Int) -> (value: ExactDecimal, power: Int, end: Int)? {
    let begin = NumeralCharacters.role(text[start]) == .digit(0) ? start + 1 : start
    guard let number = NumeralReader.read(text, at: begin) ?? financialDigit(text, at: begin),
      number.value < ExactDecimal(100),
      number.value.exponent >= 0, let match = Currencies.coins.longestMatch(in: text, at: number.range.upperBound),
      match.value == -2 || number.value < ExactDecimal(10),
      UnitLexicon.shared.words.longestMatch(in: text, at: number.range.upperBound)?.end ?? match.end <= match.end
    else { return nil }
    return (number.value.scaled(byPowerOfTen: match.value), match.value, match.end)
  }

  /// 捌 of 捌分, which is a digit only among others of its kind.
  private static func financialDigit(_ text: TextView, at place: Int) -> Numeral? {
    guard case .digit(let digit)? = NumeralCharacters.role(text[place]) else { return nil }
    return Numeral(range: place..<place + 1, value: ExactDecimal(digit), form: .chinese)
  }

  /// 四块五: one digit without its coin.
  private static func isColloquial(_ text: TextView, at end: Int) -> Numeral? {
    guard text[end - 1] == "块", let number = NumeralReader.read(text, at: end), number.range.count == 1,
      !text[number.range.upperBound].isHan, number.value < ExactDecimal(10)
    else { return nil }
    return number
  }
}
