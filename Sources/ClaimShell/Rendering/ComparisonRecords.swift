import ClaimAnalysis
import ClaimModel

extension Listing {
  /// A comparison for programs: a row for every claim of every cell, then the ones that stand apart.
  init(records comparison: Comparison, against row: Int?) {
    let standings = comparison.standings(against: row)
    var rows: [[String?]] = []
    for (index, cells) in comparison.cells.enumerated() {
      for (column, cell) in cells.enumerated() {
        for (number, reading) in cell.readings.enumerated() {
          rows += reading.claims.map { claim in
            let standing = standings[index][column]
            let own = [
              cell.isContested ? "disagree" : "agree", String(number + 1), String(reading.sourceCount),
              standing?.rank?.lowerBound.description, standing?.rank?.upperBound.description,
              standing?.relation?.difference.description,
              standing?.relation?.quotient?.description, nil,
            ]
            return Self.fields(of: claim) + own
          }
        }
      }
    }
    rows += comparison.apart.map {
      Self.fields(of: $0.claim) + ["apart", nil, nil, nil, nil, nil, nil, $0.difference.code]
    }
    self.init(
      Self.fieldNames + ["cell", "reading", "sources", "rank", "rank_to", "difference", "ratio", "reason"], rows)
  }

  /// The columns that lead a figure back to its sentence.
  static let fieldNames =
    [
      "region", "region_code", "entity", "metric", "period", "figure", "value", "unit", "comparator", "low", "high",
      "claim", "article",
      "sentence",
    ] + ExportColumn.evidence.map(\.name)

  /// The values of those columns.
  static func fields(of sourced: SourcedClaim) -> [String?] {
    let (claim, quantity) = (sourced.claim, sourced.claim.quantity)
    return [
      claim.region?.region.name, claim.region?.region.code, claim.entity?.text, claim.metric?.phrase,
      claim.period?.description,
      claim.figure.text, quantity?.value.description, quantity?.unit.symbol, quantity?.comparator.rawValue,
      quantity?.interval.low?.description, quantity?.interval.high?.description, sourced.id?.description, sourced.doc,
      claim.sentence.text,
    ] + ExportColumn.evidence.map { $0.value(sourced) }
  }
}
