import ClaimModel

/// The units that the headings of a table give its numbers.
///
/// The nearest heading that says anything holds: 产值(亿元) and a heading that is nothing but a unit, the `%` of 比上年增长%, 增速
/// and 占比, which are counted in percent, and last the caption, 单位:亿元 or 人民币千元.
struct TableUnits {
  private let text: TextView
  /// What each heading was found to say; a heading stands over many cells.
  private var headings: [Range<Int>: Said] = [:]
  private var captions: [Range<Int>: [[FoldedScalar]]] = [:]

  init(_ text: TextView) { self.text = text }

  /// What a heading says of the unit of its numbers.
  private enum Said {
    /// Nothing: the next heading may.
    case nothing
    case unit([FoldedScalar])
    /// Counted in percent, if the caption names it among its units.
    case rate
    /// No unit that could be told: 比上年增减 may be of either.
    case unknown
  }

  /// The unit of a cell; nil where it cannot be told.
  mutating func unit(of cell: Tables.Cell) -> [FoldedScalar]? {
    for heading in cell.headings.reversed() {
      switch said(heading, mayBeUnit: cell.inner.contains(heading)) {
      case .nothing: continue
      case .unit(let unit): return unit
      case .rate: return inCaption(cell.caption).first { $0 == Self.percent }
      case .unknown: return nil
      }
    }
    let named = inCaption(cell.caption)
    return named.count == 1 ? named[0] : named.filter { $0 != Self.percent }.only
  }

  /// Whether a heading is a unit and nothing else, as in a column headed 单位.
  func isUnit(_ heading: Range<Int>) -> Bool { unit(heading) != nil }

  private mutating func said(_ heading: Range<Int>, mayBeUnit: Bool) -> Said {
    if let known = headings[heading] { return known }
    let found = mayBeUnit ? unit(heading).map { .unit($0) } ?? read(heading) : read(heading)
    headings[heading] = found
    return found
  }

  private func read(_ heading: Range<Int>) -> Said {
    if let stated = stated(in: heading) { return .unit(stated) }
    if Self.currencies.isFound(in: text, heading) { return .unknown }
    if let mark = heading.first(where: { Self.marks.longestMatch(in: text, at: $0) != nil }),
      let end = Self.marks.longestMatch(in: text, at: mark)?.end
    {
      return .unit(Array(text[mark..<end]))
    }
    if Self.rates.isFound(in: text, heading) { return .unit(Self.percent) }
    if Tables.changes.isFound(in: text, heading) { return .unknown }
    return Self.rateEndings.longestMatch(in: text, before: heading.upperBound, from: heading.lowerBound) == nil
      ? .nothing : .rate
  }

  /// The unit that stands in brackets or behind 单位: in a heading.
  private func stated(in heading: Range<Int>) -> [FoldedScalar]? {
    for place in heading where text[place] == "(" || text[place] == ":" {
      if let found = pieces(place + 1..<heading.upperBound).lazy.compactMap({ unit($0) }).first { return found }
    }
    return nil
  }

  /// The units of a caption, in their order: 单位:亿元、%. Outside brackets and without 单位 only money is told from words.
  private mutating func inCaption(_ caption: Range<Int>?) -> [[FoldedScalar]] {
    guard let caption else { return [] }
    if let known = captions[caption] { return known }
    var isStated = false
    let found = pieces(caption).compactMap { piece -> [FoldedScalar]? in
      let isLabelled = Self.labels.longestMatch(in: text, at: piece.lowerBound) != nil
      isStated = isStated || isLabelled || text[piece.lowerBound - 1] == "("
      return unit(piece).flatMap { isStated || Self.reads($0) == .money ? $0 : nil }
    }
    captions[caption] = found
    return found
  }

  /// What stands between brackets, commas, colons, blanks and line ends.
  private func pieces(_ range: Range<Int>) -> [Range<Int>] {
    var (found, start): ([Range<Int>], Int) = ([], range.lowerBound)
    for place in range where Self.separators.contains(text[place]) {
      if place > start { found.append(start..<place) }
      start = place + 1
    }
    return start < range.upperBound ? found + [start..<range.upperBound] : found
  }

  /// Words that are a unit and nothing else: a number before them is read with all of them, or up to a slash: 元/人.
  private func unit(_ words: Range<Int>) -> [FoldedScalar]? {
    var words = words
    if let label = Self.labels.longestMatch(in: text, at: words.lowerBound), label.end < words.upperBound {
      words = label.end..<words.upperBound
    }
    guard let first = words.first, words.count <= 12, !text[first].isDigit else { return nil }
    let plain = Array(text[words])
    if Self.marks.value(of: words, in: text) != nil { return plain }
    guard let prefix = Self.currencies.longestMatch(in: text, at: first), prefix.end < words.upperBound else {
      return Self.reads(plain) == nil ? nil : plain
    }
    // 千元人民币 is read whole, 人民币千元 behind a number is not.
    let turned = Array(text[prefix.end..<words.upperBound]) + Array(text[first..<prefix.end])
    return Self.reads(turned) == nil ? nil : turned
  }

  /// The kind of figure that words make of a number before them; nil where it is not read with all of them.
  private static func reads(_ unit: [FoldedScalar]) -> Claim.Kind? {
    let number = [FoldedScalar](folding: "12")
    return (number + unit).withView { view in
      guard let figure = Tables.figure(in: view), figure.kind != .date, figure.range.lowerBound == 0 else { return nil }
      let end = figure.range.upperBound
      return end == view.count || end > number.count && view[end] == "/" ? figure.kind : nil
    }
  }

  private static let percent: [FoldedScalar] = ["%"]
  private static let separators: [FoldedScalar] = ["(", ")", ",", ";", ":", "、", " ", "\n", "[", "]"]
  private static let marks = Trie<Bool>(words: "% ‰ 百分点 个百分点")
  /// Headings whose numbers are percent where nothing else is said.
  private static let rates = Trie<Bool>(words: "增长 增速 增幅 同比 环比 涨幅 降幅 占比 比重 份额 构成")
  private static let rateEndings = Trie<Bool>(words: "率", reversed: true)
  private static let labels = Trie<Bool>(words: "单位 金额单位 货币单位 计量单位")
  private static let currencies = Trie<Bool>(words: "人民币")
}

extension Array {
  /// The element, where there is only one.
  fileprivate var only: Element? { count == 1 ? self[0] : nil }
}
