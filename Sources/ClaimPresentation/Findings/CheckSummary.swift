import ClaimAnalysis
import ClaimModel

/// What a check came to in one sentence, what is wrong first; `drafts` is how many statements were checked.
public func checkSummary(of findings: [Finding], drafts: Int) -> Message {
  let whole = Message(
    en: counted(findings.count, "finding") + (drafts > 1 ? " in \(counted(drafts, "statement"))" : "") + ": ",
    zh: (drafts > 1 ? "\(drafts) 条说法，" : "") + "\(findings.count) 个结论：")
  return whole + findings.byUrgency.countsByVerdict.joined
}

/// What an audit came to in one sentence; `hidden` is how many findings are not listed.
public func auditSummary(of findings: [Finding], hidden: Int) -> Message {
  let rest =
    hidden == 0
    ? Message(verbatim: "")
    : Message(en: " (--all lists what cannot be told)", zh: "（无法判断的用 --all 列出）")
  return findings.byUrgency.countsByVerdict.joined + rest
}
