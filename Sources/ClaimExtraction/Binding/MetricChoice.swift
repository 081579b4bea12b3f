import ClaimModel

/// What each figure of a story measures, found in one pass from beginning to end.
struct MetricChoice {
  /// A metric, where its words stand, and how near.
  struct Found {
    var reading: MetricReading
    /// The words; nil for a metric that is carried on from another figure.
    var words: Range<Int>?
    var evidence: Evidence
    /// The figure of the same sentence whose metric it is.
    var source: Int?
  }

  /// The figures that 分别 pairs with what they measure.
  let lists: Lists
  private let context: StoryContext
  private let phrases: NounPhrases
  private var found: [Found?]
  /// The figure whose metric the story speaks of.
  private var topic: Int?

  /// Units that say themselves what is counted: 共3118户.
  private static let nouns: Set<String> = ["户", "村", "镇", "乡", "邻", "站", "县", "市", "区"]

  init(_ context: StoryContext) {
    self.context = context
    phrases = NounPhrases(context: context)
    lists = Lists(context)
    found = Array(repeating: nil, count: context.figures.count)
    for index in context.figures.indices
    where context.figures[index].kind != .date && context.figures[index].cell == nil {
      found[index] = find(index)
      if found[index]?.words != nil { topic = index }
    }
  }

  /// The metric of a figure.
  func metric(of index: Int) -> Found? { found[index] }

  private func find(_ index: Int) -> Found? {
    let pairing = lists.pairing(of: index)
    if let earlier = pairing?.earlier, let other = found[earlier] {
      guard let head = pairing?.metric.first else { return Found(reading: other.reading, words: nil, evidence: .list) }
      let phrase = other.reading.phrase + words(head).string
      let reading = MetricReading(
        phrase: phrase, id: context.metrics.id(in: .init(folding: phrase)), head: words(head).string,
        modifiers: other.reading.modifiers + [Modifier(.part, other.reading.phrase)])
      return Found(reading: reading, words: head, evidence: .list)
    }
    if let words = pairing?.metric, let first = words.first {
      return Found(reading: reading(words), words: first, evidence: .list)
    }
    return own(index) ?? unit(index) ?? ofSentence(index) ?? ofTopic(index)
  }

  /// The phrase of the figure's own clause.
  private func own(_ index: Int) -> Found? {
    if let (part, whole) = share(index) {
      let partReading = part.map(reading) ?? topicReading(index)
      let phrase = (partReading?.phrase ?? "") + words(whole).string
      let metric = MetricReading(
        phrase: phrase, id: context.metrics.id(in: .init(folding: phrase)), head: partReading?.head,
        modifiers: partReading?.modifiers ?? [])
      return Found(reading: metric, words: part?.ranges[0] ?? whole, evidence: .clause)
    }
    return phrase(of: index).map { Found(reading: reading($0), words: $0.ranges[0], evidence: .clause) }
  }

  /// A unit that is the name of what is counted.
  private func unit(_ index: Int) -> Found? {
    let figure = context.figures[index]
    guard figure.kind == .count, Self.nouns.contains(figure.unit.symbol) else { return nil }
    return Found(reading: MetricReading(phrase: figure.unit.symbol), words: figure.range, evidence: .clause)
  }

  /// What an earlier clause of the sentence speaks of: the metric of its last figure, or its subject.
  private func ofSentence(_ index: Int) -> Found? {
    let sentence = context.sentenceOfFigure[index]
    let figure = context.figures[index]
    if let topic, context.sentenceOfFigure[topic] == sentence {
      guard let other = found[topic], mayShare(figure, context.figures[topic]) else { return nil }
      return Found(reading: other.reading, words: nil, evidence: .sentence, source: topic)
    }
    var clause = context.clauses.index(at: figure.range.lowerBound)
    guard figure.kind != .duration, figure.kind != .count || isLinked(figure) else { return nil }
    while clause > 0, context.clauses[clause - 1].sentence == sentence {
      clause -= 1
      let range = context.clauses[clause].range
      let isCircumstance = Self.circumstances.longestMatch(in: context.text.characters, at: range.lowerBound) != nil
      let phrase =
        isCircumstance
        ? figure.kind == .rank ? phrases.phrase(from: range.lowerBound, to: range.upperBound) : nil
        : phrases.subject(of: range)
      if let phrase { return Found(reading: reading(phrase), words: phrase.ranges[0], evidence: .sentence) }
    }
    return nil
  }

