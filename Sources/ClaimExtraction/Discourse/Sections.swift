import ClaimModel

/// What the headings of a text say of the sentences under them: `一、2024年工作回顾`, `二、2025年主要目标`.
struct Sections {
  /// What a heading says of its section.
  struct Section {
    /// The sentences from which it holds.
    var start: Int
    /// The date that the heading names, if it does.
    var date: DateExpression?
    /// Whether the section is about plans.
    var isPlanned: Bool
    /// Whether the heading is numbered, 一、 or 第一章, and ends what the one before said.
    var isChapter: Bool
  }

  /// The sections that say something or end what was said, in order.
  private var sections: [Section] = []

  /// The sentences that are headings.
  private var headings: Set<Int> = []

  /// Whether a sentence is a heading.
  func isHeading(_ sentence: Int) -> Bool { headings.contains(sentence) }

  /// The section whose heading a sentence is.
  func heading(at sentence: Int) -> Section? { section(of: sentence).flatMap { $0.start == sentence ? $0 : nil } }

  /// The section that a sentence stands in.
  func section(of sentence: Int) -> Section? {
    let next = sections.partitionIndex(where: { $0.start <= sentence })
    return next > 0 ? sections[next - 1] : nil
  }

  init(_ sentences: [Sentence], _ figures: [Figure], _ text: TextView) {
    var figure = 0
    for (index, sentence) in sentences.enumerated() where Self.isHeading(index, sentences, text) {
      headings.insert(index)
      while figure < figures.count, figures[figure].range.upperBound <= sentence.range.lowerBound { figure += 1 }
      let own = Self.date(in: sentence.range, figures[figure...])
      let isChapter = Self.isChapter(text, sentence.range.lowerBound)
      // A headline with no date ends what the headline before said of its own story.
      let endsStory =
        sections.last.map { last in
          !last.isChapter && last.date != nil && Self.isHeadline(sentences[last.start]) && Self.isHeadline(sentence)
        } ?? false
      guard own != nil || isChapter || endsStory else { continue }
      sections.append(
        Section(
          start: index, date: own, isPlanned: Self.speaksOfPlans(text, sentence.range), isChapter: isChapter))
    }
  }

  /// Whether a heading is long enough to tell a story of its own: 桑龙高速雷家山隧道贯通.
  static func isHeadline(_ sentence: Sentence) -> Bool { sentence.range.count > longestLabel }

  private static let longestLabel = 10

  /// A paragraph of one short sentence with no full stop.
  private static func isHeading(_ index: Int, _ sentences: [Sentence], _ text: TextView) -> Bool {
    let sentence = sentences[index]
    guard sentence.role == .body, sentence.range.count <= 40, index + 1 < sentences.count else { return false }
    if index > 0, sentences[index - 1].paragraph == sentence.paragraph { return false }
    if index + 1 < sentences.count, sentences[index + 1].paragraph == sentence.paragraph { return false }
    switch text[sentence.range.upperBound - 1] {
    case "。", ";", ",", "!", "?", ":": return false
    default: return true
    }
  }

  /// 一、 or 第一章 begins a chapter, which ends what the heading before said.
  private static func isChapter(_ text: TextView, _ start: Int) -> Bool {
    guard let numeral = NumeralReader.read(text, at: start), numeral.form == .chinese else { return text[start] == "第" }
    return text[numeral.range.upperBound] == "、"
  }

  private static func date(in range: Range<Int>, _ figures: ArraySlice<Figure>) -> DateExpression? {
    for figure in figures {
      guard figure.range.upperBound <= range.upperBound else { return nil }
      if let date = figure.date, date.offset == nil, date.days == nil, date.year != .unsaid, date.year != .unknown {
        return date
      }
    }
    return nil
  }

  private static func speaksOfPlans(_ text: TextView, _ range: Range<Int>) -> Bool {
    var plans = false
    for place in range {
      if let match = words.longestMatch(in: text, at: place) {
        guard match.value else { return false }
        plans = true
      }
    }
    return plans
  }

  /// Words of headings: true for plans, false for looking back.
  private static let words = Trie<Bool>(
    [(true, "目标 任务 安排 打算 重点 部署 展望 思路 要求"), (false, "回顾 完成 总结 情况 成效 成就 主要工作")].flatMap { value, words in
      words.split(separator: " ").map { (.init(folding: $0), value) }
    })
}
