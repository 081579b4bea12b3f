import ClaimModel

/// What of a finding shows that another one repeats it.
public struct FindingMark: Sendable {
  /// Whether it is of figures that agree, or of figures that disagree.
  let isAgreement: Bool
  let isRetelling: Bool
  /// The figures, each by its sentence.
  let figures: Set<UInt64>
  /// The values with what they are of: a slip is told once, however many repeat it.
  let words: UInt64
  /// The values, from which the keys come; empty in a mark that was read.
  private let values: [String]

  /// The mark of a finding; nil for one that repeats no other, such as of arithmetic.
  public init?(_ finding: Finding) {
    switch finding.verdict {
    case .agree, .agreeRounding: isAgreement = true
    case .contradict, .revised: isAgreement = false
    default: return nil
    }
    isRetelling = finding.rule == "conflict.retelling"
    figures = Set(finding.claims.map { SentenceFigure($0.claim).hash })
    words = stableHash(
      finding.claims.map(\.claim.figure.text).sorted() + [finding.claims.first?.claim.metric?.phrase ?? ""])
    let written = finding.claims.map(\.claim.figure.text)
    values =
      isAgreement
      ? Set(finding.claims.map(\.claim.valueText)).sorted() : [String(stableHash(written.sorted()), radix: 16)]
  }
}

extension Claim {
  /// The value with its unit, the same however it is written.
  fileprivate var valueText: String {
    quantity.map { "\($0.value.normalized) \($0.unit.symbol)" } ?? figure.text
  }
}

extension FindingMark {
  /// The keys that it shares with every finding that it may repeat or that may repeat it, its own first: of figures that
  /// disagree their values, of figures that agree each value.
  public var keys: [String] { values.map { "\(isAgreement ? "agree" : "disagree"):\($0)" } }

  /// The mark as text, which `init(_:)` reads.
  public var text: String {
    let parts = [isAgreement ? "agree" : "disagree", isRetelling ? "retelling" : "", String(words, radix: 16)]
    return (parts + figures.sorted().map { String($0, radix: 16) }).joined(separator: " ")
  }

  /// Reads `text`; nil when it is none.
  public init?(_ text: String) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count > 3, let words = UInt64(parts[2], radix: 16) else { return nil }
    (isAgreement, isRetelling, self.words) = (parts[0] == "agree", parts[1] == "retelling", words)
    figures = Set(parts[3...].compactMap { UInt64($0, radix: 16) })
    values = []
  }
}

/// Finds findings that repeat earlier ones.
public struct Repetitions: Sendable {
  private var known: Set<Set<UInt64>> = []
  private var told: Set<UInt64> = []
  private var agreeing: [UInt64: Set<Int>] = [:]
  private var count = 0

  /// Starts with no findings.
  public init() {}

  /// Takes the next finding in the order of precedence; true when it says nothing new.
  public mutating func repeats(_ mark: FindingMark) -> Bool {
    count += 1
    guard mark.isAgreement else {
      let isNew = told.insert(mark.words).inserted
      guard isNew || !mark.isRetelling else { return true }
      return !known.insert(mark.figures).inserted
    }
    // What one finding tells agree of all of them, another need not tell of some.
    let findings = mark.figures.map { agreeing[$0] ?? [] }
    if var earlier = findings.first {
      for other in findings { earlier.formIntersection(other) }
      guard earlier.isEmpty else { return true }
    }
    for figure in mark.figures { agreeing[figure, default: []].insert(count) }
    return false
  }
}

/// The findings without those that repeat earlier ones.
func withoutRepetitions(_ findings: [Finding]) -> [Finding] {
  var repetitions = Repetitions()
  return findings.filter { finding in FindingMark(finding).map { !repetitions.repeats($0) } ?? true }
}

extension SentenceFigure {
  /// The same for the same figure on every machine.
  fileprivate var hash: UInt64 { stableHash([sentence, figure, "\(offset)"]) }
}

extension Finding {
  /// Where it stands among findings of which one may repeat another, as text whose bytes are in that order: what a
  /// headline says of its text goes first, then what is of one metric, then what is told again whatever its words.
  public var precedence: String {
    let order = [
      "conflict.headline", "conflict.copy", "conflict.fact", "conflict.unit", "plan.result", "conflict.retelling",
    ]
    let (first, start, last, end, id) = self.order
    let places = [first, String(1_000_000_000 + start), last, String(1_000_000_000 + end), id]
    return ([String(order.firstIndex(of: rule) ?? order.count)] + places).joined(separator: "|")
  }
}
