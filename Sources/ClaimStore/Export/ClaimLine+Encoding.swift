import ClaimModel

extension ClaimLine {
  /// The line of a claim.
  init(_ sourced: SourcedClaim) {
    let claim = sourced.claim
    self.init(
      id: sourced.id?.number, doc: sourced.doc, figure: Words(claim.figure), kind: claim.kind.rawValue,
      quantity: claim.quantity.map(QuantityPart.init), metric: claim.metric?.phrase, metricID: claim.metric?.id?.name,
      entity: claim.entity.map(Words.init), region: claim.region.map(RegionPart.init),
      period: claim.period.map(PeriodPart.init), base: claim.base, status: claim.status.rawValue,
      attribution: claim.attribution.map(Words.init), qualifiers: claim.qualifiers, sentence: Words(claim.sentence),
      headline: claim.headline, derivation: claim.derivation.map(Step.init))
  }
}

extension ClaimLine.Words {
  init(_ mention: Mention) { self.init(text: mention.text, place: ClaimLine.Place(mention.place)) }
}

extension ClaimLine.Place {
  init(_ span: TextSpan) {
    self.init(
      start: span.scalars.lowerBound, end: span.scalars.upperBound, byteStart: span.bytes.lowerBound,
      byteEnd: span.bytes.upperBound)
  }
}

extension ClaimLine.QuantityPart {
  init(_ quantity: Quantity) {
    let (unit, interval) = (quantity.unit, quantity.interval)
    self.init(
      value: quantity.value.description, exponent: quantity.value.exponent, unit: unit.symbol,
      dimension: unit.dimension.rawValue, factor: unit.factor.stored, comparator: quantity.comparator.rawValue,
      low: interval.low?.description, high: interval.high?.description, includesLow: interval.includesLow,
      includesHigh: interval.includesHigh)
  }
}

extension ClaimLine.RegionPart {
  init(_ reading: RegionReading) {
    let region = reading.region
    self.init(
      name: region.name, code: region.code, level: region.level.rawValue, parent: region.parent,
      inferred: reading.isInferred)
  }
}

extension ClaimLine.PeriodPart {
  init(_ period: Period) {
    self.init(
      start: period.start?.description, end: period.end?.description, text: period.text,
      origin: period.origin.rawValue, yearless: period.yearless?.stored)
  }
}

extension ClaimLine.Step {
  init(_ derivation: Derivation) {
    self.init(
      field: derivation.field.rawValue, rule: derivation.rule, words: derivation.words.map(ClaimLine.Place.init))
  }
}
