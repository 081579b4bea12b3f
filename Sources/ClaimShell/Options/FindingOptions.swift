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
