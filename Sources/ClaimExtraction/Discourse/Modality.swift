import ClaimModel

/// Tells plans from facts, what is asserted from what is not, and who says so: one pass over the words of a sentence.
struct Modality {
  /// What the words of a sentence say of the figures behind them.
  struct Cue {
    var range: Range<Int>
    var meaning: PlanWords.Meaning
    /// Where what it says ends.
    var end: Int
  }

  private let context: StoryContext
  /// For each sentence with a figure its cues in order; found when first asked for.
  private var cues: [[Cue]?]
  private var text: TextView { context.text.characters }

  init(_ context: StoryContext) {
    self.context = context
    cues = Array(repeating: nil, count: context.sentences.count)
  }

  /// Planned where words of a plan hold over the figure, its section is one of plans, or its period lies ahead.
  mutating func status(
    of index: Int, period: Period?
  ) -> (status: Claim.Status, words: Range<Int>?, evidence: Evidence) {
    let figure = context.figures[index]
    let sentence = context.sentenceOfFigure[index]
    if context.sections.section(of: sentence)?.isPlanned == true, figure.kind != .date, figure.kind != .duration {
      return (.planned, nil, .section)
    }
    for cue in find(sentence).reversed() where cue.range.upperBound <= figure.range.lowerBound {
      switch cue.meaning {
      case .plan, .planBeforeVerb, .planUnlessName:
        if figure.range.lowerBound < cue.end { return (.planned, cue.range, evidence(cue.range, figure.range)) }
      case .origin:
        if isSameClause(cue.range, figure.range), !endsChange(figure) { return (.actual, cue.range, .clause) }
      case .fact(let extent):
        if extent == .sentence || isSameClause(cue.range, figure.range) { return (.actual, cue.range, .clause) }
      default: break
      }
    }
    if let start = period?.start, let anchor = context.anchor, start.year > anchor.year, period?.origin == .explicit {
      return (.planned, nil, .clause)
    }
    return (.actual, nil, .assumed)
  }

  /// Whether a figure is what a change comes to: 缩短至⟦1小时⟧.
  private func endsChange(_ figure: Figure) -> Bool {
    [figure.contextStart, figure.range.lowerBound].contains {
      TimeWords.changesTo.longestMatch(in: text, before: $0, from: max(0, $0 - 5)) != nil
    }
  }

  /// How the text puts a figure forward, and the words that say so.
  mutating func assertion(of index: Int) -> (assertion: Assertion, words: Range<Int>)? {
    let figure = context.figures[index].range
    for cue in find(context.sentenceOfFigure[index]).reversed() {
      guard case .assertion(let assertion, _) = cue.meaning else { continue }
      let isBefore = cue.range.upperBound <= figure.lowerBound && figure.lowerBound < cue.end
      // …500例系谣言: the denial stands behind.
      let isBehind =
        assertion == .denied && cue.range.lowerBound >= figure.upperBound && isSameClause(figure, cue.range)
      if isBefore || isBehind { return (assertion, cue.range) }
    }
    return nil
  }

  /// The words that name the source: 数据显示, 袁国华介绍, 据统计.
  mutating func attribution(of index: Int) -> Range<Int>? {
    let figure = context.figures[index].range
    for cue in find(context.sentenceOfFigure[index]) where cue.range.upperBound <= figure.lowerBound {
      guard case .saying = cue.meaning else { continue }
      let start = context.clauses.clause(at: cue.range.lowerBound).range.lowerBound
      return cue.range.upperBound - start <= Self.longestSource ? start..<cue.range.upperBound : nil
    }
    return nil
  }

  /// Longer clauses before 表示 tell more than who says so.
  private static let longestSource = 40

  private func evidence(_ words: Range<Int>, _ figure: Range<Int>) -> Evidence {
    isSameClause(words, figure) ? .clause : .sentence
  }

  private func isSameClause(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    context.clauses.index(at: a.lowerBound) == context.clauses.index(at: b.lowerBound)
  }
}

// MARK: - Cues

extension Modality {
  private mutating func find(_ sentence: Int) -> [Cue] {
    if let known = cues[sentence] { return known }
    var found: [Cue] = []
    let range = context.sentences[sentence].range
    var place = range.lowerBound
    while place < range.upperBound {
      guard let match = PlanWords.words.longestMatch(in: text, at: place), match.end <= range.upperBound,
        context.words.isWhole(place..<match.end)
      else {
        place += 1
        continue
      }
      if let cue = cue(place..<match.end, match.value, range) { found.append(cue) }
      place = match.end
    }
    cues[sentence] = found
    return found
  }

  private func cue(_ range: Range<Int>, _ meaning: PlanWords.Meaning, _ sentence: Range<Int>) -> Cue? {
    switch meaning {
    case .neither: return nil
    case .fact, .origin, .saying: return Cue(range: range, meaning: meaning, end: range.upperBound)
    case .plan(let extent), .assertion(_, let extent):
      return Cue(range: range, meaning: meaning, end: end(range, extent, sentence))
    case .planBeforeVerb(let extent):
      // 将其质押的股份解除质押: what stands behind is what something is done to.
      guard OrganisationWords.pronouns.longestMatch(in: text, at: range.upperBound) == nil,
        let next = context.tokens(range.upperBound..<sentence.upperBound).first(where: {
          $0.role != .pronoun && $0.role != .time
        }),
        [.verb, .link, .light, .support, .counting, .partner, .preposition, .flow, .comparison].contains(next.role)
      else { return nil }
      return Cue(range: range, meaning: meaning, end: end(range, extent, sentence))
    case .planUnlessName(let extent):
      let next = text[range.upperBound]
      return next.isHan || next.isDigit ? Cue(range: range, meaning: meaning, end: end(range, extent, sentence)) : nil
    }
  }

  /// Where what a word says ends: at the end of its clause, or at a semicolon unless a colon opened a list.
  private func end(_ range: Range<Int>, _ extent: PlanWords.Extent, _ sentence: Range<Int>) -> Int {
    let clause = context.clauses.clause(at: range.lowerBound).range.upperBound
    if text[clause] == ":" { return sentence.upperBound }
    guard case .sentence = extent else { return clause }
    return (range.upperBound..<sentence.upperBound).first { text[$0] == ";" || text[$0] == ":" && $0 < clause }
      ?? sentence.upperBound
  }
}
