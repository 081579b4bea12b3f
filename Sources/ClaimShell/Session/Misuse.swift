import ClaimModel
import LineEditor

/// A command that was not understood: what is wrong with it, and where.
struct Misuse: Error, Sendable, Hashable {
  let message: Message
  let place: Place

  /// Where in the line the fault is.
  enum Place: Sendable, Hashable {
    case word(String)
    case range(Range<String.Index>)
    case end
    case unknown
  }

  init(_ message: Message, at place: Place = .unknown) {
    self.message = message
    self.place = place
  }

  init(en english: String, zh chinese: String, at place: Place = .unknown) {
    self.init(Message(en: english, zh: chinese), at: place)
  }
}

extension TypedLine {
  /// The line with carets under a place, in columns of the display; nil where the place is not in it.
  func pointer(to place: Misuse.Place, columns: Int) -> String? {
    switch place {
    case .word(let word): range(of: word).map { pointer(to: $0, columns: columns) }
    case .range(let range): pointer(to: range, columns: columns)
    case .end: pointer(to: text.endIndex..<text.endIndex, columns: columns)
    case .unknown: nil
    }
  }

  /// The line, or as much of it as fits, with carets under a range.
  func pointer(to range: Range<String.Index>, columns: Int) -> String {
    let start = text[..<range.lowerBound].lastIndex(where: \.isNewline).map { text.index(after: $0) } ?? text.startIndex
    let end = text[range.lowerBound...].firstIndex(where: \.isNewline) ?? text.endIndex
    let marked = range.lowerBound..<min(range.upperBound, end)
    var before = printable(String(text[start..<marked.lowerBound]))
    let place = printable(String(text[marked]))
    let room = max(columns - 2, 10)
    if displayWidth(before) > room / 2 { before = "…" + Self.ending(of: before, width: room / 2 - 1) }
    let column = displayWidth(before)
    let shown = truncated(before + place + printable(String(text[marked.upperBound..<end])), toWidth: room)
    let carets = String(repeating: "^", count: max(1, min(displayWidth(place), room - column)))
    return "  \(shown)\n  " + String(repeating: " ", count: column) + carets
  }

  /// The word, or the word that holds it as `--option=value` does.
  private func range(of word: String) -> Range<String.Index>? {
    if let same = words.last(where: { $0.text == word }) { return same.range }
    for typed in words.reversed() where typed.text.contains(word) {
      return text[typed.range].firstRange(of: word) ?? typed.range
    }
    return nil
  }

  private static func ending(of text: String, width: Int) -> String {
    var kept = Substring(text)
    while displayWidth(String(kept)) > width { kept.removeFirst() }
    return String(kept)
  }
}
