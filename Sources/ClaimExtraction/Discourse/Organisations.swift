import ClaimModel

/// A place where the text names an organisation or a project, or means one that it named before.
struct OrganisationMention {
  var range: Range<Int>
  /// The words of its name; elsewhere where these words only mean it: 公司.
  var name: Range<Int>
  /// Whether the name stands with a code, an announcement or in the title, so that its figures have no region.
  var isIssuer: Bool
}

/// Finds organisations by the endings of their names, by codes and announcements, and by names that stood before.
struct Organisations {
  private let context: StoryContext
  /// For each sentence its mentions in order.
  private(set) var mentions: [[OrganisationMention]]
  /// The organisation that the story is about: named by its title or at its very beginning.
  private(set) var main: OrganisationMention?
  /// Names that may stand without their ending or code later on.
  private var known: [(characters: [FoldedScalar], name: Range<Int>, isIssuer: Bool)] = []
  private var text: TextView { context.text.characters }

  init(_ context: StoryContext) {
    self.context = context
    mentions = Array(repeating: [], count: context.sentences.count)
    var last: (mention: OrganisationMention, paragraph: Int)?
    for (index, sentence) in context.sentences.enumerated() where context.isRead(index) {
      var found = issuers(sentence.range) + heads(sentence.range)
      found += named(sentence.range).filter { name in !found.contains { $0.range.overlaps(name.range) } }
      found += again(sentence.range, besides: found)
      for mention in found where mention.isIssuer || mention.range.lowerBound == sentence.range.lowerBound {
        keep(mention)
      }
      if main == nil, index < Self.leadSentences { main = found.first { isSubject($0, sentence.range) } }
      found += pronouns(sentence.range, last?.mention ?? main, besides: found)
      found.sort { $0.range.lowerBound < $1.range.lowerBound }
      mentions[index] = found
      if let subject = found.last { last = (subject, sentence.paragraph) }
    }
  }

  /// In how many sentences the organisation that a story is about must be named.
  private static let leadSentences = 3

  private func isSubject(_ mention: OrganisationMention, _ sentence: Range<Int>) -> Bool {
    mention.isIssuer || mention.range.lowerBound - sentence.lowerBound <= 2
  }

  private mutating func keep(_ mention: OrganisationMention) {
    let characters = Array(text[mention.name])
    guard characters.count >= 2, !known.contains(where: { $0.characters == characters }),
      known.count < Self.maximumOfNames
    else { return }
    known.append((characters, mention.name, mention.isIssuer))
  }

  private static let maximumOfNames = 12
}

// MARK: - Names

extension Organisations {
  /// Names with a code or an announcement behind them: 宁河时代(300999.SZ), 宁河时代公告.
  private func issuers(_ sentence: Range<Int>) -> [OrganisationMention] {
    var found: [OrganisationMention] = []
    var place = sentence.lowerBound
    while place < sentence.upperBound {
      let isCode = text[place] == "(" && holdsCode(place, sentence.upperBound)
      let isAnnouncement =
        OrganisationWords.announcements.longestMatch(in: text, at: place) != nil || beginsMeasureOfYear(place)
      if isCode || isAnnouncement, let name = name(before: place, sentence.lowerBound, isCode: isCode) {
        found.append(OrganisationMention(range: name, name: name, isIssuer: true))
      }
      place += 1
    }
    return found
  }

  /// Names that head the items of a roundup in one sentence: ⟦海昌股份⟧:净利预增55%;⟦远山科技⟧:拟增持3%.
  private func heads(_ sentence: Range<Int>) -> [OrganisationMention] {
    var heads: [Range<Int>] = []
    var clause = context.clauses.index(at: sentence.lowerBound)
    while clause < context.clauses.count, context.clauses[clause].range.lowerBound < sentence.upperBound {
      let range = context.clauses[clause].range
      let isFirst = range.lowerBound == sentence.lowerBound || text[range.lowerBound - 1] == ";"
      if isFirst, text[range.upperBound] == ":", let name = head(of: range) { heads.append(name) }
      clause += 1
    }
    return heads.count < 2 ? [] : heads.map { OrganisationMention(range: $0, name: $0, isIssuer: true) }
  }

