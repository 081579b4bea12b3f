import ClaimModel

extension ClaimRecord {
  /// The row of a claim of an article.
  init(_ claim: Claim, articleID: Int64) {
    let (quantity, region, period) = (claim.quantity, claim.region, claim.period)
    let (entity, attribution) = (claim.entity?.place, claim.attribution?.place)
    self.init(
      articleId: articleID,
      start: claim.figure.place.scalars.lowerBound, end: claim.figure.place.scalars.upperBound,
      byteStart: claim.figure.place.bytes.lowerBound, byteEnd: claim.figure.place.bytes.upperBound,
      text: claim.figure.text, kind: claim.kind.rawValue,
      value: quantity?.value.description, valueExponent: quantity?.value.exponent,
      valueNumber: quantity.flatMap { Double($0.value.description) },
      low: quantity?.interval.low?.description, high: quantity?.interval.high?.description,
      includesLow: quantity?.interval.includesLow, includesHigh: quantity?.interval.includesHigh,
      unit: quantity?.unit.symbol, dimension: quantity?.unit.dimension.rawValue,
      unitFactor: quantity?.unit.factor.stored, comparator: quantity?.comparator.rawValue,
      metric: claim.metric?.phrase, metricId: claim.metric?.id?.name,
      entity: claim.entity?.text,
      entityStart: entity?.scalars.lowerBound, entityEnd: entity?.scalars.upperBound,
      entityByteStart: entity?.bytes.lowerBound, entityByteEnd: entity?.bytes.upperBound,
      regionName: region?.region.name, regionCode: region?.region.code, regionLevel: region?.region.level.rawValue,
      regionParent: region?.region.parent, regionInferred: region?.isInferred,
      period: period?.description, periodStart: period?.start?.description, periodEnd: period?.end?.description,
      periodText: period?.text, periodOrigin: period?.origin.rawValue, periodYearless: period?.yearless?.stored,
      base: claim.base, status: claim.status.rawValue,
      attribution: claim.attribution?.text,
      attributionStart: attribution?.scalars.lowerBound, attributionEnd: attribution?.scalars.upperBound,
      attributionByteStart: attribution?.bytes.lowerBound, attributionByteEnd: attribution?.bytes.upperBound,
      qualifiers: claim.qualifiers,
      sentence: claim.sentence.text,
      sentenceStart: claim.sentence.place.scalars.lowerBound, sentenceEnd: claim.sentence.place.scalars.upperBound,
      sentenceByteStart: claim.sentence.place.bytes.lowerBound, sentenceByteEnd: claim.sentence.place.bytes.upperBound,
      headline: claim.headline, derivation: claim.derivation.map(Step.init))
  }
}

extension ClaimRecord.Step {
  init(_ derivation: Derivation) {
    field = derivation.field.rawValue
    rule = derivation.rule
    place = derivation.words.map {
      [$0.scalars.lowerBound, $0.scalars.upperBound, $0.bytes.lowerBound, $0.bytes.upperBound]
    }
  }
}

extension Period.MonthDay {
  /// `07` or `07-09`.
  var stored: String {
    let twoDigits = { (number: Int) in (number < 10 ? "0" : "") + String(number) }
    return twoDigits(month) + (day.map { "-" + twoDigits($0) } ?? "")
  }

  /// Reads what `stored` writes.
  init?(stored text: String) {
    let parts = text.split(separator: "-").map { Int($0) }
    guard let first = parts.first, let month = first else { return nil }
    self.init(month: month, day: parts.count > 1 ? parts[1] : nil)
  }
}
