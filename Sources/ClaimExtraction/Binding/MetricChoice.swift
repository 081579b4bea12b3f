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
    /// What it is a part of, where its own words name only the part.
    var whole: MetricReading?
    /// What a share is of, without the words for its whole.
    var part: MetricReading?
  }

  /// The figures that 分别 pairs with what they measure.
  let lists: Lists
  let context: StoryContext
  let phrases: NounPhrases
  var found: [Found?]
  /// The figure whose metric the story speaks of.
  private var topic: Int?

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
      let phrase = other.reading.phrase + string([head])
      let reading = MetricReading(
        phrase: phrase, id: context.metrics.id(in: .init(folding: phrase)), head: string([head]),
        modifiers: other.reading.modifiers + [Modifier(.part, other.reading.phrase)])
      return Found(reading: reading, words: head, evidence: .list)
    }
    if let words = pairing?.metric, let first = words.first {
      return Found(reading: reading(words), words: first, evidence: .list)
    }
    return own(index) ?? ofCounted(index) ?? unit(index) ?? ofSentence(index) ?? ofTopic(index)
  }

  /// The phrase of the figure's own clause.
  private func own(_ index: Int) -> Found? {
    if let (part, whole) = share(index) {
      let partReading = part.map(reading) ?? topicReading(index)
      let phrase = (partReading?.phrase ?? "") + string(whole)
      let metric = MetricReading(
        phrase: phrase, id: context.metrics.id(in: .init(folding: phrase)), head: partReading?.head,
        modifiers: partReading?.modifiers ?? [])
      return Found(reading: metric, words: part?.ranges[0] ?? whole[1], evidence: .clause, part: partReading)
    }
    guard var phrase = phrase(of: index) else { return nil }
    if let owner = owner(of: phrase, at: index) {
      phrase.ranges.insert(owner, at: 0)
      phrase.modifiers.insert((.owner, owner), at: 0)
    }
    return part(phrase, of: index)
      ?? Found(reading: reading(phrase), words: phrase.ranges[0], evidence: .clause)
  }

  /// The kind of firms that an earlier clause of the sentence speaks of, where a clause names only a measure that
  /// everything has: ⟦民营企业⟧保持增长,进出口19万亿元.
  private func owner(of phrase: NounPhrase, at index: Int) -> Range<Int>? {
    let text = context.text.characters
    let own = context.clauses.index(at: context.figures[index].range.lowerBound)
    guard phrase.ranges.count == 1, PhraseWords.genericHeads.value(of: phrase.ranges[0], in: text) != nil,
      phrase.start - context.clauses[own].range.lowerBound <= 2, own > 0,
      context.clauses[own - 1].sentence == context.clauses[own].sentence,
      let subject = phrases.subject(of: context.clauses[own - 1].range), subject.ranges.count == 1,
      PhraseWords.firms.longestMatch(in: text, before: subject.end, from: subject.start) != nil
    else { return nil }
    return subject.ranges[0]
  }

  /// A word for a part with the whole that was counted before it: 无症状感染者701例,其中⟦本土⟧587例.
  private func part(_ phrase: NounPhrase, of index: Int) -> Found? {
    guard phrase.ranges.count == 1,
      PhraseWords.parts.longestMatch(in: context.text.characters, at: phrase.start)?.end == phrase.end,
      let other = (0..<index).reversed().prefix(Self.partsOfOneWhole).first(where: {
        found[$0] != nil && isAlike(context.figures[index], context.figures[$0])
      }), let whole = found[other].map({ $0.whole ?? $0.reading }),
      context.sentenceOfFigure[index] - context.sentenceOfFigure[other] <= 1
    else { return nil }
    let own = string([phrase.ranges[0]])
    if whole.phrase.contains(own) { return nil }
    let name = own + whole.phrase
    let metric = MetricReading(
      phrase: name, id: context.metrics.id(in: .init(folding: name)), head: whole.head,
      modifiers: [Modifier(.part, own)] + whole.modifiers)
    return Found(reading: metric, words: phrase.ranges[0], evidence: .clause, whole: whole)
  }

  /// Among how many figures before a part its whole is looked for.
  private static let partsOfOneWhole = 6

  /// What was counted right before with the same unit: 新办经营主体643万户,其中5月新办⟦152万户⟧.
  private func ofCounted(_ index: Int) -> Found? {
    let figure = context.figures[index]
    guard figure.kind == .count, PhraseWords.nounsOfUnits[figure.unit.symbol] != nil, let topic,
      let other = found[topic],
      context.sentenceOfFigure[index] - context.sentenceOfFigure[topic] <= 1,
      isAlike(figure, context.figures[topic])
    else { return nil }
    return Found(reading: other.reading, words: nil, evidence: .sentence, source: topic)
  }

  /// A unit that is the name of what is counted.
  private func unit(_ index: Int) -> Found? {
    let figure = context.figures[index]
    guard let noun = PhraseWords.nounsOfUnits[figure.unit.symbol] else { return nil }
    return Found(reading: MetricReading(phrase: noun), words: figure.range, evidence: .clause)
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
    let depth = context.clauses[clause].depth
    let first = max(0, clause - Self.farthestClause)
    while clause > first, context.clauses[clause - 1].sentence == sentence {
      clause -= 1
      if context.clauses[clause].depth > depth { continue }
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
      !context.startsParagraph(sentence),
      measuresAlike(context.figures[index], context.figures[topic])
    else { return nil }
    return Found(reading: other.reading, words: nil, evidence: .paragraph)
  }

  private func topicReading(_ index: Int) -> MetricReading? {
    guard let topic, context.sentenceOfFigure[topic] == context.sentenceOfFigure[index] else { return nil }
    return found[topic]?.part ?? found[topic]?.reading
  }

  /// How many clauses back a figure may find what its sentence speaks of; what goes on longer is no sentence of prose.
  private static let farthestClause = 32

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
      && (figure.kind != .count && PhraseWords.nounsOfUnits[other.unit.symbol] == nil
        || figure.unit.symbol == other.unit.symbol)
  }
}

// MARK: - Readings

extension MetricChoice {
  /// The metric that a phrase names.
  func reading(_ phrase: NounPhrase) -> MetricReading {
    var reading = reading(phrase.ranges)
    reading.head = string([phrase.head])
    reading.modifiers = phrase.modifiers.map { Modifier($0.kind, string([$0.range])) }
    return reading
  }

  /// The metric that words name.
  func reading(_ ranges: [Range<Int>]) -> MetricReading {
    let words = ranges.flatMap(words)
    return MetricReading(phrase: string(ranges), id: context.metrics.id(in: words))
  }

  func words(_ range: Range<Int>) -> [FoldedScalar] { context.text.characters[range].filter(Self.isOfPhrase) }

  private func string(_ ranges: [Range<Int>]) -> String { context.text.string(ranges, where: Self.isOfPhrase) }

  private static func isOfPhrase(_ character: FoldedScalar) -> Bool {
    !character.isSpace && character != "“" && character != "”"
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
