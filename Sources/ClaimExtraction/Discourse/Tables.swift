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
    /// The words above the table.
    var caption: Range<Int>?
    /// Its row, from the first heading on.
    var row: Range<Int>
  }

  let cells: [Cell]
  /// The folded places of all tables.
  private let ranges: [Range<Int>]

  init(_ story: Story, _ text: FoldedText) {
    cells = story.tables.flatMap { table in
      let caption = table.caption.map(text.range)
      return table.cells.map { cell in
        let range = text.range(of: cell.place)
        let row = cell.rowHeadings.map(text.range)
        let start = row.map(\.lowerBound).min() ?? range.lowerBound
        return Cell(
          range: range, headings: row + cell.columnHeadings.map(text.range), caption: caption,
          row: min(start, range.lowerBound)..<range.upperBound)
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
    figures += cells.indices.compactMap { self.figure(in: $0, text) }
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

  /// The figure that a cell holds: its own words, with the unit of its headings where it has none.
  private func figure(in index: Int, _ text: TextView) -> Figure? {
    let cell = cells[index]
    let words = Array(text[cell.range])
    guard words.contains(where: { $0.isDigit || $0.isNumeral }) else { return nil }
    let isNumber = words.allSatisfy { $0.isDigit || $0 == "." || $0 == "," || $0 == "-" || $0 == "+" }
    let isChange = cell.headings.contains { Self.changes.isFound(in: text, $0) }
    let unit = isNumber ? unit(of: cell, text) : []
    guard !isNumber || !unit.isEmpty else { return nil }
    let lead = isChange ? [FoldedScalar](folding: "增长") : []
    let read = (lead + words.filter { $0 != "+" } + unit).withView { view -> Figure? in
      FigureScanner.scan(view, Words(view, names: []), count: view.count).first { $0.kind != .date }
    }
    guard let read else { return nil }
    read.range = cell.range
    read.contextStart = cell.range.lowerBound
    read.cell = index
    if !isChange, read.kind == .growth { read.kind = .share }
    return read
  }

  /// The unit that the nearest heading or the caption gives in brackets or after 单位.
  private func unit(of cell: Cell, _ text: TextView) -> [FoldedScalar] {
    for heading in cell.headings.reversed() + [cell.caption].compactMap(\.self) {
      if let unit = Self.unit(in: text, heading) { return Array(text[unit]) }
    }
    return []
  }

  /// The unit of a heading: 产值(亿元), 单位:万吨.
  static func unit(in text: TextView, _ heading: Range<Int>) -> Range<Int>? {
    for place in heading where text[place] == "(" || text[place] == ":" && text[place - 1] == "位" {
      // (单位:亿元) holds both marks: the unit stands after the second.
      if text[place] == "(", text[place + 1] == "单", text[place + 2] == "位" { continue }
      let end = heading.first { $0 > place && (text[$0] == ")" || text[$0] == "," || text[$0] == ";") }
      let unit = place + 1..<(end ?? heading.upperBound)
      if !unit.isEmpty, unit.count <= 12 { return unit }
    }
    return nil
  }

  /// Headings over changes.
  static let changes = Trie<Bool>(words: "增长 增速 增幅 同比 环比 涨幅 降幅 涨跌 增减 比上年 较上年 变动 变化")
}

extension Trie {
  /// Whether any of the words stands in a range.
  func isFound(in text: TextView, _ range: Range<Int>) -> Bool {
    range.contains { place in longestMatch(in: text, at: place).map { $0.end <= range.upperBound } ?? false }
  }
}

extension Array {
  /// The index of the first element whose place is not before `place`; the elements stand in the order of their places.
  func firstIndex(from place: Int, by key: (Element) -> Int) -> Int { partitionIndex(where: { key($0) < place }) }
}
