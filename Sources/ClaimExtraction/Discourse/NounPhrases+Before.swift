import ClaimModel

// MARK: - From the figure back to the phrase

extension NounPhrases {
  /// The index of the noun that a phrase ends with, past what ties it to its figure and what it is held against.
  func lastNoun(_ tokens: [Token], _ from: Int, _ counting: inout [Range<Int>]) -> Int? {
    var index = from
    while index >= 0 {
      switch tokens[index].role {
      case .noun, .flow:
        if let before = beforeComparison(tokens, index) {
          index = before
        } else if index > 0, tokens[index].range.count == 1, tokens[index - 1].role == .quantity {
          // 从一个月以上压缩到: the unit of another figure
          index -= 1
        } else if let before = beforeCircumstance(tokens, index) {
          index = before
        } else if isManner(tokens, index) {
          index -= 1
        } else {
          return index
        }
      case .support where tokens[index].isNamedVerb && index > 0 && isNominal(tokens[index - 1]): return index
      case .attribute, .link, .verb, .light, .support, .bracket, .lead, .comparison, .share, .partner, .preposition,
        .conjunction, .of,
        .locative, .quantity, .time, .date, .pronoun, .quote, .mark:
        index -= 1
      case .counting:
        counting.append(tokens[index].range)
        index -= 1
      case .region:
        index = beforeComparison(tokens, index) ?? index - 1
      }
    }
    return nil
  }

  /// The index before 在…上, 对…中, where a noun stands in one: 对⟦3月会议⟧上可能加息50个基点.
  private func beforeCircumstance(_ tokens: [Token], _ end: Int) -> Int? {
    guard end + 1 < tokens.count, tokens[end + 1].role == .locative, tokens[end + 1].range.count == 1 else {
      return nil
    }
    for index in tokens[..<end].indices.reversed().prefix(Self.longestCircumstance) {
      switch tokens[index].role {
      case .preposition, .partner: return index - 1
      case .noun, .flow, .attribute, .region, .date, .time, .of, .quote, .quantity, .pronoun: continue
      default: return nil
      }
    }
    return nil
  }

  /// How many words 在…上 holds.
  private static let longestCircumstance = 8

  /// Whether a noun only says how something changes or when: 增速, 同期; not the end of a name: 缴费比例.
  private func isManner(_ tokens: [Token], _ index: Int) -> Bool {
    if index > 0,
      isNominal(tokens[index - 1]) || [.verb, .support, .light, .attribute].contains(tokens[index - 1].role)
    {
      return false
    }
    if index > 0, tokens[index - 1].role == .of, relativeClause(tokens, index - 1) != nil { return false }
    return PhraseWords.manner.value(of: tokens[index].range, in: text) != nil
  }

  /// The index before 较…, 比… or 高于…, where such words stand before the noun phrase that ends at an index.
  private func beforeComparison(_ tokens: [Token], _ end: Int) -> Int? {
    var index = end
    while index >= 0, end - index < 8 {
      switch tokens[index].role {
      case .noun, .flow, .attribute, .region, .date, .time, .of, .quote, .quantity, .pronoun, .locative: index -= 1
      case .comparison: return index - 1
      default: return nil
      }
    }
    return nil
  }
}

// MARK: - The words of the phrase

