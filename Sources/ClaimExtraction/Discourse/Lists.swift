import ClaimModel

/// Pairs figures in a row with what 分别 says they measure, in order: 集成电路、生物医药分别达到3500亿元和4400亿元.
///
/// A list that has not as many members as there are figures pairs nothing.
struct Lists {
  /// What one of the figures is paired with.
  struct Pairing {
    /// The words of its metric; empty where an earlier figure tells.
    var metric: [Range<Int>] = []
    /// The date that it speaks of.
    var date: Int?
    /// Which part of that date, where it spans as many years or months as there are figures: 2024—2026年分别为….
    var member: DateExpression?
    /// The region that it speaks of, as an index of the story's mentions.
    var region: Int?
    /// The earlier figure whose metric it shares: 接待游客186万人次,实现收入9亿元,分别增长5%和6%.
    var earlier: Int?
  }

  private let context: StoryContext
  private var pairings: [Int: Pairing] = [:]
  private var text: TextView { context.text.characters }

  init(_ context: StoryContext) {
    self.context = context
    var index = 0
    while index < context.figures.count {
      index = pair(from: index) ?? index + 1
    }
  }

  /// What a figure is paired with; nil when no 分别 governs it.
  func pairing(of figure: Int) -> Pairing? { pairings.isEmpty ? nil : pairings[figure] }

  /// Pairs the row of figures that begins at an index; the index after it, nil where none begins.
  private mutating func pair(from first: Int) -> Int? {
    guard context.figures[first].kind != .date, let word = word(before: first) else { return nil }
    let row = first..<end(ofRowFrom: first)
    guard row.count > 1 else { return nil }
    let members = ListMembers(
      context: context, count: row.count, word: word, rowStart: context.figures[first].contextStart)
    if let pairs = members.objects() ?? members.named() ?? members.years() ?? alike(row) ?? earlier(row) {
      for (index, pairing) in zip(row, pairs) { pairings[index] = pairing }
    }
    return row.upperBound
  }

  /// Where 分别 stands before a figure, in its clause, with no other figure between.
  private func word(before index: Int) -> Int? {
    let figure = context.figures[index]
    let clause = context.clauses.clause(at: figure.range.lowerBound).range.lowerBound
    let start = max(
      clause, index > 0 && context.figures[index - 1].kind != .date ? context.figures[index - 1].range.upperBound : 0)
    if let place = word(in: start..<figure.range.lowerBound) { return place }
    // 占比分别为:67%、30%
    let index = context.clauses.index(at: clause)
    guard index > 0, clause > 0, start == clause, text[clause - 1] == ":",
      context.clauses[index - 1].sentence == context.clauses[index].sentence
    else { return nil }
    return word(in: context.clauses[index - 1].range)
  }

  private func word(in range: Range<Int>) -> Int? {
    range.reversed().first { Self.words.longestMatch(in: text, at: $0) != nil }
  }

  private static let words = Trie<Bool>(words: "分别 各自")

  /// Figures of one row have nothing but 、, 和 and words such as 左右 between them.
  private func end(ofRowFrom first: Int) -> Int {
    var next = first + 1
    while next < context.figures.count, context.sentenceOfFigure[next] == context.sentenceOfFigure[first] {
      let gap = context.figures[next - 1].range.upperBound..<context.figures[next].range.lowerBound
      guard gap.count <= 8, context.figures[next].kind != .date,
        gap.contains(where: { ListMarks.joins(text[$0]) }),
        !gap.contains(where: { text[$0] == ";" || text[$0] == "," && gap.count > 1 })
      else { break }
      next += 1
    }
    return next
  }

  /// A second 分别 after the row of the same list: 分别为10万亿元和11万亿元,同比分别增长5%、7%.
  private func alike(_ row: Range<Int>) -> [Pairing]? {
    let before = row.lowerBound - row.count..<row.lowerBound
    guard before.lowerBound >= 0, before.allSatisfy({ pairings[$0] != nil && isNear($0, row.lowerBound) }) else {
      return nil
    }
    return before.map { pairings[$0] ?? Pairing() }
  }

  /// The figures before it in the sentence, as many, when the row tells of their changes or shares.
  private func earlier(_ row: Range<Int>) -> [Pairing]? {
    let kind = context.figures[row.lowerBound].kind
    let head = ownHead(of: row.lowerBound)
    let isChange = [.growth, .share, .multiple, .rank].contains(kind) || head != nil
    let candidates = (0..<row.lowerBound).reversed().prefix { isNear($0, row.lowerBound) }
      .filter { ![.date, .growth, .duration].contains(context.figures[$0].kind) }.prefix(row.count)
    guard isChange, candidates.count == row.count else { return nil }
    return candidates.reversed().map { Pairing(metric: head.map { [$0] } ?? [], earlier: $0) }
  }

  /// The measure that the row's own clause names for things that were counted before: 出口300台、进口40台,⟦金额⟧分别为….
  private func ownHead(of first: Int) -> Range<Int>? {
    let start = context.clauses.clause(at: context.figures[first].range.lowerBound).range.lowerBound
    return context.tokens(start..<max(start, context.figures[first].contextStart)).last { $0.role == .noun }
      .flatMap {
        PhraseWords.genericHeads.value(of: $0.range, in: text) != nil
          ? $0.range : nil
      }
  }

  private func isNear(_ index: Int, _ other: Int) -> Bool {
    context.sentenceOfFigure[index] == context.sentenceOfFigure[other]
  }
}

/// The marks and words that join the members of a list.
enum ListMarks {
  /// Whether a character joins members.
  static func joins(_ character: FoldedScalar) -> Bool { marks.contains(character) }

  private static let marks = Set([FoldedScalar](folding: "、和与及,/"))
}
