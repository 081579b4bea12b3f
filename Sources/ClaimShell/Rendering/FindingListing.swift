import ClaimAnalysis
import ClaimModel
import ClaimPresentation
import LineEditor

extension Listing {
  /// One row a finding; those of a draft with their places.
  init(_ findings: [Finding]) {
    let hasPlaces = findings.contains { $0.place != nil }
    let hasStatements = findings.contains { $0.place?.statement != nil }
    self.init(
      (hasStatements ? ["statement"] : []) + (hasPlaces ? ["line", "column"] : []) + [
        "id", "verdict", "reason", "cause", "metric", "region", "period", "figures", "sources", "claims", "computation",
        "rule",
      ],
      findings.map { finding in
        (hasStatements ? [finding.place?.statement] : [])
          + (hasPlaces ? [finding.place.map { String($0.line) }, finding.place.map { String($0.column) }] : []) + [
            finding.id, finding.verdict.rawValue, finding.reason.code, finding.cause?.code, finding.metric?.phrase,
            finding.region?.name, finding.period?.description,
            finding.claims.map(\.claim.figure.text).joined(separator: " | "), String(finding.sourceCount),
            finding.claims.compactMap { $0.id?.description }.joined(separator: " "), finding.computation, finding.rule,
          ]
      })
  }
}

extension Finding {
  /// The finding for people: what agrees on a line, everything else as a paragraph.
  func text(_ style: Style) -> String {
    isCluster ? cluster(style) + "\n" : paragraph(style) + "\n\n"
  }

  /// Whether it tells of sources that agree on a fact, not of a check that was asked for.
  private var isCluster: Bool { (verdict == .agree || verdict == .agreeRounding) && rule.hasPrefix("conflict.") }

  private var about: String {
    let time = period.map { Settings.current.language.period($0) }
    return printable([region?.name, metric?.phrase, time].compactMap(\.self).joined(separator: " "))
  }

  /// The verdict, each claim with its source, the arithmetic.
  private func paragraph(_ style: Style) -> String {
    let language = Settings.current.language
    let slip = cause.map { Message(en: "; ", zh: "；").text + language($0) } ?? ""
    let verdict = word(for: verdict.rawValue)
    let word =
      self.verdict == .agree ? style.good(verdict) : self.verdict.isAlarm ? style.bad(verdict) : style.strong(verdict)
    var lines = ["\(word)  \(about)  (\(language(reason))\(slip))  \(style.faint(id))"]
    lines += claims.map { "  " + $0.sourceLine(at: $0.claim.figure == place?.figure && $0.id == nil ? place : nil) }
    if !nearest.isEmpty { lines.append(Message(en: "  nearest:", zh: "  最接近的：").text) }
    lines += nearest.map { "  " + $0.sourceLine }
    lines += computation.split(separator: "\n").map { "  = " + printable(String($0)) }
    return lines.joined(separator: "\n")
  }

  /// The spread, the sources, the earliest and the most precise wording.
  private func cluster(_ style: Style) -> String {
    var parts = ["\(style.good(word(for: verdict.rawValue)))  \(about)"]
    parts.append(
      claims.map { printable($0.claim.figure.text) }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        .joined(separator: " = "))
    if let spread, spread != .one { parts.append(Message(en: "spread ×\(spread)", zh: "相差 ×\(spread)").text) }
    parts.append(Message(en: counted(sourceCount, "source"), zh: "\(sourceCount) 个来源").text)
    if let earliest, let day = earliest.published {
      parts.append(
        Message(en: "earliest", zh: "最早").text + " "
          + printable("\(earliest.claim.figure.text) \(fileName(earliest.doc)) \(day)"))
    }
    if let precise = mostPrecise {
      parts.append(
        Message(en: "most precise", zh: "最精确").text + " "
          + printable("\(precise.claim.figure.text) \(fileName(precise.doc))"))
    }
    return parts.joined(separator: "  ") + "  \(style.faint(id))"
  }
}
