import ClaimModel

extension ClaimLine {
  /// The claim that the line tells of; nil when it says what no claim can say.
  var claim: Claim? {
    guard let kind = Claim.Kind(rawValue: kind), let status = Claim.Status(rawValue: status),
      let figure = figure.mention, let sentence = sentence.mention
    else { return nil }
    var claim = Claim(
      figure: figure, kind: kind, quantity: quantity?.model, period: period?.model, sentence: sentence,
      derivation: derivation.compactMap { $0.model })
    claim.metric = metric.map { MetricReading(phrase: $0, id: metricID.map(MetricID.init)) }
    claim.entity = entity?.mention
    claim.region = region?.model
    claim.base = base
    claim.status = status
    claim.attribution = attribution?.mention
    claim.qualifiers = qualifiers
    claim.headline = headline
    return claim
  }
}

extension ClaimLine.Words {
  fileprivate var mention: Mention? { place.span.map { Mention(text: text, place: $0) } }
}

extension ClaimLine.Place {
  fileprivate var span: TextSpan? {
    guard 0 <= start, start <= end, 0 <= byteStart, byteStart <= byteEnd else { return nil }
    return TextSpan(scalars: start..<end, bytes: byteStart..<byteEnd)
  }
}

extension ClaimLine.QuantityPart {
  fileprivate var model: Quantity? {
    guard let value = ExactDecimal(stored: value, exponent: exponent),
      let dimension = FigureUnit.Dimension(rawValue: dimension), let factor = Ratio(stored: factor),
      let comparator = Comparator(rawValue: comparator)
    else { return nil }
    return Quantity(
      value: value, unit: FigureUnit(unit, dimension, factor: factor), comparator: comparator,
      interval: Interval(
        low: low.flatMap { ExactDecimal(stored: $0) }, high: high.flatMap { ExactDecimal(stored: $0) },
        includesLow: includesLow, includesHigh: includesHigh))
  }
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
    Period.Origin(rawValue: origin).map {
      Period(
        start: start.flatMap { CalendarDate(iso8601: $0) }, end: end.flatMap { CalendarDate(iso8601: $0) }, text: text,
        origin: $0, yearless: yearless.flatMap(Period.Yearless.init(stored:)))
    }
  }
}

extension ClaimLine.Step {
  fileprivate var model: Derivation? {
    Derivation.Field(rawValue: field).map { Derivation($0, rule: rule, words: words?.span) }
  }
}
