import ClaimAnalysis
import ClaimModel

/// Signs in tables behind what a person has read, and what is less than stated and asserted; a line under the table
/// explains each.
public enum Caveat: String, Sendable, Hashable, CaseIterable {
  /// A person stands for it.
  case confirmed = "✓"
  /// The words do not stand in the figure's sentence.
  case unstated = "*"
  /// The text denies it, reports it as a rumour or supposes it.
  case unasserted = "?"
  /// Sources tell different values.
  case contested = "≠"

  /// What the sign means: `* not stated in …`.
  public func legend(in language: Language) -> String {
    switch self {
    case .confirmed: rawValue + language(" 人工核过", " read by a person")
    case .unstated:
      rawValue
        + language(
          " 原句没有写明，取自别处或推定；见 --stated", " not stated in the figure's sentence, but elsewhere or assumed; see --stated")
    case .unasserted:
      rawValue
        + language(
          " 原文是否认、传闻或假设，不作比较和核对的依据", " denied, a rumour or supposed in the text: no fact to compare or check with")
    case .contested: rawValue + language(" 来源说法不一", " sources disagree")
    }
  }
}

extension Claim {
  /// The mark of a field whose words do not stand in the sentence; nil for one that is stated, or not known.
  public func caveat(of field: Derivation.Field) -> Caveat? {
    evidence(of: field).flatMap { $0.isStated ? nil : .unstated }
  }

  /// The mark of a figure that is no fact.
  public var assertionCaveat: Caveat? { assertion == .asserted ? nil : .unasserted }

  /// The marks of the figure where its fields stand elsewhere: in a table of values.
  public var caveats: [Caveat] { (isStated ? [] : [.unstated]) + (assertionCaveat.map { [$0] } ?? []) }
}

extension SourcedClaim {
  /// The marks of the figure: what a person stands for needs no doubt about where its fields stand.
  public var caveats: [Caveat] {
    isConfirmed ? [.confirmed] + (claim.assertionCaveat.map { [$0] } ?? []) : claim.caveats
  }
}

extension [SourcedClaim] {
  /// The marks of what a person stands for, else of what none of the claims states in one sentence, or none asserts.
  public var commonCaveats: [Caveat] {
    let confirmed = filter(\.isConfirmed)
    let told = confirmed.isEmpty ? self : confirmed
    return Caveat.allCases.filter { caveat in told.allSatisfy { $0.caveats.contains(caveat) } }
  }
}

extension Comparison.Reading {
  /// The marks of what a person stands for, or no claim states in one sentence, or asserts.
  public var caveats: [Caveat] { claims.commonCaveats }
}

extension Comparison.Cell {
  /// The marks of any of its readings.
  public var caveats: [Caveat] { readings.flatMap(\.caveats) }
}

extension String {
  /// The text with marks behind it.
  public func marked(_ caveats: [Caveat]) -> String { self + caveats.map(\.rawValue).joined() }

  /// The text with a mark behind it where there is one.
  public func marked(_ caveat: Caveat?) -> String { self + (caveat?.rawValue ?? "") }
}