  /// What the sentence before speaks of, where the figure may be of it.
  private func ofTopic(_ index: Int) -> Found? {
    guard let topic, let other = found[topic] else { return nil }
    let sentence = context.sentenceOfFigure[index]
    guard sentence - context.sentenceOfFigure[topic] == 1,
      context.sentences[sentence].paragraph == context.sentences[sentence - 1].paragraph,
      measuresAlike(context.figures[index], context.figures[topic])
    else { return nil }
    return Found(reading: other.reading, words: nil, evidence: .paragraph)
  }

  private func topicReading(_ index: Int) -> MetricReading? {
    guard let topic, context.sentenceOfFigure[topic] == context.sentenceOfFigure[index] else { return nil }
    return found[topic]?.reading
  }

  /// Words that begin a clause on what else went on: 受外需回落影响.
  private static let circumstances = Trie<Bool>(words: "受 随着 在 由于 得益于 尽管 虽然 因 为 除 除了 与 对于 据 根据")

  /// Whether a figure of the next sentence may be of the metric of another: a level only of one in such units, since
  /// what is counted in persons is not measured in yuan.
  private func measuresAlike(_ figure: Figure, _ other: Figure) -> Bool {
    switch figure.kind {
    case .money, .count, .measure: isAlike(figure, other)
    case .growth, .share, .multiple: true
    case .rank, .index, .duration, .date: false
    }
  }

  /// Whether a figure of the same sentence may be of it: any change of a level, and levels of like units.
  private func mayShare(_ figure: Figure, _ other: Figure) -> Bool {
    figure.kind.isLevel && other.kind.isLevel ? isAlike(figure, other) : true
  }

  private func isAlike(_ figure: Figure, _ other: Figure) -> Bool {
    figure.unit.dimension == other.unit.dimension
      && (figure.kind != .count || figure.unit.symbol == other.unit.symbol)
  }
}

// MARK: - The phrase of a clause

