import ClaimModel

/// Tells plans from facts, and finds who says so.
struct Statuses {
  private let context: StoryContext
  /// The sentence that was looked at last, its words of plans, and the words that name its source.
  private var sentence = -1
  private var plans: [Range<Int>] = []
  private var source: Range<Int>?
  /// How far it was looked at, and where the clause there begins.
  private var place = 0
  private var clause = 0

  init(context: StoryContext) {
    self.context = context
  }

  /// Planned where words of a plan stand before the figure in its sentence, or its period lies ahead of the article.
  mutating func status(
    of figure: Figure, sentence index: Int, period: Period?
  ) -> (status: Claim.Status, words: Range<Int>?) {
    if context.sections.section(of: index)?.isPlanned == true, figure.kind != .date, figure.kind != .duration {
      return (.planned, nil)
    }
    look(at: index, before: figure.range.lowerBound)
    let text = context.text.characters
    if let words = plans.last(where: { $0.upperBound <= figure.range.lowerBound }) {
      // 预计 of one clause does not hold in the next, 力争 does.
      let isForecast = text[words.lowerBound] == "预"
      let isOver = text[words.upperBound..<figure.range.lowerBound].contains { $0 == ";" || isForecast && $0 == "," }
      if !isOver { return (.planned, words) }
    }
    if let start = period?.start, let anchor = context.anchor, start.year > anchor.year, period?.origin == .explicit {
      return (.planned, nil)
    }
    return (.actual, nil)
  }

  /// Finds the words of plans and the first source of a sentence before a place, going on from the figure before.
  private mutating func look(at index: Int, before end: Int) {
    let text = context.text.characters
    if index != sentence {
      let start = context.sentences[index].range.lowerBound
      (sentence, plans, source, clause, place) = (index, [], nil, start, start)
    }
    while place < end {
      if text[place] == "," || text[place] == ";" || text[place] == "。" { clause = place + 1 }
      guard let match = Self.words.longestMatch(in: text, at: place), match.end <= end else {
        place += 1
        continue
      }
      switch match.value {
      case .plan: plans.append(place..<match.end)
      case .saying: if source == nil, match.end - clause <= 40 { source = clause..<match.end }
      case .neither: break
      }
      place = match.end
    }
  }

  /// What a word says of the figures after it.
  private enum Meaning: Sendable {
    case plan
    /// Who says so.
    case saying
    /// A word that only contains one of the others.
    case neither
  }

  private static let words = Trie<Meaning>(
    [
      (
        .plan,
        """
        目标 力争 计划 预计 预期 将达 将达到 将超过 将突破 将建成 将实现 将形成 将新增 将投入 将增加 将提高 将提升 有望 拟 争取 确保 规划建设 达产后 建成后 投产后 计划总投资 首期计划 到2030年 可实现 将有 将完成 预测 预估 估计到
        将增长 将下降 将减少 将保持 将于 将为 将建 将打造 将成为 打算 要达到 要实现
        """
      ),
      (
        .neither,
        """
        目标完成 计划生育 原计划 计划单列市 超额完成 行动计划 五年计划 超出预期 好于预期 模拟 虚拟 拟合 比拟 草拟 完成目标 超过预期目标 高于预期目标 预期指数 预期寿命 将近 将军 即将过去 年度目标 目标任务 目标的 预期目标的 年度计划 计划的 计划任务
        """
      ),
      (.saying, "显示 介绍 表示 透露 指出 据悉 据统计 据介绍 据了解 获悉 宣布 披露 称 公布"),
    ].flatMap { meaning, words in words.split(whereSeparator: \.isWhitespace).map { (.init(folding: $0), meaning) } })

  /// The words that name the source: 数据显示, 袁国华介绍, 据统计.
  mutating func attribution(of figure: Figure, sentence index: Int) -> Range<Int>? {
    look(at: index, before: figure.range.lowerBound)
    return source.flatMap { $0.upperBound <= figure.range.lowerBound ? $0 : nil }
  }
}
