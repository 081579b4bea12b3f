import ClaimModel

extension JSONText {
  /// Appends a claim as one JSON object and a line end. The names and their order are the program's interface.
  mutating func claim(_ claim: Claim, doc: String) {
    raw("{\"doc\":")
    string(doc)
    place(claim.figure.place)
    raw(",\"text\":")
    string(claim.figure.text)
    raw(",\"kind\":")
    string(claim.kind.rawValue)
    value(claim)
    raw(",\"metric\":")
    string(claim.metric?.phrase)
    raw(",\"metric_id\":")
    string(claim.metric?.id?.name)
    raw(",\"entity\":")
    string(claim.entity?.text)
    raw(",\"region\":")
    region(claim.region?.region)
    raw(",\"period\":")
    period(claim.period)
    raw(",\"base\":")
    string(claim.base)
    raw(",\"status\":")
    string(claim.status.rawValue)
    raw(",\"attribution\":")
    string(claim.attribution?.text)
    raw(",\"sentence\":{\"start\":")
    number(claim.sentence.place.scalars.lowerBound)
    raw(",\"end\":")
    number(claim.sentence.place.scalars.upperBound)
    raw(",\"text\":")
    string(claim.sentence.text)
    raw("},\"derivation\":[")
    for (index, step) in claim.derivation.enumerated() {
      if index > 0 { raw(",") }
      string(step.rule)
    }
    raw("]}\n")
  }

  private mutating func place(_ place: TextSpan) {
    raw(",\"start\":")
    number(place.scalars.lowerBound)
    raw(",\"end\":")
    number(place.scalars.upperBound)
    raw(",\"byte_start\":")
    number(place.bytes.lowerBound)
    raw(",\"byte_end\":")
    number(place.bytes.upperBound)
  }

  private mutating func value(_ claim: Claim) {
    let quantity = claim.quantity
    raw(",\"value\":")
    string(quantity?.value.description ?? (claim.kind == .date ? claim.period?.description : nil))
    raw(",\"low\":")
    string(quantity?.interval.low?.description)
    raw(",\"high\":")
    string(quantity?.interval.high?.description)
    raw(",\"unit\":")
    string(quantity.flatMap { $0.unit.symbol.isEmpty ? nil : $0.unit.symbol })
    raw(",\"comparator\":")
    string((quantity?.comparator ?? .equal).rawValue)
  }

  private mutating func region(_ region: Region?) {
    guard let region else { return raw("null") }
    raw("{\"name\":")
    string(region.name)
    raw(",\"code\":")
    string(region.code)
    raw(",\"level\":")
    string(region.level.rawValue)
    raw("}")
  }

  private mutating func period(_ period: Period?) {
    guard let period else { return raw("null") }
    let yearless = period.yearless.map { _ in period.description }
    raw("{\"start\":")
    string(period.start?.description ?? yearless)
    raw(",\"end\":")
    string(period.end?.description ?? yearless)
    raw(",\"text\":")
    string(period.text)
    raw(",\"inferred\":")
    boolean(period.isInferred)
    raw("}")
  }
}
