import LineEditor

/// The text in lines of at most so many columns, those after the first indented; Chinese breaks anywhere but before
/// punctuation, other words stay whole.
func wrapped(_ text: String, columns: Int, indent: Int = 0) -> String {
  var lines: [String] = []
  var line = ""
  for piece in pieces(of: text) {
    if displayWidth(line + piece) > columns, !line.isEmpty {
      while line.last == " " { line.removeLast() }
      lines.append(line)
      line = String(repeating: " ", count: indent) + (piece == " " ? "" : piece)
    } else {
      line += piece
    }
  }
  return (lines + [line]).joined(separator: "\n")
}

private func pieces(of text: String) -> [String] {
  var pieces: [String] = []
  var word = ""
  for character in text {
    if "，。；：、？！）”》".contains(character) {
      // Stays with what it follows.
      if word.isEmpty, let last = pieces.popLast() { word = last }
      pieces.append(word + String(character))
      word = ""
    } else if character == " " || displayWidth(String(character)) > 1 {
      if !word.isEmpty { pieces.append(word) }
      word = ""
      pieces.append(String(character))
    } else {
      word.append(character)
    }
  }
  return word.isEmpty ? pieces : pieces + [word]
}
