/// Text in two columns side by side, as `pdftotext -layout` leaves it, put one column after the other.
enum TextColumns {
  /// The text with the columns of each page in turn; nil where no page has two.
  static func inTurn(_ text: String) -> String? {
    guard holdsGap(text) else { return nil }
    let pages = text.unicodeScalars.split(separator: "\u{0C}", omittingEmptySubsequences: false).map { String($0) }
    let turned = pages.map { Page($0).inTurn }
    guard turned.contains(where: { $0 != nil }) else { return nil }
    return zip(pages, turned).map { $1 ?? $0 }.joined(separator: "\u{0C}")
  }

  private static func holdsGap(_ text: String) -> Bool {
    var spaces = 0
    return text.utf8.contains { byte in
      spaces = byte == 0x20 ? spaces + 1 : 0
      return spaces == 3
    }
  }

  /// A page and where its second column begins.
  private struct Page {
    private let lines: [Line]

    init(_ text: String) {
      lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Line($0) }
    }

    /// The lines of both columns one after the other; what stands above them stays above.
    var inTurn: String? {
      guard let column = secondColumn, let first = lines.firstIndex(where: { $0.parts(at: column).right != nil }) else {
        return nil
      }
      let parts = lines[first...].map { $0.parts(at: column) }
      let (left, right) = (parts.compactMap(\.left), parts.compactMap(\.right))
      guard Self.isProse(left), Self.isProse(right) else { return nil }
      return (lines[..<first].map(\.text) + left + right).joined(separator: "\n") + "\n"
    }

    /// The column at which most lines go on behind a gap, if no line runs across it.
    private var secondColumn: Int? {
      let starts = lines.flatMap(\.starts)
      guard starts.count >= 5, let column = Self.mostCommon(starts) else { return nil }
      let written = lines.filter { !$0.isBlank }
      let inColumns = written.count { line in line.parts(at: column).right != nil }
      return inColumns * 2 > written.count ? column : nil
    }

    private static func mostCommon(_ columns: [Int]) -> Int? {
      Dictionary(grouping: columns) { $0 }.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key
    }

    /// Whether lines are sentences and no cells of a table.
    private static func isProse(_ lines: [String]) -> Bool {
      let words = lines.joined().unicodeScalars
      let stops = words.count { "，。；、".unicodeScalars.contains($0) }
      return stops >= 2 && words.count >= lines.count * 8
    }
  }

  /// A line and the columns at which it goes on behind gaps of three spaces and more.
  private struct Line {
    let text: String
    private(set) var starts: [Int] = []
    private var breaks: [(column: Int, index: String.Index)] = []
    private var first = 0

    init(_ words: Substring) {
      text = String(words)
      var (column, gap, isInside) = (0, 0, false)
      for index in text.unicodeScalars.indices {
        let scalar = text.unicodeScalars[index]
        if scalar == " " || scalar == "\u{3000}" {
          gap += scalar == " " ? 1 : 2
        } else {
          if isInside, gap >= 3 {
            starts.append(column)
            breaks.append((column, index))
          } else if !isInside {
            first = column
          }
          (gap, isInside) = (0, true)
        }
        column += scalar.value < 0x1100 ? 1 : 2
      }
    }

    var isBlank: Bool { !text.unicodeScalars.contains { !$0.properties.isWhitespace } }

    /// What stands before a column and from it on; a line that runs across it is all left.
    func parts(at column: Int) -> (left: String?, right: String?) {
      guard !isBlank else { return (nil, nil) }
      if first >= column - 1 { return (nil, text) }
      guard let found = breaks.first(where: { abs($0.column - column) <= 4 }) else { return (text, nil) }
      let left = text[..<found.index]
      let end = left.lastIndex { $0 != " " && $0 != "\u{3000}" } ?? left.startIndex
      return (String(left[...end]), String(text[found.index...]))
    }
  }
}
