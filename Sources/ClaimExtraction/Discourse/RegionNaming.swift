import ClaimModel

/// Tells where a region's name names no place that figures are about.
enum RegionNaming {
  /// Whether a region is only what something is measured against, 占全国的, 高于全市, 全国第一, or part of a name: 上海农商银行.
  static func isCompared(_ mention: RegionMention, in text: TextView) -> Bool {
    let (before, after) = (mention.range.lowerBound, mention.range.upperBound)
    if let cue = PlaceCues.before.longestMatch(in: text, before: before, from: max(0, before - 4)),
      cue.value != .subject
    {
      return cue.value != .partner || !tells(after, text)
    }
    if text[after] == "第", let numeral = NumeralReader.read(text, at: after + 1) {
      return PlaceCues.ordinals.longestMatch(in: text, at: numeral.range.upperBound) == nil
    }
    if isDirection(mention, text) { return true }
    if isStandard(text, after) { return true }
    if mention.entry == RegionLexicon.country { return false }
    return !mention.isAnchored && NamesAfterPlaces.isName(after: after, in: text) || isQuotedName(mention, text)
      || isListedName(mention, text)
  }

  /// Whether a place is only where something was learnt: 记者从余杭区获悉.
  private static func tells(_ after: Int, _ text: TextView) -> Bool {
    (after..<after + 12).prefix { text[$0].isHan }.contains { PlaceCues.tellings.longestMatch(in: text, at: $0) != nil }
  }

  /// Whether words of rank or average follow: 全国首个, 全国平均, 全国前列; not 首次突破 or 前三季度, which tell of the
  /// region itself.
  private static func isStandard(_ text: TextView, _ after: Int) -> Bool {
    if PlaceCues.standards.longestMatch(in: text, at: after) != nil { return true }
    switch text[after] {
    case "首": return PlaceCues.firstWords.longestMatch(in: text, at: after) == nil
    case "最": return true
    case "前":
      let end = NumeralReader.read(text, at: after + 1)?.range.upperBound ?? after
      return text[end] != "季" && text[end] != "个"
    default: return false
    }
  }

  /// 东北部, 西北方向, 安徽省东南: a part of the heavens, not the region of that name.
  private static func isDirection(_ mention: RegionMention, _ text: TextView) -> Bool {
    guard mention.range.count == 2, mention.level == .zone else { return false }
    switch text[mention.range.lowerBound] {
    case "东", "西", "南", "北": break
    default: return false
    }
    switch text[mention.range.upperBound] {
    case "部", "方", "侧", "角", "面", "风", "向", "临", "与", "接", "靠", "隅", "端", "毗", "高", "低", "为", "邻": return true
    default: break
    }
    switch text[mention.range.lowerBound - 1] {
    case "省", "市", "县", "区", "国", "部", "州", "偏", "向", "位", "的", "城": return true
    default: return false
    }
  }

  /// Whether an airport or a harbour follows, whose name says less of where it is than the city before it.
  static func isSite(after place: Int, in text: TextView) -> Bool {
    sites.longestMatch(in: text, at: place) != nil
  }

  private static let sites = Trie<Bool>(words: "机场 国际机场 港 港区 港口 站 火车站 高铁站 大桥 码头")

  /// Whether the region is part of a title or a name in quotes: “宋元中国的世界海洋商贸中心”.
  private static func isQuotedName(_ mention: RegionMention, _ text: TextView) -> Bool {
    var start = mention.range.lowerBound - 1
    let limit = max(0, start - 20)
    search: while start >= limit {
      switch text[start] {
      case "“", "《", "「", "『": break search
      case "”", "》", "」", "』", ",", "。", ";", .newline: return false
      default: start -= 1
      }
    }
    guard start >= limit else { return false }
    var end = mention.range.upperBound
    while end < mention.range.upperBound + 20 {
      switch text[end] {
      case "”", "》", "」", "』": return end - start - 1 > mention.range.count + 1
      case ",", "。", ";", .newline: return false
      default: end += 1
      }
    }
    return false
  }

  /// Whether the region begins a name of a list: 稀宇科技、上海赛卡、巨翊科技等.
  private static func isListedName(_ mention: RegionMention, _ text: TextView) -> Bool {
    guard mention.isShort, mention.range.lowerBound > 0, text[mention.range.lowerBound - 1] == "、" else { return false }
    var end = mention.range.upperBound
    while end <= mention.range.upperBound + 4, text[end].isHan, text[end] != "等" { end += 1 }
    return (2...4).contains(end - mention.range.upperBound) && (text[end] == "、" || text[end] == "等")
  }
}
