import LineEditor

/// The columns that a text with colours takes.
func screenWidth(_ text: String) -> Int {
  guard text.utf8.contains(escape) else { return displayWidth(text) }
  var rest = text[...]
  var width = 0
  while let start = rest.utf8.firstIndex(of: escape) {
    width += displayWidth(String(rest[..<start]))
    rest = rest[(endOfColour(in: rest, from: start) ?? rest.utf8.index(after: start))...]
  }
  return width + displayWidth(String(rest))
}

/// The text without what would change the terminal: control characters become visible; only line ends, tabs and, where
/// the program itself set them, colours stay.
func screenSafe(_ text: String, keepingColours: Bool = true) -> String {
  let scalars = text.unicodeScalars
  guard scalars.contains(where: isUnsafe) else { return text }
  var safe = String.UnicodeScalarView()
  var index = scalars.startIndex
  while index < scalars.endIndex {
    let scalar = scalars[index]
    if keepingColours, scalar == "\u{1B}", let end = endOfColour(in: text[...], from: index) {
      safe.append(contentsOf: scalars[index..<end])
      index = end
      continue
    }
    safe.append(isUnsafe(scalar) ? visibleForm(of: scalar) ?? scalar : scalar)
    index = scalars.index(after: index)
  }
  return String(safe)
}

private let escape = UInt8(ascii: "\u{1B}")

private func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
  scalar != "\n" && scalar != "\t" && visibleForm(of: scalar) != nil
}

/// Behind the sequence `ESC [ … m` that starts at a place; nil if another stands there.
private func endOfColour(in text: Substring, from start: String.Index) -> String.Index? {
  let sequence = text.utf8[start...].dropFirst()
  guard sequence.first == UInt8(ascii: "[") else { return nil }
  let rest = sequence.dropFirst().drop { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ";") }
  return rest.first == UInt8(ascii: "m") ? rest.index(after: rest.startIndex) : nil
}
