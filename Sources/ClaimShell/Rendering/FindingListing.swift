import ClaimAnalysis
import ClaimModel

extension Listing {
  /// One row a finding.
  init(_ findings: [Finding]) {
    self.init(
      ["id", "verdict", "reason", "metric", "region", "period", "figures", "claims", "computation", "rule"],
      findings.map { finding in
        [
          finding.id, finding.verdict.rawValue, finding.reason.text(in: .english), finding.metric?.phrase,
          finding.region?.name, finding.period?.description,
          finding.claims.map(\.claim.figure.text).joined(separator: " | "),
          finding.claims.compactMap { $0.id?.description }.joined(separator: " "), finding.computation, finding.rule,
        ]
      })
  }
}

extension Finding {
  /// The finding as a paragraph: the verdict, each claim with its source, the arithmetic.
  func text(_ style: Style) -> String {
    let about = [region?.name, metric?.phrase, period?.description].compactMap(\.self).joined(separator: " ")
    let slip = cause.map { "; " + $0.text(in: .english) } ?? ""
    let word = verdict == .agree ? style.good(verdict.rawValue) : style.strong(verdict.rawValue)
    var lines = ["\(word)  \(about)  (\(reason.text(in: .english))\(slip))"]
    lines += claims.map { "  " + $0.sourceLine }
    if !nearest.isEmpty { lines.append("  nearest:") }
    lines += nearest.map { "  " + $0.sourceLine }
    lines += computation.split(separator: "\n").map { "  = \($0)" }
    return lines.joined(separator: "\n") + "\n\n"
  }
}
