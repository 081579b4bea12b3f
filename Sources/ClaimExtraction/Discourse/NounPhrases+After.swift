import ClaimModel

/// What a figure asks of the noun behind it.
enum Counting {
  /// It counts nothing: 200亿元的基金.
  case none
  /// Its unit is what is counted: 1000人, 3118户.
  case units
  /// A classifier stands before the noun: 52个项目.
  case things
  /// The classifier is one of persons: 千余名专家.
  case persons
}

extension NounPhrases {
  /// The phrase right behind a place: 52个⟦项目⟧, 200亿元的⟦基金⟧, 2米宽的⟦拱圈⟧. A single character is one only for what is
  /// counted: 14个⟦镇⟧. Behind a classifier, which needs a noun, a verb begins one: 1700家⟦出版发行单位⟧, but 1000人投入救援.
  /// Of what something is done for, 为⟦53位⟧烈士找到亲人, the noun alone is counted.
  func phrase(after place: Int, limit: Int, _ counting: Counting, isReceiver: Bool = false) -> NounPhrase? {
    let counts = counting != .none
    let tokens = context.tokens(place..<max(place, limit))
    var first = 0
    // 2米宽的拱圈, 3万人的小区
    if first + 1 < tokens.count, tokens[first].role == .attribute, tokens[first + 1].role == .of { first += 2 }
    // 一公斤重量的金条
    if first + 1 < tokens.count, tokens[first + 1].role == .of, isDimension(tokens[first]) { first += 2 }
    if first < tokens.count, tokens[first].role == .of { first += 1 }
    while first < tokens.count, [.region, .pronoun, .time].contains(tokens[first].role) { first += 1 }
    // 亏损1119亿元 股票被…: a space ends what is said.
    guard first < tokens.count, !(tokens[first].role == .quote && text[tokens[first].range.lowerBound].isSpace) else {
      return nil
    }
    let described = isReceiver && tokens[first].role == .noun ? nil : behindClause(tokens, first, counting)
    first = described ?? first
    // 1000多人投入救援: what they do is not what they are.
    let isAct =
      [.verb, .support].contains(tokens[first].role) && ![.things, .persons].contains(counting)
      && !tokens[first].isNamedVerb
    guard described != nil || tokens[first].role != .light && !isAct else { return nil }
    let act = tokens.indices.first {
      isReceiver && $0 > first && tokens[$0].isVerbal && !tokens[$0].isNamedVerb && tokens[$0 - 1].role == .noun
    }
    guard let last = end(Array(tokens[..<(act ?? tokens.count)]), first, counting) else { return nil }
    let range = tokens[first].range.lowerBound..<tokens[last].range.upperBound
    guard range.count > 1 || counts, range.count <= 20 else { return nil }
    var phrase = NounPhrase(ranges: [range], head: tokens[last].range)
    phrase.modifiers = (first..<last).filter { tokens[$0].role == .noun || tokens[$0].role == .flow }
      .map { (.part, tokens[$0].range) }
    return phrase
  }

  /// The last token of a phrase that begins at an index; nil where none does.
  private func end(_ tokens: [Token], _ first: Int, _ counting: Counting) -> Int? {
    let counts = counting != .none
    var (index, last) = (first, -1)
    scan: while index < tokens.count {
      // 地市⟦参观⟧场馆: what they do is not what they are.
      if last >= 0, isAct(tokens[index]) { break }
      switch tokens[index].role {
      // 推进县⟦因地制宜⟧推广技术
      case .noun where last >= 0 && isManner(tokens, index): break scan
      case .noun, .flow: last = index
      case .attribute: break
      case .locative where counts && index == first && tokens[index].range.count > 1: last = index
      // 国家和地区
      case .locative where last >= 0 && tokens[index - 1].role == .conjunction && tokens[index].range.count > 1:
        last = index
      case .of where last >= 0 && isCounted(tokens, first...last, counting): break scan
      case .quantity
      where index > first && tokens[index].partOfSpeech != .time
        && (isFollowed(tokens, index, by: [.noun])
          || index + 1 < tokens.count && tokens[index + 1].range.count == 1
            && isFollowed(tokens, index + 1, by: [.noun])):
        // 六向模锻压机
        index += tokens[index + 1].role == .noun ? 0 : 1
      case .quote where index > first || index + 1 < tokens.count: break
      case .conjunction, .of:
        let isJoined = tokens[index].role == .conjunction && isFollowed(tokens, index, by: [.locative])
        if last < 0 || !isJoined && !isFollowed(tokens, index, by: [.noun, .flow, .attribute]) { break scan }
      case .support where last >= 0 && tokens[index].isNamedVerb: last = index
      case .verb, .support:
        if !isFollowed(tokens, index, by: counts ? [.noun, .flow, .verb, .support] : [.noun, .flow]) { break scan }
      case .bracket where last >= 0: if !isFollowed(tokens, index, by: [.noun]) { break scan }
      default: break scan
      }
      index += 1
    }
    // 单位|参展: nor is an act behind the noun.
    if counts, last > first, tokens[last].role == .flow, tokens[last - 1].role == .noun { last -= 1 }
    return last >= first ? last : nil
  }

