import ClaimModel

/// What the words right before and behind a date say of it: 截至2024年底, 2020年以来, 1—11月累计, 将于10月24日.
enum TimeCues {
  /// What a cue makes of a date.
  enum Effect: Sendable {
    /// As of its end.
    case moment
    /// From its beginning on.
    case since
    /// From its beginning on, and nothing was higher, lower or the first since.
    case record
    /// Added up over it.
    case running
    /// The same part of its year as the one spoken of.
    case samePart
    /// Of the months that a report of that year is about.
    case report(ClosedRange<Int>)
  }

  static let before: [WordRow<Effect>] = [
    WordRow(.moment, "截至 截止 截至到 截止到 截止至 止于", "截至2024年底,水库9万座")
  ]

  static let after: [WordRow<Effect?>] = [
    WordRow(.since, "以来 至今 迄今 迄今为止 起至今 开始至今", "2020年至今,融资3亿元"),
    WordRow(
      .since,
      """
      成立以来 建成以来 投产以来 开园以来 开业以来 开通以来 运营以来 投运以来 上市以来 启动以来 实施以来 设立以来 挂牌以来 揭牌以来 \
      组建以来 创立以来 创办以来 提出以来 发布以来 正式实施以来 正式运营以来 开工以来 建设以来
      """, "2015年成立以来,累计投资20亿元"),
    WordRow(
      .record,
      """
      以来最 以来的最 以来首 以来的首 以来新 以来的新 以来历史 以来第 以来的第 以来同期 来最 来的最 来首 来的首 来新高 来新低 来的新高 来的新低 来历史 \
      来第 来的第 来同期
      """, "创2008年以来最高"),
    WordRow(.since, "实施至今 成立至今 建成至今 运行至今 开通至今 启动至今 创办至今 上市至今 开业至今 创立至今", "1999年实施至今,发放贷款40亿元"),
    WordRow(.report(1...6), "半年报 半年度报告 中报 中期报告 中期业绩 半年度业绩", "2019年半年报显示"),
    WordRow(.report(1...3), "一季报 一季度报告 第一季度报告", "2019年一季报显示"),
    WordRow(.report(1...9), "三季报 三季度报告 第三季度报告", "2019年三季报显示"),
    WordRow(.running, "累计 ,累计 当年累计 共累计", "1—11月累计完成投资20亿元"),
    WordRow(.samePart, "同期 的同期", "较2022年同期增长5%"),
    WordRow(nil, "至今年 至今日 至今天 至今晚 至今后", "2020年至今年6月"),
  ]

  private static let wordsBefore = Trie(before, reversed: true)
  private static let wordsAfter = Trie(after)

  /// Adds to an expression what the words around it say.
  static func apply(to expression: inout DateExpression, around range: Range<Int>, in text: TextView) {
    if let cue = wordsBefore.longestMatch(in: text, before: skipOpening(text, range.lowerBound)) {
      add(cue.value, to: &expression)
    }
    if let cue = wordsAfter.longestMatch(in: text, at: skipClosing(text, range.upperBound)), let effect = cue.value {
      add(effect, to: &expression)
    }
    if expression.year == .unsaid, expression.offset == nil, !expression.looksForward {
      expression.looksForward = looksForward(around: range, in: text)
    }
  }

  private static func add(_ effect: Effect, to expression: inout DateExpression) {
    switch effect {
    case .moment: expression.timeKind = .moment
    case .running: expression.timeKind = .running
    case .report(let months): if expression.months == nil, expression.lastYear == nil { expression.months = months }
    case .samePart: if expression.months == nil, expression.lastYear == nil { expression.repeatsSpokenPart = true }
    case .since, .record:
      expression.timeKind = .running
      expression.isOpen = expression.lookback == nil
      if case .record = effect { expression.marksRecord = true }
    }
  }

  private static func skipOpening(_ text: TextView, _ place: Int) -> Int {
    var place = place
    while place > 0, text[place - 1] == "“" || text[place - 1].isSpace { place -= 1 }
    return place
  }

  /// Straight quotes fold to the opening one.
  private static func skipClosing(_ text: TextView, _ place: Int) -> Int {
    text[place] == "”" || text[place] == "“" ? place + 1 : place
  }

  // MARK: - Looking forward

  static let forward: [WordRow<Bool>] = [
    WordRow(true, "将 力争 拟 计划 预计 确保 争取 定于 起将 即将 有望 目标", "大会将于10月24日开幕")
  ]

  private static let forwardWords = Trie(forward)

  /// Whether a word that looks forward stands just before or behind a date, in its sentence.
  private static func looksForward(around range: Range<Int>, in text: TextView) -> Bool {
    var place = range.lowerBound - 1
    while place >= max(0, range.lowerBound - 8), !endsSentence(text[place]) {
      if forwardWords.longestMatch(in: text, at: place) != nil { return true }
      place -= 1
    }
    place = range.upperBound
    while place < range.upperBound + 6, !endsSentence(text[place]) {
      if forwardWords.longestMatch(in: text, at: place) != nil { return true }
      place += 1
    }
    return false
  }

  private static func endsSentence(_ character: FoldedScalar) -> Bool {
    character == "。" || character == ";" || character == .newline
  }
}

extension Figure {
  /// A date that begins at a site, with what the words around it say of it; a day that no calendar has is passed over.
  static func date(_ site: Site, to end: Int, _ expression: DateExpression, rule: String) -> Rule.Reading {
    guard expression.isPossible else { return .name(end: end) }
    var expression = expression
    TimeCues.apply(to: &expression, around: site.start..<end, in: site.text)
    return date(site.start..<end, expression, rule: rule)
  }
}
