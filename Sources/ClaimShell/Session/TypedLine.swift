import ClaimPresentation
import Foundation

/// Why a line could not be split.
struct OpenQuote: Error, Hashable {
  let quote: Character
  let place: String.Index
}

/// A command as it was typed: the text, and its words with their places.
struct TypedLine: Sendable, Hashable {
  let text: String
  private(set) var words: [Word] = []

  /// A word without its quotes, and where it stands with them.
  struct Word: Sendable, Hashable {
    var text: String
    var range: Range<String.Index>
  }

  /// Splits a line into words as shells do: spaces separate, quotes ("…", '…') hold together, `\` keeps the next
  /// character. Full-width spaces separate too, and “…” around a whole word hold it together.
  init(_ text: String) throws(OpenQuote) {
    self.text = text
    var index = text.startIndex
    while let start = text[index...].firstIndex(where: { !$0.isWhitespace }) {
      let word = try Self.word(in: text, from: start)
      words.append(word)
      index = word.range.upperBound
    }
  }

  /// A line that could not be split.
  init(text: String) { self.text = text }

  /// The line `sql …`, which keeps its text as typed: quotes belong to SQL. Nil for other lines, and where options or a
  /// quoted statement follow, which are split like any other line.
  init?(statement line: String) {
    let command = line.drop { $0.isWhitespace }.prefix { !$0.isWhitespace }
    let rest = line[command.endIndex...].drop { $0.isWhitespace }
    guard Heshu.command(named: String(command)) == RunSQL.self, let first = rest.first, !"-\"'“".contains(first) else {
      return nil
    }
    text = line
    words = [
      Word(text: String(command), range: command.startIndex..<command.endIndex),
      Word(text: "--", range: rest.startIndex..<rest.startIndex),
      Word(text: String(rest), range: rest.startIndex..<rest.endIndex),
    ]
  }

  /// A line of words that were split elsewhere, on the command line.
  init(words all: [String]) {
    var text = ""
    var ranges: [(from: Int, to: Int)] = []
    for word in all {
      if !text.isEmpty { text += " " }
      let start = text.utf8.count
      text += Self.quoted(word)
      ranges.append((start, text.utf8.count))
    }
    self.text = text
    words = zip(all, ranges).map { [text] word, range in
      let index = { text.utf8.index(text.startIndex, offsetBy: $0) }
      return Word(text: word, range: index(range.from)..<index(range.to))
    }
  }

  /// A word as it can be typed: in quotes where it holds spaces, quotes or nothing, or always.
  static func quoted(_ word: String, always: Bool = false) -> String {
    guard always || word.isEmpty || word.contains(where: { $0.isWhitespace || "\"'\\“".contains($0) }) else {
      return word
    }
    return "\"" + word.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  /// A path with the folder of $HOME in place of `~`.
  static func writtenOut(home path: String) -> String {
    let home = ProcessInfo.processInfo.environment["HOME"] ?? "~"
    return path == "~" || path.hasPrefix("~/") ? home + path.dropFirst() : path
  }

  /// Whether a word is a path in the user's home, which is written out as shells do.
  private static func isInHome(_ word: Substring) -> Bool {
    word.hasPrefix("~/") || word.hasPrefix("\"~/") || word == "~"
  }

  private static func word(in text: String, from start: String.Index) throws(OpenQuote) -> Word {
    if let end = endOfChineseQuote(in: text, from: start) {
      let inside = text.index(after: start)..<text.index(before: end)
      return Word(text: String(text[inside]), range: start..<end)
    }
    var (word, closing, opened, index) = ("", Character?.none, start, start)
    while index < text.endIndex {
      let character = text[index]
      if character == "\\", closing != "'" {
        index = text.index(after: index)
        if index < text.endIndex { word.append(text[index]) } else { break }
      } else if character == closing {
        closing = nil
      } else if closing == nil, character == "\"" || character == "'" {
        (closing, opened) = (character, index)
      } else if closing == nil, character.isWhitespace {
        break
      } else {
        word.append(character)
      }
      index = text.index(after: index)
    }
    if let closing { throw OpenQuote(quote: closing, place: opened) }
    if isInHome(text[start..<index]) { word = writtenOut(home: word) }
    return Word(text: word, range: start..<index)
  }

  /// Behind a “…” that makes up a whole word; elsewhere these marks belong to the text.
  private static func endOfChineseQuote(in text: String, from start: String.Index) -> String.Index? {
    guard text[start] == "“", let close = text[start...].firstIndex(of: "”") else { return nil }
    let end = text.index(after: close)
    return end == text.endIndex || text[end].isWhitespace ? end : nil
  }
}
