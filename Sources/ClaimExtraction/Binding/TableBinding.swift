import ClaimModel

/// Reads the context of a figure in a table from the headings of its cell.
struct TableBinding {
  let context: StoryContext
  private var text: TextView { context.text.characters }

  /// The words of the headings that say what is measured, without regions, dates, units and words of change; under
  /// 同比(%) alone those of the cell before it in its row.
  func metric(of index: Int) -> [Range<Int>] {
    let cells = context.tables.cells
    let row = cells[index].row.lowerBound
    for cell in cells[...index].reversed() {
      guard cell.row.lowerBound == row else { break }
      let words = cell.headings.flatMap { parts(of: $0) }
      if !words.isEmpty { return words }
    }
    return []
  }

  private func parts(of heading: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = heading.lowerBound
    var place = start
    func close(at end: Int) {
      if end > start, text[start..<end].contains(where: { $0.isHan || $0.isLatinLetter }) { parts.append(start..<end) }
    }
    while place < heading.upperBound {
      if let end = skipped(at: place, heading) {
        close(at: place)
        (start, place) = (end, end)
      } else {
        place += 1
      }
    }
    close(at: heading.upperBound)
    return parts
  }

  /// The end of what is no part of a metric's name at a place of a heading.
  private func skipped(at place: Int, _ heading: Range<Int>) -> Int? {
    if text[place] == "(" { return (heading.first { $0 > place && text[$0] == ")" } ?? heading.upperBound - 1) + 1 }
    let figure = context.figures.firstIndex(from: place) { $0.range.lowerBound }
    if figure < context.figures.count, context.figures[figure].range.lowerBound == place {
      return context.figures[figure].range.upperBound
    }
    let region = context.regions.firstIndex(from: place) { $0.range.lowerBound }
    if region < context.regions.count, context.regions[region].range.lowerBound == place {
      return context.regions[region].range.upperBound
    }
    let words = [Tables.changes, Self.plans, Self.furniture]
    if let word = words.lazy.compactMap({ $0.longestMatch(in: text, at: place) }).first { return word.end }
    return nil
  }

  /// The region that a heading or the caption names, the nearest to the cell first.
  func region(of cell: Tables.Cell) -> Int? {
    for heading in cell.headings.reversed() + [cell.caption].compactMap(\.self) {
      let last = context.regions.firstIndex(from: heading.upperBound) { $0.range.lowerBound } - 1
      if last >= 0, heading.contains(context.regions[last].range.lowerBound) { return last }
    }
    return nil
  }

  /// The dates that a cell may be of: the one that a heading names; under 比上年增长 those of the cells before it in its
  /// row; else the caption's.
  func dates(of index: Int) -> [Int] {
    let cells = context.tables.cells
    let cell = cells[index]
    if let own = cell.headings.reversed().lazy.compactMap({ date(in: $0) }).first { return [own] }
    if cell.headings.contains(where: { Tables.changes.isFound(in: text, $0) }) {
      let row = cells[..<index].reversed().prefix { $0.row.lowerBound == cell.row.lowerBound }
      let found = row.flatMap { $0.headings.compactMap { date(in: $0) } }
      if !found.isEmpty { return found }
    }
    return cell.caption.flatMap { date(in: $0) }.map { [$0] } ?? []
  }

  /// The last date of a heading that no change is measured from: the 上年 of 比上年增长 is none.
  private func date(in heading: Range<Int>) -> Int? {
    var last = context.figures.firstIndex(from: heading.upperBound) { $0.range.lowerBound } - 1
    while last >= 0, heading.contains(context.figures[last].range.lowerBound) {
      let range = context.figures[last].range
      let isBase = (heading.lowerBound...range.lowerBound).contains { place in
        Tables.changes.longestMatch(in: text, at: place).map { $0.end >= range.upperBound } ?? false
      }
      if context.figures[last].kind == .date, !isBase { return last }
      last -= 1
    }
    return nil
  }

  /// The word of a heading that makes its column a plan: 2025年目标.
  func plan(of cell: Tables.Cell) -> Range<Int>? {
    for heading in cell.headings {
      for place in heading {
        if let word = Self.plans.longestMatch(in: text, at: place) { return place..<word.end }
      }
    }
    return nil
  }

  private static let furniture = Trie<Bool>(words: "其中: 其中 # % ‰")
  private static let plans = Trie<Bool>(words: "目标 计划 预期 预计 预测 规划")
}