extension NounPhrases {
  /// The longest phrase that ends with a noun.
  func collect(_ tokens: [Token], endingAt last: Int) -> NounPhrase? {
    var first = last
    while first > 0, let next = extended(tokens, first) { first = next }
    while first < last, !canBegin(tokens[first]) { first += 1 }
    first = withoutReceiver(tokens, first, last)
    first = withoutOwner(tokens, shortened(tokens, first, last), last)
    var phrase = NounPhrase(
      ranges: [tokens[first].range.lowerBound..<tokens[last].range.upperBound], head: tokens[last].range)
    // 明尼苏达州已逮捕…, 选手刘佳宇: a place or a person is not what is measured.
    if tokens[last].partOfSpeech == .person, tokens[last].range.count == 1 { return nil }
    guard isLongEnough(phrase.ranges[0]),
      tokens[first...last].contains(where: { isNominal($0) && $0.partOfSpeech != .place })
    else { return nil }
    phrase.modifiers = (first..<last).filter { isNominal(tokens[$0]) || tokens[$0].role == .attribute }.map {
      (tokens[$0].role == .attribute ? .counting : .part, tokens[$0].range)
    }
    addOutside(
      tokens, before: first, to: &phrase,
      isAct: tokens[first].role == .verb || tokens[first].role == .flow && first < last)
    return phrase
  }

  /// The index that a phrase begins with when one more token to the left is taken in; nil at its beginning.
  private func extended(_ tokens: [Token], _ first: Int) -> Int? {
    let index = first - 1
    let before = tokens[..<index].last { $0.role != .bracket && $0.role != .quote }
    let isAfterNoun = before.map(isNominal) ?? false
    switch tokens[index].role {
    case .noun, .flow, .attribute: return index
    case .verb, .support:
      // 旅客发送量, 公积金缴存职工: a verb inside a compound; 接待游客: one with its object; 保护和修复面积: two.
      let joins = tokens[first].role == .conjunction && tokens[first + 1].isVerbal
      // 增资总金额
      let isSum =
        tokens[first].role == .attribute && tokens[first].range.count == 1 && isNominal(tokens[first + 1])
        && tokens[first].range.upperBound == tokens[first + 1].range.lowerBound
      return isNominal(tokens[first]) || joins || isSum ? index : nil

    case .bracket: return isAfterNoun ? index : nil
    case .of: return isAfterNoun || closesQuote(tokens, index) ? index : relativeClause(tokens, index)
    case .conjunction:
      return isAfterNoun || closesQuote(tokens, index) || tokens[first].isVerbal && before?.isVerbal == true
        ? index : nil
    case .quote: return isAfterNoun || closesQuote(tokens, index) ? index : nil
    case .pronoun:
      // 文化及相关产业
      let isAlike = PhraseWords.alike.longestMatch(in: text, at: tokens[index].range.lowerBound) != nil
      return isAlike && isNominal(tokens[first]) && before?.role == .conjunction ? index : nil
    case .locative:
      // 境外输入
      if isNominal(tokens[first]) || tokens[first].isVerbal, tokens[index].range.count > 1,
        PhraseWords.parts.value(of: tokens[index].range, in: text) != nil
      {
        return index
      }
      return isAfterNoun && Self.thresholds.longestMatch(in: text, at: tokens[index - 1].range.lowerBound) != nil
        ? index : nil
    case .quantity:
      // 标普500指数
      let isInName =
        index > 0 && tokens[index].partOfSpeech == .digits && isNominal(tokens[index - 1])
        && tokens[first].role == .noun && tokens[first].range.lowerBound == tokens[index].range.upperBound
      if isInName { return index }
      // 第一产业, 5G基站
      let isOrdinal = index > 0 && text[tokens[index].range.lowerBound - 1] == "第"
      return isOrdinal
        || tokens[first].partOfSpeech == .latin && tokens[first].range.lowerBound == tokens[index].range.upperBound
        ? index : nil
    default: return nil
    }
  }

  /// The index at which the clause before 的 begins, ⟦延误或取消⟧的航班; nil where it has no verb or more than a verb and its
  /// nouns.
  private func relativeClause(_ tokens: [Token], _ of: Int) -> Int? {
    var (begin, holdsVerb) = (of, false)
    for index in tokens[..<of].indices.reversed() {
      switch tokens[index].role {
      case .verb, .support: (begin, holdsVerb) = (index, true)
      case .noun, .flow, .attribute: begin = index
      case .counting, .quote, .conjunction: continue
      case .preposition where PhraseWords.passives.longestMatch(in: text, at: tokens[index].range.lowerBound) != nil:
        begin = index
      case .link where PhraseWords.negations.longestMatch(in: text, at: tokens[index].range.lowerBound) != nil:
        begin = index
      default: return holdsVerb && begin < of ? begin : nil
      }
    }
    return holdsVerb && begin < of ? begin : nil
  }

