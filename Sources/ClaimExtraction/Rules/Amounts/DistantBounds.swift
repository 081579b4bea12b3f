import ClaimModel

/// Bounds that stand before what a figure is held against, or before a verb: 超过全国平均的2倍, 不超过实际投资额30%, 最多奖励5万元.
enum DistantBounds {
  /// The bound that holds for a figure whose words begin at a place, with its own place; nil when there is none.
  static func find(_ site: Site, before end: Int, _ figure: Figure) -> (comparator: Comparator, start: Int)? {
    let text = site.text
    if figure.unit.dimension == .percent, let scope = scopes.longestMatch(in: text, before: end),
      let match = Comparators.match(text, before: scope.start), match.comparator != .equal
    {
      return match
    }
    var place = end
    while place > max(0, end - 16), !isBreak(text, place - 1) {
      if let bound = bounds.longestMatch(in: text, before: place), isOver(text, bound.start, place..<end) {
        return (bound.value, bound.start)
      }
      if isRelative(text, end, figure), let match = Comparators.match(text, before: place), isBound(match, text, place)
      {
        return match
      }
      place -= 1
    }
    return nil
  }

  /// Whether a bound holds across the words of a range: whatever 不超过 is said of, but only a grant after 最高.
  private static func isOver(_ text: TextView, _ start: Int, _ words: Range<Int>) -> Bool {
    guard !words.isEmpty else { return false }
    guard text[start] == "最" || text[start] == "至" || text[start + 1] == "多" else { return words.count > 1 }
    var place = words.lowerBound
    while place < words.upperBound, let grant = Comparators.grants.longestMatch(in: text, at: place) {
      place = grant.end
    }
    return place == words.upperBound
  }

  /// 的 between what a number is held against and the number: 不到全国的2倍.
  private static func isRelative(_ text: TextView, _ end: Int, _ figure: Figure) -> Bool {
    guard figure.unit.dimension == .multiple || figure.unit.dimension == .percent else { return false }
    return end > 1 && text[end - 1] == "的"
  }

  /// 历史最低的3.5% is no bound: only 低于, 超过 and their like stand before what a number is held against.
  private static func isBound(_ match: (comparator: Comparator, start: Int), _ text: TextView, _ end: Int) -> Bool {
    match.comparator != .equal && text[match.start] != "最"
      && (end - match.start > 1 || match.comparator != .greater)
  }

  /// Whether the words before a place speak of something else: marks end a clause, and a number but for a date is
  /// a figure of its own.
  private static func isBreak(_ text: TextView, _ place: Int) -> Bool {
    if text[place].isNumeral {
      let next = text[place + 1]
      return !(dateUnits.contains(next) || text[place].isDigit && next.isDigit)
    }
    return breaks.contains(text[place])
  }

  /// What a share is a share of: 不到全国0.6%, 超过全省1/5.
  private static let scopes = Trie<Bool>(words: "全国 全省 全市 全区 全县 全球 世界 全世界 我国 中国 总数 总量 总人口", reversed: true)
  /// Behind the numbers of dates.
  private static let dateUnits = CharacterSet("年月日号季")
  private static let breaks = CharacterSet(",。;:、!?\n(“”")
  private static let bounds = Trie<Comparator>(Comparators.words(Comparators.distant), reversed: true)
}
