import ClaimModel

/// Chooses the time that a figure speaks of among the dates of its sentence and the frames that are open over it.
struct PeriodChoice {
  /// A time that a figure might speak of.
  struct Candidate {
    var period: Period
    /// The date figure whose words say it; nil where none does.
    var date: Int?
    var evidence: Evidence
    /// Why it was not taken; nil for the one that was.
    var rejection: Explanation.Reason?
  }

  let context: StoryContext
  let frames: TimeFrames
  private var text: TextView { context.text.characters }

  init(_ context: StoryContext) {
    self.context = context
    frames = TimeFrames(context)
  }

  /// The period of a figure, with the kind of time.
  func period(of index: Int, list: Lists.Pairing?) -> (candidate: Candidate, kind: TimeKind)? {
    if let date = list?.date {
      let whole = frames.mention(ofFigure: date)?.period
      let part = list?.member.flatMap { $0.period(from: context.anchor, spoken: whole, text: whole?.text ?? "") }
      if let period = part ?? whole { return (Candidate(period: period, date: date, evidence: .list), .stretch) }
    }
    guard var candidate = candidates(of: index).first(where: { $0.rejection == nil }) else { return nil }
    if !candidate.evidence.isStated { candidate.period.origin = .inherited }
    let expression = candidate.date.flatMap { context.figures[$0].date }
    let kind = expression?.timeKind ?? .stretch
    guard let end = endOfStretch(index, candidate.period, expression) else { return (candidate, kind) }
    candidate.period = end
    return (candidate, .moment)
  }

  /// The period of a date figure itself.
  func period(ofDate index: Int) -> Period? { frames.mention(ofFigure: index)?.period }

  /// What a table speaks of that names no time: the story's first frame, the title's year or the article's own.
  var ofStory: Candidate? { lead ?? storyCandidates(before: .max).first }

  /// The story's first frame.
  private var lead: Candidate? {
    frames.lead.flatMap { lead in
      frames.mentions[lead].period.map { Candidate(period: $0, date: frames.mentions[lead].figure, evidence: .assumed) }
    }
  }

  /// Every time that might be meant, the best first; those that are not have a reason.
  func candidates(of index: Int) -> [Candidate] {
    let sentence = context.sentenceOfFigure[index]
    var candidates: [Candidate] = []
    var weak: [Candidate] = []
    for number in frames.mentions(ofSentence: sentence).reversed() {
      guard let candidate = candidate(number, for: index) else { continue }
      if frames.mentions[number].role == .event, candidate.rejection == nil {
        weak.append(candidate)
      } else {
        candidates.append(candidate)
      }
    }
    if candidates.allSatisfy({ $0.rejection != nil }), !saysUnknownMoment(index, sentence) {
      candidates += inherited(index, sentence) + weak + storyCandidates(before: context.figures[index].range.lowerBound)
    }
    return candidates
  }
}

// MARK: - Dates of the sentence

extension PeriodChoice {
  private func candidate(_ number: Int, for index: Int) -> Candidate? {
    let mention = frames.mentions[number]
    guard let period = mention.period else { return nil }
    let (figure, date) = (context.figures[index], context.figures[mention.figure].range)
    let clause = context.clauses.index(at: figure.range.lowerBound)
    let evidence: Evidence = mention.clause == clause ? .clause : .sentence
    var candidate = Candidate(period: period, date: mention.figure, evidence: evidence)
    candidate.rejection = rejection(mention, date, for: index, clause)
    return candidate
  }

