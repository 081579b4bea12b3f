import ClaimAnalysis
import ClaimModel

/// What figures say of each other in one sentence, what is wrong first: how many findings of each verdict, how many of the
/// accusations look like a slip with a name, and how many facts are told alike.
public func conflictSummary(of findings: [Finding], showsAgreements: Bool) -> Message {
  let (alike, others) = (findings.filter(\.isAgreement), findings.filter { !$0.isAgreement })
  let groups = others.countsByVerdict
  let agreement =
    alike.isEmpty
    ? []
    : [
      Message(
        en: "told alike \(alike.count)" + (showsAgreements ? "" : " (--agreements lists them)"),
        zh: "互相印证 \(alike.count) 处" + (showsAgreements ? "" : "（--agreements 列出）"))
    ]
  let parts = (others.isEmpty ? [Message(en: "no figures contradict each other", zh: "没有互相矛盾的数字")] : groups) + agreement
  return parts.joined
}

extension [Finding] {
  /// How many there are of each verdict, what comes first first, and how many of the accusations look like a slip with a
  /// name.
  var countsByVerdict: [Message] {
    let slips = count { $0.verdict == .contradict && $0.cause != nil }
    return grouped(by: \.verdict).map { verdict, members in
      let isNoted = verdict == .contradict && slips > 0
      return Message(
        en: verdict.term.english + " \(members.count)"
          + (isNoted ? " (\(slips == 1 ? "1 looks like a slip" : "\(slips) look like slips"))" : ""),
        zh: verdict.term.chinese + " \(members.count) 处" + (isNoted ? "（\(slips) 处像是笔误）" : ""))
    }
  }

  /// The findings as they are read: what is wrong first, and of each verdict in their order.
  public var byUrgency: [Finding] {
    enumerated().sorted { ($0.element.verdict.urgency, $0.offset) < ($1.element.verdict.urgency, $1.offset) }
      .map(\.element)
  }
}

extension [Message] {
  /// The messages in one line, with commas between them.
  var joined: Message {
    Message(en: map(\.english).joined(separator: ", "), zh: map(\.chinese).joined(separator: "，"))
  }
}

extension Finding {
  /// Whether its sources tell the same.
  public var isAgreement: Bool { verdict == .agree || verdict == .agreeRounding }
}
