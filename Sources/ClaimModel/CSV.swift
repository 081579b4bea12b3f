/// Tables as comma-separated values: RFC 4180, with lines that end in a line feed.
package enum CSV {
  /// The rows, a line each.
  package static func text(of rows: [[String]]) -> String {
    rows.map { $0.map(field).joined(separator: ",") + "\n" }.joined()
  }

  /// A text as a field, inside quotes where it needs them.
  package static func field(_ text: String) -> String {
    let text = inert(text)
    guard text.unicodeScalars.contains(where: { ",\"\n\r".unicodeScalars.contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  /// What a spreadsheet would run as a formula begins with an apostrophe; a number with its unit stays one: -5.5%.
  package static func inert(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, "=+-@\t\r".unicodeScalars.contains(first) else { return text }
    let isNumber =
      "+-".unicodeScalars.contains(first) && scalars.dropFirst().first.map { ("0"..."9").contains($0) } == true
    return isNumber && !scalars.contains { "(|!&=".unicodeScalars.contains($0) } ? text : "'" + text
  }
}
