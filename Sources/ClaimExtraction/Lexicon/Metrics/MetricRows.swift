import ClaimModel

/// A row of a table of metrics that cannot be used. Lines count from 1.
public struct MetricRowError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The line of the table.
  public var line: Int
  /// What is wrong with it.
  public var reason: String

  /// One sentence for the writer of the table.
  public var description: String {
    "line \(line): \(reason); a row is id;name|other name;English name;dimension, for example "
      + "robots;工业机器人产量|机器人产量;industrial robots;count"
  }
}

extension Metric {
  /// The metrics of a table: one a line, four cells parted by `;`, names parted by `|`; empty lines and lines that
  /// begin with `#` say nothing.
  public static func metrics(inTable table: String) throws(MetricRowError) -> [Metric] {
    var metrics: [Metric] = []
    for (index, line) in table.cells(between: "\n").enumerated() {
      let row = line
      if row.isEmpty || row.hasPrefix("#") { continue }
      metrics.append(try Metric(row: row, line: index + 1))
    }
    return metrics
  }

  private init(row: Substring, line: Int) throws(MetricRowError) {
    let cells = row.cells(between: ";")
    guard cells.count == 4 else { throw MetricRowError(line: line, reason: "has \(cells.count) cells, not 4") }
    guard !cells[0].isEmpty, cells[0].allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }) else {
      throw MetricRowError(line: line, reason: "\(cells[0]) is no id of letters, digits and hyphens")
    }
    let names = cells[1].cells(between: "|").filter { !$0.isEmpty }.map(String.init)
    guard let name = names.first else { throw MetricRowError(line: line, reason: "has no name") }
    guard let dimension = FigureUnit.Dimension(rawValue: String(cells[3])) else {
      let known = FigureUnit.Dimension.allCases.map(\.rawValue).joined(separator: " ")
      throw MetricRowError(line: line, reason: "\(cells[3]) is no dimension (\(known))")
    }
    self.init(
      id: MetricID(String(cells[0])), name: name, englishName: String(cells[2]), synonyms: Array(names.dropFirst()),
      dimension: dimension)
  }
}

extension StringProtocol {
  /// What stands between separators, without blanks at both ends. By bytes: letter by letter would take most of the
  /// time in which a command starts.
  fileprivate func cells(between separator: Unicode.Scalar) -> [Substring] {
    Substring(self).utf8.split(separator: UInt8(ascii: separator), omittingEmptySubsequences: false)
      .map { Substring($0).trimmed }
  }

  /// The text without blanks at both ends.
  private var trimmed: SubSequence {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? start
    return self[start..<end]
  }
}
