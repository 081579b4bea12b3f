import ClaimModel

extension PageText {
  /// Joins lines that were cut inside a sentence: `…第二产业增加⏎值1982.6亿元`, `…增长 10.⏎⏎— 3 —⏎⏎2%`, `税收98.2<br>亿元`.
  /// The line ends, and what pages print between them, are left out of the words.
  mutating func joinLines(acrossPages: Bool) {
    if acrossPages { dropPageNumbers() }
    guard acrossPages || lines.contains(where: \.isSoft) else { return }
    let joining = LineJoining(self, acrossPages: acrossPages)
    var kept: [Line?] = []
    var gaps: [TextSpan] = []
    var open = 0
    for (index, line) in lines.enumerated() {
      kept.append(joining.isDropped[index] || joining.continues[index] ? nil : line)
      if joining.continues[index], let end = kept[open]?.place {
        gaps.append(
          TextSpan(
            scalars: end.scalars.upperBound..<line.place.scalars.lowerBound,
            bytes: end.bytes.upperBound..<line.place.bytes.lowerBound))
        kept[open]?.place = end.union(line.place)
      } else if kept[index] != nil {
        open = index
      }
    }
    guard !gaps.isEmpty else { return }
    keep(kept)
    omit(gaps)
  }
}

/// Which lines go on what the line before begins.
struct LineJoining {
  private let page: PageText
  private let shapes: [LineShape]
  /// The width at which every line is cut; nil where lines end as they like.
  private var margin: Int?
  /// For each line, whether it belongs to the one before.
  private(set) var continues: [Bool]
  /// The running heads between two halves of a sentence.
  private(set) var isDropped: [Bool]

  /// Over how many lines a page may break a sentence.
  private static let pageBreak = 4
  /// The widest line that is cut, in columns.
  private static let widest = 160

  init(_ page: PageText, acrossPages: Bool) {
    self.page = page
    shapes = page.lines.map { LineShape(page, $0.place) }
    continues = Array(repeating: false, count: shapes.count)
    isDropped = continues
    margin = commonWidth()
    for index in shapes.indices.dropLast() where isText(index) && !isDropped[index] {
      if goesOn(index, to: index + 1) {
        continues[index + 1] = true
      } else if acrossPages, let next = afterPageBreak(index) {
        for between in index + 1..<next { isDropped[between] = true }
        continues[next] = true
      }
    }
  }

  private func isText(_ index: Int) -> Bool {
    page.lines[index].mark == .plain && !shapes[index].hasColumns && page.kind(of: page.lines[index]).isText
  }

  private func goesOn(_ index: Int, to next: Int) -> Bool {
    guard page.lines[next].isSoft, isText(next) else { return false }
    let (line, after) = (shapes[index], shapes[next])
    if isCut(index, before: next) { return true }
    let indent = page.lines[next].indent
    guard !line.isFinished, indent <= page.lines[index].indent, indent < PageText.Line.paragraphIndent,
      !after.opensItem, !page.isNumbered(page.lines[next].place.bytes)
    else { return false }
    if let margin { return line.width >= margin - 6 }
    if page.lines[next].isBreak, after.opensWithDigit, !after.opensWithYear, !line.endsWithFigure { return true }
    guard line.hasClauses, line.width <= Self.widest, after.width <= Self.widest else { return false }
    let isLong = line.hasSentences || continues[index] || line.width >= 60 || after.width <= line.width * 5 / 4
    return isLong && (!line.endsWithFigure || endsWithSentence(from: next)) && runEnds(from: next)
  }

  /// Whether a number, a word before a comma or the inside of brackets is cut.
  private func isCut(_ index: Int, before next: Int) -> Bool {
    let (line, after) = (shapes[index], shapes[next])
    if line.isOpen || after.opensWithStop && !line.isFinished { return true }
    if line.endsInsideAmount, after.opensWithUnit { return true }
    guard line.endsInsideNumber else { return false }
    if after.opensWithDigit {
      return line.hasClauses || continues[index] || line.endsInsideValue && !after.opensWithYear
    }
    return after.opensWithUnit && line.width > 4
  }

