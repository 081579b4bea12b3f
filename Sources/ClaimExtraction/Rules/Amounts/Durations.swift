import ClaimModel

/// Which numbers with a unit of time are lengths of time: 58天 and 20周年 are, 五年来 and 三年行动 are not.
enum Durations {
  static func isFigure(_ site: Site, _ number: Numeral, _ word: UnitWord, _ end: Int) -> Bool {
    let text = site.text
    if site.previous == "第" { return false }
    // 三年前, 5小时前: a time, not a length.
    if text[end] == "前", word.unit.symbol != "岁", wordsOfBefore.longestMatch(in: text, at: end) == nil {
      return site.previous == "早"
    }
    if word.unit.symbol == "岁" {
      return number.form == .arabic || number.value > ExactDecimal(10) || text[end] == "半"
        || Comparators.match(text, after: end) != nil
    }
    if site.has("个半", at: number.range.upperBound) { return true }
    if number.comparator == .greater || number.high != nil || text[end - 1] == "多" || site.has("有余", at: end) {
      return true
    }
    if let match = Comparators.match(text, before: site.start), match.comparator != .equal, number.value > .one {
      return !isPlanName(site, end)
    }
    if word.unit.symbol == "年", text[end - 2] == "周" { return true }
    if word.unit.symbol == "年" { return isYears(site, number, end) }
    if number.form != .arabic, number.magnitude == 0, number.value <= .one, number.high == nil {
      // 一个月以上 is a length, 一个月 of 一个月内 is not.
      return text[end] == "半" || Comparators.match(text, after: end)?.comparator == .atLeast
    }
    if word.unit.symbol == "日" || word.unit.symbol == "周" {
      return text[end] != "游" && !(number.form != .arabic && number.value < ExactDecimal(2))
    }
    if word.unit.symbol == "时", text[end - 1] == "时", text[end - 2] != "小" { return false }
    if word.unit.symbol == "秒" || word.unit.symbol == "分", number.form != .arabic { return text[end] != "杀" }
    return true
  }

  /// Words that begin with 前 and go on after a length of time: 两周|前往.
  private static let wordsOfBefore = Trie<Bool>(words: "前往 前后 前来 前期 前沿 前行 前进 前列")

  /// Years: not a name (五年规划, 三年行动计划), not context (五年来, 近三年, 过去五年).
  private static func isYears(_ site: Site, _ number: Numeral, _ end: Int) -> Bool {
    let text = site.text
    guard number.value > .one || number.form == .arabic || text[end] == "半" || text[end] == "多" else { return false }
    if text[end - 1] == "载" { return number.form != .arabic && number.value >= ExactDecimal(10) }
    if isPlanName(site, end) { return site.has("期", at: end) && number.form == .arabic }
    guard number.form == .arabic || number.magnitude > 0 else {
      for word: StaticString in [
        "历时", "为期", "连续", "长达", "历经", "时隔", "经过", "连续第", "任期", "期限", "有效期", "时间", "了", "满", "延长", "约", "近", "超过", "缩短",
        "用", "达", "耗时",
      ]
      where site.has(word, before: site.start) { return true }
      return text[end] == "多" || text[end] == "半" || site.has("时间", at: end) || site.has("历史", at: end)
    }
    return true
  }

  /// Words after 年 that make a name or a context of it.
  private static func isPlanName(_ site: Site, _ end: Int) -> Bool {
    for word: StaticString in [
      "来", "行动", "规划", "计划", "任务", "目标", "级", "间", "期", "制", "内", "以来", "平均", "年均", "累计", "工作", "攻坚", "倍增", "复合",
    ]
    where site.has(word, at: end) { return true }
    return false
  }
}
