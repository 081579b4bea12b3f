import ClaimModel

/// Finds the noun phrase that a figure measures.
struct MetricPhrases {
  private let context: StoryContext
  private var characters: TextView { context.text.characters }

  init(_ context: StoryContext) {
    self.context = context
  }

  /// The words of the metric of a figure, in their places; empty when only an earlier figure can tell.
  ///
  /// `previous` is the end of the figure before it in the same sentence, if any.
  func phrase(of index: Int) -> [Range<Int>] {
    let figure = context.figures[index]
    let before = phraseBefore(index)
    switch figure.kind {
    case .count:
      let after = phraseAfter(figure)
      // 学生数不满50人的小校, 年产总成60万套的能力: the noun after 的 is what has that many.
      if let before, characters[figure.range.upperBound] == "的" { return [before] }
      if let after, before == nil || !isLinked(figure) { return [after] }
      return [before, after].compactMap(\.self).prefix(1).map(\.self)
    case .index:
      return [indexName(before: figure, in: context.sentences[context.sentenceOfFigure[index]].range) ?? before]
        .compactMap(\.self)
    case .rank where !characters[figure.range.upperBound - 1].isNumeral:
      return [phraseAfter(figure) ?? before].compactMap(\.self)
    case .money, .measure, .rank, .duration, .multiple, .growth, .share:
      let after = figure.kind == .duration ? nil : phraseAfter(figure)
      if let before {
        // 总规模为200亿元的科创投资基金: the thing, then what of it is measured.
        if let after, characters[figure.range.upperBound] == "的", figure.kind == .money || figure.kind == .measure {
          return [after, before]
        }
        if let after, endsInFirst(before) { return [after] }
        return [before]
      }
      return [after].compactMap(\.self)
    case .date: return []
    }
  }

  /// 世界首台3.6万吨压机: what is the first of its kind stands after the figure.
  private func endsInFirst(_ range: Range<Int>) -> Bool {
    range.count >= 2 && characters[range.upperBound - 2] == "首" && characters[range.upperBound - 1] != "位"
  }

  /// The nearest phrase before an index value that is the name of one: …体系能力指数.
  private func indexName(before figure: Figure, in sentence: Range<Int>) -> Range<Int>? {
    var end = figure.range.lowerBound
    while end - 2 >= sentence.lowerBound {
      if characters[end - 2] == "指",
        characters[end - 1] == "数" || characters[end - 2] == "得" && characters[end - 1] == "分"
      {
        break
      }
      end -= 1
    }
    guard end - 2 >= sentence.lowerBound else { return nil }
    var start = end
    while start > sentence.lowerBound, end - start < 24,
      characters[start - 1].isHan || characters[start - 1].isLatinLetter
    { start -= 1 }
    start = strippedStart(start, end, [])
    return isPhrase(start..<end) ? start..<end : nil
  }

  /// Whether a verb of being or reaching binds the figure to the words before it: 企业达到2306家.
  private func isLinked(_ figure: Figure) -> Bool {
    guard figure.contextStart > 0 else { return false }
    switch characters[figure.contextStart - 1] {
    case "达", "到", "为", "至", "是": return true
    default: return false
    }
  }
}

extension MetricPhrases {
  /// The phrase between the beginning of the clause, or the figure before, and the figure.
  private func phraseBefore(_ index: Int) -> Range<Int>? {
    let figure = context.figures[index]
    var start = clauseStart(figure, in: context.sentences[context.sentenceOfFigure[index]].range)
    var end = figure.contextStart
    var dates: [Range<Int>] = []
    var other = index - 1
    while other >= 0, context.figures[other].range.upperBound > start {
      let range = context.figures[other].range
      if context.figures[other].kind == .date { dates.append(range) } else { start = max(start, range.upperBound) }
      other -= 1
    }
    start = pastNoun(of: index - 1, start)
    // 宁河以17.1GWh位列第六: who has it stands before, not what it is.
    if start < end, characters[end - 1] == "以" { return nil }
    guard start < end else { return nil }
    end = strippedEnd(start, end, dates, isRank: figure.kind == .rank)
    start = strippedStart(start, end, dates)
    guard start < end else { return nil }
    if let verb = lastVerb(start, end), !cutsName(verb, start, end) { start = strippedStart(verb, end, dates) }
    start = afterRegion(start, end)
    start = afterDate(start, end, dates)
    if Self.comparisons.longestMatch(in: characters, at: start)?.value == true || isManner(start..<end) { return nil }
    return isPhrase(start..<end) ? start..<end : nil
  }

