import ClaimModel

// MARK: - The phrase of a clause

extension MetricChoice {
  func phrase(of index: Int) -> NounPhrase? {
    let figure = context.figures[index]
    let before = phraseBefore(index)
    let text = context.text.characters
    let end = end(of: figure)
    let isDescribed = text[end] == "的" || end > figure.range.upperBound && text[end - 1] == "的"
    if isDescribed, isMeans(figure), let after = phraseAfter(index) { return after }
    switch figure.kind {
    case .count:
      // 学生数不满50人的小校: the noun after 的 is what has that many.
      if let before, isDescribed { return before }
      if before != nil, isLinked(figure), !isOfNoun(index) { return before }
      return phraseAfter(index).map { withAct(withoutMeasure($0), index) } ?? before.flatMap {
        isSite($0) ? nil : withPredicate(withAct(behind: $0, figure), index)
      }
        ?? act(before: figure) ?? predicate(behind: index)
    case .index: return indexName(index) ?? before
    case .rank where !text[figure.range.upperBound - 1].isNumeral || classifier(behind: figure) != nil:
      return phraseAfter(index) ?? before
    case .duration:
      if PhraseWords.nounsOfUnits[figure.unit.symbol] != nil { return before.flatMap { isTimeMeasure($0) ? $0 : nil } }
      let isOfBefore = before.map { isLinked(figure) || $0.end == figure.contextStart || isTimeMeasure($0) } ?? false
      if isQuoted(index) { return phraseAfter(index) }
      return isOfBefore || isDescribed && before != nil ? before : phraseAfter(index) ?? lasting(figure, before)
    case .money, .measure:
      guard let before, !isFirstOfKind(figure) else { return phraseAfter(index) }
      // 在水域扣押了14.5万吨原油: what stands right behind is that much.
      if !isDescribed, !isLinked(figure), isSite(before) || !isMeasure(before), let after = phraseAfter(index) {
        return withAct(after, index)
      }
      // 总规模为200亿元的科创投资基金: the thing, then what of it is measured.
      guard isDescribed, var after = phraseAfter(index) else { return before }
      after.modifiers.append((.owner, after.ranges[0]))
      after.ranges += before.ranges
      after.head = before.head
      return after
    case .share:
      if OrganisationWords.ownMeasuresAhead.longestMatch(in: text, at: isDescribed ? end + 1 : end) != nil,
        let after = phraseAfter(index)
      {
        return after
      }
      return before ?? (isDescribed ? phraseAfter(index) : nil)
    case .growth, .multiple, .rank: return before ?? (isDescribed ? phraseAfter(index) : nil)
    case .date: return nil
    }
  }

  /// Whether what is the first of its kind stands behind the figure: 世界首台3.6万吨压机; or the words before end in 等.
  private func isFirstOfKind(_ figure: Figure) -> Bool {
    PhraseWords.firsts.longestMatch(
      in: context.text.characters, before: figure.contextStart, from: max(0, figure.contextStart - 4)) != nil
  }

  /// Whether a word of being stands between a figure and the words before, and what it counts right behind: ⟦为⟧1.8万家
  /// 中小企业提供方案.
  private func isOfNoun(_ index: Int) -> Bool {
    let figure = context.figures[index]
    guard PhraseWords.being.longestMatch(in: context.text.characters, before: figure.contextStart) != nil,
      let after = phraseAfter(index)
    else { return false }
    return after.start <= end(of: figure)
  }

  /// Where a figure ends with the words that qualify it: 50亿元⟦以上⟧.
  private func end(of figure: Figure) -> Int {
    Comparators.match(context.text.characters, after: figure.range.upperBound)?.end ?? figure.range.upperBound
  }

  /// Whether a figure and the noun behind it are one name in quotation marks: “⟦15分钟⟧健身圈”.
  private func isQuoted(_ index: Int) -> Bool {
    let (figure, text) = (context.figures[index].range, context.text.characters)
    guard figure.lowerBound > 0, let closing = QuotationMarks.closing(text[figure.lowerBound - 1]),
      let after = phraseAfter(index)
    else { return false }
    return after.start == figure.upperBound && text[after.end] == closing
  }