  /// Whether the run of lines from one on is prose and no list of short items.
  private func runEnds(from start: Int) -> Bool {
    var index = start
    while index + 1 < shapes.count, page.lines[index + 1].isSoft, !shapes[index].isFinished { index += 1 }
    return shapes[index].isFinished || shapes[start...index].contains { $0.hasSentences }
  }

  private func endsWithSentence(from start: Int) -> Bool { runEnds(from: start) && !shapes[start].endsWithFigure }

  /// The line after a page's number and running head that goes on a sentence.
  private func afterPageBreak(_ index: Int) -> Int? {
    let line = shapes[index]
    guard !line.isFinished, line.hasClauses || continues[index] else { return nil }
    var holdsNumber = false
    for next in index + 1..<min(index + 1 + Self.pageBreak, shapes.count) {
      let place = page.lines[next].place
      holdsNumber = holdsNumber || page.opensPage(next)
      let isBetween = place.scalars.count <= 40 && !shapes[next].hasClauses && !shapes[next].isFinished
      if holdsNumber || next == index + 1, isCut(index, before: next), isText(next) { return next }
      if holdsNumber, isText(next), shapes[next].hasClauses, !shapes[next].opensItem { return next }
      guard isBetween else { return nil }
    }
    return nil
  }

  /// The width near which three and most of the lines end that others follow in their block.
  private func commonWidth() -> Int? {
    let cut = shapes.indices.dropLast().filter { page.lines[$0 + 1].isSoft && isText($0) }.map { shapes[$0].width }
    guard let widest = cut.max(), (40...Self.widest).contains(widest) else { return nil }
    let near = cut.count { $0 >= widest - 6 }
    return near >= 3 && near * 2 > cut.count ? widest : nil
  }
}

extension PageText {
  /// Whether a page begins with a line: after a form feed or the number of the page before.
  func opensPage(_ line: Int) -> Bool {
    let start = line == 0 ? 0 : lines[line - 1].place.bytes.upperBound
    return bytes[start..<lines[line].place.bytes.lowerBound].contains(0x0C) || lines[line].opensPage
  }

  /// Takes out the lines that are numbers of pages: `— 3 —`, `第 3 页 共 20 页`, and digits alone before a form feed.
  fileprivate mutating func dropPageNumbers() {
    var kept: [Line?] = []
    var opensPage = false
    for (index, line) in lines.enumerated() {
      if line.mark == .plain, isPageNumber(line.place.bytes, beforeFormFeed: holdsFormFeed(after: index)) {
        opensPage = true
        kept.append(nil)
      } else {
        kept.append(line)
        kept[index]?.opensPage = opensPage
        opensPage = false
      }
    }
    if kept.contains(where: { $0 == nil }) { keep(kept) }
  }

  private func holdsFormFeed(after index: Int) -> Bool {
    let end = index + 1 < lines.count ? lines[index + 1].place.bytes.lowerBound : bytes.count
    return bytes[lines[index].place.bytes.upperBound..<end].contains(0x0C)
  }

  private func isPageNumber(_ range: Range<Int>, beforeFormFeed: Bool) -> Bool {
    guard range.count <= 40 else { return false }
    let words = string(range).unicodeScalars.filter { $0.value > 0x20 && $0 != "\u{3000}" }
    let digits = words.filter { $0.value &- 0x30 < 10 }.count
    guard (1...8).contains(digits) else { return false }
    let rest = String(String.UnicodeScalarView(words.filter { $0.value &- 0x30 >= 10 }))
    return beforeFormFeed && (rest.isEmpty || rest == "/")
      || ["——", "--", "––", "－－", "第页", "第页共页", "第页/共页", "第页,共页", "第页\u{FF0C}共页"].contains(rest)
  }
}