extension MetricChoice {
  private func phrase(of index: Int) -> NounPhrase? {
    let figure = context.figures[index]
    let before = phraseBefore(index)
    let text = context.text.characters
    let end = Comparators.match(text, after: figure.range.upperBound)?.end ?? figure.range.upperBound
    let isDescribed = text[end] == "的" || end > figure.range.upperBound && text[end - 1] == "的"
    switch figure.kind {
    case .count:
      // 学生数不满50人的小校: the noun after 的 is what has that many.
      if let before, isDescribed { return before }
      let after = phraseAfter(index)
      return before != nil && isLinked(figure) ? before : after ?? before ?? act(before: figure)
    case .index: return indexName(index) ?? before
    case .rank where !text[figure.range.upperBound - 1].isNumeral: return phraseAfter(index) ?? before
    case .duration: return before
    case .money, .measure:
      guard let before, !isFirstOfKind(figure) else { return phraseAfter(index) ?? before }
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

  /// What people did whom a figure counts, where no noun says more: 累计⟦扩招⟧413万人.
  private func act(before figure: Figure) -> NounPhrase? {
    let clause = context.clauses[context.clauses.index(at: figure.range.lowerBound)].range
    guard clause.lowerBound < figure.contextStart,
      let verb = context.tokens(clause.lowerBound..<figure.contextStart).last(where: { $0.role != .quote }),
      verb.role == .verb || verb.role == .support, verb.range.count > 1
    else { return nil }
    return NounPhrase(ranges: [verb.range], head: verb.range)
  }

  /// The nearest phrase before an index value that is the name of one: …体系能力指数.
  private func indexName(_ index: Int) -> NounPhrase? {
    let figure = context.figures[index]
    let sentence = context.sentences[context.sentenceOfFigure[index]].range
    var end = figure.range.lowerBound
    while end > sentence.lowerBound {
      if PhraseWords.indexNames.longestMatch(in: context.text.characters, before: end, from: sentence.lowerBound) != nil
      {
        let clause = context.clauses[context.clauses.index(at: end - 1)].range.lowerBound
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
  private func isLinked(_ figure: Figure) -> Bool {
    Self.ties.longestMatch(
      in: context.text.characters, before: figure.contextStart, from: max(0, figure.contextStart - 4)) != nil
  }

  private static let ties = Trie<Bool>(words: "达 到 为 至 是 达到 增至 升至 有望达", reversed: true)

  /// The phrase between the beginning of the clause, or the figure before, and the figure.
  private func phraseBefore(_ index: Int) -> NounPhrase? {
    let figure = context.figures[index]
    let clause = context.clauses[context.clauses.index(at: figure.range.lowerBound)]
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
    let end = context.figures[other].range.upperBound
    let place = Comparators.match(context.text.characters, after: end)?.end ?? end
    guard let noun = phraseAfter(other), noun.start == place + 1, ListMarks.joins(context.text.characters[noun.end])
    else {
      return place
    }
    return noun.end
  }

  /// The phrase right behind a figure, in its clause.
  private func phraseAfter(_ index: Int) -> NounPhrase? {
    let figure = context.figures[index]
    let text = context.text.characters
    let start = Comparators.match(text, after: figure.range.upperBound)?.end ?? figure.range.upperBound
    let clause = context.clauses[context.clauses.index(at: figure.range.lowerBound)]
    let next = index + 1 < context.figures.count ? context.figures[index + 1].range.lowerBound : .max
    if PhraseWords.marks.longestMatch(in: text, at: start) != nil { return nil }
    return phrases.phrase(after: start, limit: min(clause.range.upperBound, next), counts: figure.kind == .count)
  }

  /// The part and the whole of a share, 战略性新兴产业产值|占规上工业产值, where the clause says 占; the part is empty
  /// where an earlier clause names it.
  private func share(_ index: Int) -> (part: NounPhrase?, whole: Range<Int>)? {
    let figure = context.figures[index]
    guard figure.kind == .share || figure.kind == .growth else { return nil }
    let clause = context.clauses[context.clauses.index(at: figure.range.lowerBound)].range
    guard clause.lowerBound < figure.contextStart else { return nil }
    let tokens = context.tokens(clause.lowerBound..<figure.contextStart)
    guard let share = tokens.lastIndex(where: { $0.role == .share }),
      let end = tokens[(share + 1)...].last(where: { [.noun, .flow, .region].contains($0.role) }),
      !tokens[share...].contains(where: { $0.role == .quantity && $0.partOfSpeech == .time })
    else { return nil }
    let part = phrases.phrase(from: clause.lowerBound, to: tokens[share].range.lowerBound)
    return (part, tokens[share].range.lowerBound..<end.range.upperBound)
  }
}

// MARK: - Readings

extension MetricChoice {
  /// The metric that a phrase names.
  func reading(_ phrase: NounPhrase) -> MetricReading {
    var reading = reading(phrase.ranges)
    reading.head = words(phrase.head).string
    reading.modifiers = phrase.modifiers.map { Modifier($0.kind, words($0.range).string) }
    return reading
  }

  /// The metric that words name.
  func reading(_ ranges: [Range<Int>]) -> MetricReading {
    let words = ranges.flatMap(words)
    return MetricReading(phrase: words.string, id: context.metrics.id(in: words))
  }

  private func words(_ range: Range<Int>) -> [FoldedScalar] {
    context.text.characters[range].filter { !$0.isSpace && $0 != "“" && $0 != "”" }
  }
}

extension Claim.Kind {
  /// Whether such figures say how much there is, not how it changed or which part it is.
  fileprivate var isLevel: Bool {
    switch self {
    case .money, .count, .measure, .duration, .index: true
    case .growth, .share, .multiple, .rank, .date: false
    }
  }
}
