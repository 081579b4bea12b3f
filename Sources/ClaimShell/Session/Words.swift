/// Why a line could not be split.
struct OpenQuote: Error, Hashable {
  let quote: Character
}

/// Splits a line into words as shells do: spaces separate, quotes ("…", '…', “…”) hold together, `\` keeps the next
/// character. Full-width spaces separate too.
func words(of line: String) throws(OpenQuote) -> [String] {
  let closings: [Character: Character] = ["\"": "\"", "'": "'", "“": "”"]
  var (words, word, closing) = ([String](), String?.none, Character?.none)
  var isEscaped = false
  for character in line {
    if isEscaped {
      word = (word ?? "") + String(character)
      isEscaped = false
    } else if character == "\\", closing != "'" {
      isEscaped = true
    } else if character == closing {
      closing = nil
    } else if closing == nil, let end = closings[character] {
      (closing, word) = (end, word ?? "")
    } else if closing == nil, character.isWhitespace {
      if let done = word { words.append(done) }
      word = nil
    } else {
      word = (word ?? "") + String(character)
    }
  }
  if let closing { throw OpenQuote(quote: closing) }
  return words + (word.map { [$0] } ?? [])
}

/// The command of the line `sql …` keeps its text as typed: quotes belong to SQL.
func statement(of line: String, after command: String) -> String? {
  let trimmed = line.drop { $0.isWhitespace }
  guard trimmed.hasPrefix(command), let next = trimmed.dropFirst(command.count).first, next.isWhitespace else {
    return nil
  }
  let text = trimmed.dropFirst(command.count).drop { $0.isWhitespace }
  // Options and a quoted statement are split like any other line.
  guard let first = text.first, !"-\"'“".contains(first) else { return nil }
  return String(text)
}
