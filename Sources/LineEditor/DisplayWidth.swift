import CLineEdit

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
  return max(0, Int(line_edit_width(scalar.value)))
}
