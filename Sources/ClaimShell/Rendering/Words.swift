import ClaimModel
import ClaimPresentation

/// What people read for a value that programs know by its name: a kind, a status, a verdict.
func word(for value: String) -> String {
  (Terms.term(named: value) ?? standings[value])?.text ?? value
}

/// Where readers of a document find a figure: page 3, line 12; table, cell B7.
func word(for locator: Locator) -> String {
  [
    locator.page.map { Message(en: "page \($0)", zh: "第 \($0) 页") },
    locator.line.map { Message(en: "line \($0)", zh: "第 \($0) 行") },
    locator.isInTable ? Message(en: "table", zh: "表格") : nil,
    locator.cell.map { Message(en: "cell \($0)", zh: "单元格 \($0)") },
  ].compactMap { $0?.text }.joined(separator: Message(en: ", ", zh: "，").text)
}

extension RawRepresentable where RawValue == String, Self: CaseIterable {
  /// The value of a name, or of what people read for it.
  init?(named name: String) {
    guard let value = Self.allCases.first(where: { Terms.isName(name, of: $0.rawValue) }) else { return nil }
    self = value
  }
}

/// What became of the place of a claim.
private let standings = [
  "stands": Message(en: "stands", zh: "在原处"), "moved": Message(en: "moved", zh: "挪了"),
  "gone": Message(en: "gone", zh: "不见了"), "no article": Message(en: "no article", zh: "没有文章"),
  // What a person said of a claim, and a field that the text does not tell.
  "rejected": Message(en: "rejected", zh: "剔除"), "not told": Message(en: "not told", zh: "原文未见"),
]
