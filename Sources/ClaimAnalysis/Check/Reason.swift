import ClaimModel

/// Why a finding came to its verdict.
public enum Reason: Sendable, Hashable {
  /// The headline and the text under it give the same words another figure.
  case headlineAgainstText
  /// Claims of one fact; the number of distinct sentences that make them.
  case sameFact(sentences: Int)
  /// Two texts that are the same but for one figure.
  case copy
  /// A later article that says of a figure that it was corrected.
  case correction
  /// A later article that gives an earlier period another figure.
  case restated
  /// The statement against the evidence of this period.
  case evidence(period: String?)
  /// The statement agrees with a source of this period that other sources contradict.
  case contested(period: String?)
  /// The value stands in a source, but of another time or place.
  case elsewhere(Difference)
  /// The comparable figures differ from the statement in this.
  case difference(Difference)
  /// No figure of this metric and region.
  case nothingComparable
  /// The statement leaves open what the evidence needs: no region is named.
  case unstated(Difference)
  /// A relation that the text itself states: 是…的4.9倍.
  case arithmetic
  /// One of the figures that the relation needs is not in the text.
  case notStated
  /// Growth of output is at constant prices, the levels are at the prices of their years.
  case constantPrices
  /// The figures fit when they are taken as rounded.
  case rounded
  /// A plan and what came of it.
  case plan

  /// The stable word of the output. Differences have the words of what cannot be compared.
  public var code: String {
    switch self {
    case .headlineAgainstText: "headline"
    case .sameFact: "same-fact"
    case .copy: "copy"
    case .correction: "correction"
    case .restated: "restated"
    case .evidence: "evidence"
    case .contested: "contested"
    case .elsewhere(let difference): "other-" + difference.rawValue
    case .difference(let difference): difference.code
    case .nothingComparable: "nothing-comparable"
    case .unstated(let difference): "unstated-" + difference.rawValue
    case .arithmetic: "arithmetic"
    case .notStated: "not-stated"
    case .constantPrices: "constant-prices"
    case .rounded: "rounded"
    case .plan: "plan"
    }
  }
}

extension Difference {
  /// The word of the output for why two figures cannot be compared.
  public var code: String {
    switch self {
    case .period, .timeKind: "period"
    case .scope: "scope"
    case .status: "status"
    case .unit: "unit"
    case .region, .entity, .population: "population"
    case .metric, .kind, .base: "definition"
    }
  }
}
