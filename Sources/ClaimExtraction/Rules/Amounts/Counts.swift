import ClaimModel

/// Which Chinese digits with a classifier are counts: 三家企业 is one, 一条产业带 and 两个维护 are not.
enum Counts {
  static func isFigure(_ site: Site, _ number: Numeral, _ word: UnitWord, _ end: Int) -> Bool {
    guard number.value > .one || number.high != nil else { return false }
    let text = site.text
    // 二套房贷, 二胎: before a classifier two is 两, and 二 the second.
    if number.range.count == 1, text[number.range.lowerBound] == "二", !Self.formal.contains(text[end - 1]) {
      return false
    }
    // Words such as 一次性 and slogans in quotes: “三个代表”, “两个维护”.
    if site.previous == "“", hasClosingQuote(text, from: end) { return false }
    switch text[end - 1] {
    case "大", "化", "性", "边", "股", "片", "面", "度", "方", "道", "手", "头", "口", "环", "层", "线", "级", "期", "字", "行", "格", "声",
      "端", "折", "幕", "出", "单", "眼", "词":
      return number.value >= ExactDecimal(10)
    case "个": return number.value > ExactDecimal(1) && text[end] != "一" && text[end] != "月"
    case "次": return text[end] != "方" && text[end] != "元" && text[end] != "能"
    case "人": return text[end] != "成" && text[end] != "称"
    case "员", "系": return false
    default: return true
    }
  }

  /// Classifiers that formal language counts with 二 too: 二人.
  private static let formal = CharacterSet("个人位名者")

  /// Whether a number with 万 or 亿 and no unit is a count of its own: 神经元超过20亿, 1.4亿农村居民; not 万一, 百万雄师.
  static func standAlone(_ site: Site, _ number: Numeral, _ end: Int) -> Bool {
    let next = site.text[end]
    // 97.1/10万: what a rate is counted by.
    guard site.previous != "/" else { return false }
    guard number.form == .arabic else {
      return !next.isHan && number.range.count > 1 && site.previous != "“"
    }
    return !levels.contains(next) && !next.isLatinLetter && !NumberMarks.beginningOthers.contains(next)
  }

  /// What makes a name of a class of a number: 百亿级, 千万像素.
  private static let levels = CharacterSet("级")

  private static func hasClosingQuote(_ text: TextView, from end: Int) -> Bool {
    var place = end
    while place < end + 8 {
      if text[place] == "”" { return true }
      if text[place] == "," || text[place] == .newline { return false }
      place += 1
    }
    return false
  }
}
