/// Lays out candidates in columns by display width, filled down each column first, and no more than fit.
struct CandidateList {
  let candidates: [Completion.Candidate]
  let columns: Int
  let rows: Int
  /// The line that says how many candidates are not shown.
  let more: (Int) -> String

  /// Lines that end in a newline.
  var text: String {
    let cells = candidates.map { truncated(cell($0), toWidth: max(columns - 1, 1)) }
    let width = (cells.map(displayWidth).max() ?? 0) + 2
    let across = max(1, (columns + 1) / width)
    let limit = max(1, rows - 3) * across
    let shown = cells.count > limit ? Array(cells.prefix(limit - across)) : cells
    let down = (shown.count + across - 1) / across
    var lines = (0..<down).map { row in
      line(stride(from: row, to: shown.count, by: down).map { shown[$0] }, width: width)
    }
    if shown.count < cells.count {
      lines.append(truncated(more(cells.count - shown.count), toWidth: columns - 1) + "\n")
    }
    return lines.joined()
  }

  private func cell(_ candidate: Completion.Candidate) -> String {
    printable(candidate.text + (candidate.detail.map { "  \($0)" } ?? ""))
  }

  private func line(_ cells: [String], width: Int) -> String {
    let body = cells.dropLast().map { padded($0, toWidth: width) }.joined()
    return body + (cells.last ?? "") + "\n"
  }
}
