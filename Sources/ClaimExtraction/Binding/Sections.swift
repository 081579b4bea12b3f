import ClaimModel

/// What the headings of a text say of the sentences under them: `一、2024年工作回顾`, `二、2025年主要目标`.
struct Sections {
  /// For each sentence the date of its section's heading, if that names one.
  private(set) var dates: [DateExpression?] = []
  /// For each sentence whether its section is about plans.
  private(set) var isPlanned: [Bool] = []

  init(_ sentences: [Sentence], _ figures: [Figure], _ text: TextView) {
    var date: DateExpression?
    var planned = false
    var figure = 0
    for (index, sentence) in sentences.enumerated() {
      while figure < figures.count, figures[figure].range.upperBound <= sentence.range.lowerBound { figure += 1 }
      if Self.isHeading(index, sentences, text) {
        let own = Self.date(in: sentence.range, figures[figure...])
        if own != nil || Self.isChapter(text, sentence.range.lowerBound) {
          date = own
          planned = Self.speaksOfPlans(text, sentence.range)
        }
      }
      dates.append(date)
      isPlanned.append(planned)
    }
  }

  /// A paragraph of one short sentence with no full stop.
  private static func isHeading(_ index: Int, _ sentences: [Sentence], _ text: TextView) -> Bool {
    let sentence = sentences[index]
    guard sentence.role == .body, sentence.range.count <= 40 else { return false }
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
      if let date = figure.date, date.monthOffset == nil, date.days == nil, date.year != .unsaid { return date }
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
