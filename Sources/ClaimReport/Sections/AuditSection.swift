import ClaimAnalysis
import ClaimModel
import ClaimPresentation

extension ReportBasis {
  /// The arithmetic that articles state and that holds or cannot be told, in a line each.
  func auditSection(_ page: inout Document) {
    let groups: [(title: String, findings: [Finding])] = [
      (language("相符：", "It adds up:"), audits.filter { $0.verdict == .addsUp }),
      (
        language(
          "增速按不变价格计算，总量按当年价格，不能互相核对：", "Growth at constant prices cannot be held against levels at current ones:"),
        audits.filter { $0.verdict == .cannotTell && $0.reason == .constantPrices }
      ),
      (
        language("文中缺少一个数，由其余推算：", "A figure is missing in the text; the others imply:"),
        audits.filter { $0.verdict == .cannotTell && $0.reason != .constantPrices }
      ),
    ]
    page.fold(language("文中算术", "Arithmetic of the articles"), anchor: "arithmetic") { page in
      for group in groups where !group.findings.isEmpty {
        page.paragraph(.text(group.title))
        page.list(group.findings.prefix(mostDetails).map(auditLine))
        let rest = group.findings.count - mostDetails
        if rest > 0 { page.paragraph(.text(language("另有\(rest)处：", "\(rest) more: ")), .code("heshu audit")) }
      }
    }
  }

  /// What it is about, the figures and the result: `2306家, 4.9倍: 2306 家 ÷ 4.9 ∈ (465.8, 475.6)`.
  private func auditLine(_ finding: Finding) -> [Document.Inline] {
    let subject = subject(of: finding)
    let steps = finding.computation.split(separator: "\n").filter { !$0.isRestatement }
    return [.text(subject.isEmpty ? "" : subject + language.colon)] + figures(of: finding)
      + [.text(language("；", "; ") + steps.joined(separator: language("；", "; ")))]
  }

  /// The figures of a finding with their sources.
  func figures(of finding: Finding) -> [Document.Inline] {
    sides(of: finding).map { $0 == .lineBreak ? .text(language.separator) : $0 }
  }
}

extension Substring {
  /// Whether a step of the arithmetic says of a figure what its words say already: `3.58% = 3.58% ∈ [3.575, 3.585)`.
  fileprivate var isRestatement: Bool {
    guard let sign = firstRange(of: " = ") else { return false }
    return !self[..<sign.lowerBound].contains(" ") && self[sign.upperBound...].contains(" ∈ ")
  }
}
