import ClaimModel

/// Places in an order: 全球第三, 第11位, 居首位, 全国第一张, 第3大城市.
enum Ranks {
  static let place = Rule(
    name: "rank.place", triggers: [.anyOf("第")],
    examples: [
      "份额占全球⟦第三⟧ = rank 3 - eq", "排名⟦第11位⟧ = rank 11 - eq", "全国⟦第一张⟧执照 = rank 1 - eq", "综合实力居全省⟦第三十九位⟧ = rank 39 - eq",
      "是中国⟦第3大⟧城市 = rank 3 - eq",
    ],
    counterExamples: ["第四届拍卖会", "第三方机构", "第一动力", "第一，加强领导", "第三季度", "“第一股”"],
    read: { site in
      let text = site.text
      var start = site.start + 1
      if text[start].isSpace { start += 1 }
      guard let numeral = NumeralReader.read(text, at: start), numeral.high == nil, numeral.magnitude == 0,
        let value = numeral.wholeValue
      else { return nil }
      var end = numeral.range.upperBound
      if text[end].isSpace { end += 1 }
      if let (unitEnd, isPlace) = placeWord(text, at: end) {
        guard isPlace || isRanked(site) else { return nil }
        return figure(site, value, end: isPlace ? unitEnd : numeral.range.upperBound)
      }
      guard isRanked(site) else { return nil }
      // 全国第一张: the classifier belongs to the figure.
      if let unit = UnitLexicon.shared.words.longestMatch(in: text, at: end), unit.value.unit.dimension == .count,
        unit.end == end + 1
      {
        guard !isEdition(text[end]) else { return nil }
        return figure(site, value, end: unit.end)
      }
      guard !isEdition(text[end]), text[end] != "季", text[end] != "产" || text[end + 1] != "业" else { return nil }
      return figure(site, value, end: numeral.range.upperBound)
    })

  static let first = Rule(
    name: "rank.first", triggers: [.words("首位 榜首")],
    examples: ["总量居全国⟦首位⟧ = rank 1 - eq", "位列⟦榜首⟧ = rank 1 - eq"],
    counterExamples: ["首位数字", "首次", "首个", "首批"],
    read: { site in
      if site.has("首位", at: site.start), !site.has("首位度", at: site.start),
        isRanked(site) || site.previous == "居" || site.previous == "列" || site.has("之", before: site.start)
      {
        return figure(site, 1, end: site.start + 2)
      }
      if site.has("榜首", at: site.start),
        isRanked(site) || site.previous == "居" || site.previous == "登" || site.previous == "列"
      {
        return figure(site, 1, end: site.start + 2)
      }
      return nil
    })

  static let among = Rule(
    name: "rank.among", triggers: [.words("前#")],
    examples: ["首次进入全国前⟦七⟧ = rank 7 - eq", "增速位列西部百强城市前⟦五⟧ = rank 5 - eq", "居全省前⟦3位⟧ = rank 3 - eq"],
    counterExamples: ["前三季度", "全国前5个月", "前三名企业"],
    read: { site in
      guard isRanked(site), let numeral = NumeralReader.read(site.text, at: site.start + 1), numeral.high == nil,
        let value = numeral.wholeValue, (1...100).contains(value)
      else { return nil }
      var end = numeral.range.upperBound
      if site.text[end] == "位" || site.text[end] == "名" { end += 1 }
      guard !site.text[end].isHan || site.text[end] == "的" || site.text[end] == "行" else { return nil }
      return .figure(
        Figure(numeral.range.lowerBound..<end, .rank, value: ExactDecimal(value), unit: .rank, rule: "rank.among"))
    })

  private static func figure(_ site: Site, _ value: Int, end: Int) -> Rule.Reading {
    .figure(Figure(site.start..<end, .rank, value: ExactDecimal(value), unit: .rank, rule: "rank.place"))
  }

  /// 位, 名, 大: words that make a place of a number by themselves (位, 名) or only among others (大).
  private static func placeWord(_ text: TextView, at end: Int) -> (end: Int, isPlace: Bool)? {
    switch text[end] {
    case "位", "名": (end + 1, text[end + 1] != "领" && text[end + 1] != "义")
    case "大": (end + 1, text[end + 1] != "会" && text[end + 1] != "道" && text[end + 1] != "街")
    default: nil
    }
  }

  /// Words for a field of competitors, or verbs of ranking, right before the place.
  private static func isRanked(_ site: Site) -> Bool {
    let text = site.text
    var end = site.start
    while end > 0, text[end - 1] == "的" || text[end - 1].isSpace || text[end - 1] == "(" || text[end - 1] == "“" {
      end -= 1
    }
    if fields.longestMatch(in: text, before: end, from: max(0, end - 6)) != nil { return true }
    // 位列全国先进制造业百强园区第八: the verb stands before the whole field.
    var place = end - 1
    while place >= max(0, end - 18), text[place].isHan || text[place] == "“" || text[place] == "”" {
      if verbs.longestMatch(in: text, at: place) != nil { return true }
      place -= 1
    }
    return false
  }

  private static let verbs = Trie<Bool>(words: "居 列 位列 位居 名列 排名 高居 跃居 稳居 排在 列全 居全")

  private static let fields = Trie<Bool>(
    words: """
      全球 世界 全国 国内 中国 我国 全省 全市 全区 全县 亚洲 亚太 欧洲 同类 同行业 行业 业内 省内 市内 区内 各省 各市 全疆 全自治区 我省 我市 东部 中部 西部 长三角 珠三角 西南 西北 东北 华东 华南 华北 华中 城市 全台 全台湾
      排名 排 排名全国 列 位列 位居 居 名列 跃居 跃升至 跃升 升至 升到 上升至 上升到 前进到 进至 跻身 稳居 排在 排到 夺得 获得 获 获评 荣获 荣膺 蝉联 保持 均居 均列 总分 总体 高居 分列 分居 分别居 分别位居 分别列 并列 位次 晋升至 前移至 降至 成绩 总量 增速 增幅 规模 综合实力 份额
      """, reversed: true)

  /// 届, 次, 期, 章 …: what is numbered, not ranked.
  private static func isEdition(_ character: FoldedScalar) -> Bool {
    switch character {
    case "届", "次", "期", "章", "款", "号", "卷", "版", "页", "轮", "批", "集", "回", "代", "方", "季", "年", "天", "日", "月", "周", "时",
      "步", "节", "课", "阶", "一", "二", "三", "师", "中", "小", "动", "生", "要", "书", "线", "股":
      true
    default: false
    }
  }
}
