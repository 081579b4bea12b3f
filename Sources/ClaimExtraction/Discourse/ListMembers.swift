import ClaimModel

/// The members of the list that 分别 speaks of, one for each figure of its row.
struct ListMembers {
  let context: StoryContext
  /// How many figures there are.
  let count: Int
  /// Where 分别 stands.
  let word: Int
  /// Where the row of figures begins.
  let rowStart: Int
  private var text: TextView { context.text.characters }

  /// A member: its tokens.
  private typealias Item = [Token]

  /// Things that stand between 分别 and the figures, with the verb before them: 分别出口汽车、手机940.3亿元、727.6亿元.
  func objects() -> [Lists.Pairing]? {
    let tokens = context.tokens(word + 2..<max(word + 2, rowStart)).filter { $0.role != .quote }
    guard let first = tokens.first, first.role == .flow || first.role == .light || first.role == .verb else {
      return nil
    }
    let items = split(Array(tokens.dropFirst()))
    guard items.count == count, items.allSatisfy({ item in item.contains { $0.role == .noun } }) else { return nil }
    return items.map { Lists.Pairing(metric: first.role == .flow ? [range($0), first.range] : [range($0)]) }
  }

  /// A span of as many years, quarters or months before 分别 as there are figures, with the words after it.
  func years() -> [Lists.Pairing]? {
    let start = sentenceStart
    let next = context.figures.firstIndex(from: word) { $0.range.lowerBound }
    guard
      let date = (0..<next).reversed().prefix(while: { context.figures[$0].range.lowerBound >= start })
        .first(where: { context.figures[$0].kind == .date }), let parts = context.figures[date].date?.members(count)
    else { return nil }
    let metric = NounPhrases(context: context).phrase(from: context.figures[date].range.upperBound, to: word)
    return parts.map { Lists.Pairing(metric: metric?.ranges ?? [], date: date, member: $0) }
  }

  /// A list of as many things before 分别, in its clause or an earlier one: their own words, or a date or region each.
  func named() -> [Lists.Pairing]? {
    var clause = context.clauses.index(at: word)
    let sentence = context.clauses[clause].sentence
    while clause >= 0, context.clauses[clause].sentence == sentence {
      let range = context.clauses[clause].range
      let end = min(range.upperBound, word)
      if range.lowerBound < end {
        let tokens = context.tokens(range.lowerBound..<end)
        let members = tokens.prefix { $0.role != .share }
        // Words of a clause that holds figures are of them; 居前三 is none, nor what a share is of: 占21个省的比重.
        if holdsLevels(range.lowerBound..<(members.last?.range.upperBound ?? range.lowerBound)) { return nil }
        if let pairs = pairs(members.isEmpty ? tokens : Array(members)) { return pairs.map(withShare) }
      }
      clause -= 1
    }
    return nil
  }

  /// What the members are the parts of, where the clause of 分别 says it: 主营业务为建材、金属,⟦占营收比例⟧分别为….
  private func withShare(_ pairing: Lists.Pairing) -> Lists.Pairing {
    guard !pairing.metric.isEmpty, let whole else { return pairing }
    var pairing = pairing
    pairing.metric.append(whole)
    return pairing
  }

  private var whole: Range<Int>? {
    let clause = context.clauses.clause(at: word).range
    guard clause.lowerBound < word else { return nil }
    let tokens = context.tokens(clause.lowerBound..<word)
    guard let share = tokens.first(where: { $0.role == .share }),
      let last = tokens.last(where: { $0.role == .noun || $0.role == .flow }),
      last.range.lowerBound > share.range.lowerBound
    else { return nil }
    return share.range.lowerBound..<last.range.upperBound
  }

  private func holdsLevels(_ range: Range<Int>) -> Bool {
    var index = context.figures.firstIndex(from: range.lowerBound) { $0.range.lowerBound }
    while index < context.figures.count, range.contains(context.figures[index].range.lowerBound) {
      if context.figures[index].kind != .date, context.figures[index].kind != .rank { return true }
      index += 1
    }
    return false
  }

  private var sentenceStart: Int {
    context.sentences[context.clauses.clause(at: word).sentence].range.lowerBound
  }

  private func pairs(_ tokens: [Token]) -> [Lists.Pairing]? {
    guard tokens.first?.role != .comparison else { return nil }
    let items = split(tokens)
    guard items.count == count, let last = items.last else { return nil }
    let dates = items.map { item in item.first { $0.role == .date } }
    if dates.allSatisfy({ $0 != nil }) { return ofDates(items, last) }
    let regions = items.map { item in item.first { $0.role == .region } }
    if regions.dropFirst().allSatisfy({ $0 != nil }), items[0].contains(where: { $0.role == .region }) {
      return ofRegions(items, last)
    }
    return withSharedHead(items.map(trimmed))
  }

