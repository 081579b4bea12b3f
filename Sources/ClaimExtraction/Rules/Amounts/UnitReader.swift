import ClaimModel

/// Reads the unit after a number.
enum UnitReader {
  /// The unit word after a number and where it ends; the currency on either side counts.
  static func read(_ text: TextView, after number: Numeral) -> (word: UnitWord, end: Int)? {
    var start = number.range.upperBound
    if text[start].isSpace { start += 1 }
    if let spaced = spaced(text, at: start) { return spaced }
    guard var (word, end) = UnitLexicon.shared.words.longestMatch(in: text, at: start) else { return nil }
    guard fits(text, number, word, start..<end) else { return nil }
    // 两米多, 五年多, 三个多月: 多 after the unit is part of the figure.
    if text[end - 1] == "个", text[end] == "多" || text[end] == "半",
      let inner = UnitLexicon.shared.words.longestMatch(in: text, at: end + 1), inner.value.unit.dimension == .duration
    {
      return (inner.value, inner.end)
    }
    if let other = UnitSenses.unit(of: text[start..<end].string, text, before: number.range.lowerBound, behind: end) {
      word = other
    }
    if word.unit.dimension == .money, let currency = currencyBefore(text, number.range.lowerBound),
      word.unit == UnitLexicon.yuan
    {
      word = UnitWord(unit: currency, scale: word.scale, needsDigits: false)
    }
    if text[end] == "多" || text[end] == "余", word.unit.dimension != .count, text[end + 1] != "种", text[end + 1] != "样" {
      end += 1
    }
    return (word, end)
  }

  /// A unit whose characters old scans put blanks between: 2.4 个 百 分 点.
  private static func spaced(_ text: TextView, at start: Int) -> (word: UnitWord, end: Int)? {
    guard text[start].isHan, text[start + 1].isSpace, text[start + 2].isHan else { return nil }
    var (characters, ends) = ([text[start]], [start + 1])
    while characters.count < 6, text[ends[ends.count - 1]].isSpace, text[ends[ends.count - 1] + 1].isHan {
      characters.append(text[ends[ends.count - 1] + 1])
      ends.append(ends[ends.count - 1] + 2)
    }
    return characters.withView { UnitLexicon.shared.words.longestMatch(in: $0, at: 0) }
      .flatMap { match in match.end > 1 ? (match.value, ends[match.end - 1]) : nil }
  }

  private static func currencyBefore(_ text: TextView, _ start: Int) -> FigureUnit? {
    let end = start > 0 && text[start - 1].isSpace ? start - 1 : start
    return UnitLexicon.shared.currencyPrefixes.longestMatch(in: text, before: end, from: max(0, end - 6))?.value
  }

  /// Whether a unit word at a place is that unit and not the beginning of another word.
  private static func fits(_ text: TextView, _ number: Numeral, _ word: UnitWord, _ range: Range<Int>) -> Bool {
    let next = text[range.upperBound]
    let last = text[range.upperBound - 1]
    if last.isLatinLetter, next.isLatinLetter || next.isDigit { return false }
    guard range.count == 1 else { return true }
    switch last {
    case "人":
      return !(next == "工" && text[range.upperBound + 1] == "智" || next == "民" && text[range.upperBound + 1] == "币")
    case "月", "点": return false
    case "角", "毛": return number.form == .arabic || next == "钱" || next == "," || next == "。" || next == .newline
    case "克": return next != "隆" && next != "兰" && next != "服" && next != "拉" && next != "制"
    case "发": return !["展", "布", "明", "电", "生", "现", "放", "行", "挥", "出", "动", "起", "改", "达"].contains(next)
    case "市", "县", "国", "省", "村", "镇", "乡", "校", "站", "店":
      return number.value < ExactDecimal(1000) && next != "民" && next != "际"
    case "分":
      return next != "之" && next != "别" && next != "钟" && next != "布" && next != "公" && next != "部" && next != "支"
    case "家": return next != "庭"
    case "位": return next != "于" && next != "居" && next != "列" && next != "数"
    case "名": return next != "列" && next != "义"
    case "项": return next != "目"
    case "台": return next != "湾" && next != "阶" && next != "风"
    case "场": return next != "所" && next != "景" && next != "馆" && next != "地"
    case "处": return next != "于" && next != "理" && next != "置"
    case "部": return next != "门" && next != "分" && next != "署" && next != "长"
    case "成": return isTenths(text, number, range)
    case "头": return next != "部" && next != "雁"
    case "口": return next != "岸"
    case "面": return next != "积"
    case "度": return next != "假" && next != "过"
    case "方": return number.form == .arabic && next != "面" && next != "位" && next != "案" && next != "式" && next != "便"
    case "系": return next != "列" && next != "统"
    case "行": return next != "业" && next != "动" && next != "政" && next != "程"
    case "门": return next != "槛" && next != "户"
    case "班": return next != "列"
    case "组": return next != "织" && next != "成"
    case "周": return next != "边" && next != "围" && next != "年"
    case "节": return number.form == .arabic
    case "员": return next != "工"
    case "队": return next != "伍"
    case "甲": return number.form == .arabic && next != "级" && next != "等" && next != "醇" && next != "型"
    case "升": return next != "至" && next != "到" && next != "级" && next != "级" && next != "值"
    case "米": return next != "其" && next != "兰"
    case "本":
      return next != "科" && next != "地" && next != "市" && next != "项" && next != "年" && next != "次" && next != "月"
    case "层": return next != "级"
    case "级", "届", "批", "类", "代", "院", "团", "阶", "格":
      return number.form == .arabic && !(last == "级" && next != "以")
    case "对": return next != "于" && next != "接" && next != "外"
    case "股": return next != "份" && next != "东" && next != "权" && next != "市"
    case "里": return next != "程"
    case "担": return number.form == .arabic
    case "两": return number.form == .arabic || !next.isHan
    case "折": return number.value < ExactDecimal(100) && !["叠", "合", "算", "戟", "损", "射", "扣", "旧"].contains(next)
    case "天": return next != "然" && next != "津"
    case "年": return isYears(text, number, next)
    default: return true
    }
  }

  /// 三成, 八成以上: tenths, not 成 of 成为.
  private static func isTenths(_ text: TextView, _ number: Numeral, _ range: Range<Int>) -> Bool {
    guard number.value <= ExactDecimal(10) || number.high != nil, number.magnitude == 0 else { return false }
    switch text[range.upperBound] {
    case "为", "立", "功", "果", "员", "长", "本", "效", "交", "品", "绩", "熟", "就", "都", "套": return false
    default: return true
    }
  }

  /// 20年, 三年, but not a calendar year and not 三年级, 五年规划.
  private static func isYears(_ text: TextView, _ number: Numeral, _ next: FoldedScalar) -> Bool {
    guard number.value < ExactDecimal(1000) || number.comparator != .equal || number.magnitude >= 4, next != "级", next != "代", next != "度" else {
      return false
    }
    return number.form != .positional
  }
}
