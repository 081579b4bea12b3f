import ClaimModel

extension PageText {
  /// Finds the tables whose columns are lined up with spaces or tabs, as in the bulletins of offices and in what
  /// `pdftotext -layout` writes; right under a line such as (人民币百万元) one space parts a name from its numbers.
  mutating func markAlignedTables() {
    var index = 0
    while index < lines.count {
      let isUnderScale = index > 0 && !lines[index].opensBlock && namesUnit(lines[index - 1].place.bytes)
      let rows = AlignedRows(self, from: index, narrowest: isUnderScale ? 1 : 2)
      guard let cells = rows.table else {
        index += 1
        continue
      }
      tables.append(PageTable(lines: index..<index + cells.count, rows: cells))
      for line in index..<index + cells.count { lines[line].mark = .table }
      index += cells.count
    }
    tables.sort { $0.lines.lowerBound < $1.lines.lowerBound }
  }
}

extension PageText {
  /// Whether a text holds a table whose columns are lined up.
  static func holdsAlignedTable(_ text: String) -> Bool {
    var page = PageText(text)
    page.markAlignedTables()
    return !page.tables.isEmpty
  }
}

/// Lines, one after the other, that gaps part into columns.
private struct AlignedRows {
  private let page: PageText
  private let narrowest: Int
  private var rows: [[Cell]] = []

  /// A cell and the columns of the screen that it takes.
  private struct Cell {
    var place: TextSpan
    var columns: Range<Int>
    var holdsData: Bool
  }

  /// The longest words of a cell, and the most columns of a table.
  private static let (longest, widest) = (30, 24)

  init(_ page: PageText, from first: Int, narrowest: Int) {
    (self.page, self.narrowest) = (page, narrowest)
    var index = first
    while index < page.lines.count, page.lines[index].mark == .plain, let row = row(page.lines[index]) {
      rows.append(row)
      index += 1
    }
  }

  /// The cells of the rows, each in its column; nil where they are no table of data.
  var table: [[TableCell]]? {
    let withData = rows.filter { $0.dropFirst().contains(where: \.holdsData) }
    guard rows.count > 1, withData.count > 1, withData.count * 2 >= rows.count,
      let model = withData.max(by: { $0.count < $1.count })
    else { return nil }
    let widths = model.indices.map { column in
      withData.filter { $0.count == model.count }.map { $0[column].columns }
        .reduce(model[column].columns) { min($0.lowerBound, $1.lowerBound)..<max($0.upperBound, $1.upperBound) }
    }
    var found: [[TableCell]] = []
    for row in rows {
      guard let cells = Self.lay(row, in: widths) else { break }
      found.append(cells)
    }
    return found.count > 1 && found.count * 2 > rows.count ? found : nil
  }

  /// The cells of a row in their columns, empty ones between them; nil where two fall into one.
  private static func lay(_ row: [Cell], in widths: [Range<Int>]) -> [TableCell]? {
    if row.count == widths.count { return row.map { TableCell(place: $0.place) } }
    guard row.count < widths.count else { return nil }
    let empty = TextSpan(
      scalars: row[0].place.scalars.lowerBound..<row[0].place.scalars.lowerBound,
      bytes: row[0].place.bytes.lowerBound..<row[0].place.bytes.lowerBound)
    var cells = widths.map { _ in TableCell(place: empty) }
    var last = -1
    for cell in row {
      let nearest = widths.indices.min { distance(cell.columns, widths[$0]) < distance(cell.columns, widths[$1]) }
      guard let nearest, nearest > last else { return nil }
      cells[nearest].place = cell.place
      last = nearest
    }
    return cells
  }

  private static func distance(_ a: Range<Int>, _ b: Range<Int>) -> Int {
    a.overlaps(b) ? -a.clamped(to: b).count : abs(a.lowerBound + a.upperBound - b.lowerBound - b.upperBound)
  }

  /// The cells of a line; nil where it has one only, or words too long for a cell.
  private func row(_ line: PageText.Line) -> [Cell]? {
    var cells: [Cell] = []
    let range = line.place.bytes
    var (start, startScalar, startColumn): (Int, Int, Int) = (range.lowerBound, line.place.scalars.lowerBound, 0)
    var (index, scalar, column, gap) = (start, startScalar, line.indent, 0)
    var end = (byte: start, scalar: scalar, column: column)
    startColumn = column
    func close() {
      let place = TextSpan(scalars: startScalar..<end.scalar, bytes: start..<end.byte)
      cells.append(
        Cell(place: place, columns: startColumn..<end.column, holdsData: page.beginsWithFigure(place.bytes)))
    }
    while index < range.upperBound {
      let space = page.space(at: index, before: range.upperBound)
      if space > 0 {
        gap += page.bytes[index] == 0x09 ? 2 : 1
        column += page.bytes[index] == 0x09 ? 8 - column % 8 : space > 1 ? 2 : 1
        index += space
      } else {
        if gap >= 2 || gap >= narrowest && page.beginsWithFigure(index..<range.upperBound) {
          close()
          (start, startScalar, startColumn) = (index, scalar, column)
        }
        gap = 0
        let length = PageText.scalarLength(page.bytes[index])
        index += length
        column += length > 2 ? 2 : 1
        end = (index, scalar + 1, column)
      }
      scalar += 1
    }
    close()
    let isOfCells = cells.allSatisfy { $0.place.scalars.count <= Self.longest && !page.holdsClause($0.place.bytes) }
    return (2...Self.widest).contains(cells.count) && isOfCells ? cells : nil
  }
}

extension PageText {
  /// Whether words hold what only sentences do.
  fileprivate func holdsClause(_ range: Range<Int>) -> Bool {
    range.contains { index in ["。", "，", "；", "！", "？"].contains { starts($0, at: index) } }
  }
}
