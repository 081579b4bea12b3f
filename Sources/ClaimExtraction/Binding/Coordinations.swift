import ClaimModel

/// Pairs figures in a row with what 分别 says they measure, in order: 集成电路、生物医药分别达到3500亿元和4400亿元.
struct Coordinations {
  /// What one of the figures is paired with.
  struct Pairing {
    /// The words of its metric; empty where an earlier figure tells.
    var metric: [Range<Int>] = []
    /// The date that it speaks of.
    var date: Int?
    /// Which year of that date, where it spans as many years as there are figures: 2024—2026年分别为….
    var year: Int?
    /// The region that it speaks of, as an index of the story's mentions.
    var region: Int?
    /// The earlier figure whose metric it shares: 接待游客186万人次,实现收入9亿元,分别增长5%和6%.
    var earlier: Int?
  }

  private let context: StoryContext
  private let metrics: MetricPhrases
  private var pairings: [Int: Pairing] = [:]
  private var characters: TextView { context.text.characters }

  init(_ context: StoryContext, _ metrics: MetricPhrases) {
    self.context = context
    self.metrics = metrics
    var index = 0
    while index < context.figures.count {
      index = pair(from: index) ?? index + 1
    }
  }

  /// Whether nothing is paired, as in most stories.
  var isEmpty: Bool { pairings.isEmpty }

  /// What a figure is paired with; nil when no 分别 governs it.
  func pairing(of figure: Int) -> Pairing? { isEmpty ? nil : pairings[figure] }

  /// Pairs the row of figures that begins at an index; the index after it, nil where none begins.
  private mutating func pair(from first: Int) -> Int? {
    guard let word = word(before: first) else { return nil }
    let row = first..<end(ofRowFrom: first)
    guard row.count > 1 else { return nil }
    if let pairs = years(row.count, before: word) ?? named(row.count, before: word) ?? alike(row, before: word)
      ?? earlier(row, before: first)
    {
      for (index, pairing) in zip(row, pairs) { pairings[index] = pairing }
    }
    return row.upperBound
  }

  /// Where 分别 stands right before a figure.
  private func word(before index: Int) -> Int? {
    let figure = context.figures[index]
    guard figure.kind != .date else { return nil }
    var place = figure.range.lowerBound - 2
    let limit = max(place - 12, context.sentences[context.sentenceOfFigure[index]].range.lowerBound)
    while place > limit, !characters[place].isClauseEnd {
      if characters[place] == "分", characters[place + 1] == "别" { return place }
      place -= 1
    }
    return nil
  }

  /// Figures of one row have nothing but 、, 和 and words such as 左右 between them.
  private func end(ofRowFrom first: Int) -> Int {
    var next = first + 1
    while next < context.figures.count {
      let place = context.figures[next - 1].range.upperBound
      let gap = place..<context.figures[next].range.lowerBound
      guard gap.count <= 8, context.figures[next].kind != .date, gap.contains(where: { characters[$0].isConjunction }),
        !gap.contains(where: {
          characters[$0] == "。" || characters[$0] == ";" || characters[$0] == "," && gap.count > 1
        })
      else { break }
      next += 1
    }
    return next
  }
}

extension Coordinations {
  /// A span of as many years before 分别 as there are figures, with the words after it.
  private func years(_ count: Int, before word: Int) -> [Pairing]? {
    let start = clauseStart(before: word)
    guard
      let date = context.figures.lastIndex(where: {
        $0.kind == .date && $0.range.lowerBound >= start && $0.range.upperBound <= word
      }), let span = context.figures[date].date, case .absolute(let first) = span.year, let last = span.lastYear,
      last - first + 1 == count
    else { return nil }
    let end = metrics.nounPhraseEnd(context.figures[date].range.upperBound, word)
    let words = context.figures[date].range.upperBound..<max(end, context.figures[date].range.upperBound)
    return (first...last).map { Pairing(metric: words.count > 1 ? [words] : [], date: date, year: $0) }
  }

  /// A list of as many things before 分别: their own words, or a date or region each.
  private func named(_ count: Int, before word: Int) -> [Pairing]? {
    let start = clauseStart(before: word)
    let end = metrics.nounPhraseEnd(start, word)
    guard start < end, !metrics.isComparison(start) else { return nil }
    let clauses = clauses(start, end)
    let items = clauses.count == count ? clauses : split(start..<end)
    guard items.count == count, let last = items.last else { return nil }
    let dates = items.map { item in
      context.figures.firstIndex { $0.kind == .date && $0.range.lowerBound == item.lowerBound }
    }
    if dates.allSatisfy({ $0 != nil }), let date = dates.last ?? nil {
      let shared = context.figures[date].range.upperBound..<last.upperBound
      return dates.map { Pairing(metric: shared.count > 1 ? [shared] : [], date: $0) }
    }
    let regions = items.map { item in context.regions.firstIndex { $0.range.lowerBound == item.lowerBound } }
    if regions.allSatisfy({ $0 != nil }) { return zip(items, regions).map { place($0, $1, last) } }
    return withSharedHead(items)
  }

