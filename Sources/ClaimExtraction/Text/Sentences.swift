import ClaimModel

/// A sentence of a folded text and the part of the story it stands in.
struct Sentence {
  /// Its characters, without the white space around them.
  var range: Range<Int>
  /// What the part is to the story.
  var role: Story.Role
  /// The number of the paragraph, from 0.
  var paragraph: Int
}

/// Splits folded text into sentences: at 。！？ and line breaks; a very long one also at a comma.
enum SentenceSplitter {
  /// Longer sentences are cut at the next comma, and at `hardLimit` wherever they are.
  private static let softLimit = 400
  private static let hardLimit = 1200

  /// The sentences in order; together they hold every character but white space between them.
  static func split(_ text: FoldedText) -> [Sentence] {
    var sentences: [Sentence] = []
    sentences.reserveCapacity(text.count / 40 + 1)
    let characters = text.characters
    var (start, paragraph, part) = (0, 0, 0)
    for (place, character) in characters[0..<text.count].enumerated() {
      // Nearly every character is Chinese and ends nothing.
      if character.isHan, place - start <= hardLimit { continue }
      let isBreak = character == .newline
      guard isBreak || ends(characters, at: place, from: start) else { continue }
      while part + 1 < text.parts.count, text.parts[part + 1].start <= start { part += 1 }
      let end = isBreak ? place : place + 1
      if let range = trimmed(characters, start..<end) {
        sentences.append(Sentence(range: range, role: text.parts[part].role, paragraph: paragraph))
      }
      if isBreak { paragraph += 1 }
      start = place + 1
    }
    return sentences
  }

  @inline(__always)
  private static func ends(_ text: TextView, at place: Int, from start: Int) -> Bool {
    switch text[place] {
    case "。", "!", "?": return text[place + 1] != "”" && text[place + 1] != ")"
    case "”", ")": return place > start && (text[place - 1] == "。" || text[place - 1] == "!" || text[place - 1] == "?")
    case ",", ";", "、": return place - start > softLimit
    default: return place - start > hardLimit
    }
  }

  private static func trimmed(_ text: TextView, _ range: Range<Int>) -> Range<Int>? {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, text[low].isSpace { low += 1 }
    while high > low, text[high - 1].isSpace { high -= 1 }
    return low < high ? low..<high : nil
  }
}