  /// What went on for so long: 宣布延长⟦停火⟧72小时, ⟦中匈建交⟧75周年; else what stands before.
  private func lasting(_ figure: Figure, _ before: NounPhrase?) -> NounPhrase? {
    guard let act = act(before: figure), act.end == figure.contextStart else { return before }
    guard let before, before.end == act.start else { return act }
    return NounPhrase(
      ranges: [before.start..<act.end], head: act.head, modifiers: before.modifiers + [(.owner, before.head)])
  }

  /// What people did whom a figure counts, where no noun says more: 累计⟦扩招⟧413万人, ⟦解除质押⟧1000股.
  private func act(before figure: Figure) -> NounPhrase? {
    let clause = context.clauses.clause(at: figure.range.lowerBound).range
    return act(in: min(clause.lowerBound, figure.contextStart)..<figure.contextStart)
  }

  /// The verbs that words end with: 累计⟦质押⟧.
  private func act(in words: Range<Int>) -> NounPhrase? {
    guard !words.isEmpty else { return nil }
    var tokens = context.tokens(words)
    while let last = tokens.last, [.quote, .link, .counting].contains(last.role) { tokens.removeLast() }
    let verbs = tokens.suffix { $0.role == .verb || $0.role == .support }
    guard let first = verbs.first, let last = verbs.last, last.range.count > 1 else { return nil }
    // 中匈建交75周年
    let between = tokens.dropLast(verbs.count).last {
      $0.role == .attribute && $0.range.upperBound == first.range.lowerBound
    }
    return NounPhrase(
      ranges: [(between ?? first).range.lowerBound..<last.range.upperBound], head: last.range)
  }

  /// 公司股份1300万股⟦解除质押⟧: what is done with so many securities.
  private func withPredicate(_ phrase: NounPhrase, _ index: Int) -> NounPhrase {
    let figure = context.figures[index]
    let end = clauseEnd(figure.range.lowerBound)
    guard PhraseWords.securities.contains(figure.unit.symbol), phrase.end == figure.contextStart,
      figure.range.upperBound < end
    else { return phrase }
    let acts = context.tokens(figure.range.upperBound..<end).prefix { $0.isVerbal }
    // 办理了手续 says nothing without its object.
    guard let first = acts.first, let last = acts.last, first.range.count > 1,
      acts.contains(where: { $0.role != .support })
    else { return phrase }
    var phrase = phrase
    phrase.ranges.append(first.range.lowerBound..<last.range.upperBound)
    return phrase
  }

  /// What people do whom a figure counts, where no noun says more: 3300万人⟦处于洪水警报⟧下, 6700万人⟦受益⟧.
  private func predicate(behind index: Int) -> NounPhrase? {
    let figure = context.figures[index]
    guard PhraseWords.people.contains(figure.unit.symbol) else { return nil }
    let clause = context.clauses.clause(at: figure.range.lowerBound).range
    let next = index + 1 < context.figures.count ? context.figures[index + 1].range.lowerBound : .max
    let end = min(clause.upperBound, next)
    let tokens = context.tokens(figure.range.upperBound..<max(figure.range.upperBound, end))
    guard let verb = tokens.firstIndex(where: { $0.role != .link && $0.role != .quote }), tokens[verb].isVerbal,
      tokens[verb].range.count > 1
    else { return nil }
    let objects = tokens[(verb + 1)...].prefix { $0.role == .noun || $0.role == .attribute || $0.role == .flow }
    let last = objects.last { $0.role != .attribute } ?? tokens[verb]
    return NounPhrase(ranges: [tokens[verb].range.lowerBound..<last.range.upperBound], head: tokens[verb].range)
  }

  /// Whether a figure is the means of something: 以⟦59.85分⟧的成绩.
  private func isMeans(_ figure: Figure) -> Bool {
    PhraseWords.means.longestMatch(
      in: context.text.characters, before: figure.contextStart, from: max(0, figure.contextStart - 2)) != nil
  }

  /// 24个⟦城市⟧交付率超九成: of a clause behind a count its subject is what is counted, and not the measure of it.
  private func withoutMeasure(_ phrase: NounPhrase) -> NounPhrase {
    let tokens = context.tokens(phrase.ranges[0])
    guard isMeasure(phrase), tokens.count > 1, tokens[0].role == .noun, tokens[0].range.count > 1,
      let next = context.tokens(phrase.end..<max(phrase.end, clauseEnd(phrase.end))).first,
      next.role == .link || next.role == .verb
    else { return phrase }
    return NounPhrase(ranges: [tokens[0].range], head: tokens[0].range)
  }