  /// Past a date in the middle, where the name of a metric follows: 某公司2023年营业收入.
  private func afterDate(_ start: Int, _ end: Int, _ dates: [Range<Int>]) -> Int {
    guard
      let date = dates.filter({ $0.lowerBound > start && $0.upperBound < end }).max(by: {
        $0.upperBound < $1.upperBound
      })
    else { return start }
    let rest = strippedStart(date.upperBound, end, dates)
    return isPhrase(rest..<end) && context.metrics.id(in: Array(characters[rest..<end])) != nil ? rest : start
  }

  /// Whose metric it is, where the name stands before a date right before the metric: 某公司 of 某公司2023年营业收入.
  func subject(before metric: Range<Int>, of index: Int) -> Range<Int>? {
    var date = index - 1
    while date >= 0, context.figures[date].range.upperBound > metric.lowerBound { date -= 1 }
    guard date >= 0, context.figures[date].kind == .date, context.figures[date].range.upperBound == metric.lowerBound
    else { return nil }
    let sentence = context.sentences[context.sentenceOfFigure[date]].range
    let end = context.figures[date].range.lowerBound
    let start = strippedStart(clauseStart(context.figures[date], in: sentence), end, [])
    guard end - start >= 2, end - start <= 12,
      (start..<end).allSatisfy({ characters[$0].isHan || characters[$0].isLatinLetter }),
      !context.regions.contains(where: { $0.range.overlaps(start..<end) }), !isManner(start..<end),
      PhraseWords.links.longestMatch(in: characters, before: end, from: start) == nil,
      lastVerb(start, end) == nil, context.metrics.longestName(in: characters, start..<end) == nil
    else { return nil }
    return start..<end
  }

  /// Past the words that still belong to the figure before: 八成以上的税收和逾九成的….
  private func pastNoun(of other: Int, _ start: Int) -> Int {
    guard other >= 0, context.figures[other].range.upperBound == start else { return start }
    var place = start
    if let suffix = Comparators.match(characters, after: place) { place = suffix.end }
    guard characters[place] == "的" else { return place }
    let end = nounEnd(from: place + 1)
    return characters[end] == "和" || characters[end] == "与" || characters[end] == "、" ? end : place
  }

  /// Where the noun phrase of a range begins, after connectives, regions and dates.
  func nounPhraseStart(_ start: Int, _ end: Int) -> Int { strippedStart(start, end, []) }

  /// Where it ends, before verbs and comparators.
  func nounPhraseEnd(_ start: Int, _ end: Int) -> Int { strippedEnd(start, end, [], isRank: false) }

  /// Whether a clause begins with a comparison: 比全省、全市分别高….
  func isComparison(_ start: Int) -> Bool { Self.comparisons.longestMatch(in: characters, at: start)?.value == true }

  /// Words that begin a clause with no subject of its own: 高于全市平均, 按可比口径.
  private static let comparisons = Trie<Bool>(
    [
      (
        true,
        """
        高于 低于 快于 慢于 超出 高出 接近 逼近 相当于 比 较 按 剔除 扣除 同口径 居 列 位居 位列 排名 排在 跻身 升至 稳居 首次进入 进入 增速 增幅 分别 距离 距 年度目标 年度计划 目标任务
        预算 序时进度
        """
      ),
      (false, "比重 比例 比率 比值 比亚迪 比特 距今 预算支出 预算收入 预算内 居民 居住 居家 列车 列入 按揭 较大 较小"),
    ].flatMap { value, words in words.split(separator: " ").map { (.init(folding: $0), value) } })

  /// Where a region begins whose name ends at a place.
  private func regionEnding(at end: Int) -> Int? {
    context.regions.last { $0.range.upperBound == end }?.range.lowerBound
  }

