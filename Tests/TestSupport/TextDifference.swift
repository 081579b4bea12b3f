/// The first line in which a text is not as expected, with the lines around it:
///
///     line 3 is not as expected
///         1 | 松江区
///         2 | 嘉定区
///     -   3 | 2306家
///     +   3 | 2360家
public struct TextDifference: Hashable, CustomStringConvertible {
  /// What to print.
  public let description: String

  /// How many lines are shown before and behind.
  private static let context = 3

  /// Holds a text against the expected one; nil where they are the same.
  public init?(of text: String, from expected: String) {
    guard !text.utf8.elementsEqual(expected.utf8) else { return nil }
    let (old, new) = (Self.lines(expected), Self.lines(text))
    let same = zip(old, new).prefix { $0.utf8.elementsEqual($1.utf8) }.count
    let before = (max(0, same - Self.context)..<same).map { Self.shown(" ", $0, old[$0]) }
    let column = Self.column(old.dropFirst(same).first, new.dropFirst(same).first)
    description =
      (["line \(same + 1) is not as expected"] + before + Self.side("-", old, from: same, column)
      + Self.side("+", new, from: same, column)).joined(separator: "\n")
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// One side: the line that differs, with those behind it.
  private static func side(_ mark: String, _ lines: [Substring], from start: Int, _ column: Int) -> [String] {
    guard start < lines.count else { return ["\(mark) (the end)"] }
    return (start..<min(lines.count, start + 1 + context)).map {
      shown(mark, $0, lines[$0], around: $0 == start ? column : 0)
    }
  }

  private static func column(_ a: Substring?, _ b: Substring?) -> Int {
    zip(a ?? "", b ?? "").prefix { $0 == $1 }.count
  }

  /// A line with its number; of a long one the part where the difference is.
  private static func shown(_ mark: String, _ index: Int, _ line: Substring, around column: Int = 0) -> String {
    let number = String(index + 1)
    let start = line.count > 160 ? max(0, column - 60) : 0
    let part = line.dropFirst(start)
    let end = part.count > 160 ? "…" : ""
    return "\(mark) \(String(repeating: " ", count: max(0, 5 - number.count)))\(number) | "
      + (start > 0 ? "…" : "") + part.prefix(160) + end
  }
}