  private func rejection(_ mention: TimeFrames.Mention, _ date: Range<Int>, for index: Int, _ clause: Int)
    -> Explanation.Reason?
  {
    let figure = context.figures[index]
    if mention.figure > index { return isBehind(mention, date, figure) ? nil : .standsAfter }
    // What stands in brackets holds only there.
    if context.clauses[mention.clause].depth > context.clauses[clause].depth { return .fartherAway }
    switch mention.role {
    case .base:
      // 较去年同期的4.1%: the level it had then.
      return mention.isOfNext && mention.figure + 1 == index && figure.kind.isLevelOrShare ? nil : .baseOfComparison
    case .start: return mention.figure + 1 == index || isChain(mention.figure, index) ? nil : .startOfChange
    case .end, .frame, .event:
      if isAside(mention), mention.clause != clause { return .fartherAway }
      if isNow(mention.figure), saysMoment(context.sentenceOfFigure[index]) { return .fartherAway }
      if figure.kind == .multiple, isHeldAgainst(date, figure) { return .baseOfComparison }
      return mention.isOfNext && mention.figure + 1 != index ? .fartherAway : nil
    }
  }

  /// Whether a date is the same part of another year, told beside what the sentence speaks of: 亏损1亿元,上年同期盈利5亿元.
  private func isAside(_ mention: TimeFrames.Mention) -> Bool {
    guard context.figures[mention.figure].date?.repeatsSpokenPart == true else { return false }
    let first = context.clauses[mention.clause].sentence
    return frames.mentions(ofSentence: first).first.map { frames.mentions[$0].figure < mention.figure } ?? false
  }

  /// Whether a date is only 目前, 现有 or the like.
  private func isNow(_ date: Int) -> Bool {
    context.figures[date].date.map { $0.offset?.unit == .day && $0.offset?.count == 0 && $0.timeKind == .moment }
      ?? false
  }

  /// Whether a sentence says a moment itself: 截至2024年底,现有水库9.5万座.
  private func saysMoment(_ sentence: Int) -> Bool {
    frames.mentions(ofSentence: sentence).contains {
      let figure = frames.mentions[$0].figure
      return context.figures[figure].date?.timeKind == .moment && !isNow(figure) && frames.mentions[$0].role == .frame
    }
  }

  /// Whether only dates stand between two figures.
  private func isChain(_ date: Int, _ index: Int) -> Bool {
    context.figures[(date + 1)..<index].allSatisfy { $0.kind == .date }
  }

  /// 是2015年的4.9倍: what the multiple is counted from.
  private func isHeldAgainst(_ date: Range<Int>, _ figure: Figure) -> Bool {
    text[date.upperBound] == "的" && figure.contextStart <= date.upperBound + 2
      || text[date.upperBound] == "”" && text[date.upperBound + 1] == "的"
  }

  /// Whether a date right behind a figure is its own: 12亿元(2023年); not one behind a mark, which opens what follows.
  private func isBehind(_ mention: TimeFrames.Mention, _ date: Range<Int>, _ figure: Figure) -> Bool {
    let gap = date.lowerBound - figure.range.upperBound
    return gap == 0 || gap == 1 && text[figure.range.upperBound] == "(" && text[date.upperBound] == ")"
  }
}

// MARK: - Frames

extension PeriodChoice {
  /// What holds over the sentence: its paragraph's time, words that look back over years, the section's heading.
  private func inherited(_ index: Int, _ sentence: Int) -> [Candidate] {
    let open = frames.open[sentence]
    var candidates: [Candidate] = restated(index, sentence).map { [$0] } ?? []
    func add(_ mention: Int?, _ evidence: Evidence) {
      guard let mention, let period = frames.mentions[mention].period else { return }
      candidates.append(Candidate(period: period, date: frames.mentions[mention].figure, evidence: evidence))
    }
    add(open.paragraph, .paragraph)
    // What looks back over years was opened below the heading.
    add(open.section, .section)
    if let heading = context.sections.section(of: sentence)?.date?.period(from: context.anchor, text: "") {
      candidates.append(Candidate(period: heading, date: nil, evidence: .section))
    }
    return candidates
  }

  /// 截至本公告日 of an article with no date: no other time is meant.
  private func saysUnknownMoment(_ index: Int, _ sentence: Int) -> Bool {
    frames.mentions(ofSentence: sentence).contains { number in
      let mention = frames.mentions[number]
      return mention.period == nil && mention.role == .frame && mention.figure < index
        && context.figures[mention.figure].date?.timeKind == .moment
    }
  }

