/// A table of a statistical office as a page: the lines of one cell above and below the rest are its title and notes.
///
/// Where the rows are regions and the columns are years, what is measured stands above: 指标：地区生产总值(亿元), or the title
/// itself, 分地区生产总值. It becomes a heading of the columns.
enum StatisticalTable {
  /// The page; empty where there are no two columns.
  static func html(_ rows: [[String]], _ merged: [MergedCells] = []) -> String {
    let filled = rows.map { row in row.filter { $0.withoutSpaceAround != nil }.count }
    guard let first = filled.firstIndex(where: { $0 > 1 }), let last = filled.lastIndex(where: { $0 > 1 }) else {
      return ""
    }
    let above = rows[..<first].flatMap { $0 }.compactMap(\.withoutSpaceAround).filter { !isAboutQuery($0) }
    let below = rows[(last + 1)...].flatMap { $0 }.compactMap(\.withoutSpaceAround)
    var table = ""
    // A second row of heads says itself what is measured.
    let hasOneHead = first == last || rows[first + 1].first?.withoutSpaceAround != nil
    if hasOneHead, let measure = measure(above, head: rows[first]) {
      table += "<tr><td></td><td colspan=\(rows[first].count - 1)>\(escaped(measure))</td></tr>\n"
    }
    for number in first...last {
      let inRow = merged.filter { $0.rows.contains(number) }
      let cells = rows[number].enumerated().compactMap { index, words -> String? in
        let cell = inRow.first { $0.columns.contains(index) }
        if let cell, cell.rows.lowerBound != number || cell.columns.lowerBound != index { return nil }
        let spans = cell.map { " colspan=\($0.columns.count) rowspan=\($0.rows.count)" } ?? ""
        return "<td \(HTMLTable.name)=\(column(index))\(number + 1)\(spans)>\(escaped(words))</td>"
      }
      table += "<tr>\(cells.joined())</tr>\n"
    }
    return paragraphs(above) + "<table>\n\(table)</table>\n" + paragraphs(below)
  }

  /// The name of a column of a sheet: A to Z, AA …
  private static func column(_ index: Int) -> String {
    let last = String(UnicodeScalar(UInt8(0x41 + index % 26)))
    return index < 26 ? last : column(index / 26 - 1) + last
  }

  /// What is measured, where neither rows nor columns say it.
  private static func measure(_ above: [String], head: [String]) -> String? {
    guard let corner = head.first?.withoutSpaceAround, regionHeads.contains(where: corner.hasPrefix),
      head.dropFirst().allSatisfy({ $0.withoutSpaceAround.map(isYear) ?? true })
    else { return nil }
    if let stated = above.first(where: { $0.hasPrefix("指标") }) {
      return String(stated.dropFirst(2).drop { ":\u{FF1A} ".contains($0) })
    }
    guard let title = above.first, title.count <= 30 else { return nil }
    let words = divisions.first(where: title.hasPrefix).map { title.dropFirst($0.count) } ?? title[...]
    return words.isEmpty || words.contains("单位") ? nil : String(words)
  }

  private static func isYear(_ cell: String) -> Bool {
    cell.prefix(4).allSatisfy(\.isNumber) && cell.prefix(4).count == 4
  }

  /// Whether a line says what was asked of a data base, and nothing of the figures.
  private static func isAboutQuery(_ line: String) -> Bool {
    ["数据库", "时间", "频度", "数据来源"].contains { line.hasPrefix($0 + ":") || line.hasPrefix($0 + "\u{FF1A}") }
  }

  private static let regionHeads = ["地区", "省", "城市", "市", "区县", "县"]
  private static let divisions = ["分地区", "各地区", "分省市", "分省", "各省市", "各省", "分市", "各市", "各区县", "各区", "各县"]

  private static func paragraphs(_ lines: [String]) -> String { lines.map { "<p>\(escaped($0))</p>\n" }.joined() }

  private static func escaped(_ words: String) -> String {
    words.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }
}
