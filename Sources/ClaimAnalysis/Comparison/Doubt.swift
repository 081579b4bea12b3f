import ClaimModel

extension SourcedClaim {
  /// Whether its metric, region and period stand in its own sentence, which asserts it, or a person stands for them.
  public var isFirm: Bool { (isConfirmed || claim.isStated) && claim.assertion == .asserted }
}

extension Comparison.Reading {
  /// Whether a person stands for one of its claims.
  public var isConfirmed: Bool { claims.contains(where: \.isConfirmed) }

  /// Whether one of its claims is firm.
  public var isFirm: Bool { claims.contains(where: \.isFirm) }

  /// The claim to show for it: the most precise of those that a person stands for, else of those that are firm, else of all.
  public var leading: SourcedClaim? {
    claims.first(where: \.isConfirmed) ?? claims.first(where: \.isFirm) ?? claims.first
  }
}

extension Comparison.Cell {
  /// The readings that count: beside one that a person stands for, others do not, nor beside one whose place and time its
  /// sentence states, those that only infer them.
  public var told: [Comparison.Reading] {
    let best = [readings.filter(\.isConfirmed), readings.filter(\.isFirm)].first { !$0.isEmpty }
    return best ?? readings
  }

  /// Whether some source states its place and time in one sentence.
  public var isStated: Bool { readings.contains(where: \.isFirm) }

  /// The claim that a finding may rest on; nil where sources disagree, are silent, or do not state place and time.
  public var firm: SourcedClaim? {
    let told = told
    return told.count == 1 && told[0].isFirm ? told[0].leading : nil
  }
}

extension Comparison {
  /// The figures that a person stands for; nil where there are none.
  public var confirmed: Comparison? {
    let kept = cells.map { row in row.map { Cell(readings: $0.readings.filter(\.isConfirmed)) } }
    let rows = rows.indices.filter { row in kept[row].contains { !$0.readings.isEmpty } }
    let columns = periods.indices.filter { column in kept.contains { !$0[column].readings.isEmpty } }
    guard !rows.isEmpty else { return nil }
    return Comparison(
      self, rows: rows.map { self.rows[$0] }, periods: columns.map { periods[$0] },
      cells: rows.map { row in columns.map { kept[row][$0] } })
  }
}

extension Period {
  /// Whether it is one calendar year.
  public var isYear: Bool { description.utf8.count == 4 }
}