  /// 北京、上海生产总值分别…: each region with its own words, or with those after the last.
  private func place(_ item: Range<Int>, _ region: Int?, _ last: Range<Int>) -> Pairing {
    let behind = { (item: Range<Int>) in
      context.regions.first { $0.range.lowerBound == item.lowerBound }.map { $0.range.upperBound..<item.upperBound }
    }
    let own = behind(item).flatMap { $0.count > 1 ? $0 : nil } ?? behind(last).flatMap { $0.count > 1 ? $0 : nil }
    return Pairing(metric: own.map { [$0] } ?? [], region: region)
  }

  /// 集成电路、汽车、家用电器出口: what only the last item says holds of all.
  private func withSharedHead(_ items: [Range<Int>]) -> [Pairing]? {
    let heads = items.map { Self.heads.longestMatch(in: characters, before: $0.upperBound, from: $0.lowerBound) }
    guard let last = items.last, let head = heads.last ?? nil, head.start > last.lowerBound,
      heads.dropLast().allSatisfy({ $0 == nil })
    else { return items.map { Pairing(metric: [$0]) } }
    return items.dropLast().map { Pairing(metric: [$0, head.start..<last.upperBound]) } + [Pairing(metric: [last])]
  }

  /// A second 分别 after the row of the same list: 分别为10万亿元和11万亿元,同比分别增长5%、7%.
  private func alike(_ row: Range<Int>, before word: Int) -> [Pairing]? {
    let before = row.lowerBound - row.count..<row.lowerBound
    guard before.lowerBound >= 0, before.allSatisfy({ pairings[$0] != nil && isNear($0, row.lowerBound) }) else {
      return nil
    }
    return before.map { pairings[$0] ?? Pairing() }
  }

  /// The figures before it in the sentence, as many, when the row tells of their changes or shares.
  private func earlier(_ row: Range<Int>, before first: Int) -> [Pairing]? {
    let isChange = [.growth, .share, .multiple, .rank].contains(context.figures[first].kind)
    let candidates = (0..<first).reversed().prefix { isNear($0, first) }
      .filter { ![.date, .growth, .duration].contains(context.figures[$0].kind) }.prefix(row.count)
    guard isChange, candidates.count == row.count else { return nil }
    return candidates.reversed().map { Pairing(earlier: $0) }
  }

  private func isNear(_ index: Int, _ other: Int) -> Bool {
    context.sentenceOfFigure[index] == context.sentenceOfFigure[other]
  }

  /// The clauses of a list that has lists in it: 信息传输、软件服务业,租赁和商务服务业增加值.
  private func clauses(_ start: Int, _ end: Int) -> [Range<Int>] {
    var clauses = [start..<end]
    while let first = clauses.first, first.contains(where: { characters[$0].isConjunction }), first.lowerBound > 0,
      characters[first.lowerBound - 1] == ","
    {
      let before = clauseStart(before: first.lowerBound - 1)..<first.lowerBound - 1
      guard !context.figures.contains(where: { before.overlaps($0.range) }),
        before.contains(where: { characters[$0].isConjunction })
      else { break }
      clauses.insert(before, at: 0)
    }
    return clauses
  }

  private func clauseStart(before word: Int) -> Int {
    var place = word
    while place > 0, word - place < 80, !characters[place - 1].isClauseEnd { place -= 1 }
    return place
  }

  /// The items of a list, split at 、, else also at 和.
  private func split(_ range: Range<Int>) -> [Range<Int>] {
    var items: [Range<Int>] = []
    var start = range.lowerBound
    for place in range where characters[place].isConjunction && place > start {
      items.append(start..<place)
      start = place + 1
    }
    items.append(start..<range.upperBound)
    if let first = items.first {
      items[0] = metrics.nounPhraseStart(first.lowerBound, first.upperBound)..<first.upperBound
    }
    return items.filter { $0.count > 1 || characters[$0.lowerBound].isHan }
  }

  /// What lists name once, after the last item.
  private static let heads = Trie<Bool>(
    words: """
      居民人均可支配收入 人均可支配收入 可支配收入 平均度电成本 度电成本 平均成本 成本 平均价格 增加值 总产值 产值 产业规模 规模 产量 销量 销售额 收入 营业收入 主营业务收入 利润 利润总额 投资 完成投资 出口 进口 进出口 出口额 进口额 进出口额 用电量 发电量 发电装机
      装机 装机容量 价格 余额 存款余额 贷款余额 贷款 存款 人口 数量 面积 增速 占比 比重 客运量 货运量 吞吐量 零售额 拥有量 授权量 申请量 企业 人数
      """, reversed: true)
}

extension FoldedScalar {
  /// Whether the character ends a clause.
  fileprivate var isClauseEnd: Bool {
    switch self {
    case ",", "。", ";", ":", "!", "?", .newline: true
    default: false
    }
  }

  /// Whether the character joins the items of a list.
  fileprivate var isConjunction: Bool {
    switch self {
    case "、", "和", "与", "及", ",": true
    default: false
    }
  }
}
