import LineEditor

/// How wide the columns of a table are, and on which side their cells stand.
struct TableLayout {
  private let names: [String]
  /// The headings, then the rows, as they are shown.
  private let cells: [[String]]
  private let full: [Int]
  private let sides: [TextAlignment]

  init(_ listing: Listing, cells: [[String]]) {
    names = listing.columns
    self.cells = cells
    full = names.indices.map { column in cells.map { displayWidth($0[column]) }.max() ?? 0 }
    sides = names.indices.map { column in
      let values = listing.rows.compactMap { $0[column] }
      let isNumeric = !values.isEmpty && values.allSatisfy(Self.isNumber)
      return isNumeric && !Self.labels.contains(listing.columns[column]) ? .right : .left
    }
  }

  /// The widths with which the table fits: long words are cut, bars and exact values left out, but
  /// never figures. Nil where even so
  /// it does not fit.
  func widths(in screen: Int?) -> [Int]? {
    var widths = full
    guard let screen, total(widths) > screen else { return widths }
    for name in Self.spare where total(widths) > screen {
      for column in names.indices where names[column] == name { widths[column] = 0 }
    }
    let words = names.indices.filter { isOfWords($0) }
    while total(widths) > screen {
      guard let widest = words.max(by: { widths[$0] < widths[$1] }), widths[widest] > Self.least else { return nil }
      widths[widest] -= 1
    }
    return widths
  }

  /// The lines with these widths; columns of no width are left out.
  func lines(_ widths: [Int]) -> [String] {
    let shown = names.indices.filter { widths[$0] > 0 }
    return cells.map { row in
      var line = shown.map { column in
        padded(truncated(row[column], toWidth: widths[column]), toWidth: widths[column], aligned: sides[column])
      }.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// What goes first where the screen is narrow: bars, then values that stand beside readable ones.
  private static let spare = ["", "exact"]

  /// The fewest columns of the screen that words are cut to.
  private static let least = 10

  private func total(_ widths: [Int]) -> Int {
    widths.reduce(0, +) + 2 * max(0, widths.count { $0 > 0 } - 1)
  }

  /// Whether a column holds words rather than figures: no cell starts as a figure does.
  private func isOfWords(_ column: Int) -> Bool {
    Self.words.contains(names[column])
      || !cells.dropFirst().contains { row in
        row[column].first.map { $0.isNumber || "<>≤≥≈↗+-−⚠×".contains($0) } ?? false
      }
  }

  /// Columns of words, whatever they start with.
  private static let words: Set = ["article", "columns", "entity", "metric", "sentence", "title"]

  /// Columns whose numbers are names.
  private static let labels: Set = ["code", "period", "year", "date", "published"]

  /// Whether a cell is a plain number; columns of them stand at the right.
  private static func isNumber(_ text: String) -> Bool {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    return digits.first?.isASCII == true && digits.first?.isNumber == true
      && digits.allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") }
  }
}
