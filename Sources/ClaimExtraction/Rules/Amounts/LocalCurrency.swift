import ClaimModel

/// 元 in a text of Taiwan, Hong Kong or Macau: where the text, its place or its publisher is theirs, plain 元 are the
/// dollars of the place.
enum LocalCurrency {
  /// Settles the currency of the figures that do not name one.
  static func settle(_ figures: [Figure], _ text: TextView, place: Region?, publisher: String?) {
    guard figures.contains(where: { $0.kind == .money && $0.unit == UnitLexicon.yuan }),
      let currency = currency(figures, text, place, publisher),
      !figures.contains(where: { $0.kind == .money && namesRenminbi($0, text) })
    else { return }
    for figure in figures where figure.unit == UnitLexicon.yuan { figure.unit = currency }
  }

  private static func currency(
    _ figures: [Figure], _ text: TextView, _ place: Region?, _ publisher: String?
  ) -> FigureUnit? {
    let isOfRepublic = figures.contains {
      $0.unit == FigureUnit("TWD", .money) || $0.rule == "date.era" && text[$0.range.lowerBound] == "民"
    }
    if isOfRepublic { return FigureUnit("TWD", .money) }
    let publisher = [FoldedScalar](folding: publisher ?? "")
    let row = rows.first { row in
      place?.code?.hasPrefix(row.division) ?? false
        || publisher.withView { name in (0..<name.count).contains { row.publishers.longestMatch(in: name, at: $0) != nil } }
        || (0..<text.count).contains { row.words.longestMatch(in: text, at: $0) != nil }
    }
    return row.map { FigureUnit($0.currency, .money) }
  }

  /// A currency, the first digits of the codes of its place, names of the publishers there, and words that only the
  /// place's own texts use.
  private static let rows: [(currency: String, division: String, publishers: Trie<Bool>, words: Trie<Bool>)] = [
    (
      "TWD", "71", Trie(words: "中央社 台湾 联合报 经济日报(台) 自由时报 中国时报 工商时报 钜亨网 公视 三立 ETtoday"),
      Trie(words: "行政院主计 中央社台北 台北电 (中央社 金管会主委 财政部台北 卫福部 劳动部劳")
    ),
    (
      "HKD", "81", Trie(words: "香港 明报 信报 星岛 东方日报 文汇网 大公 头条日报 HKEX hkej 政府统计处"),
      Trie(words: "本港 港府 香港讯 香港电 差饷物业估价署 政府统计处 强积金 恒生指数公司 全港")
    ),
    ("MOP", "82", Trie(words: "澳门"), Trie(words: "本澳 统计暨普查局 澳门电 全澳")),
  ]

  private static func namesRenminbi(_ figure: Figure, _ text: TextView) -> Bool {
    let range = max(0, figure.range.lowerBound - 4)..<figure.range.upperBound + 4
    return range.contains { renminbi.longestMatch(in: text, at: $0) != nil }
  }

  private static let renminbi = Trie<Bool>(words: "人民币 RMB CNY")
}