  /// 股东今日⟦解除质押⟧18万股: what someone did so often.
  private func withAct(behind phrase: NounPhrase, _ figure: Figure) -> NounPhrase {
    guard let act = act(before: figure), act.start >= phrase.end,
      context.tokens(phrase.end..<act.start).allSatisfy({
        [.date, .time, .link, .quote, .preposition].contains($0.role)
      })
    else { return phrase }
    var phrase = phrase
    phrase.modifiers.append((.owner, phrase.head))
    phrase.ranges += act.ranges
    phrase.head = act.head
    return phrase
  }

  /// What stands behind a figure with what is done to it and how it is counted: ⟦取消⟧了1270个航班, ⟦日均新增⟧50家企业.
  private func withAct(_ phrase: NounPhrase, _ index: Int) -> NounPhrase {
    let figure = context.figures[index]
    var start = context.clauses.clause(at: figure.range.lowerBound).range.lowerBound
    if index > 0 { start = max(start, context.figures[index - 1].range.upperBound) }
    var phrase = phrase
    scan: for token in context.tokens(start..<max(start, figure.contextStart)).reversed() {
      switch token.role {
      case .link: continue
      case .quote where !context.text.characters[token.range.lowerBound].isSpace: continue
      case .counting: phrase.modifiers.append((.counting, token.range))
      case .attribute
      where PhraseWords.each.longestMatch(in: context.text.characters, at: token.range.lowerBound) != nil:
        phrase.modifiers.append((.counting, token.range))
      case .verb, .support:
        guard token.range.count > 1, phrase.ranges.count == 1 || phrase.start == token.range.upperBound else {
          break scan
        }
        if phrase.ranges.count == 1 {
          phrase.ranges.insert(token.range, at: 0)
        } else {
          phrase.ranges[0] = token.range.lowerBound..<phrase.ranges[0].upperBound
        }
      default: break scan
      }
    }
    phrases.addCounting(&phrase)
    return phrase
  }

  /// Whether a phrase only names the place where something is: 在⟦水域⟧扣押了….
  private func isSite(_ phrase: NounPhrase) -> Bool {
    PhraseWords.sites.longestMatch(in: context.text.characters, before: phrase.end, from: phrase.start) != nil
  }

  private func isMeasure(_ phrase: NounPhrase) -> Bool {
    PhraseWords.nameMeasure(in: context.text.characters, before: phrase.end, from: phrase.start)
  }

  private func clauseEnd(_ place: Int) -> Int {
    context.clauses.clause(at: place).range.upperBound
  }

  private func isTimeMeasure(_ phrase: NounPhrase) -> Bool {
    PhraseWords.timeMeasures.longestMatch(in: context.text.characters, before: phrase.end, from: phrase.start) != nil
  }

  /// The nearest phrase before an index value that is the name of one: …体系能力指数.
  private func indexName(_ index: Int) -> NounPhrase? {
    let figure = context.figures[index]
    let sentence = context.sentences[context.sentenceOfFigure[index]].range
    var end = figure.range.lowerBound
    while end > sentence.lowerBound {
      if PhraseWords.indexNames.longestMatch(in: context.text.characters, before: end, from: sentence.lowerBound) != nil
      {
        let clause = context.clauses.clause(at: end - 1).range.lowerBound
        guard var phrase = phrases.phrase(from: min(clause, end), to: end) else { return nil }
        // 全球发展指数: the place is part of the name.
        if let region = context.regions.last(where: { $0.range.upperBound == phrase.start && $0.level == .zone }) {
          phrase.ranges[0] = region.range.lowerBound..<phrase.ranges[0].upperBound
        }
        return phrase
      }
      end -= 1
    }
    return nil
  }

  /// Whether a verb of being or reaching binds the figure to the words before it: 企业达到2306家.
  func isLinked(_ figure: Figure) -> Bool {
    Self.ties.longestMatch(
      in: context.text.characters, before: figure.contextStart, from: max(0, figure.contextStart - 4)) != nil
  }

  private static let ties = Trie<Bool>(words: "达 到 为 至 是 达到 增至 升至 有望达", reversed: true)

