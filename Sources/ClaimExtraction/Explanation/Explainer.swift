import ClaimModel

/// Looks once more at a story for what its claims were not read from.
struct Explainer {
  private let context: StoryContext
  private let utf8: UnsafeBufferPointer<UInt8>
  private let regionChoice: RegionChoice
  private let periodChoice: PeriodChoice

  /// Looks at a story whose text stays in memory.
  init(context: StoryContext, utf8: UnsafeBufferPointer<UInt8>) {
    self.context = context
    self.utf8 = utf8
    regionChoice = RegionChoice(context)
    periodChoice = PeriodChoice(context)
  }

  /// The readings that were possible for a figure and not taken.
  func rejections(of index: Int, _ claim: Claim) -> [Explanation.Rejection] {
    figures(index) + regions(index, claim) + dates(index, claim)
  }

  /// What other rules read where the figure begins.
  private func figures(_ index: Int) -> [Explanation.Rejection] {
    let figure = context.figures[index]
    return RuleBook.shared.readings(context.text.characters, context.words, at: figure.range.lowerBound).compactMap {
      rule, reading in
      guard rule != figure.rule else { return nil }
      switch reading {
      case .figure(let other):
        guard other.range != figure.range || other.kind != figure.kind || other.value != figure.value else {
          return nil
        }
        let value = other.kind == .date ? "" : " \(other.value) \(other.unit.symbol)"
        return rejection(.figure, other.range, "\(rule): \(other.kind.rawValue)\(value)", .anotherRuleFirst)
      case .name(let end):
        guard end > figure.range.lowerBound else { return nil }
        return rejection(.figure, figure.range.lowerBound..<end, rule, .anotherRuleFirst)
      }
    }
  }

  /// The other regions that might have been meant.
  private func regions(_ index: Int, _ claim: Claim) -> [Explanation.Rejection] {
    guard context.figures[index].kind != .date else { return [] }
    let used = claim.derivation.first { $0.field == .region }?.words
    return regionChoice.candidates(of: index).flatMap { candidate -> [Explanation.Rejection] in
      guard let words = candidate.words else { return [] }
      if context.text.span(words) == used {
        return context.regions.first { $0.range == words && $0.isAmbiguous }.map(namesakes) ?? []
      }
      return [rejection(.region, words, candidate.reading.region.name, candidate.rejection ?? .fartherAway)]
    }
  }

  private func namesakes(_ mention: RegionMention) -> [Explanation.Rejection] {
    let lexicon = RegionLexicon.shared
    return (lexicon.namesakes[mention.entry] ?? []).compactMap { entry in
      lexicon.entries[entry].region.map {
        rejection(.region, mention.range, [$0.parent, $0.name].compactMap(\.self).joined(), .sameName)
      }
    }
  }

  /// The other times that might have been meant.
  private func dates(_ index: Int, _ claim: Claim) -> [Explanation.Rejection] {
    guard context.figures[index].kind != .date else { return [] }
    let used = claim.derivation.first { $0.field == .period }?.words
    let known = periodChoice.candidates(of: index).compactMap { candidate -> Explanation.Rejection? in
      guard let date = candidate.date, context.text.span(context.figures[date].range) != used else { return nil }
      return rejection(.period, context.figures[date].range, "", candidate.rejection ?? .fartherAway)
    }
    let unknown = periodChoice.frames.mentions(ofSentence: context.sentenceOfFigure[index]).map {
      periodChoice.frames.mentions[$0]
    }
    .filter { $0.period == nil }
    return known + unknown.map { rejection(.period, context.figures[$0.figure].range, "", .unknownYear) }
  }

  private func rejection(
    _ field: Derivation.Field, _ range: Range<Int>, _ reading: String, _ reason: Explanation.Reason
  ) -> Explanation.Rejection {
    let place = context.text.span(range)
    let words = Mention(text: String(decoding: utf8[place.bytes], as: UTF8.self), place: place)
    return Explanation.Rejection(field, words: words, reading: reading, reason: reason)
  }
}
