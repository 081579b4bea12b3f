import ClaimModel

extension ClaimRecord {
  /// The claim of the row; nil when the row says what no claim can say, as only another program writes.
  var claim: Claim? {
    guard let kind = Claim.Kind(rawValue: kind), let status = Claim.Status(rawValue: status),
      let figure = Mention(text, start, end, byteStart, byteEnd),
      let sentence = Mention(sentence, sentenceStart, sentenceEnd, sentenceByteStart, sentenceByteEnd)
    else { return nil }
    var claim = Claim(
      figure: figure, kind: kind, quantity: quantity, period: readPeriod, sentence: sentence,
      derivation: derivation.compactMap(\.value))
    claim.metric = metric.map { MetricReading(phrase: $0, id: metricId.map(MetricID.init)) }
    claim.entity = Mention(entity, entityStart, entityEnd, entityByteStart, entityByteEnd)
    claim.region = region
    claim.base = base
    claim.status = status
    claim.attribution = Mention(
      attribution, attributionStart, attributionEnd, attributionByteStart, attributionByteEnd)
    claim.qualifiers = qualifiers
    claim.headline = headline
    return claim
  }

  private var quantity: Quantity? {
    guard let value = value.flatMap({ ExactDecimal(stored: $0, exponent: valueExponent) }), let unit,
      let dimension = dimension.flatMap(FigureUnit.Dimension.init),
      let factor = unitFactor.flatMap(Ratio.init(stored:)),
      let comparator = comparator.flatMap(Comparator.init)
    else { return nil }
    return Quantity(
      value: value, unit: FigureUnit(unit, dimension, factor: factor), comparator: comparator,
      interval: Interval(
        low: low.flatMap { ExactDecimal(stored: $0) }, high: high.flatMap { ExactDecimal(stored: $0) },
        includesLow: includesLow ?? true, includesHigh: includesHigh ?? true))
  }

  private var region: RegionReading? {
    guard let regionName, let level = regionLevel.flatMap(Region.Level.init) else { return nil }
    return RegionReading(
      region: Region(name: regionName, code: regionCode, level: level, parent: regionParent),
      isInferred: regionInferred ?? false)
  }

  private var readPeriod: Period? {
    guard let periodText, let origin = periodOrigin.flatMap(Period.Origin.init) else { return nil }
    return Period(
      start: periodStart.flatMap { CalendarDate(iso8601: $0) }, end: periodEnd.flatMap { CalendarDate(iso8601: $0) },
      text: periodText, origin: origin, yearless: periodYearless.flatMap(Period.MonthDay.init(stored:)))
  }
}

extension ClaimRecord.Step {
  /// The derivation that the step writes down.
  fileprivate var value: Derivation? {
    guard let field = Derivation.Field(rawValue: field) else { return nil }
    let words = place.flatMap { $0.count == 4 ? TextSpan(stored: $0[0], $0[1], $0[2], $0[3]) : nil }
    return Derivation(field, rule: rule, words: words)
  }
}

extension TextSpan {
  /// A stored place; nil when it ends before it starts.
  fileprivate init?(stored start: Int, _ end: Int, _ byteStart: Int, _ byteEnd: Int) {
    guard start <= end, byteStart <= byteEnd else { return nil }
    self.init(scalars: start..<end, bytes: byteStart..<byteEnd)
  }
}

extension Mention {
  /// Stored words and their place; nil when any of it is missing.
  fileprivate init?(_ text: String?, _ start: Int?, _ end: Int?, _ byteStart: Int?, _ byteEnd: Int?) {
    guard let text, let start, let end, let byteStart, let byteEnd,
      let place = TextSpan(stored: start, end, byteStart, byteEnd)
    else { return nil }
    self.init(text: text, place: place)
  }
}
