import ClaimModel

/// 元 in a text of Taiwan, Hong Kong or Macau: where the text or its publisher is theirs, plain 元 are the dollars of
/// the place. A text that is only about the place is not.
enum LocalCurrency {
  /// Settles the currency of the figures that do not name one.
  static func settle(_ figures: [Figure], _ text: TextView, _ words: Words, publisher: String?) {
    guard figures.contains(where: { $0.unit == UnitLexicon.yuan }),
      let symbol = symbol(figures, text, words, publisher),
      !figures.contains(where: { $0.kind == .money && namesRenminbi($0, text) })
    else { return }
    let currency = FigureUnit(symbol, .money)
    for figure in figures where figure.unit == UnitLexicon.yuan { figure.unit = currency }
  }

  private static func symbol(_ figures: [Figure], _ text: TextView, _ words: Words, _ publisher: String?) -> String? {
    let isOfRepublic = figures.contains {
      $0.unit.symbol == "TWD" || $0.rule == "date.era" && text[$0.range.lowerBound] == "民"
    }
    if isOfRepublic { return "TWD" }
    if let publisher, let symbol = publisherSymbol([FoldedScalar](folding: publisher)) { return symbol }
    for place in 0..<text.count {
      let isHead = place < 60
      if let match = ownWords.longestMatch(in: text, at: place)
        ?? (isHead ? datelines.longestMatch(in: text, at: place) : nil),
        words.isWhole(place..<match.end)
      {
        return match.value
      }
    }
    return nil
  }

  private static func publisherSymbol(_ name: [FoldedScalar]) -> String? {
    name.withView { view in
      (0..<view.count).lazy.compactMap { publishers.longestMatch(in: view, at: $0)?.value }.first
    }
  }

  private static let publishers = table([
    ("TWD", "中央社 台湾 联合报 自由时报 中国时报 工商时报 钜亨网 公视 ETtoday"), ("HKD", "香港 明报 信报 星岛 东方日报 文汇网 大公网 头条日报"), ("MOP", "澳门"),
  ])
  /// Words that only the place's own texts use.
  private static let ownWords = table([("HKD", "本港 港府 差饷物业估价署 强积金"), ("MOP", "本澳 统计暨普查局")])
  /// The place from which a text reports, at its head.
  private static let datelines = table([
    ("TWD", "中央社 台北讯 台北电 台北报道"), ("HKD", "香港讯 香港电 香港报道"), ("MOP", "澳门讯 澳门电 澳门报道"),
  ])

  private static func table(_ rows: [(String, String)]) -> Trie<String> {
    Trie(rows.flatMap { symbol, words in words.split(separator: " ").map { ([FoldedScalar](folding: $0), symbol) } })
  }

  private static func namesRenminbi(_ figure: Figure, _ text: TextView) -> Bool {
    let range = max(0, figure.range.lowerBound - 4)..<figure.range.upperBound + 4
    return range.contains { renminbi.longestMatch(in: text, at: $0) != nil }
  }

  private static let renminbi = Trie<Bool>(words: "人民币 RMB CNY")
}
