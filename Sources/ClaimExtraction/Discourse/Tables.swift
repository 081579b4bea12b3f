import ClaimModel

/// The cells of a story's tables and the figures in them.
///
/// A number in a cell takes its unit from its headings: under 产值(亿元) the cell 4038.73 reads 4038.73亿元.
struct Tables {
  /// A cell with the places of its headings in the folded text.
  struct Cell {
    var range: Range<Int>
    /// The headings of its row, then of its column, outermost first.
    var headings: [Range<Int>]
    /// Those that stand under or behind another: only they may be nothing but a unit.
    var inner: [Range<Int>]
    /// The words above the table.
    var caption: Range<Int>?
    /// Its name in a sheet.
    var name: String?
    /// Its row, from the first heading on.
    var row: Range<Int>
    /// What its headings say that its number counts; nil where its own words do, or nothing tells.
    var unit: [FoldedScalar]?
  }

  let cells: [Cell]
  /// The folded places of all tables.
  private let ranges: [Range<Int>]

  init(_ story: Story, _ text: FoldedText) {
    var units = TableUnits(text.characters)
    cells = story.tables.flatMap { table in
      let caption = table.caption.map(text.range)
      return table.cells.map { cell in
        let range = text.range(of: cell.place)
        let row = cell.rowHeadings.map(text.range)
        let start = row.map(\.lowerBound).min() ?? range.lowerBound
        let column = cell.columnHeadings.map(text.range)
        var found = Cell(
          range: range, headings: row + column, inner: Array(row.dropFirst() + column.dropFirst()), caption: caption,
          name: cell.name, row: min(start, range.lowerBound)..<range.upperBound)
        if Self.isNumber(text.characters[range]) { found.unit = units.unit(of: found) }
        found.headings.removeAll { found.inner.contains($0) && units.isUnit($0) }
        return found
      }
    }
    ranges = text.parts.indices.compactMap { index in
      guard text.parts[index].role == .table else { return nil }
      return text.parts[index].start..<(index + 1 < text.parts.count ? text.parts[index + 1].start : text.count)
    }
  }

  /// Replaces what was read in the cells of tables by one figure a cell; dates in headings stay as context.
  func settle(_ figures: inout [Figure], _ text: TextView) {
    guard !ranges.isEmpty else { return }
    let inCells = IndexSet(cells.map(\.range))
    let inTables = IndexSet(ranges)
    figures.removeAll { inCells.contains($0.range.lowerBound) }
    for figure in figures where inTables.contains(figure.range.lowerBound) { figure.isContextOnly = true }
    figures += cells.indices.compactMap { figure(in: $0, text) }
    figures.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Ranges in order, for look-up by a place.
  private struct IndexSet {
    let ranges: [Range<Int>]

    init(_ ranges: [Range<Int>]) {
      self.ranges = ranges.sorted { $0.lowerBound < $1.lowerBound }
    }

    func contains(_ place: Int) -> Bool {
      let next = ranges.firstIndex(from: place + 1, by: \.lowerBound)
      return next > 0 && ranges[next - 1].contains(place)
    }
  }

  /// The figure that a cell holds: its own words, with the unit of its headings where it has none; what stands in
  /// brackets is negative, as accountants write it.
  private func figure(in index: Int, _ text: TextView) -> Figure? {
    let cell = cells[index]
    var words = Array(text[cell.range])
    guard words.contains(where: { $0.isDigit || $0.isNumeral }) else { return nil }
    let isChange = cell.headings.contains { Self.changes.isFound(in: text, $0) }
    if Self.isNumber(text[cell.range]) {
      guard let unit = cell.unit else { return nil }
      words = (words.first == "(" ? ["-"] + words.dropFirst().dropLast() : words) + unit
    }
    let lead = isChange ? [FoldedScalar](folding: "增长") : []
    let read = (lead + words.filter { $0 != "+" }).withView { Self.figure(in: $0) }
    guard let read, read.kind != .date else { return nil }
    read.range = cell.range
    read.contextStart = cell.range.lowerBound
    read.cell = index
    if !isChange, read.kind == .growth { read.kind = .share }
    return read
  }

  /// Whether a cell holds a number without a unit: 1,234.56, -3 or (3).
  private static func isNumber(_ words: UnsafeBufferPointer<FoldedScalar>) -> Bool {
    var words = words[...]
    if words.first == "(", words.last == ")" { words = words.dropFirst().dropLast() }
    return words.allSatisfy { $0.isDigit || $0 == "." || $0 == "," || $0 == "-" || $0 == "+" }
  }

  /// The first figure of words that stand alone.
  static func figure(in words: TextView) -> Figure? {
    FigureScanner.scan(words, Words(words, names: []), count: words.count).first { $0.kind != .date }
  }

  /// Headings over changes.
  static let changes = Trie<Bool>(
    words: """
      增长 增长率 增长速度 增速 增幅 同比 同比增长 同比增速 同比增减 环比 环比增长 涨幅 降幅 涨跌 涨跌幅 增减 增减率 变动 变化 比上年 较上年 上年同期 比上年同期 较上年同期 比去年 较去年
      比上年增长 比上年增减 比去年同期 较去年同期 比上月 较上月 比上季 较上季 比上季度 较上季度 比年初 较年初
      """)
}

extension Array {
  /// The index of the first element whose place is not before `place`; the elements stand in the order of their places.
  func firstIndex(from place: Int, by key: (Element) -> Int) -> Int { partitionIndex(where: { key($0) < place }) }
}
