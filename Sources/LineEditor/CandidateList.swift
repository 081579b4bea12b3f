/// Lays out candidates in columns by display width, filled down each column first, and no more than fit.
struct CandidateList {
  let candidates: [Completion.Candidate]
  let columns: Int
  let rows: Int
  /// The line that says how many candidates are not shown.
  let more: (Int) -> String

  /// Lines that end in a newline.
  var text: String {
    // No more than these can be on the screen, be there thousands.
    let cells = candidates.prefix(max(rows * columns / 3, 1)).map { truncated(cell($0), toWidth: max(columns - 1, 1)) }
    let widths = cells.map(displayWidth)
    let most = max(1, columns / ((widths.min() ?? 0) + 2))
    let across = (1...most).last { fits(widths, across: $0) } ?? 1
    let shown = shown(of: cells.count, across: across)
    let down = (shown + across - 1) / across
    let columnWidths = columnWidths(widths, shown: shown, down: down)
    var lines = (0..<down).map { row in
      line(stride(from: row, to: shown, by: max(down, 1)).map { cells[$0] }, widths: columnWidths)
    }
    if shown < candidates.count {
      lines.append(truncated(more(candidates.count - shown), toWidth: columns - 1) + "\n")
    }
    return lines.joined()
  }

  /// How many cells are shown in so many columns; a line stays for those that are not.
  private func shown(of count: Int, across: Int) -> Int {
    let limit = max(1, rows - 3) * across
    return count > limit ? max(1, limit - across) : count
  }

  /// Each column is as wide as its own cells.
  private func columnWidths(_ widths: [Int], shown: Int, down: Int) -> [Int] {
    stride(from: 0, to: shown, by: max(down, 1)).map { start in
      (widths[start..<min(start + down, shown)].max() ?? 0) + 2
    }
  }

  private func fits(_ widths: [Int], across: Int) -> Bool {
    let shown = shown(of: widths.count, across: across)
    let needed = columnWidths(widths, shown: shown, down: (shown + across - 1) / across)
    return needed.reduce(0, +) - 2 < columns
  }

  private func cell(_ candidate: Completion.Candidate) -> String {
    printable(candidate.text + (candidate.detail.map { "  \($0)" } ?? ""))
  }

  private func line(_ cells: [String], widths: [Int]) -> String {
    let body = zip(cells.dropLast(), widths).map { padded($0, toWidth: $1) }.joined()
    return body + (cells.last ?? "") + "\n"
  }
}