  /// What holds for the whole story: where its own date is not known the first frame, then the year of its title, the
  /// article's own.
  private func storyCandidates(before place: Int) -> [Candidate] {
    var candidates: [Candidate] = []
    if context.anchor?.isExact != true, let lead,
      let date = lead.date, context.figures[date].range.lowerBound < place
    {
      candidates.append(lead)
    }
    if let year = context.yearOfTitle {
      candidates.append(Candidate(period: Period(year: year), date: nil, evidence: .headline))
    }
    if let year = context.anchor?.year {
      candidates.append(Candidate(period: Period(year: year), date: nil, evidence: .dateline))
    }
    return candidates
  }

  /// The time that the text names where it repeats a figure of the headline, which leaves it out.
  private func restated(_ index: Int, _ sentence: Int) -> Candidate? {
    guard context.sentences[sentence].role == .headline || context.sections.isHeading(sentence) else { return nil }
    let figure = context.figures[index]
    let nearest = context.figures.indices[(index + 1)...].prefix(Self.leadFigures)
    guard
      let other = nearest.first(where: {
        context.figures[$0].kind == figure.kind && context.figures[$0].quantity == figure.quantity
          && context.sentences[context.sentenceOfFigure[$0]].role != .headline
      })
    else { return nil }
    return frames.mentions(ofSentence: context.sentenceOfFigure[other]).reversed().lazy
      .compactMap { candidate($0, for: other) }.first { $0.rejection == nil }
      .map { Candidate(period: $0.period, date: $0.date, evidence: .paragraph) }
  }

  /// Among how many figures after the headline the text repeats one of it.
  private static let leadFigures = 40
}

// MARK: - The ends of a stretch of years

extension PeriodChoice {
  /// Of 五年来由1000亿元增加到1500亿元 the first is the level of the year before, the second that of the last year.
  private func endOfStretch(_ index: Int, _ period: Period, _ expression: DateExpression?) -> Period? {
    let figure = context.figures[index]
    guard figure.kind.isLevelOrShare, expression?.closing == nil, let start = period.start, let end = period.end,
      end.year > start.year, start.month == 1, end.month == 12
    else { return nil }
    let place = text[figure.contextStart - 1] == "的" ? figure.contextStart - 1 : figure.contextStart
    let before = { (words: Trie<Bool>) in
      [place, figure.range.lowerBound].contains {
        words.longestMatch(in: text, before: $0, from: max(0, $0 - 6)) != nil
      }
    }
    // A level that is only reached in a clause of its own is of the whole plan period; in a review, of its end.
    let isReviewed = expression?.lookback != nil
    let year: Int? =
      if before(TimeWords.starts) {
        start.year - 1
      } else if before(TimeWords.changesTo) || isReviewed && before(TimeWords.ends) && !isSpread(figure) {
        end.year
      } else {
        nil
      }
    return year.map {
      var result = Period(year: $0)
      (result.text, result.origin) = (period.text, period.origin == .inherited ? .inherited : .relative)
      return result
    }
  }
}

extension PeriodChoice {
  /// Whether words of the clause spread a figure over a stretch: 年均新增超过1100万户.
  private func isSpread(_ figure: Figure) -> Bool {
    let clause = context.clauses.clause(at: figure.range.lowerBound).range.lowerBound
    return context.words.words(in: clause..<max(clause, figure.range.lowerBound)).contains { word in
      TimeWords.spread.value(of: word.range, in: text) != nil
    }
  }
}

extension Claim.Kind {
  /// Whether such figures say how much there is, or which part.
  var isLevelOrShare: Bool {
    switch self {
    case .money, .count, .measure, .share, .index, .duration: true
    case .growth, .multiple, .rank, .date: false
    }
  }
}
