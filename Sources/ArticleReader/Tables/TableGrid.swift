import ClaimModel

/// The rows and columns of a table, with every cell at all the places that it stretches over.
struct TableGrid {
  private let page: PageText
  private var cells: [TableCell] = []
  /// The cell at each row and column; nil where there is none.
  private var slots: [[Int?]] = []
  private var width = 0
  private var isFilled: [Bool] = []
  /// The first row below the caption, and the first below the headings.
  private var firstRow = 0
  private var firstDataRow = 0
  private var firstDataColumn = 0

  /// A table that stretches over more places than this is no table of data.
  private static let largest = 1 << 20

  /// Lays the cells out; nil when no place is left for data.
  init?(_ rows: [[TableCell]], in page: PageText) {
    self.page = page
    guard lay(rows), width > 1 else { return nil }
    isFilled = cells.map { !page.isDash($0.place.bytes) }
    while firstRow < slots.count, isOneHeading(slots[firstRow]) { firstRow += 1 }
    firstDataRow = firstRow + headRows()
    firstDataColumn = headColumns()
    guard firstDataRow < slots.count, firstDataColumn < width else { return nil }
  }

  /// The words above the headings.
  var caption: TextSpan? {
    let above = slots[..<firstRow].flatMap(distinct).map { cells[$0].place }
    return above.first.map { above.dropFirst().reduce($0) { $0.union($1) } }
  }

  /// The cells of data, each with its headings.
  var dataCells: [Story.Cell] {
    let columns = (0..<width).map { column in
      distinct(slots[firstRow..<firstDataRow].map { column < $0.count ? $0[column] : nil }).map { cells[$0].place }
    }
    let isNumbering = columns.map(numbersRows)
    var (found, seen): ([Story.Cell], Set<Int>) = ([], [])
    var section: TextSpan?
    for row in slots[firstDataRow...] {
      let held = distinct(row)
      if isOneHeading(row) {
        section = held.first.map { cells[$0].place }
        continue
      }
      let heads = distinct(row.prefix(firstDataColumn).enumerated().map { isNumbering[$0.offset] ? nil : $0.element })
      let headings = (section.map { [$0] } ?? []) + heads.map { cells[$0].place }
      for column in row.indices.dropFirst(firstDataColumn) {
        guard let cell = row[column], hasWords(cell), !heads.contains(cell), seen.insert(cell).inserted,
          !isNumbering[column]
        else { continue }
        found.append(
          Story.Cell(place: cells[cell].place, rowHeadings: headings, columnHeadings: columns[column]))
      }
    }
    return found
  }

  /// Whether a row has words in its first cell only: a heading of the rows under it.
  private func isOneHeading(_ row: [Int?]) -> Bool {
    let held = distinct(row)
    return held.isEmpty || held.count == 1 && row.first == held[0]
  }

  private mutating func lay(_ rows: [[TableCell]]) -> Bool {
    slots = Array(repeating: [], count: rows.count)
    var taken = 0
    for (row, written) in rows.enumerated() {
      var column = 0
      for cell in written {
        while column < slots[row].count, slots[row][column] != nil { column += 1 }
        let columns = min(cell.columns, 256)
        let last = min(row + cell.rows, rows.count)
        taken += columns * (last - row)
        guard taken < Self.largest, column < 4096 else { return false }
        for below in row..<last {
          while slots[below].count < column + columns { slots[below].append(nil) }
          for place in column..<column + columns { slots[below][place] = cells.count }
        }
        cells.append(cell)
        column += columns
      }
      width = max(width, slots[row].count)
    }
    return true
  }

  /// The cells of a row or column that have words, each once.
  private func distinct(_ slots: [Int?]) -> [Int] {
    var found: [Int] = []
    for case let cell? in slots where found.last != cell && hasWords(cell) { found.append(cell) }
    return found
  }

  /// Whether a cell has more than a dash in it.
  private func hasWords(_ cell: Int) -> Bool { isFilled[cell] }

  /// The rows at the top that are headings: as the page says, else those without data up to the first with data.
  private func headRows() -> Int {
    let rows = slots[firstRow...].prefix(5).prefix { !isOneHeading($0) }
    let marked = rows.prefix { row in distinct(row).allSatisfy { cells[$0].isHeading } }.count
    if marked > 0 { return marked }
    let wordy = rows.prefix { row in !distinct(Array(row.dropFirst())).contains(where: holdsData) }.count
    return wordy < rows.count || rows.count < 5 && firstRow + rows.count < slots.count ? wordy : min(1, rows.count)
  }

  /// The columns at the left that are headings: as the page says, else those that hold words in most rows.
  private func headColumns() -> Int {
    let rows = slots[firstDataRow...].filter { distinct($0).count > 1 }
    let marked = (0..<width).prefix { column in
      rows.allSatisfy { $0.count > column && $0[column].map { cells[$0].isHeading } ?? false }
    }.count
    if marked > 0, marked < width { return marked }
    let wordy = (0..<width).prefix { column in
      let held = rows.compactMap { column < $0.count ? $0[column] : nil }.filter(hasWords)
      return held.count(where: holdsData) * 2 < held.count || numbersRows(column)
    }.count
    return wordy < width ? wordy : 1
  }

  /// Whether a column numbers its rows.
  private func numbersRows(_ column: Int) -> Bool {
    let head = slots[firstRow..<firstDataRow].map { column < $0.count ? $0[column] : nil }
    return numbersRows(distinct(head).map { cells[$0].place })
  }

  private func numbersRows(_ headings: [TextSpan]) -> Bool {
    headings.last.map { ["序号", "編號", "编号", "序號", "No.", "行次"].contains(page.string($0.bytes)) } ?? false
  }

  /// Whether a cell begins with a number that is no date.
  private func holdsData(_ cell: Int) -> Bool { page.beginsWithFigure(cells[cell].place.bytes) }
}

extension PageText {
  /// Whether there is nothing at a place but dashes, dots and slashes.
  func isDash(_ range: Range<Int>) -> Bool {
    range.count < 10 && !bytes[range].contains { isDigit($0) || ($0 | 0x20) &- 0x61 < 26 || (0xE3...0xEE ~= $0) }
  }

  /// Whether words begin with a number, after a sign or bracket, and are no year, month or quarter.
  func beginsWithFigure(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      if [0x28, 0x2B, 0x2D, 0x3C, 0x3E, 0x20, 0x7E].contains(bytes[index]) {
        index += 1
      } else if let sign = ["约", "超", "近", "-", "±", "≥", "≤", "↑", "↓", "+"].first(where: { starts($0, at: index) }) {
        index += sign.utf8.count
      } else {
        break
      }
    }
    guard let number = number(at: index, before: range.upperBound) else { return false }
    let rest = number.end..<range.upperBound
    if number.digits == 4, (1900...2100).contains(number.value), rest.isEmpty || starts("年", at: rest.lowerBound) {
      return false
    }
    if ["月", "季", "号", "、"].contains(where: { starts($0, at: rest.lowerBound) }) && !rest.isEmpty { return false }
    // 1-11月, 2023/2024
    guard let dash = rest.first, [0x2D, 0x2F, 0x7E].contains(bytes[dash]),
      let second = self.number(at: dash + 1, before: range.upperBound)
    else { return true }
    return !(starts("月", at: second.end) && second.end < range.upperBound)
  }
}
