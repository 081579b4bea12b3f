import ClaimModel

/// 元 in a text of Taiwan: where the text says 新臺幣, or counts years of the Republic, plain 元 are New Taiwan dollars.
enum TaiwanDollars {
  /// Settles the currency of the figures that do not name one.
  static func settle(_ figures: inout [Figure], _ text: TextView) {
    let isTaiwanese = figures.contains {
      $0.unit.symbol == "TWD" || $0.rule == "date.era" && text[$0.range.lowerBound] == "民"
    }
    guard isTaiwanese, !figures.contains(where: { $0.kind == .money && namesRenminbi($0, text) }) else { return }
    for index in figures.indices where figures[index].unit == UnitLexicon.yuan { figures[index].unit = dollar }
  }

  private static let dollar = FigureUnit("TWD", .money)

  private static func namesRenminbi(_ figure: Figure, _ text: TextView) -> Bool {
    text[max(0, figure.range.lowerBound - 4)..<figure.range.upperBound + 4].string.contains("人民币")
  }
}
