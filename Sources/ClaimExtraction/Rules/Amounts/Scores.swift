import ClaimModel

/// Scores and index values: 得分300.0, 基数100, 指数…184.19, 92.5分.
enum Scores {
  private static let words = Trie<Bool>(
    words:
      "指数 成指 综指 沪指 恒指 纳指 道指 得分 基数 评分 综合得分 总分 分值 积分 PMI 景气 满意度 系数 基尼系数 CPI PPI 点位 收盘 信心指数 恩格尔系数 收入比 比值 芮氏 里氏 震级 均分 平均分 综合指数"
  )

  /// Whether a number with no unit is an index: a word for one stands before it in the clause.
  static func isIndex(_ site: Site, _ number: Numeral, _ end: Int) -> Bool {
    let next = site.text[end]
    guard
      !next.isHan || isClauseEnd(next) || next == "点" || next == "缩" || next == "扩" || next == "降" || next == "升"
        || next == "地" || next == "强" || next == "的" || next == "发"
        || next == "提" || next == "上" || next == "下"
        || next == "增"
    else { return false }
    guard !next.isDigit, !next.isLatinLetter, next != "-", next != "/", next != ":" else { return false }
    if CalendarDates.isYear(number), site.text[site.start].isDigit, number.value.exponent == 0 { return false }
    return hasWord(site) || number.value.exponent < 0 && site.has("规模", before: site.start)
  }

  /// Whether 分 after a number is a score, not minutes or parts.
  static func isFigure(_ site: Site, _ number: Numeral, _ end: Int) -> Bool {
    guard number.form == .arabic || number.value >= ExactDecimal(10) else { return false }
    return hasWord(site) || number.value.exponent < 0 || site.has("得", before: site.start)
      || site.has("以", before: site.start)
  }

  private static func hasWord(_ site: Site) -> Bool {
    var place = site.start - 1
    let limit = max(0, site.start - 24)
    while place >= limit, !isSentenceEnd(site.text[place]) {
      if words.longestMatch(in: site.text, at: place) != nil { return true }
      place -= 1
    }
    return false
  }

  private static func isClauseEnd(_ character: FoldedScalar) -> Bool {
    character == "。" || character == ";" || character == "、"
  }

  private static func isSentenceEnd(_ character: FoldedScalar) -> Bool {
    character == "。" || character == ";" || character == .newline || character == "!" || character == "?"
  }
}
