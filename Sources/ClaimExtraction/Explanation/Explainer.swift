import ClaimModel

/// Looks once more at a story for what its claims were not read from.
struct Explainer {
  let context: StoryContext
  let utf8: UnsafeBufferPointer<UInt8>

  /// The readings that were possible for a figure and not taken.
  func rejections(of index: Int, _ claim: Claim) -> [Explanation.Rejection] {
    figures(index) + regions(index, claim) + dates(index, claim)
  }

  /// What other rules read where the figure begins.
  private func figures(_ index: Int) -> [Explanation.Rejection] {
    let figure = context.figures[index]
    return RuleBook.shared.readings(context.text.characters, context.words, at: figure.range.lowerBound).compactMap { rule, reading in
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

  /// The other regions of the sentence.
  private func regions(_ index: Int, _ claim: Claim) -> [Explanation.Rejection] {
    let (figure, sentence) = (context.figures[index], context.sentenceOfFigure[index])
    guard figure.kind != .date else { return [] }
    let used = claim.derivation.first { $0.field == .region }?.words
    return context.regions.filter { $0.sentence == sentence }.flatMap { mention -> [Explanation.Rejection] in
      if context.text.span(mention.range) == used { return mention.isAmbiguous ? namesakes(of: mention) : [] }
      let reason: Explanation.Reason =
        mention.range.lowerBound >= figure.range.upperBound
        ? .standsAfter : mention.isCompared ? .onlyCompared : .fartherAway
      return [rejection(.region, mention.range, mention.region?.name ?? "", reason)]
    }
  }

  private func namesakes(of mention: RegionMention) -> [Explanation.Rejection] {
    let lexicon = RegionLexicon.shared
    return (lexicon.namesakes[mention.entry] ?? []).compactMap { entry in
      lexicon.entries[entry].region.map {
        rejection(.region, mention.range, [$0.parent, $0.name].compactMap(\.self).joined(), .sameName)
      }
    }
  }

  /// The other dates of the sentence.
  private func dates(_ index: Int, _ claim: Claim) -> [Explanation.Rejection] {
    let figure = context.figures[index]
    guard figure.kind != .date else { return [] }
    let used = claim.derivation.first { $0.field == .period }?.words
    let periods = Periods(context: context)
    return context.figures.indices.compactMap { other in
      let date = context.figures[other]
      guard date.kind == .date, context.sentenceOfFigure[other] == context.sentenceOfFigure[index],
        context.text.span(date.range) != used
      else { return nil }
      let isUnknown = context.anchor == nil && date.date?.days(from: nil) == nil
      let reason: Explanation.Reason =
        isUnknown
        ? .unknownYear
        : other > index
          ? .standsAfter
          : periods.isBase(other, of: figure.kind)
            ? .baseOfComparison : periods.isLeftBehind(other, by: index) ? .startOfChange : .fartherAway
      return rejection(.period, date.range, "", reason)
    }
  }

  private func rejection(
    _ field: Derivation.Field, _ range: Range<Int>, _ reading: String, _ reason: Explanation.Reason
  ) -> Explanation.Rejection {
    let place = context.text.span(range)
    let words = Mention(text: String(decoding: utf8[place.bytes], as: UTF8.self), place: place)
    return Explanation.Rejection(field, words: words, reading: reading, reason: reason)
  }
}
