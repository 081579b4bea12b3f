import ClaimAnalysis
import ClaimModel

/// What a check came to in one sentence, what is wrong first; `drafts` is how many statements were checked.
public func checkSummary(of findings: [Finding], drafts: Int) -> Message {
  let groups = findings.grouped(by: \.verdict).map { (verdict: $0.key, count: $0.elements.count) }
    .sorted { ($0.verdict.urgency, $1.count) < ($1.verdict.urgency, $0.count) }
  let (english, chinese) = (
    groups.map { "\($0.count) \($0.verdict.term.english)" }.joined(separator: ", "),
    groups.map { "\($0.verdict.term.chinese) \($0.count)" }.joined(separator: "，")
  )
  let whole = Message(
    en: counted(findings.count, "finding") + (drafts > 1 ? " in \(counted(drafts, "statement"))" : ""),
    zh: (drafts > 1 ? "\(drafts) 条说法，" : "") + "\(findings.count) 个结论")
  return whole + Message(en: ": ", zh: "：") + Message(en: english, zh: chinese)
}