  /// Whether a closing quotation mark stands at an index with a noun or letters before it.
  private func closesQuote(_ tokens: [Token], _ index: Int) -> Bool {
    index > 0 && tokens[index].role == .quote && tokens[index - 1].role != .mark && isNominal(tokens[index - 1])
  }

  /// Whether a noun makes a name with a verb before it: 办理|时间, 申请|量.
  private func isAbstract(_ token: Token) -> Bool {
    token.range.count == 1
      || PhraseWords.abstractNouns.value(of: token.range, in: text) != nil
  }

  private static let thresholds = Trie<Bool>(words: "规模 限额")

  /// 公司营业收入: a word that only means whose it is does not begin the measure.
  private func withoutOwner(_ tokens: [Token], _ first: Int, _ last: Int) -> Int {
    let isPronoun = OrganisationWords.pronouns.value(of: tokens[first].range, in: text) != nil
    guard isPronoun, first < last, isNominal(tokens[first + 1]) || tokens[first + 1].role == .attribute,
      PhraseWords.measureEndings.longestMatch(
        in: text, before: tokens[last].range.upperBound, from: tokens[first + 1].range.lowerBound) != nil
    else { return first }
    return first + 1
  }

  /// 向9个街镇和滞留客车⟦调拨物资⟧: to whom something goes does not begin what it is.
  private func withoutReceiver(_ tokens: [Token], _ first: Int, _ last: Int) -> Int {
    guard let verb = tokens[first...last].lastIndex(where: { $0.role == .verb || $0.role == .support }), verb > first,
      tokens[first..<verb].allSatisfy({
        isNominal($0) || [.attribute, .conjunction, .of].contains($0.role) || $0.isVerbal
      })
    else { return first }
    let before = tokens[..<first].last {
      ![.quantity, .region, .conjunction, .noun, .attribute, .quote].contains($0.role)
    }
    guard let before, before.role == .partner || before.role == .preposition,
      PhraseWords.receivers.value(of: before.range, in: text) != nil
    else { return first }
    return verb
  }

  private func canBegin(_ token: Token) -> Bool {
    switch token.role {
    case .noun, .flow, .attribute, .verb, .support, .quantity: true
    case .locative: PhraseWords.parts.value(of: token.range, in: text) != nil
    case .preposition: PhraseWords.passives.longestMatch(in: text, at: token.range.lowerBound) != nil
    case .link: PhraseWords.negations.longestMatch(in: text, at: token.range.lowerBound) != nil
    default: false
    }
  }

  /// Where a phrase begins that is not too long: behind the first 的, 和 or 、 that leaves it short enough.
  private func shortened(_ tokens: [Token], _ first: Int, _ last: Int) -> Int {
    let end = tokens[last].range.upperBound
    guard end - tokens[first].range.lowerBound > Self.maximumLength else { return first }
    let joints = (first..<last).filter { [.of, .conjunction].contains(tokens[$0].role) }
    if let joint = joints.first(where: { end - tokens[$0 + 1].range.lowerBound <= Self.maximumLength }) {
      return joint + 1
    }
    return (first...last).first { end - tokens[$0].range.lowerBound <= Self.maximumLength && canBegin(tokens[$0]) }
      ?? last
  }

