import ClaimAnalysis
import ClaimModel

extension JSONText {
  /// Appends a finding as one JSON object and a line end.
  public mutating func finding(_ finding: Finding) {
    raw("{")
    members(of: finding)
    raw("}\n")
  }

  /// Appends the members of a finding. The names and their order are the program's interface.
  public mutating func members(of finding: Finding) {
    raw("\"record\":\"finding\",\"version\":")
    number(RecordSchema.version)
    raw(",\"id\":")
    string(finding.id)
    if let place = finding.place { self.place(place) }
    raw(",\"verdict\":")
    string(finding.verdict.rawValue)
    raw(",\"reason\":")
    string(finding.reason.code)
    raw(",\"cause\":")
    string(finding.cause?.code)
    raw(",\"metric\":")
    string(finding.metric?.phrase)
    raw(",\"region\":")
    string(finding.region?.name)
    raw(",\"period\":")
    string(finding.period?.description)
    raw(",\"sources\":")
    number(finding.sourceCount)
    raw(",\"claims\":[")
    for (index, claim) in finding.claims.enumerated() {
      if index > 0 { raw(",") }
      quoted(claim)
    }
    raw("],\"computation\":")
    string(finding.computation)
    raw(",\"rule\":")
    string(finding.rule)
  }

  private mutating func place(_ place: DraftPlace) {
    if let statement = place.statement {
      raw(",\"statement\":")
      string(statement)
    }
    raw(",\"line\":")
    number(place.line)
    raw(",\"column\":")
    number(place.column)
  }

  /// A claim of a finding: its place, its words, and what they allow.
  private mutating func quoted(_ sourced: SourcedClaim) {
    let claim = sourced.claim
    raw("{\"doc\":")
    string(sourced.doc)
    raw(",\"start\":")
    number(claim.figure.place.scalars.lowerBound)
    raw(",\"end\":")
    number(claim.figure.place.scalars.upperBound)
    raw(",\"locator\":")
    string(claim.locator?.description)
    raw(",\"text\":")
    string(claim.figure.text)
    raw(",\"low\":")
    string(claim.quantity?.interval.low?.description)
    raw(",\"high\":")
    string(claim.quantity?.interval.high?.description)
    raw("}")
  }
}
