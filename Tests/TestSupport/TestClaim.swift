import ClaimModel

/// A count in a sentence whose figure is marked: 松江有⟦2306家⟧。
public func testClaim(
  _ marked: String, _ value: String, by comparator: Comparator = .equal, region: Region, year: Int,
  status: Claim.Status = .actual, doc: String = "a.txt", at origin: Int = 0
) -> SourcedClaim {
  let parts = marked.split(whereSeparator: { $0 == "⟦" || $0 == "⟧" }).map(String.init)
  let start = origin + parts[0].unicodeScalars.count
  var claim = Claim(
    figure: Mention(text: parts[1], place: testSpan(start, parts[1])), kind: .count,
    quantity: Quantity(value: ExactDecimal(value) ?? .zero, unit: FigureUnit("家", .count), comparator: comparator),
    sentence: Mention(text: parts.joined(), place: testSpan(origin, parts.joined())))
  claim.metric = MetricReading(phrase: "高新技术企业", id: MetricID("high-tech-enterprises"))
  claim.region = RegionReading(region: region, isInferred: false)
  claim.period = Period(
    start: CalendarDate(firstOfMonth: 1, year: year), end: CalendarDate(lastOfMonth: 12, year: year), text: "\(year)年")
  claim.status = status
  return SourcedClaim(doc: doc, claim: claim)
}

/// The place of a text that starts at a scalar.
public func testSpan(_ start: Int, _ text: String) -> TextSpan {
  TextSpan(scalars: start..<start + text.unicodeScalars.count, bytes: start..<start + text.utf8.count)
}