  /// Whether a noun before 的 is itself what is counted: 3万⟦农户⟧的就业, but not 千余名⟦各领域⟧的专家.
  private func isCounted(_ tokens: [Token], _ noun: ClosedRange<Int>, _ counting: Counting) -> Bool {
    guard counting != .none, tokens[noun].allSatisfy({ $0.role == .noun && $0.partOfSpeech != .idiom }),
      PhraseWords.likenesses.value(of: tokens[noun.lowerBound].range, in: text) == nil
    else { return false }
    return counting != .persons
      || PhraseWords.bodies.longestMatch(
        in: text, before: tokens[noun.upperBound].range.upperBound, from: tokens[noun.lowerBound].range.lowerBound)
        == nil
  }

  /// Whether a set phrase says how something is done: a verb follows it.
  private func isManner(_ tokens: [Token], _ index: Int) -> Bool {
    tokens[index].partOfSpeech == .idiom && isFollowed(tokens, index, by: [.verb, .support, .light])
  }

  private func isDimension(_ token: Token) -> Bool {
    PhraseWords.dimensions.value(of: token.range, in: text) != nil
  }

  private func isAct(_ token: Token) -> Bool {
    PhraseWords.acts.value(of: token.range, in: text) != nil
  }

  private func isFollowed(_ tokens: [Token], _ index: Int, by roles: Set<PhraseRole>) -> Bool {
    index + 1 < tokens.count && roles.contains(tokens[index + 1].role)
  }

  /// The first token of the noun that a clause before 的 describes: 承接国家任务、各市共同出资的⟦基金⟧.
  private func behindClause(_ tokens: [Token], _ first: Int, _ counting: Counting) -> Int? {
    guard let of = tokens[first...].firstIndex(where: { $0.role == .of }), of + 1 < tokens.count,
      tokens[first..<of].contains(where: { [.verb, .light, .support].contains($0.role) }),
      tokens[first..<of].allSatisfy({ ![.quantity, .date, .share].contains($0.role) }),
      // 6位党员和…坚定信念的品质: a noun right behind the number is what is counted.
      tokens[first].role != .noun || !tokens[first..<of].contains(where: { $0.role == .conjunction }),
      // 80支突击队奋斗在国家需要的战场: where they do it
      counting == .none || tokens[first].role != .noun || !holdsSite(tokens[first..<of]),
      // 122场活动放大了展会的效应: what was done is no description; 500亿元国债资金支持…的项目: nor is what money does.
      counting == .none
        || !tokens[first..<of].contains(where: { PhraseWords.done.value(of: $0.range, in: text) != nil }),
      counting != .none || first > 0 || !beginsWithNoun(tokens),
      // 五个突出特性是…的“精准画像”: the noun stands before what is said of it.
      !tokens[first..<of].contains(where: { PhraseWords.copulas.longestMatch(in: text, at: $0.range.lowerBound) != nil }
      )
    else { return nil }
    return of + 1
  }

  /// Whether words begin with a noun, whatever attributes stand before it: 超长期|特别|国债.
  private func beginsWithNoun(_ tokens: [Token]) -> Bool {
    tokens.first { $0.role != .attribute }?.role == .noun
  }

  /// Whether a verb with the place of what it says stands among words: 奋斗|在.
  private func holdsSite(_ tokens: ArraySlice<Token>) -> Bool {
    zip(tokens, tokens.dropFirst()).contains { $0.isVerbal && $1.role == .preposition }
  }
}
