import ClaimModel

/// Writes the lines and tables of a page out as one text.
struct HTMLTextWriter {
  private let builder: HTMLPageBuilder
  private let isMarginal: [Bool]
  private let title: HTMLTitle?
  private let body: HTMLBody?

  private var bytes: [UInt8] = []
  private var scalars = 0
  private var lines: [PageText.Line] = []
  private var tables: [PageTable] = []
  /// The line of the text that a line of the builder became.
  private var written: [Int] = []

  init(_ builder: HTMLPageBuilder, isMarginal: [Bool], title: HTMLTitle?, body: HTMLBody?) {
    self.builder = builder
    self.isMarginal = isMarginal
    self.title = title
    self.body = body
    bytes.reserveCapacity(builder.text.bytes.count + builder.text.lines.count * 2)
    written.reserveCapacity(builder.text.lines.count + 1)
  }

  /// The text.
  mutating func write() -> PageText {
    if case .words(let words) = title {
      beginLine(opensBlock: true)
      let place = append(Array(words.utf8)[...])
      lines.append(PageText.Line(place: place, opensBlock: true, mark: .headline))
    }
    var tables = builder.tables[...]
    var index = 0
    while index < builder.text.lines.count {
      if let table = tables.first, table.lines.lowerBound <= index {
        tables.removeFirst()
        write(table)
        index = max(index, table.lines.upperBound)
      } else {
        write(line: index)
        index += 1
      }
    }
    written.append(lines.count)
    return withScopes(PageText(bytes: bytes, lines: lines, tables: self.tables))
  }

  private mutating func write(line index: Int) {
    written.append(lines.count)
    let line = builder.text.lines[index]
    beginLine(opensBlock: line.opensBlock)
    let place = append(builder.text.bytes[line.place])
    lines.append(
      PageText.Line(
        place: place, opensBlock: line.opensBlock, mark: mark(of: index, line), isSoft: line.isBreak,
        isBreak: line.isBreak, indent: line.indent))
  }

  private func mark(of index: Int, _ line: HTMLLines.Line) -> PageText.Line.Mark {
    if isMarginal[index] { return .margin }
    if case .line(index) = title { return .headline }
    return line.linked * 3 >= line.place.count * 2 ? .links : .plain
  }

  private mutating func write(_ table: HTMLTable) {
    for line in table.caption { write(line: line) }
    let first = lines.count
    let isMarginal = table.lines.contains { self.isMarginal[$0] }
    written += Array(repeating: first, count: table.lines.count - table.caption.count)
    var rows: [[TableCell]] = []
    for row in table.rows where row.contains(where: { !$0.lines.isEmpty }) {
      beginLine(opensBlock: rows.isEmpty)
      let (start, startScalar) = (bytes.count, scalars)
      rows.append([])
      for cell in row {
        if rows[rows.count - 1].count > 0 { _ = append([0x20, 0x7C, 0x20]) }
        rows[rows.count - 1].append(write(cell))
      }
      let place = TextSpan(scalars: startScalar..<scalars, bytes: start..<bytes.count)
      lines.append(PageText.Line(place: place, opensBlock: rows.count == 1, mark: isMarginal ? .margin : .table))
    }
    if !isMarginal {
      tables.append(PageTable(lines: first..<lines.count, captionLines: table.caption.count, rows: rows))
    }
  }

  /// A cell, its lines with spaces between them.
  private mutating func write(_ cell: HTMLTable.Cell) -> TableCell {
    let (start, startScalar) = (bytes.count, scalars)
    for line in cell.lines {
      if bytes.count > start { _ = append([0x20]) }
      _ = append(builder.text.bytes[builder.text.lines[line].place])
    }
    let place = TextSpan(scalars: startScalar..<scalars, bytes: start..<bytes.count)
    return TableCell(
      place: place, rows: cell.rows, columns: cell.columns, isHeading: cell.isHeading, name: cell.name)
  }

  private mutating func beginLine(opensBlock: Bool) {
    guard !bytes.isEmpty else { return }
    _ = append(opensBlock ? [0x0A, 0x0A] : [0x0A])
  }

  private mutating func append(_ words: ArraySlice<UInt8>) -> TextSpan {
    let (start, startScalar) = (bytes.count, scalars)
    bytes += words
    for byte in words where byte & 0xC0 != 0x80 { scalars += 1 }
    return TextSpan(scalars: startScalar..<scalars, bytes: start..<bytes.count)
  }

  /// A heading such as 相关文章 holds for the element that it stands in.
  private func withScopes(_ text: PageText) -> PageText {
    var text = text
    let source = builder.text.lines
    for index in source.indices where written[index] < text.lines.count {
      let line = text.lines[written[index]]
      guard line.mark != .table, line.mark != .margin, text.opensRelated(line.place.bytes) else { continue }
      var container = source[index].container
      while container >= 0, builder.containers[container].end <= index + 1 {
        container = builder.containers[container].parent
      }
      let end = container < 0 ? source.count : min(builder.containers[container].end, source.count)
      text.lines[written[index]].scopeEnd = written[end]
    }
    return withoutSurroundings(text)
  }

  /// What stands outside the body is beside the article, but for its headline, its bylines and lists of other articles.
  private func withoutSurroundings(_ text: PageText) -> PageText {
    guard let body else { return text }
    var text = text
    var listEnd = 0
    for index in builder.text.lines.indices where written[index] < text.lines.count && !body.contains(index) {
      let line = text.lines[written[index]]
      if let end = line.scopeEnd { listEnd = max(listEnd, end) }
      guard written[index] >= listEnd, line.mark != .headline, !belongsToHead(index, line, of: text) else { continue }
      text.lines[written[index]].mark = .margin
    }
    text.tables.removeAll { table in table.lines.contains { text.lines[$0].mark == .margin } }
    return text
  }

  /// Whether a line outside the body is a byline near it, or a short line between the headline and it.
  private func belongsToHead(_ index: Int, _ line: PageText.Line, of text: PageText) -> Bool {
    guard let body, line.mark == .plain else { return false }
    if index < body.lines.lowerBound {
      guard index + 12 >= body.lines.lowerBound, line.place.scalars.count <= PageText.shortLine else { return false }
      if case .line(let headline)? = title { return index >= headline }
      return true
    }
    return index < body.lines.upperBound + 6 && text.kind(of: line.place) == .byline
  }
}