  /// Takes what stands before the phrase into it: whose it is, with whom, and the subject of 完成增加值.
  private func addOutside(_ tokens: [Token], before first: Int, to phrase: inout NounPhrase, isAct: Bool) {
    var index = first - 1
    while index >= 0, [.counting, .link, .time, .date, .quote].contains(tokens[index].role) {
      let isAverage =
        tokens[index].range.upperBound == phrase.start
        && PhraseWords.averages.value(of: tokens[index].range, in: text) != nil
      if tokens[index].role == .counting || isAverage {
        phrase.modifiers.append((.counting, tokens[index].range))
      }
      index -= 1
    }
    // 对⟦中亚国家⟧出口机电产品
    if index > 0, tokens[index].role == .region, tokens[index - 1].role == .partner {
      phrase.modifiers.insert((.partner, tokens[index].range), at: 0)
      return
    }
    // 进口⟦非洲⟧农食产品
    if index > 0, index == first - 1, tokens[index].role == .region, tokens[index - 1].role == .flow {
      phrase.modifiers.insert((.partner, tokens[index].range), at: 0)
      phrase.ranges.insert(tokens[index - 1].range, at: 0)
      return
    }
    guard index >= 0 else { return }
    switch tokens[index].role {
    case .light where isGeneric(phrase): joinSubject(tokens, index, &phrase)
    case .partner: splitPartner(tokens, index, &phrase)
    case .support where isGeneric(phrase): joinSubject(tokens, index, &phrase)
    // 铁路预计发送旅客: whose act it is stands before the words that tie it.
    case .noun where isAct && index < first - 1: joinSubject(tokens, index + 1, &phrase)
    default: break
    }
  }

  /// 第二产业完成增加值: a measure that everything has takes the subject of its verb before it.
  private func joinSubject(_ tokens: [Token], _ verb: Int, _ phrase: inout NounPhrase) {
    var ignored: [Range<Int>] = []
    guard let end = lastNoun(tokens, verb - 1, &ignored), let subject = collect(tokens, endingAt: end),
      subject.ranges.count == 1
    else { return }
    phrase.modifiers.insert((.owner, subject.ranges[0]), at: 0)
    phrase.ranges.insert(subject.ranges[0], at: 0)
  }

  /// 对中亚国家进口: whom it is with stands before the measure.
  private func splitPartner(_ tokens: [Token], _ index: Int, _ phrase: inout NounPhrase) {
    guard
      let flow = tokens[(index + 1)...].firstIndex(where: { $0.role == .flow && $0.range.lowerBound >= phrase.start }),
      flow > index + 1, tokens[flow].range.upperBound <= phrase.end
    else { return joinInfluence(tokens, index, &phrase) }
    let partner = tokens[index + 1].range.lowerBound..<tokens[flow].range.lowerBound
    phrase.modifiers.removeAll { partner.contains($0.range.lowerBound) }
    phrase.modifiers.insert((.partner, partner), at: 0)
    phrase.ranges = [tokens[flow].range.lowerBound..<phrase.end]
  }

  /// 最终消费支出对经济增长的贡献率: what has the influence stands before 对.
  private func joinInfluence(_ tokens: [Token], _ index: Int, _ phrase: inout NounPhrase) {
    let holdsOf = tokens.contains { $0.role == .of && (phrase.start..<phrase.end).contains($0.range.lowerBound) }
    guard holdsOf, index > 0, isNominal(tokens[index - 1]), let subject = collect(tokens, endingAt: index - 1),
      phrase.end - subject.start <= Self.maximumLength
    else { return }
    phrase.modifiers.insert((.owner, subject.ranges[0]), at: 0)
    phrase.ranges = [subject.start..<phrase.end]
  }

  /// Whether a phrase is only a measure that everything has: 增加值, 产值.
  private func isGeneric(_ phrase: NounPhrase) -> Bool {
    PhraseWords.genericHeads.longestMatch(in: text, at: phrase.start)?.end == phrase.end
  }

  /// Whether a range has enough letters for a phrase.
  private func isLongEnough(_ range: Range<Int>) -> Bool {
    range.reduce(0) { $0 + (text[$1].isHan || text[$1].isLatinLetter ? 1 : 0) } >= 2
  }
}
