import ClaimModel

extension ClaimLine {
  /// The claim with what the line says of its article; nil when it says what no claim can say.
  var sourced: SourcedClaim? {
    guard let claim else { return nil }
    let published = published.flatMap { CalendarDate(iso8601: $0) }.map { PublicationDate($0, source: .stated) }
    var sourced = SourcedClaim(id: id.map { ClaimID($0) }, doc: doc, published: published, claim: claim)
    (sourced.title, sourced.publisher, sourced.url) = (title, publisher, url)
    sourced.original = original.map { ClaimID($0) }
    return sourced
  }

  /// The claim that the line tells of; nil when it says what no claim can say.
  var claim: Claim? {
    guard let words = sentence.text, let kind = Claim.Kind(rawValue: kind), let status = Claim.Status(rawValue: status),
      let aspect = Aspect(rawValue: aspect), let assertion = Assertion(rawValue: assertion),
      let place = TextSpan(start, end, byteStart, byteEnd),
      let sentencePlace = TextSpan(sentence.start, sentence.end, sentence.byteStart, sentence.byteEnd)
    else { return nil }
    var claim = Claim(
      figure: Mention(text: text, place: place), kind: kind, quantity: quantity, period: period?.model,
      sentence: Mention(text: words, place: sentencePlace),
      derivation: derivation.isEmpty ? evidence.steps : derivation.compactMap(\.model))
    claim.metric = metric.map { phrase in
      MetricReading(
        phrase: phrase, id: metricID.map(MetricID.init), head: head, modifiers: modifiers.compactMap(\.model))
    }
    claim.entity = Mention(entity, entityPlace)
    claim.region = region?.model
    claim.base = base
    claim.status = status
    claim.attribution = Mention(attribution, attributionPlace)
    claim.qualifiers = qualifiers
    (claim.aspect, claim.assertion) = (aspect, assertion)
    claim.timeKind = timeKind.flatMap(TimeKind.init)
    claim.basis = basis.flatMap(PriceBasis.init)
    claim.headline = headline
    claim.locator = locator.flatMap { Locator($0) }
    return claim
  }

  private var quantity: Quantity? {
    guard let value = value.flatMap({ ExactDecimal(stored: $0, exponent: exponent) }),
      let dimension = dimension.flatMap(FigureUnit.Dimension.init), let factor = factor.flatMap(Ratio.init(stored:)),
      let comparator = Comparator(rawValue: comparator)
    else { return nil }
    return Quantity(
      value: value, unit: FigureUnit(unit ?? "", dimension, factor: factor), comparator: comparator,
      interval: Interval(
        low: low.flatMap { ExactDecimal(stored: $0) }, high: high.flatMap { ExactDecimal(stored: $0) },
        includesLow: includesLow ?? true, includesHigh: includesHigh ?? true))
  }
}

extension TextSpan {
  fileprivate init?(_ start: Int, _ end: Int, _ byteStart: Int, _ byteEnd: Int) {
    guard 0 <= start, start <= end, 0 <= byteStart, byteStart <= byteEnd else { return nil }
    self.init(scalars: start..<end, bytes: byteStart..<byteEnd)
  }
}

extension Mention {
  fileprivate init?(_ text: String?, _ place: ClaimLine.Place?) {
    guard let text, let place, let span = TextSpan(place.start, place.end, place.byteStart, place.byteEnd) else {
      return nil
    }
    self.init(text: text, place: span)
  }
}

extension ClaimLine.EvidencePart {
  /// The evidence as steps of a derivation that name no rules.
  fileprivate var steps: [Derivation] {
    [(Derivation.Field.metric, metric), (.region, region), (.period, period), (.status, status)].compactMap {
      field, evidence in evidence.flatMap(Evidence.init).map { Derivation(field, rule: "", evidence: $0) }
    }
  }
}

extension ClaimLine.ModifierPart {
  fileprivate var model: Modifier? { Modifier.Kind(rawValue: kind).map { Modifier($0, text) } }
}

extension ClaimLine.RegionPart {
  fileprivate var model: RegionReading? {
    Region.Level(rawValue: level).map {
      RegionReading(region: Region(name: name, code: code, level: $0, parent: parent), isInferred: inferred)
    }
  }
}

extension ClaimLine.PeriodPart {
  fileprivate var model: Period? {
    // Before records had a version, the ends themselves were without a year.
    let words = edtf?.split(separator: "/").map(String.init) ?? [start, end].compactMap(\.self)
    let ends = words.compactMap(Self.withoutYear)
    let yearless = ends.first.flatMap { Period.Yearless(stored: "\($0)/\(ends.last ?? $0)") }
    return Period.Origin(rawValue: origin).map {
      Period(
        start: start.flatMap { CalendarDate(iso8601: $0) }, end: end.flatMap { CalendarDate(iso8601: $0) }, text: text,
        origin: $0, yearless: yearless)
    }
  }
}

extension ClaimLine.PeriodPart {
  /// What stands behind an unknown year: `07-09` of `XXXX-07-09`.
  private static func withoutYear(_ day: String) -> String? {
    day.hasPrefix("XXXX-") ? String(day.dropFirst(5)) : nil
  }
}

extension ClaimLine.Step {
  fileprivate var model: Derivation? {
    guard let field = Derivation.Field(rawValue: field), let evidence = Evidence(rawValue: evidence) else { return nil }
    let words = start.flatMap { start in
      end.flatMap { end in byteStart.flatMap { from in byteEnd.flatMap { TextSpan(start, end, from, $0) } } }
    }
    return Derivation(field, rule: rule, words: words, evidence: evidence)
  }
}
