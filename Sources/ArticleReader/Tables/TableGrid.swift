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
    let isNumbering = columns.enumerated().map { ordersRows($0.element, isHeading: $0.offset < firstDataColumn) }
    var (found, seen): ([Story.Cell], Set<Int>) = ([], [])
    var section: TextSpan?
    for row in slots[firstDataRow...] {
      if isOneHeading(row) {
        if let heading = distinct(row).first { section = cells[heading].place }
        continue
      }
      let heads = distinct(row.prefix(firstDataColumn).enumerated().map { isNumbering[$0.offset] ? nil : $0.element })
      let headings = (section.map { [$0] } ?? []) + heads.map { cells[$0].place }
      for column in row.indices.dropFirst(firstDataColumn) {
        guard let cell = row[column], hasWords(cell), !heads.contains(cell), seen.insert(cell).inserted,
          !isNumbering[column]
        else { continue }
        found.append(
          Story.Cell(
            place: cells[cell].place, rowHeadings: headings, columnHeadings: columns[column], name: cells[cell].name))
      }
    }
    return found
  }

  /// Whether a row is a heading of the rows under it: one cell across, or a numbered one (一、东部) before empty cells.
  private func isOneHeading(_ row: [Int?]) -> Bool {
    guard let cell = row.first ?? nil, hasWords(cell) else { return distinct(row).isEmpty }
    let others = row.compactMap { $0 }.filter { $0 != cell }
    return others.isEmpty
      || others.allSatisfy { cells[$0].place.bytes.isEmpty } && page.isNumbered(cells[cell].place.bytes)
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
    guard wordy > 0 else { return rows.first.map(opensWithCorner) ?? false ? 1 : 0 }
    return wordy < rows.count || rows.count < 5 && firstRow + rows.count < slots.count ? wordy : 1
  }

  /// Whether a row begins with the cell above the headings of the rows, so that the others are headings too.
  private func opensWithCorner(_ row: [Int?]) -> Bool {
    guard let cell = row.first ?? nil, hasWords(cell) else { return true }
    return [
      "指标", "项目", "地区", "区域", "城市", "年份", "月份", "时间", "名称", "类别", "分类", "行业", "产品", "企业", "单位", "序号", "排名", "位次",
      "名次", "指標", "項目", "地區", "時間", "名稱", "類別", "產品", "排名",
    ].contains {
      page.starts($0, at: cells[cell].place.bytes.lowerBound)
    }
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
      return held.count(where: holdsData) * 2 < held.count || ordersRows(column)
    }.count
    return wordy < width ? wordy : 1
  }

  /// Whether a column before the headings of the rows numbers them.
  private func ordersRows(_ column: Int) -> Bool {
    let head = slots[firstRow..<firstDataRow].map { column < $0.count ? $0[column] : nil }
    return ordersRows(distinct(head).map { cells[$0].place }, isHeading: true)
  }

  /// Whether the headings of a column say that it numbers the rows or the notes on them; a rank does so only before their
  /// headings.
  private func ordersRows(_ headings: [TextSpan], isHeading: Bool) -> Bool {
    guard let last = headings.last.map({ page.string($0.bytes) }) else { return false }
    return ["序号", "编号", "行次", "序號", "編號", "No.", "附注", "附註", "注释", "註釋", "备注", "備註"].contains(last)
      || isHeading && ["排名", "位次", "名次", "排序"].contains(last)
  }

  /// Whether a cell begins with a number that is no date.
  private func holdsData(_ cell: Int) -> Bool { page.beginsWithFigure(cells[cell].place.bytes) }
}
