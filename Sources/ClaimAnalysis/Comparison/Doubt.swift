import ClaimModel

extension Claim {
  /// Whether its metric, region and period stand in its own sentence, which asserts it.
  public var isFirm: Bool { isStated && assertion == .asserted }
}

extension Comparison.Reading {
  /// Whether one of its claims is firm.
  public var isFirm: Bool { claims.contains(where: \.claim.isFirm) }

  /// The claim to show for it: the most precise of those that are firm, else of all.
  public var leading: SourcedClaim? { claims.first(where: \.claim.isFirm) ?? claims.first }
}

extension Comparison.Cell {
  /// The readings that count: beside one whose place and time its sentence states, those that only infer them do not.
  public var told: [Comparison.Reading] {
    let firm = readings.filter(\.isFirm)
    return firm.isEmpty ? readings : firm
  }

  /// Whether some source states its place and time in one sentence.
  public var isStated: Bool { readings.contains(where: \.isFirm) }

  /// The claim that a finding may rest on; nil where sources disagree, are silent, or do not state place and time.
  public var firm: SourcedClaim? {
    let told = told
    return told.count == 1 && told[0].isFirm ? told[0].leading : nil
  }
}

extension Period {
  /// Whether it is one calendar year.
  public var isYear: Bool { description.utf8.count == 4 }
}
