import ClaimModel
import ClaimPresentation
import ClaimReport
import ClaimStore
import LineEditor

/// Rows under named columns, written in any of the output formats.
struct Listing: Sendable, Hashable {
  var columns: [String]
  var rows: [[String?]]
  /// Whether the columns are ours, whose names and words have Chinese forms; those of a query are the user's.
  var isOurs = true
  /// The marks that cells carry, which tables for people explain underneath.
  var caveats: Set<Caveat> = []

  init(_ columns: [String], _ rows: [[String?]], isOurs: Bool = true) {
    self.columns = columns
    self.rows = rows
    self.isOurs = isOurs
  }

  /// The text in a format, each line ended; `width` is the terminal's, to which tables are cut. Formats of rows can
  /// go without the header, to follow earlier rows.
  func text(
    _ format: OutputFormat, width: Int? = nil, withHeader: Bool = true, style: Style = .plain
  ) -> String {
    switch format {
    case .table: table(width: width, style: style)
    case .jsonl: rows.map { object($0) + "\n" }.joined()
    case .json: rows.isEmpty ? "[]\n" : "[\n" + objects + "\n]\n"
    case .csv: separated(by: ",", withHeader, quote: CSV.field)
    case .tsv: separated(by: "\t", withHeader) { Self.oneLine(CSV.inert($0)) }
    case .markdown: markdown(withHeader)
    case .line: rows.map(record).joined(separator: "\n") + Self.legend(of: caveats, in: .line)
    }
  }

  private func table(width: Int?, style: Style) -> String {
    let layout = TableLayout(
      self, cells: [headings] + rows.map { $0.enumerated().map { Self.oneLine(shown($1, in: $0)) } })
    guard let widths = layout.widths(in: width) else { return text(.line) }
    let lines = layout.lines(widths)
    let rule = widths.filter { $0 > 0 }.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
    return ([style.strong(lines[0]), style.faint(rule)] + lines.dropFirst()).map { $0 + "\n" }.joined()
      + Self.legend(of: caveats, in: .table)
  }

  private func markdown(_ withHeader: Bool) -> String {
    let line = { (cells: [String]) in "| " + cells.joined(separator: " | ") + " |\n" }
    let escape = { (cell: String?) in Markdown.escape(Self.oneLine(cell ?? ""), opensLine: false) }
    let header = withHeader ? line(headings.map(escape)) + line(columns.map { _ in "---" }) : ""
    let rows = rows.map { line($0.enumerated().map { escape(shown($1, in: $0)) }) }.joined()
    return header + rows + Self.legend(of: caveats, in: .markdown)
  }

  /// What the marks mean, a line each, in a format for people.
  static func legend(of caveats: Set<Caveat>, in format: OutputFormat) -> String {
    let lines = Caveat.allCases.filter(caveats.contains).map { $0.legend(in: Settings.current.language) }
    return switch format {
    case .table: lines.map { $0 + "\n" }.joined()
    case .line: lines.map { "\n" + $0 + "\n" }.joined()
    // A star that opens a line would make a list.
    case .markdown: lines.map { "\n\\" + $0 + "\n" }.joined()
    case .json, .jsonl, .csv, .tsv: ""
    }
  }

  private func separated(by separator: String, _ withHeader: Bool, quote: (String) -> String) -> String {
    ((withHeader ? [columns] : []) + rows.map { $0.map { $0 ?? "" } }).map {
      $0.map(quote).joined(separator: separator) + "\n"
    }.joined()
  }

  /// The rows as objects inside of an array.
  var objects: String { rows.map { "  " + object($0) }.joined(separator: ",\n") }

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

  /// No tabs, line ends or control characters: they would break the table, or the terminal.
  private static func oneLine(_ text: String) -> String {
    printable(text.replacing("\r\n", with: " ").replacing("\n", with: " ").replacing("\t", with: " "))
  }
}
