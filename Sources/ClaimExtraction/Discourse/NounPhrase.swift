import ClaimModel

/// What a figure measures, as a noun phrase of the text: a head and what narrows it.
struct NounPhrase {
  /// The places of its words, in order; more than one where something stands between: 第二产业|完成|增加值.
  var ranges: [Range<Int>]
  /// The noun that is measured.
  var head: Range<Int>
  /// What narrows it.
  var modifiers: [(kind: Modifier.Kind, range: Range<Int>)] = []

  /// Where its words begin.
  var start: Int { ranges[0].lowerBound }
  /// Where they end.
  var end: Int { ranges[ranges.count - 1].upperBound }
}

/// Finds noun phrases by walking over the words of a clause, backwards from a figure or onwards from it.
struct NounPhrases {
  let context: StoryContext
  var text: TextView { context.text.characters }

  /// Longer phrases are cut before a word that joins: 的, 和, 、.
  static let maximumLength = 20

  /// The phrase that ends before a place, of the words since `start`: 全省民间投资同比增长⟦5%⟧ → 民间投资.
  func phrase(from start: Int, to end: Int) -> NounPhrase? {
    let tokens = context.tokens(start..<max(start, end))
    var counting: [Range<Int>] = []
    guard let last = lastNoun(tokens, tokens.count - 1, &counting) else { return nil }
    guard var phrase = collect(tokens, endingAt: last) else { return nil }
    phrase.modifiers += counting.map { (.counting, $0) }
    addCounting(&phrase)
    return phrase
  }

  /// Takes in how it is counted where that makes another measure, ⟦日均⟧客流量, 装机⟦新增⟧, and not what everything may have.
  func addCounting(_ phrase: inout NounPhrase) {
    for (kind, range) in phrase.modifiers where kind == .counting {
      let isOutside = range.upperBound <= phrase.start || range.lowerBound >= phrase.end
      guard isOutside, PhraseWords.furniture.value(of: range, in: text) == nil else { continue }
      if range.upperBound == phrase.start {
        phrase.ranges[0] = range.lowerBound..<phrase.ranges[0].upperBound
      } else {
        phrase.ranges.insert(range, at: 0)
      }
    }
  }

  /// The first phrase of a clause, its subject: ⟦民间投资⟧持续回暖.
  func subject(of clause: Range<Int>) -> NounPhrase? {
    let tokens = context.tokens(clause)
    guard let first = tokens.firstIndex(where: { $0.role == .noun || $0.role == .attribute || $0.role == .flow }),
      tokens[..<first].allSatisfy({
        $0.role != .preposition && $0.role != .comparison && $0.role != .light && $0.role != .verb
      })
    else { return nil }
    var end = first
    while end + 1 < tokens.count, belongs(tokens, end + 1, after: end) { end += 1 }
    while end > first, !isNominal(tokens[end]) { end -= 1 }
    return isNominal(tokens[end]) ? collect(tokens, endingAt: end) : nil
  }

  func isNominal(_ token: Token) -> Bool { token.role == .noun || token.role == .flow }

  /// Whether a token goes on a phrase to the right.
  private func belongs(_ tokens: [Token], _ index: Int, after: Int) -> Bool {
    switch tokens[index].role {
    case .noun, .flow, .attribute: true
    // 粮食产量再创历史新高: a verb ends the subject unless it is part of a name.
    case .verb where !tokens[index].isNamedVerb: false
    case .of, .conjunction, .quote, .verb:
      index + 1 < tokens.count && (tokens[index + 1].role == .noun || tokens[index + 1].role == .attribute)
    default: false
    }
  }
}
