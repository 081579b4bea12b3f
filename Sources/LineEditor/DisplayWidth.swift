/// The number of terminal columns that a text takes: two for each wide (East Asian or emoji) scalar, none for
/// combining marks and control characters. Ambiguous ones (“ ” … ·) take one, as terminals do.
public func displayWidth(_ text: String) -> Int {
  var width = 0
  for scalar in text.unicodeScalars {
    width += displayWidth(of: scalar)
  }
  return width
}

/// The start of a text that fits in so many columns, with an ellipsis where something was cut off.
public func truncated(_ text: String, toWidth width: Int, ellipsis: String = "…") -> String {
  guard displayWidth(text) > width else { return text }
  let room = width - displayWidth(ellipsis)
  guard room >= 0 else { return "" }
  var kept = ""
  var used = 0
  for character in text {
    let next = displayWidth(String(character))
    if used + next > room { break }
    kept.append(character)
    used += next
  }
  return kept + ellipsis
}

/// The side of a column that a text stands at.
public enum TextAlignment: Sendable, Hashable {
  case left, right
}

/// The text with spaces up to so many columns; as it is if it takes more. Figures stand at the right.
public func padded(_ text: String, toWidth width: Int, aligned alignment: TextAlignment = .left) -> String {
  let spaces = String(repeating: " ", count: max(0, width - displayWidth(text)))
  return switch alignment {
  case .left: text + spaces
  case .right: spaces + text
  }
}

private func displayWidth(of scalar: Unicode.Scalar) -> Int {
  if scalar.isASCII { return scalar.value >= 0x20 && scalar.value != 0x7F ? 1 : 0 }
  if isWide(scalar.value) { return 2 }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator:
    return scalar.value == 0xAD ? 1 : 0
  default:
    let isHalfFlag = (0x1F1E6...0x1F1FF).contains(scalar.value)
    return scalar.properties.isEmojiPresentation && !isHalfFlag ? 2 : 1
  }
}

private func isWide(_ value: UInt32) -> Bool {
  guard value >= 0x1100 else { return false }
  var low = 0
  var high = wideRanges.count
  while low < high {
    let middle = (low + high) / 2
    if wideRanges[middle].upperBound < value { low = middle + 1 } else { high = middle }
  }
  return low < wideRanges.count && wideRanges[low].contains(value)
}

/// East Asian Width W and F in Unicode, but for emoji, which `isEmojiPresentation` tells. Unassigned places inside
/// a block count as the block does.
private let wideRanges: [ClosedRange<UInt32>] = [
  0x1100...0x115F,  // Hangul jamo
  0x2329...0x232A,
  0x2E80...0x3029,  // radicals, CJK punctuation; then tone marks, which combine
  0x302E...0x303E,
  0x3041...0x3098,  // kana
  0x309B...0x3247,
  0x3250...0x4DBF,  // enclosed and compatibility, Extension A
  0x4E00...0xA4CF,  // unified ideographs, Yi
  0xA960...0xA97F,
  0xAC00...0xD7A3,  // Hangul
  0xF900...0xFAFF,
  0xFE10...0xFE19,  // vertical forms
  0xFE30...0xFE6F,
  0xFF01...0xFF60,  // full width
  0xFFE0...0xFFE6,
  0x16FE0...0x16FE3,
  0x17000...0x18DFF,
  0x1AFF0...0x1B2FF,
  0x1F200...0x1F2FF,
  0x20000...0x3FFFD,  // Extensions B and on
]