  /// Whether a phrase says how, since when or where and not what: 同比, 历史同期, 华东.
  private func isManner(_ range: Range<Int>) -> Bool {
    PhraseWords.manner.longestMatch(in: characters, at: range.lowerBound)?.end == range.upperBound
      || region(at: range.lowerBound) == range.upperBound
  }

  /// Whether a cut would go through the name of a metric: 研发投入强度 holds a verb.
  private func cutsName(_ place: Int, _ start: Int, _ end: Int) -> Bool {
    context.metrics.longestName(in: characters, start..<end).map { $0.lowerBound < place } ?? false
  }

  private func clauseStart(_ figure: Figure, in sentence: Range<Int>) -> Int {
    var place = figure.range.lowerBound - 1
    let limit = max(sentence.lowerBound, figure.range.lowerBound - 60)
    var depth = 0
    while place >= limit {
      switch characters[place] {
      case ",", ";", "。", ":", "!", "?", .newline: return place + 1
      case ")": depth += 1
      case "(":
        if depth == 0 { return place + 1 }
        depth -= 1
      default: break
      }
      place -= 1
    }
    return max(limit, place + 1)
  }

  /// Strips verbs, comparators, dates and what something is compared with from the end.
  private func strippedEnd(_ start: Int, _ end: Int, _ dates: [Range<Int>], isRank: Bool) -> Int {
    let original = end
    var end = end
    while end > start {
      let last = characters[end - 1]
      if last.isSpace || last == "“" || last == "”" || last == "、" || last == "—" || last == "-" || last == "‘" {
        end -= 1
      } else if let date = dates.first(where: { $0.upperBound == end }) {
        end = max(start, date.lowerBound)
      } else if end < original, last == "较" || last == "与" || last == "同" || last == "比" && !isRatio(end) {
        end -= 1
      } else if last == "比", isRatio(end) {
        break
      } else if isRank, let mention = regionEnding(at: end), mention > start {
        end = mention
      } else if isRank, last == "居" || last == "列" || last == "前" {
        end -= 1
      } else if let match = PhraseWords.links.longestMatch(in: characters, before: end, from: start), match.start < end
      {
        end = match.start
      } else if let comparison = comparisonStart(start, end) {
        end = comparison
      } else {
        break
      }
    }
    return end
  }

  /// Whether 比 at the end makes the noun 占比 or 收入比 and does not compare.
  private func isRatio(_ end: Int) -> Bool {
    switch characters[end - 2] {
    case "占", "入", "积", "率", "性", "例", "额", "债", "度": return true
    default: return false
    }
  }

  /// Where `较…` or `比…` begins that ends the text, so that 较上年, 较“十二五”末 and 比上年末少 go.
  private func comparisonStart(_ start: Int, _ end: Int) -> Int? {
    var place = end - 1
    while place >= max(start, end - 20) {
      if characters[place] == "较", !(place > start && characters[place - 1] == "比") { return place }
      if characters[place] == "比", place > start, isMoreOrLess(end), !isRatio(place + 1),
        Self.comparisons.longestMatch(in: characters, at: place)?.value == true
      {
        return place
      }
      place -= 1
    }
    return nil
  }

  /// Whether the text ends in what a comparison finds: 比上年末少, 比苏州市多.
  private func isMoreOrLess(_ end: Int) -> Bool {
    switch characters[end - 1] {
    case "多", "少", "高", "低", "快", "慢": true
    default: false
    }
  }

  private func strippedStart(_ start: Int, _ end: Int, _ dates: [Range<Int>]) -> Int {
    var start = start
    while start < end {
      if characters[start].isSpace {
        start += 1
      } else if let date = dates.first(where: { $0.lowerBound == start }) {
        start = min(end, date.upperBound)
      } else if let match = PhraseWords.leads.longestMatch(in: characters, at: start), match.end < end,
        match.value
      {
        start = match.end
      } else if let region = region(at: start), region < end {
        start = region
      } else {
        break
      }
    }
    return start
  }

  private func region(at place: Int) -> Int? {
    let low = context.regions.firstIndex(from: place) { $0.range.lowerBound }
    guard low < context.regions.count, context.regions[low].range.lowerBound == place else { return nil }
    return context.regions[low].range.upperBound
  }

  /// Whether the name of a place, not a word such as 园区, begins here.
  private func startsPlace(_ place: Int) -> Bool {
    region(at: place) != nil && characters[place] != "园" && characters[place] != "集"
  }

