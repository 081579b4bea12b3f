import ClaimModel

/// A table of data among the lines of a page.
struct PageTable {
  /// The lines of its rows.
  var lines: Range<Int>
  /// How many lines before them are its caption.
  var captionLines = 0
  /// The cells as they are written, row by row.
  var rows: [[TableCell]]
  /// The cells of data under their headings, once the table is settled.
  var story: Story.Table?
}

/// A cell of a table as it is written.
struct TableCell {
  /// Where its words are; empty where it has none.
  var place: TextSpan
  /// Over how many rows and columns it stretches.
  var rows = 1
  var columns = 1
  /// Whether the page says that it is a heading.
  var isHeading = false
  /// Its name in a sheet.
  var name: String?
}

extension PageText {
  /// Finds the headings of each table; one that has no place for data is text.
  mutating func settleTables() {
    for index in tables.indices {
      tables[index].story = storyTable(tables[index])
      guard tables[index].story == nil else { continue }
      for line in tables[index].lines { lines[line].mark = .plain }
    }
    tables.removeAll { $0.story == nil }
  }

  /// The table with the headings of each cell.
  private func storyTable(_ table: PageTable) -> Story.Table? {
    guard let grid = TableGrid(table.rows, in: self) else { return nil }
    let above = (grid.caption.map { [$0] } ?? []) + captionLines(of: table).map { lines[$0].place }
    let caption = above.first.map { above.dropFirst().reduce($0) { $0.union($1) } }
    return Story.Table(caption: caption, cells: grid.dataCells)
  }

  /// The caption that the page marks, and short lines right before such as 表1 主要指标 and 单位:亿元.
  private func captionLines(of table: PageTable) -> [Int] {
    var first = table.lines.lowerBound - table.captionLines
    while first > 0, table.lines.lowerBound - first < 2, isCaption(lines[first - 1]) { first -= 1 }
    return Array(first..<table.lines.lowerBound)
  }

  private func isCaption(_ line: Line) -> Bool {
    guard line.mark == .plain, line.place.scalars.count <= 40, kind(of: line.place) == .short else { return false }
    let range = line.place.bytes
    if ["表", "附表", "(表", "\u{FF08}表"].contains(where: { starts($0, at: range.lowerBound) }) { return true }
    if range.count >= 3, starts("表", at: range.upperBound - 3) { return true }
    return namesUnit(range)
  }

  /// Whether a short line says in which unit a table counts: 单位:亿元, (金额单位为亿元), (人民币百万元,百分比除外).
  func namesUnit(_ range: Range<Int>) -> Bool {
    let open = ["(", "\u{FF08}"].first { starts($0, at: range.lowerBound) }?.utf8.count ?? 0
    if Marks.moneyScales.match(bytes, at: range.lowerBound + open, before: range.upperBound) != nil { return true }
    return range.contains { place in
      ["单位", "單位"].contains { starts($0, at: place) }
        && (colon(at: place + 6) > 0 || ["为", "為"].contains { starts($0, at: place + 6) })
    }
  }
}
