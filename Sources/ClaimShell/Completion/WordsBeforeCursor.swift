import LineEditor

/// The word that the cursor stands behind, and the words before it.
struct WordsBeforeCursor {
  /// The words before.
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
    typed = open == nil ? String(word) : String(word.dropFirst())
    earlier = (try? TypedLine(String(before[..<start])))?.words.map(\.text) ?? []
    replaced = (cursor - word.utf8.count)..<cursor
  }

  /// Where the last word starts, and the quote it starts with and has not closed.
  private static func startOfWord(in text: String) -> (String.Index, Character?) {
    var (start, open) = (text.startIndex, Character?.none)
    var isEscaped = false
    for index in text.indices {
      let character = text[index]
      if isEscaped {
        isEscaped = false
      } else if let quote = open {
        if character == quote { open = nil }
      } else if character == "\\" {
        isEscaped = true
      } else if character.isWhitespace {
        start = text.index(after: index)
      } else if character == "\"" || character == "'", index == start {
        open = character
      }
    }
    return (start, open)
  }

  /// The candidate as it goes into the line, if what was typed stands for it.
  func candidate(_ candidate: Completion.Candidate) -> Completion.Candidate? {
    guard PinyinInitials.shared.matches(typed, startOf: candidate.text) else { return nil }
    let text =
      quote.map { "\($0)\(candidate.text)" + (candidate.suffix == "/" ? "" : "\($0)") } ?? Self.asWord(candidate)
    return Completion.Candidate(text, detail: candidate.detail, suffix: candidate.suffix)
  }

  private static func asWord(_ candidate: Completion.Candidate) -> String {
    guard candidate.suffix == "/" else { return TypedLine.quoted(candidate.text) }
    // The word goes on: its quote stays open.
    let quoted = TypedLine.quoted(candidate.text)
    return quoted == candidate.text ? quoted : String(quoted.dropLast())
  }
}