  private func afterRegion(_ start: Int, _ end: Int) -> Int {
    guard let after = region(at: start), after < end, isPhrase(after..<end) else { return start }
    return after
  }

  /// Where the object of the last verb begins.
  private func lastVerb(_ start: Int, _ end: Int) -> Int? {
    let verbs = PhraseWords.verbs
    var place = start
    var found: Int?
    while place < end {
      if let match = verbs.longestMatch(in: characters, at: place), match.end <= end {
        if match.value, end - match.end >= 2 { found = match.end }
        place = match.end
      } else {
        place += 1
      }
    }
    return found
  }

  /// The noun phrase right after a figure: 52个项目, 2.2亿元战略融资, 200亿元的基金.
  private func phraseAfter(_ figure: Figure) -> Range<Int>? {
    var start = figure.range.upperBound
    if let suffix = Comparators.match(characters, after: start) { start = suffix.end }
    if characters[start] == "的" { start += 1 }
    switch characters[start] {
    case "及", "和", "与", "或", "、", "并", "以", "中": return nil
    default: break
    }
    if PhraseWords.marks.longestMatch(in: characters, at: start) != nil { return nil }
    if let noun = nounAfterClause(from: start) { return noun }
    let end = nounEnd(from: start)
    if isPhrase(start..<end) || figure.kind == .count && isNoun(start, end) { return start..<end }
    return nil
  }

  /// Where the noun phrase that begins at a place ends.
  private func nounEnd(from start: Int) -> Int {
    let (stops, verbs) = (PhraseWords.stops, PhraseWords.verbs)
    var end = start
    while end < start + 24 {
      let character = characters[end]
      guard
        character.isHan || character.isLatinLetter || character == "“" || character == "”"
          || character == "、" && isNounList(start, end)
      else { break }
      if end > start + 1, startsPlace(end) { break }
      if end == start || !characters[end - 1].isNumeral, stops.longestMatch(in: characters, at: end) != nil {
        break
      }
      if end - start >= 2, verbs.longestMatch(in: characters, at: end) != nil, characters[end] != "研",
        characters[end] != "服"
      {
        break
      }
      end += 1
    }
    while end > start, characters[end - 1] == "的" || characters[end - 1] == "、" || characters[end - 1] == "“" {
      end -= 1
    }
    return end
  }

  /// One character that is a thing to count: 14个镇, 36个县(市、区).
  private func isNoun(_ start: Int, _ end: Int) -> Bool {
    guard end - start == 1 else { return false }
    switch characters[start] {
    case "县", "市", "区", "乡", "镇", "村", "州", "旗", "国", "岛", "省", "站", "桥", "湖", "港", "园", "校", "里", "邻": return true
    default: return false
    }
  }

  /// The noun after a clause that describes it: 第一支承接国家任务、各市共同出资的基金.
  private func nounAfterClause(from start: Int) -> Range<Int>? {
    guard PhraseWords.verbs.longestMatch(in: characters, at: start)?.value == true else { return nil }
    var place = start
    var last: Int?
    while place < start + 60 {
      if characters[place] == "的" { last = place + 1 }
      guard characters[place].isHan || characters[place].isLatinLetter || characters[place] == "、" else { break }
      place += 1
    }
    guard let noun = last else { return nil }
    let end = nounEnd(from: noun)
    return isPhrase(noun..<end) ? noun..<end : nil
  }

  /// Whether the nouns of one figure go on after 、; a figure there begins another thing: 十几家企业、数十个品牌.
  private func isNounList(_ start: Int, _ end: Int) -> Bool {
    let next = context.figures.firstIndex(from: end + 1) { $0.range.lowerBound }
    let isFigure = next < context.figures.count && context.figures[next].range.lowerBound == end + 1
    return end - start >= 2 && characters[end + 1].isHan && !isFigure
  }

  /// Whether a range is long enough for a noun phrase.
  private func isPhrase(_ range: Range<Int>) -> Bool {
    guard range.count >= 2, range.count <= 40 else { return false }
    return range.reduce(0) { $0 + (characters[$1].isHan || characters[$1].isLatinLetter ? 1 : 0) } >= 2
  }
}
