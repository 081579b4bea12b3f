import ClaimModel

/// Where a figure first appears, who repeats it, and how its wording drifts: 近3000家, 3000家, 超3000家.
public struct Trace: Sendable, Hashable {
  /// The claims of the fact by publication, each with what became of the wording of the one before.
  public let steps: [Step]

  /// One telling of the figure.
  public struct Step: Sendable, Hashable {
    /// The claim.
    public let claim: SourcedClaim
    /// How its wording differs from the one before.
    public let drift: Drift
  }

  /// How a wording differs from the one before. Raw values are the ones of the output.
  public enum Drift: String, Sendable, Hashable, CaseIterable {
    /// The first that is known.
    case first
    /// The same words, or the same number under the same bound.
    case repeated
    /// It claims more or is more precise: 3000家 after 近3000家.
    case strengthened
    /// It claims less or is less precise: 近3000家 after 2962家.
    case weakened
    /// Other words for what may be the same value, neither more nor less.
    case reworded
    /// Another value.
    case changed
  }

  /// Follows the fact of a claim through other claims.
  public init(of claim: SourcedClaim, among tellings: Tellings) {
    self.init(tellings: tellings.tellings(of: claim))
  }

  private init(tellings: [SourcedClaim]) {
    let ordered = tellings.sorted { Self.key($0) < Self.key($1) }
    var steps: [Step] = []
    for claim in ordered {
      let drift = steps.last.map { Drift(from: $0.claim.claim, to: claim.claim) } ?? .first
      steps.append(Step(claim: claim, drift: drift))
    }
    self.steps = steps
  }

  /// Follows the fact of a claim through all claims that may tell it: those of its fact, and those that a search for
  /// conflicts holds against it.
  public init(of claim: SourcedClaim, in claims: [SourcedClaim]) {
    let tellings = Tellings(claims).tellings(of: claim)
    let own = Set(tellings.filter { $0.claim.sentence.text == claim.claim.sentence.text }.map(\.id))
    let facts = crossCheck(claims).filter { finding in
      finding.verdict.isOfOneFact && finding.claims.contains { own.contains($0.id) }
    }
    let others = facts.flatMap(\.claims).filter { !tellings.contains($0) }
    self.init(tellings: tellings + others.grouped(by: \.id).compactMap(\.elements.first))
  }

  private static func key(_ claim: SourcedClaim) -> (String, String, Int) {
    (claim.published?.description ?? "~", claim.doc, claim.claim.start)
  }
}

extension Verdict {
  /// Whether it is about figures of one fact: the arithmetic of an article, plans and results are about several.
  fileprivate var isOfOneFact: Bool {
    switch self {
    case .agree, .agreeRounding, .contradict, .revised: true
    default: false
    }
  }
}

extension Trace.Drift {
  /// What became of a wording.
  init(from before: Claim, to after: Claim) {
    guard let old = before.quantity, let (value, interval) = after.quantity?.converted(to: old.unit),
      let comparator = after.quantity?.comparator
    else {
      self = .changed
      return
    }
    if old.value == value {
      let step = comparator.strength - old.comparator.strength
      self = step == 0 ? .repeated : step > 0 ? .strengthened : .weakened
    } else if old.interval.contains(interval) {
      self = .strengthened
    } else if interval.contains(old.interval) {
      self = .weakened
    } else {
      self = old.interval.meets(interval) ? .reworded : .changed
    }
  }
}

extension Comparator {
  /// How much a wording claims of one number, from 不到 to 超过.
  fileprivate var strength: Int {
    switch self {
    case .less: 0
    case .atMost: 1
    case .nearly: 2
    case .approximately: 3
    case .equal, .range: 4
    case .atLeast: 5
    case .greater: 6
    }
  }
}
