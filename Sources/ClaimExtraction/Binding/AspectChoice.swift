import ClaimModel

/// Tells levels from changes, and changes from changes of changes, with their signs.
struct AspectChoice {
  /// What of its measure a figure tells, and whether its words make the value as written negative.
  struct Found {
    var aspect: Aspect
    var isFall: Bool
  }

  let context: StoryContext
  private var text: TextView { context.text.characters }

  /// The aspect of a figure: of 降幅扩大1.2个百分点 a change of a change, that goes down.
  func aspect(of index: Int) -> Found {
    let figure = context.figures[index]
    switch figure.kind {
    case .growth: return changeOfChange(figure) ?? Found(aspect: .change, isFall: false)
    case .multiple: return Found(aspect: .change, isFall: false)
    case .money, .count, .measure, .index, .duration:
      guard let direction = amount(figure) else { return Found(aspect: .level, isFall: false) }
      if figure.kind == .index { return Found(aspect: .change, isFall: direction == .down) }
      // 比上年下降0.06元 is a change of −0.06; of 降低负担5亿元 the amount is what was done.
      return Found(aspect: .increment, isFall: direction == .down && isHeldAgainst(figure))
    case .share, .rank, .date: return Found(aspect: .level, isFall: false)
    }
  }

  /// The way of the verb right before an amount: 减少5亿元.
  private func amount(_ figure: Figure) -> AspectWords.Direction? {
    guard
      let verb = AspectWords.amounts.longestMatch(
        in: text, before: figure.contextStart, from: max(0, figure.contextStart - 5)),
      context.words.isBorder(verb.start)
    else { return nil }
    return verb.value
  }

  /// Whether the clause says what the change is measured from.
  private func isHeldAgainst(_ figure: Figure) -> Bool {
    let clause = context.clauses.clause(at: figure.range.lowerBound).range.lowerBound
    return context.words.words(in: clause..<max(clause, figure.contextStart)).contains {
      AspectWords.comparisons.value(of: $0.range, in: text) != nil
    }
  }

  /// 降幅扩大, 增速回落: the noun and the verb of the figure's clause.
  private func changeOfChange(_ figure: Figure) -> Found? {
    let clause = context.clauses.clause(at: figure.range.lowerBound).range.lowerBound
    var noun: AspectWords.Direction?
    var verb: AspectWords.Direction?
    for word in context.words.words(in: clause..<max(clause, figure.range.lowerBound)) {
      if let change = whole(AspectWords.changes, word) {
        (noun, verb) = (change, nil)
      } else if noun != nil, let movement = whole(AspectWords.movements, word) {
        verb = movement
      }
    }
    guard let noun, let verb, figure.unit.dimension == .points else { return nil }
    return Found(aspect: .changeOfChange, isFall: (noun == .down) != (verb == .down))
  }

  private func whole(_ words: Trie<AspectWords.Direction>, _ word: Word) -> AspectWords.Direction? {
    words.longestMatch(in: text, at: word.range.lowerBound).flatMap { context.words.isBorder($0.end) ? $0.value : nil }
  }
}