  /// The name that is all of a clause but for a bracket; nil where other words stand in it.
  private func head(of clause: Range<Int>) -> Range<Int>? {
    let tokens = context.tokens(clause)
    let named = tokens.prefix { $0.role != .bracket }
    guard let first = named.first, let last = named.last, tokens.count - named.count <= 1,
      (3...Self.longestHead).contains(last.range.upperBound - first.range.lowerBound),
      named.allSatisfy({ mayBeName($0) || $0.role == .link }), !named.allSatisfy({ $0.role == .region })
    else { return nil }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// The longest name that heads an item.
  private static let longestHead = 8

  /// Whether a date with a measure that only firms have behind it begins at a place: 远山时代⟦2023年营业收入⟧.
  private func beginsMeasureOfYear(_ place: Int) -> Bool {
    let figure = context.figures.firstIndex(from: place) { $0.range.lowerBound }
    guard figure < context.figures.count, context.figures[figure].range.lowerBound == place,
      context.figures[figure].kind == .date
    else { return false }
    return OrganisationWords.ownMeasuresAhead.longestMatch(in: text, at: context.figures[figure].range.upperBound)
      != nil
  }

  /// Whether a bracket holds the code of a share: five or six digits, or letters that say so.
  private func holdsCode(_ open: Int, _ limit: Int) -> Bool {
    var (end, digits) = (open + 1, 0)
    while end < limit, end - open < 24, text[end] != ")" {
      if OrganisationWords.codes.longestMatch(in: text, at: end) != nil { return true }
      digits = text[end].isDigit ? digits + 1 : text[end] == "." || text[end].isLatinLetter ? digits : 99
      end += 1
    }
    return text[end] == ")" && (5...6).contains(digits)
  }

  /// The name that ends at a place: its words since the last one that stands in no name.
  private func name(before place: Int, _ limit: Int, isCode: Bool) -> Range<Int>? {
    let end = beforeQuotation(place, limit)
    let clause = context.clauses.clause(at: max(limit, end - 1)).range.lowerBound
    var tokens = context.tokens(max(limit, min(clause, end))..<end)
    // 海昌股份 公告披露: what is announced is no name.
    while let last = tokens.last, tokens.count > 1, last.role == .quote || isAnnouncement(last) { tokens.removeLast() }
    guard
      var first = tokens.lastIndex(where: {
        !mayBeName($0) && !(isCode && $0.role != .bracket && isPart($0, ofName: .strong))
      }).map({ $0 + 1 }) ?? tokens.indices.first,
      first < tokens.count
    else { return nil }
    first = behindTitles(tokens, first)
    guard first < tokens.count else { return nil }
    let nameEnd = tokens[tokens.count - 1].range.upperBound
    // Without a code only what begins its clause announces.
    guard
      isCode || first == 0 || tokens[first - 1].role == .date || tokens[first - 1].role == .time
        || tokens[first - 1].role == .quote
    else { return nil }
    let start = tokens[first].range.lowerBound
    guard (2...20).contains(nameEnd - start), isCode || !isGeneric(start..<nameEnd),
      isCode || tokens[first...].contains(where: { $0.role == .noun }),
      OrganisationWords.offices.longestMatch(in: text, before: nameEnd, from: start) == nil,
      OrganisationWords.pronouns.longestMatch(in: text, at: start)?.end != nameEnd
    else { return nil }
    return start..<nameEnd
  }

  /// Before the bracket with a share's price that ends at a place: 宁河时代⟦(10.150,0.32,3.26%)⟧(300999.SZ).
  private func beforeQuotation(_ place: Int, _ limit: Int) -> Int {
    guard place > limit, text[place - 1] == ")",
      let open = (limit..<place).last(where: { text[$0] == "(" }), text[open + 1].isDigit
    else { return place }
    return open
  }

  /// The first token behind words for what a firm is to another: 公司股东|远山集团.
  private func behindTitles(_ tokens: [Token], _ first: Int) -> Int {
    tokens[first...].lastIndex { OrganisationWords.titles.value(of: $0.range, in: text) != nil }.map { $0 + 1 } ?? first
  }

  private func isAnnouncement(_ token: Token) -> Bool {
    OrganisationWords.announcements.value(of: token.range, in: text) != nil
  }

  private func mayBeName(_ token: Token) -> Bool {
    switch token.role {
    case .bracket: OrganisationWords.bylines.longestMatch(in: text, at: token.range.lowerBound + 1) == nil
    case .noun, .attribute, .flow, .region, .verb, .support: true
    case .quantity: token.partOfSpeech != .time
    default: false
    }
  }

  /// Names by their endings: 临港集团, 豪威半导体.
  private func named(_ sentence: Range<Int>) -> [OrganisationMention] {
    var found: [OrganisationMention] = []
    var place = sentence.lowerBound
    while place < sentence.upperBound {
      guard let match = OrganisationWords.endings.longestMatch(in: text, at: place), match.end <= sentence.upperBound,
        context.words.isBorder(match.end), match.end > place
      else {
        place += 1
        continue
      }
      if let start = start(before: place, match.value, match.end, sentence.lowerBound) {
        found.append(OrganisationMention(range: start..<match.end, name: start..<match.end, isIssuer: false))
      }
      place = match.end
    }
    return found
  }

  /// Where the name begins that ends in a word; nil where the words before it make no name, or what follows makes it
  /// another word or says that it only tells.
  private func start(before ending: Int, _ kind: OrganisationWords.Ending, _ end: Int, _ limit: Int) -> Int? {
    guard !goesOn(at: end, kind) else { return nil }
    let clause = context.clauses.clause(at: ending).range.lowerBound
    let tokens = context.tokens(max(limit, clause, ending - Self.longestName)..<ending)
    var first = tokens.lastIndex { !isPart($0, ofName: kind) }.map { $0 + 1 } ?? 0
    if first < tokens.count { first = behindTitles(tokens, first) }
    guard first < tokens.count else { return nil }
    let start = tokens[first].range.lowerBound
    let length = ending - start
    let isName: Bool =
      switch kind {
      case .strong: (2...Self.longestName).contains(length)
      case .weak: (2...4).contains(length) && (start == limit || !text[start - 1].isHan)
      case .ofPlace: (2...12).contains(length) && tokens[first].role == .region
      }
    let isTrade = OrganisationWords.trades.value(of: start..<(kind == .weak ? end : ending), in: text) != nil
    return isName && !isTrade && !isGeneric(start..<ending) ? start : nil
  }

  private static let longestName = 16

  /// Whether a token may stand in a name: in full names of firms also a single character that is another word elsewhere,
  /// 凯信⟦达⟧商贸有限公司.
  private func isPart(_ token: Token, ofName kind: OrganisationWords.Ending) -> Bool {
    if [.noun, .region, .bracket, .attribute].contains(token.role) { return true }
    return kind == .strong && token.range.count == 1 && text[token.range.lowerBound].isHan
      && OrganisationWords.outside.longestMatch(in: text, at: token.range.lowerBound) == nil
  }

  /// Whether words before an ending leave it a common noun: 上市公司, 重点实验室.
  private func isGeneric(_ head: Range<Int>) -> Bool {
    let words = context.words.words(in: head)
    return words.contains { word in
      guard let match = OrganisationWords.generic.longestMatch(in: text, at: word.range.lowerBound) else {
        return false
      }
      return match.end == word.range.upperBound
        && (word.range.lowerBound == head.lowerBound || word.range.upperBound == head.upperBound)
    }
  }

  private func goesOn(at place: Int, _ kind: OrganisationWords.Ending) -> Bool {
    if OrganisationWords.telling.longestMatch(in: text, at: place) != nil { return true }
    if OrganisationWords.continuations.longestMatch(in: text, at: place) != nil { return true }
    guard kind == .weak, text[place].isHan else { return false }
    return OrganisationWords.boundaries.longestMatch(in: text, at: place) == nil
      && PhraseWords.stops.longestMatch(in: text, at: place) == nil && !context.metrics.isName(in: text, at: place)
  }
}

// MARK: - Mentions of names that stood before

extension Organisations {
  /// Where names stand again that were given with an ending, a code or an announcement.
  private func again(_ sentence: Range<Int>, besides found: [OrganisationMention]) -> [OrganisationMention] {
    guard !known.isEmpty else { return [] }
    var again: [OrganisationMention] = []
    for place in sentence {
      for (characters, name, isIssuer) in known
      where text[place] == characters[0] && place + characters.count <= sentence.upperBound
        && characters.indices.allSatisfy({ text[place + $0] == characters[$0] })
      {
        let range = place..<place + characters.count
        if !found.contains(where: { $0.range.overlaps(range) }) && !again.contains(where: { $0.range.overlaps(range) })
        {
          again.append(OrganisationMention(range: range, name: name, isIssuer: isIssuer))
        }
      }
    }
    return again
  }

  /// 公司, 该行, 其 where a clause begins: the one that was spoken of last.
  private func pronouns(
    _ sentence: Range<Int>, _ last: OrganisationMention?, besides found: [OrganisationMention]
  ) -> [OrganisationMention] {
    guard let last else { return [] }
    return sentence.compactMap { place in
      guard place == sentence.lowerBound || !text[place - 1].isHan,
        let word = OrganisationWords.pronouns.longestMatch(in: text, at: place), context.words.isBorder(word.end),
        !found.contains(where: { $0.range.overlaps(place..<word.end) })
      else { return nil }
      return OrganisationMention(range: place..<word.end, name: last.name, isIssuer: last.isIssuer)
    }
  }
}
