import ClaimModel

extension JSONText {
  /// Appends a claim as one JSON object and a line end: the only place that knows how claims are written.
  public mutating func claim(_ sourced: SourcedClaim, sentences: SentencePlace = .inside) {
    object(sourced, record: ClaimLine.record, sentences: sentences)
    raw("\n")
  }

  /// Appends a claim as one JSON object, as a record of a name.
  mutating func object(_ sourced: SourcedClaim, record: String, sentences: SentencePlace = .inside) {
    raw("{")
    members(ofClaim: sourced, record: record, sentences: sentences)
    raw("}")
  }

  mutating func members(
    ofClaim sourced: SourcedClaim, record: String = ClaimLine.record, sentences: SentencePlace = .inside
  ) {
    string(.record, record)
    key(Key.version)
    number(RecordSchema.version)
    source(sourced)
    figure(sourced.claim)
    context(sourced.claim)
    grounds(sourced.claim, original: sourced.original, sentences)
  }

  private typealias Key = ClaimLine.CodingKeys

  private mutating func string(_ key: Key, _ text: String?) {
    self.key(key)
    string(text)
  }

  private mutating func source(_ sourced: SourcedClaim) {
    key(Key.id)
    number(sourced.id.map { Int($0.number) })
    string(.claimID, sourced.contentID)
    string(.doc, sourced.doc)
    string(.published, sourced.published?.exactDay?.description)
    string(.title, sourced.title)
    string(.publisher, sourced.publisher)
    string(.url, sourced.url)
  }

  private mutating func figure(_ claim: Claim) {
    let (place, quantity) = (claim.figure.place, claim.quantity)
    for (name, value) in [
      (Key.start, place.scalars.lowerBound), (.end, place.scalars.upperBound), (.byteStart, place.bytes.lowerBound),
      (.byteEnd, place.bytes.upperBound),
    ] {
      key(name)
      number(value)
    }
    string(.text, claim.figure.text)
    string(.kind, claim.kind.rawValue)
    string(.value, quantity?.value.description ?? (claim.kind == .date ? claim.period?.description : nil))
    string(.valueDecimal, quantity?.value.columnText)
    key(Key.exponent)
    number(quantity?.value.exponent)
    string(.low, quantity?.interval.low?.description)
    string(.lowDecimal, quantity?.interval.low?.columnText)
    string(.high, quantity?.interval.high?.description)
    string(.highDecimal, quantity?.interval.high?.columnText)
    key(Key.includesLow)
    boolean(quantity?.interval.includesLow)
    key(Key.includesHigh)
    boolean(quantity?.interval.includesHigh)
    string(.unit, quantity.flatMap { $0.unit.symbol.isEmpty ? nil : $0.unit.symbol })
    string(.dimension, quantity?.unit.dimension.rawValue)
    string(.factor, quantity?.unit.factor.stored)
    string(.comparator, (quantity?.comparator ?? .equal).rawValue)
  }

  private mutating func context(_ claim: Claim) {
    string(.metric, claim.metric?.phrase)
    string(.metricID, claim.metric?.id?.name)
    string(.head, claim.metric?.head)
    key(Key.modifiers)
    array(claim.metric?.modifiers ?? []) { $0.modifier($1) }
    string(.entity, claim.entity?.text)
    key(Key.entityPlace)
    optional(claim.entity?.place) { $0.place($1) }
    key(Key.region)
    optional(claim.region) { $0.region($1) }
    key(Key.period)
    optional(claim.period) { $0.period($1) }
    string(.base, claim.base)
    string(.status, claim.status.rawValue)
    string(.attribution, claim.attribution?.text)
    key(Key.attributionPlace)
    optional(claim.attribution?.place) { $0.place($1) }
    key(Key.qualifiers)
    array(claim.qualifiers) { $0.string($1) }
    string(.aspect, claim.aspect.rawValue)
    string(.timeKind, claim.timeKind?.rawValue)
    string(.basis, claim.basis?.rawValue)
    string(.assertion, claim.assertion.rawValue)
  }

  private mutating func grounds(_ claim: Claim, original: ClaimID?, _ sentences: SentencePlace) {
    key(Key.evidence)
    raw("{")
    for (name, field) in [
      (ClaimLine.EvidencePart.CodingKeys.metric, Derivation.Field.metric), (.region, .region), (.period, .period),
      (.status, .status),
    ] {
      key(name)
      string(claim.evidence(of: field)?.rawValue)
    }
    raw("}")
    key(Key.original)
    number(original.map { Int($0.number) })
    string(.headline, claim.headline)
    string(.locator, claim.locator?.description)
    key(Key.sentence)
    words(claim.sentence, withText: sentences == .inside)
    key(Key.derivation)
    array(claim.derivation) { $0.step($1) }
  }
}

extension JSONText {
  private mutating func place(_ place: TextSpan) {
    raw("{")
    ends(of: place)
    raw("}")
  }

  private mutating func words(_ words: Mention, withText: Bool) {
    raw("{")
    ends(of: words.place)
    key(ClaimLine.Words.CodingKeys.text)
    string(withText ? words.text : nil)
    raw("}")
  }

  mutating func ends(of place: TextSpan?) {
    key(ClaimLine.Place.CodingKeys.start)
    number(place?.scalars.lowerBound)
    key(ClaimLine.Place.CodingKeys.end)
    number(place?.scalars.upperBound)
    key(ClaimLine.Place.CodingKeys.byteStart)
    number(place?.bytes.lowerBound)
    key(ClaimLine.Place.CodingKeys.byteEnd)
    number(place?.bytes.upperBound)
  }

  private mutating func modifier(_ modifier: Modifier) {
    typealias Key = ClaimLine.ModifierPart.CodingKeys
    raw("{")
    key(Key.kind)
    string(modifier.kind.rawValue)
    key(Key.text)
    string(modifier.text)
    raw("}")
  }

  private mutating func region(_ reading: RegionReading) {
    typealias Key = ClaimLine.RegionPart.CodingKeys
    raw("{")
    key(Key.name)
    string(reading.region.name)
    key(Key.code)
    string(reading.region.code)
    key(Key.level)
    string(reading.region.level.rawValue)
    key(Key.parent)
    string(reading.region.parent)
    key(Key.inferred)
    boolean(reading.isInferred)
    raw("}")
  }

  private mutating func period(_ period: Period) {
    typealias Key = ClaimLine.PeriodPart.CodingKeys
    raw("{")
    key(Key.start)
    string(period.start?.description ?? period.yearless.map { "XXXX-\($0.first)" })
    key(Key.end)
    string(period.end?.description ?? period.yearless.map { "XXXX-\($0.last)" })
    key(Key.firstDay)
    string(period.start?.description)
    key(Key.lastDay)
    string(period.end?.description)
    key(Key.edtf)
    string(period.description)
    key(Key.text)
    string(period.text)
    key(Key.inferred)
    boolean(period.isInferred)
    key(Key.origin)
    string(period.origin.rawValue)
    raw("}")
  }

  private mutating func step(_ step: Derivation) {
    typealias Key = ClaimLine.Step.CodingKeys
    raw("{")
    key(Key.field)
    string(step.field.rawValue)
    key(Key.rule)
    string(step.rule)
    key(Key.evidence)
    string(step.evidence.rawValue)
    ends(of: step.words)
    raw("}")
  }
}
