import ClaimAnalysis
import ClaimModel

extension Session {
  /// Writes findings: for people with the sentences and the arithmetic, otherwise one row each.
  func show(_ findings: [Finding], _ format: OutputFormat, ifEmpty sentence: String) throws {
    switch format {
    case .table where !findings.isEmpty:
      for finding in findings { try write(finding.text) }
    case .jsonl:
      var json = JSONText()
      for finding in findings { json.finding(finding) }
      try write(json.bytes)
    default: try show(Listing(findings), format, ifEmpty: sentence)
    }
  }
}

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
  fileprivate var text: String {
    let about = [region?.name, metric?.phrase, period?.description].compactMap(\.self).joined(separator: " ")
    let slip = cause.map { "; " + $0.text(in: .english) } ?? ""
    var lines = ["\(verdict.rawValue)  \(about)  (\(reason.text(in: .english))\(slip))"]
    lines += claims.map { "  " + $0.sourceLine }
    if !nearest.isEmpty { lines.append("  nearest:") }
    lines += nearest.map { "  " + $0.sourceLine }
    lines += computation.split(separator: "\n").map { "  = \($0)" }
    return lines.joined(separator: "\n") + "\n\n"
  }
}
