/// Makes a text from elsewhere safe to show on a terminal: no control character and no change of writing direction
/// gets through.
///
/// Newlines and tabs become a space (newlines stay if asked for), other C0 controls their picture (␛ for escape),
/// C1 controls, separators of lines and overrides of direction the replacement character.
public func printable(_ text: String, keepingNewlines: Bool = false) -> String {
  guard text.unicodeScalars.contains(where: { replacement(for: $0, keepingNewlines: keepingNewlines) != nil }) else {
    return text
  }
  var result = String.UnicodeScalarView()
  var previous: Unicode.Scalar?
  for scalar in text.unicodeScalars {
    // A carriage return and newline are one end of line.
    if !(scalar == "\n" && previous == "\r") || keepingNewlines {
      result.append(replacement(for: scalar, keepingNewlines: keepingNewlines) ?? scalar)
    }
    previous = scalar
  }
  return String(result)
}

private func replacement(for scalar: Unicode.Scalar, keepingNewlines: Bool) -> Unicode.Scalar? {
  scalar == "\n" && keepingNewlines ? nil : visibleForm(of: scalar)
}

/// What stands for a scalar that would change the terminal rather than show; nil if it may stay.
public func visibleForm(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
  switch scalar.value {
  case 0x09, 0x0A, 0x0D: " "
  case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value)
  case 0x7F: "\u{2421}"
  case 0x80...0x9F, 0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: "\u{FFFD}"
  default: nil
  }
}