  /// The phrase between the beginning of the clause, or the figure before, and the figure.
  private func phraseBefore(_ index: Int) -> NounPhrase? {
    let figure = context.figures[index]
    let clause = context.clauses.clause(at: figure.range.lowerBound)
    var start = clause.range.lowerBound
    var other = index - 1
    while other >= 0, context.figures[other].range.upperBound > start {
      // 连续8年保持在1.3万亿斤: how long it lasted stands inside the clause.
      if context.figures[other].kind != .date, context.figures[other].kind != .duration || figure.kind == .duration {
        start = pastNoun(of: other)
        break
      }
      other -= 1
    }
    return phrases.phrase(from: start, to: figure.contextStart)
  }

  /// Past the words that still belong to an earlier figure: 八成以上的税收⟦和逾九成的⟧….
  private func pastNoun(of other: Int) -> Int {
    let place = end(of: context.figures[other])
    guard let noun = phraseAfter(other), (place...place + 1).contains(noun.start),
      ListMarks.joins(context.text.characters[noun.end])
    else {
      return place
    }
    return noun.end
  }

  /// The phrase right behind a figure, in its clause.
  private func phraseAfter(_ index: Int) -> NounPhrase? {
    let figure = context.figures[index]
    let text = context.text.characters
    let start = end(of: figure)
    let clause = context.clauses.clause(at: figure.range.lowerBound)
    let next = index + 1 < context.figures.count ? context.figures[index + 1].range.lowerBound : .max
    if PhraseWords.marks.longestMatch(in: text, at: start) != nil { return nil }
    // 100多瓶500毫升的瓶装水: how big each is stands between.
    if figure.kind == .count, next == start, context.figures[index + 1].kind == .measure {
      return phraseAfter(index + 1)
    }
    return phrases.phrase(
      after: classifier(behind: figure) ?? start, limit: min(clause.range.upperBound, next), counting(figure),
      isReceiver: PhraseWords.receiving.longestMatch(in: text, before: figure.contextStart) != nil)
  }

  /// What a figure asks of the noun behind it.
  private func counting(_ figure: Figure) -> Counting {
    guard figure.kind == .count else { return .none }
    if PhraseWords.persons.contains(figure.unit.symbol) { return .persons }
    return PhraseWords.people.contains(figure.unit.symbol) && !isDone(figure) ? .units : .things
  }

  /// The end of the classifier behind a place in an order: 第三⟦块⟧金牌; nil where none stands.
  private func classifier(behind figure: Figure) -> Int? {
    guard figure.kind == .rank else { return nil }
    return UnitLexicon.shared.words.longestMatch(in: context.text.characters, at: figure.range.upperBound)?.end
  }

  /// Whether a verb has what is counted in times as its object: ⟦需要⟧7次报关手续.
  private func isDone(_ figure: Figure) -> Bool {
    guard PhraseWords.times.contains(figure.unit.symbol), figure.contextStart > 0 else { return false }
    let clause = context.clauses.clause(at: figure.range.lowerBound).range.lowerBound
    return context.tokens(min(clause, figure.contextStart)..<figure.contextStart).last?.partOfSpeech == .verb
  }

  /// The part and the whole of a share, 战略性新兴产业产值|占规上工业产值, where the clause says 占; the part is empty
  /// where an earlier clause names it.
  func share(_ index: Int) -> (part: NounPhrase?, whole: [Range<Int>])? {
    let figure = context.figures[index]
    guard figure.kind == .share || figure.kind == .growth else { return nil }
    let clause = context.clauses.clause(at: figure.range.lowerBound).range
    guard clause.lowerBound < figure.contextStart else { return nil }
    let tokens = context.tokens(clause.lowerBound..<figure.contextStart)
    guard let share = tokens.lastIndex(where: { $0.role == .share }),
      !tokens[share...].contains(where: { $0.role == .quantity && $0.partOfSpeech == .time }),
      let end = tokens[(share + 1)...].prefix(while: { ![.link, .comparison].contains($0.role) })
        .last(where: { [.noun, .flow, .region].contains($0.role) })
    else { return nil }
    let before = clause.lowerBound..<tokens[share].range.lowerBound
    let part = phrases.phrase(from: before.lowerBound, to: before.upperBound) ?? act(in: before)
    // 占到: what is reached is no part of the name.
    let verb = tokens[share].range
    return (part, [verb.lowerBound..<verb.lowerBound + 1, verb.upperBound..<end.range.upperBound])
  }
}
