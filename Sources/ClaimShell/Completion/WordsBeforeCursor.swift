import LineEditor

/// The word that the cursor stands behind, and the words before it.
struct WordsBeforeCursor {
  /// The words before; of `--region=松` the option is one.
  let earlier: [String]
  /// The word so far, without its quote.
  let typed: String
  /// The bytes of the word in the line.
  let replaced: Range<Int>
  private let quote: Character?
  /// Whether a quote stands open before the word.
  var isQuoted: Bool { quote != nil }

  init(line: String, cursor: Int) {
    let before = String(decoding: Array(line.utf8.prefix(cursor)), as: UTF8.self)
    let (start, open) = Self.startOfWord(in: before)
    let word = before[start...]
    quote = open
    typed =
      open == "'" || open == "“" ? String(word.dropFirst()) : Self.unescaped(open == nil ? word : word.dropFirst())
    let head = before[..<start]
    let words = (try? TypedLine(String(head.last == "=" ? head.dropLast() : head)))?.words.map(\.text) ?? []
    earlier = words
    replaced = (cursor - word.utf8.count)..<cursor
  }

  private init(earlier: [String], typed: String, replaced: Range<Int>, quote: Character?) {
    self.earlier = earlier
    self.typed = typed
    self.replaced = replaced
    self.quote = quote
  }

  /// The part of the word behind the last of these marks, which separate words too where the line is a query.
  func behind(_ marks: Set<Character>) -> WordsBeforeCursor {
    guard quote == nil, let mark = typed.lastIndex(where: marks.contains) else { return self }
    let part = typed[typed.index(after: mark)...]
    return WordsBeforeCursor(
      earlier: earlier + [String(typed[...mark])], typed: String(part),
      replaced: (replaced.upperBound - part.utf8.count)..<replaced.upperBound, quote: nil)
  }

  /// Whether the word stands in quotes of SQL.
  var isInSingleQuotes: Bool { quote == "'" }

  /// Where the last word, or the value behind `--option=`, starts, and the quote it starts with and has not closed.
  private static func startOfWord(in text: String) -> (String.Index, Character?) {
    var (start, open) = (text.startIndex, Character?.none)
    var isEscaped = false
    for index in text.indices {
      let character = text[index]
      if isEscaped {
        isEscaped = false
      } else if let quote = open {
        if character == (quote == "“" ? "”" : quote) {
          open = nil
        } else {
          isEscaped = character == "\\" && quote == "\""
        }
      } else if character == "\\" {
        isEscaped = true
      } else if character.isWhitespace {
        start = text.index(after: index)
      } else if character == "=", isOption(text[start..<index]) {
        start = text.index(after: index)
      } else if "\"'“".contains(character), index == start {
        open = character
      }
    }
    return (start, open)
  }

  private static func isOption(_ word: Substring) -> Bool {
    word.hasPrefix("--") && word.count > 2 && word.allSatisfy { $0 == "-" || $0.isLetter && $0.isASCII }
  }

  private static func unescaped(_ word: Substring) -> String {
    var (text, isEscaped) = ("", false)
    for character in word {
      if character == "\\", !isEscaped {
        isEscaped = true
      } else {
        text.append(character)
        isEscaped = false
      }
    }
    return text
  }

  /// The candidate as it goes into the line, if what was typed stands for it.
  func candidate(_ candidate: Completion.Candidate) -> Completion.Candidate? {
    guard PinyinInitials.shared.matches(typed, startOf: candidate.text) else { return nil }
    let text = Self.word(candidate.text, in: quote, goesOn: candidate.suffix == "/")
    return Completion.Candidate(text, detail: candidate.detail, suffix: candidate.suffix)
  }

  /// The text in the quotes that are open, or in those it needs; open still if the word goes on.
  private static func word(_ text: String, in quote: Character?, goesOn: Bool) -> String {
    let word =
      switch quote {
      case "'" where !text.contains("'"): "'\(text)'"
      case "“" where !text.contains("”"): "“\(text)”"
      case nil: TypedLine.quoted(text)
      default: TypedLine.quoted(text, always: true)
      }
    return goesOn && word != text ? String(word.dropLast()) : word
  }
}
