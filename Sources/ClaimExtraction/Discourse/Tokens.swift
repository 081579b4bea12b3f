import ClaimModel

/// A word of a clause with what it does there; a date or a place of several words is one token.
struct Token {
  var range: Range<Int>
  var role: PhraseRole
  var partOfSpeech: PartOfSpeech

  /// Whether a verb is as often a noun: 服务, 建设.
  var isNamedVerb: Bool { partOfSpeech == .verbalNoun || partOfSpeech == .noun }

  /// Whether it is a verb that says something of what is measured.
  var isVerbal: Bool { role == .verb || role == .support || role == .flow }
}

extension StoryContext {
  /// The tokens of a range in order: 全省|民间|投资|增长; a bracket with what it holds is one.
  func tokens(_ range: Range<Int>) -> [Token] {
    var tokens: [Token] = []
    var place = range.lowerBound
    var figure = figures.firstIndex(from: place) { $0.range.lowerBound }
    var region = regions.firstIndex(from: place) { $0.range.lowerBound }
    while place < range.upperBound {
      while figure < figures.count, figures[figure].range.lowerBound < place { figure += 1 }
      while region < regions.count, regions[region].range.lowerBound < place { region += 1 }
      var token: Token
      if figure < figures.count, figures[figure].range.lowerBound == place {
        let role: PhraseRole = figures[figure].kind == .date ? .date : .quantity
        token = Token(range: figures[figure].range, role: role, partOfSpeech: .time)
      } else if region < regions.count, regions[region].range.lowerBound == place {
        token = Token(range: regions[region].range, role: .region, partOfSpeech: .place)
      } else if text.characters[place] == "(" {
        let end = (place..<range.upperBound).first { text.characters[$0] == ")" } ?? range.upperBound - 1
        token = Token(range: place..<end + 1, role: .bracket, partOfSpeech: .mark)
      } else if let end = quoted(before: place, range.upperBound) {
        token = Token(range: place..<end, role: .noun, partOfSpeech: .properNoun)
      } else if let end = per(at: place), end <= range.upperBound {
        token = Token(range: place..<end, role: .attribute, partOfSpeech: .attributive)
      } else {
        token = self.token(at: place)
      }
      // 近千万师|生: part of a word is no word; what a date leaves of one is, 2022年|产值.
      let isLeft = token.range.lowerBound < place && token.range.upperBound - place > 1 && endsDate(at: place, figure)
      if token.range.lowerBound < place && !isLeft || token.range.upperBound > range.upperBound { token.role = .link }
      token.range = token.range.clamped(to: place..<range.upperBound)
      tokens.append(token)
      place = token.range.upperBound
    }
    return tokens
  }

  /// The end of what a rate counts by, 每万人, 每10股, as one word of the phrase; nil where none begins.
  private func per(at place: Int) -> Int? {
    let text = text.characters
    guard let each = PhraseWords.each.longestMatch(in: text, at: place) else { return nil }
    var number = NumeralReader.read(text, at: each.end)?.range.upperBound ?? each.end
    while NumeralCharacters.role(text[number]) != nil { number += 1 }
    return UnitLexicon.shared.words.longestMatch(in: text, at: number).flatMap {
      words.isWhole(place..<$0.end) ? $0.end : nil
    }
  }

  /// Whether the figure before the one of an index is a date that ends at a place.
  private func endsDate(at place: Int, _ figure: Int) -> Bool {
    figure > 0 && figures[figure - 1].kind == .date && figures[figure - 1].range.upperBound == place
  }

  /// The end of a name in quotation marks that begins at a place, “⟦长汽转债⟧”, as one word; nil for longer quotations.
  private func quoted(before place: Int, _ limit: Int) -> Int? {
    let text = text.characters
    guard place > 0, let closing = QuotationMarks.closing(text[place - 1]) else { return nil }
    var end = place
    while end < min(limit, place + Self.longestName), text[end].isHan || text[end].isLatinLetter { end += 1 }
    return end > place && end < limit && text[end] == closing ? end : nil
  }

  /// The longest name in quotation marks that is one word.
  private static let longestName = 10

  /// Whether the word that holds a place says how many: 三个, 这项, 每股.
  private func isCounting(_ place: Int) -> Bool {
    NumeralCharacters.role(text.characters[place]) != nil
      || PhraseWords.vague.longestMatch(in: text.characters, at: place) != nil
      || [.numeral, .digits, .pronoun].contains(words.word(at: place).partOfSpeech)
  }

  private func token(at place: Int) -> Token {
    let word = words.word(at: place)
    let text = text.characters
    if text[place].isSpace { return Token(range: word.range, role: .quote, partOfSpeech: .mark) }
    var role = PhraseRoles.role(of: text, word.range) ?? PhraseRoles.role(of: word.partOfSpeech)
    // 排水管道, 触达人次: what counts only behind a number is a noun elsewhere.
    if word.partOfSpeech == .classifier, place > 0, text[place - 1].isHan, !isCounting(place - 1) { role = .noun }
    return Token(range: word.range, role: role, partOfSpeech: word.partOfSpeech)
  }
}
