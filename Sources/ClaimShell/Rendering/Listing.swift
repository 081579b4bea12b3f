import LineEditor

/// Rows under named columns, written in any of the output formats.
struct Listing: Sendable, Hashable {
  var columns: [String]
  var rows: [[String?]]

  init(_ columns: [String], _ rows: [[String?]]) {
    self.columns = columns
    self.rows = rows
  }

  /// The text in a format, each line ended; `width` is the terminal's, to which tables are cut. Formats of rows can
  /// go without the header, to follow earlier rows.
  func text(
    _ format: OutputFormat, width: Int? = nil, withHeader: Bool = true, style: Style = .plain
  ) -> String {
    switch format {
    case .table: table(width: width, style: style)
    case .jsonl: rows.map { object($0) + "\n" }.joined()
    case .json: rows.isEmpty ? "[]\n" : "[\n" + rows.map { "  " + object($0) }.joined(separator: ",\n") + "\n]\n"
    case .csv: separated(by: ",", withHeader, quote: Self.csvField)
    case .tsv: separated(by: "\t", withHeader, quote: Self.oneLine)
    case .markdown: markdown(withHeader)
    case .line: rows.map(record).joined(separator: "\n")
    }
  }

  private func table(width: Int?, style: Style) -> String {
    let cells = [headings] + rows.map { $0.enumerated().map { Self.oneLine(shown($1, in: $0)) } }
    let widths = columns.indices.map { column in cells.map { displayWidth($0[column]) }.max() ?? 0 }
    let sides = columns.indices.map { column in
      !Self.labels.contains(columns[column]) && rows.contains { $0[column] != nil }
        && rows.allSatisfy { $0[column].map(Self.isNumber) ?? true }
        ? TextAlignment.right : .left
    }
    let lines = cells.map { row in
      let line = columns.indices.map { padded(row[$0], toWidth: widths[$0], aligned: sides[$0]) }
        .joined(separator: "  ").trimmedEnd
      return width.map { truncated(line, toWidth: $0) } ?? line
    }
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
    let ruler = width.map { truncated(rule, toWidth: $0, ellipsis: "") } ?? rule
    return ([style.strong(lines[0]), style.faint(ruler)] + lines.dropFirst()).map { $0 + "\n" }.joined()
  }

  /// Columns whose numbers are names.
  private static let labels: Set = ["code", "period", "year", "date", "published"]

  /// Whether a cell is a plain number; columns of them stand at the right.
  private static func isNumber(_ text: String) -> Bool {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    return digits.first?.isASCII == true && digits.first?.isNumber == true
      && digits.allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") }
  }

  private func markdown(_ withHeader: Bool) -> String {
    let line = { (cells: [String]) in "| " + cells.joined(separator: " | ") + " |\n" }
    let escape = { (cell: String?) in Self.oneLine(cell ?? "").replacing("|", with: "\\|") }
    let header = withHeader ? line(headings) + line(columns.map { _ in "---" }) : ""
    return header + rows.map { line($0.enumerated().map { escape(shown($1, in: $0)) }) }.joined()
  }

  private func separated(by separator: String, _ withHeader: Bool, quote: (String) -> String) -> String {
    ((withHeader ? [columns] : []) + rows.map { $0.map { $0 ?? "" } }).map {
      $0.map(quote).joined(separator: separator) + "\n"
    }.joined()
  }

  private func object(_ row: [String?]) -> String {
    let members = zip(columns, row).map { name, value in
      JSONText.string(name) + ":" + (value.map { JSONText.string($0) } ?? "null")
    }
    return "{" + members.joined(separator: ",") + "}"
  }

  private func record(_ row: [String?]) -> String {
    let width = headings.map(displayWidth).max() ?? 0
    return zip(headings, row).enumerated().map { column, field in
      padded(field.0, toWidth: width) + "  " + Self.oneLine(shown(field.1, in: column)) + "\n"
    }.joined()
  }

  private static func csvField(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { ",\"\n\r".unicodeScalars.contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  /// No tabs, line ends or control characters: they would break the table, or the terminal.
  private static func oneLine(_ text: String) -> String {
    printable(text.replacing("\r\n", with: " ").replacing("\n", with: " ").replacing("\t", with: " "))
  }
}

extension String {
  /// The text without spaces at its end.
  fileprivate var trimmedEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