  private func ofDates(_ items: [Item], _ last: Item) -> [Lists.Pairing] {
    let shared = metric(in: last, after: last.lastIndex { $0.role == .date } ?? 0)
    return items.map { item in
      let date = item.first { $0.role == .date }.map { token in
        context.figures.firstIndex(from: token.range.lowerBound) { $0.range.lowerBound }
      }
      return Lists.Pairing(metric: shared, date: date)
    }
  }

  /// 北京、上海生产总值分别…: each region with its own words, or with those after the last.
  private func ofRegions(_ items: [Item], _ last: Item) -> [Lists.Pairing] {
    let shared = metric(in: last, after: last.firstIndex { $0.role == .region } ?? 0)
    return items.map { item in
      let index = item.firstIndex { $0.role == .region } ?? 0
      let own = metric(in: item, after: index)
      let region = context.regions.firstIndex(from: item[index].range.lowerBound) { $0.range.lowerBound }
      return Lists.Pairing(metric: own.isEmpty ? shared : own, region: region)
    }
  }

  /// The phrase of an item behind one of its tokens.
  private func metric(in item: Item, after index: Int) -> [Range<Int>] {
    guard let last = item.last, index + 1 < item.count else { return [] }
    return NounPhrases(context: context).phrase(from: item[index].range.upperBound, to: last.range.upperBound)?.ranges
      ?? []
  }

  /// 集成电路、汽车、家用电器出口: what only the last item says holds of all.
  private func withSharedHead(_ items: [Item]) -> [Lists.Pairing]? {
    guard items.allSatisfy({ !$0.isEmpty }), let last = items.last, let head = sharedHead(items) else {
      let areNouns = items.allSatisfy { item in item.contains { $0.role == .noun || $0.role == .flow } }
      return areNouns ? items.map { Lists.Pairing(metric: [range($0)]) } : nil
    }
    return items.dropLast().map { Lists.Pairing(metric: [range($0), head]) } + [Lists.Pairing(metric: [range(last)])]
  }

  /// The measure at the end of the last item that the others lack.
  private func sharedHead(_ items: [Item]) -> Range<Int>? {
    guard let last = items.last, let end = last.last?.range.upperBound else { return nil }
    let others = items.dropLast()
    // 进口、出口通关时间
    if let flow = last.first, flow.role == .flow, last.count > 1,
      others.allSatisfy({ $0.count == 1 && $0[0].role == .flow })
    {
      return flow.range.upperBound..<end
    }
    // 风能设备制造、光伏设备制造用电: what all end in is no measure of theirs.
    let isShared = { (token: Token) in
      last.count > 1 && last[last.count - 2].range.count == token.range.count
        && text[last[last.count - 2].range].elementsEqual(text[token.range])
    }
    guard others.allSatisfy({ $0.last.map { !isMeasure($0) || isShared($0) } ?? false }) else { return nil }
    let start = PhraseWords.genericEndings.longestMatch(in: text, before: end, from: range(last).lowerBound)?.start
    let head =
      start.flatMap { end - $0 > 1 ? $0 : nil }
      ?? last.last.flatMap { isMeasure($0) && $0.range.count > 1 ? $0.range.lowerBound : nil }
    return head.flatMap { $0 > range(last).lowerBound ? $0..<end : nil }
  }

  /// Whether a word is a measure and no thing.
  private func isMeasure(_ token: Token) -> Bool {
    token.role == .flow
      || PhraseWords.nameMeasure(in: text, before: token.range.upperBound, from: token.range.lowerBound)
  }

  /// The members of a list of tokens.
  private func split(_ tokens: [Token]) -> [Item] {
    tokens.split { $0.role == .conjunction }.map(Array.init)
  }

  /// A member without connectives, dates and places before it and verbs behind it.
  private func trimmed(_ item: Item) -> Item {
    // 主营业务为建材: what it is stands behind 为.
    if let copula = item.lastIndex(where: { PhraseWords.copulas.value(of: $0.range, in: text) != nil }) {
      return trimmed(Array(item[(copula + 1)...]))
    }
    let start = item.firstIndex { [.noun, .flow, .attribute, .quantity, .verb].contains($0.role) } ?? item.count
    let end = item.lastIndex { [.noun, .flow, .verb].contains($0.role) } ?? -1
    return start <= end ? Array(item[start...end]) : item.filter { $0.role == .quantity }
  }

  private func range(_ item: Item) -> Range<Int> {
    (item.first?.range.lowerBound ?? 0)..<(item.last?.range.upperBound ?? 0)
  }
}
