import ArgumentParser
import ClaimAnalysis
import ClaimModel
import ClaimPresentation
import ClaimStore
import LineEditor

/// A verdict, or the kind of slip that would explain a finding.
enum WantedFinding: Hashable, Sendable, ExpressibleByArgument {
  case verdict(Verdict)
  case cause(String)

  /// Reads `contradict` or 矛盾, and `swapped-digits`.
  init?(argument: String) {
    if let verdict = Verdict(named: argument) {
      self = .verdict(verdict)
    } else if Cause.codes.contains(argument) {
      self = .cause(argument)
    } else {
      return nil
    }
  }

  static var allValueStrings: [String] { Verdict.allCases.map(\.rawValue) + Cause.codes }

  /// Whether a finding is wanted.
  func matches(_ finding: Finding) -> Bool {
    switch self {
    case .verdict(let verdict): finding.verdict == verdict
    case .cause(let code): finding.cause?.code == code
    }
  }

  /// Whether it asks for what sources agree on.
  var isAgreement: Bool { self == .verdict(.agree) || self == .verdict(.agreeRounding) }
}

/// The option that asks for some findings.
struct OnlyOption: ParsableArguments {
  @Option(
    help: .init(
      en: "Only findings of this verdict, or with this slip; more than once for several.", zh: "只列这种结论或这类笔误；可写多次。"))
  var only: [WantedFinding] = []

  /// Whether a finding is one of those asked for; all are where none is.
  func isWanted(_ finding: Finding) -> Bool { only.isEmpty || only.contains { $0.matches(finding) } }
}

/// The options of commands that list findings.
struct FindingOptions: ParsableArguments {
  @OptionGroup var wanted: OnlyOption
  @Flag(
    name: .customLong("dismissed"),
    help: .init(en: "List the dismissed findings, and no others.", zh: "只列已搁置的。"))
  var isDismissed = false

  /// What is asked for; nothing stands for everything.
  var only: [WantedFinding] { wanted.only }

  /// Whether a finding is one of those asked for.
  func isWanted(_ finding: Finding) -> Bool { wanted.isWanted(finding) }

  /// The findings that pass: those asked for, and not dismissed unless those are asked for.
  func select(_ findings: [Finding], in store: ClaimStore) throws -> [Finding] {
    let wanted = findings.filter(isWanted)
    let kept = try Self.undismissed(wanted, in: store)
    guard isDismissed else { return kept }
    let others = Set(kept.map(\.id))
    return wanted.filter { !others.contains($0.id) }
  }

  /// The findings that nobody has dismissed.
  static func undismissed(_ findings: [Finding], in store: ClaimStore) throws -> [Finding] {
    let dismissed = Set(try store.dismissals().map(\.finding))
    return findings.filter { !dismissed.contains($0.id) }
  }
}

extension ClaimStore {
  /// Everything that is found among the claims that pass a filter, contradictions first: group by group and article by
  /// article, so that the claims need not all be in memory. `keep` says which findings are wanted.
  func findings(matching filter: ClaimFilter, keep: (Finding) -> Bool) throws -> [Finding] {
    var findings: [Finding] = []
    var retellings = Retellings()
    try forEachArticle(matching: filter) { article in
      try Interrupts.check()
      findings += crossCheck(article: article).filter(keep)
      retellings.add(article: article.compactMap { claim in claim.id.map { (Int($0.number), claim.claim) } })
    }
    findings += try self.findings(of: retellings.pairs(inside: false, checking: Interrupts.check), matching: filter)
      .filter(keep)
    // What names no place may be the country's: it waits for the claims of the country.
    var national: [(key: MetricKey, claims: [SourcedClaim])] = []
    try forEachGroup(matching: filter, by: { MetricKey($0, kind: .money) }) { group in
      try Interrupts.check()
      guard let first = group.first?.claim, first.region == nil || first.region?.region.level == .country,
        let key = first.metric.flatMap({ MetricKey($0, kind: .money) })
      else {
        findings += crossCheck(group: group).filter(keep)
        return
      }
      national.append((key, group))
    }
    for group in national.grouped(by: \.key) {
      try Interrupts.check()
      findings += crossCheck(group: group.elements.flatMap(\.claims)).filter(keep)
    }
    return ranked(findings).distinguished
  }

  /// What pairs of figures of two articles say of each other: only their claims are read again.
  private func findings(of pairs: [Retelling], matching filter: ClaimFilter) throws -> [Finding] {
    let wanted = Set(pairs.flatMap { [$0.first, $0.second] })
    var claims: [Int: SourcedClaim] = [:]
    try forEachClaim(matching: filter) { claim in
      guard let number = claim.id.map({ Int($0.number) }), wanted.contains(number) else { return }
      claims[number] = claim
    }
    return try retellingFindings(pairs) { number in
      try Interrupts.check()
      return claims[number]
    }
  }
}

extension Finding {
  /// Whether it tells of figures that disagree or agree across sentences, not of arithmetic that holds or stays open.
  var isOfConflicts: Bool {
    switch verdict {
    case .contradict, .doesNotAddUp, .revised, .targetMet, .targetMissed: true
    case .agree, .agreeRounding: sourceCount > 1
    case .incomparable, .insufficient, .addsUp, .cannotTell, .open: false
    }
  }
}
