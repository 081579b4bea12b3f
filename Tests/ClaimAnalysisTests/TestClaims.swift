import ClaimModel

/// A claim from a sentence with its figure marked: `松江高新技术企业达到⟦2306家⟧`.
///
/// `metric` is a phrase, or `id:phrase` for an entry of the vocabulary; `period` a year, or two days with a slash.
func claim(
  _ marked: String, _ value: String, _ unit: FigureUnit = .enterprises, kind: Claim.Kind = .count,
  by comparator: Comparator = .equal, scaled power: Int = 0, metric: String? = nil, region: Region? = nil,
  entity: String? = nil, period: String? = nil, periodText: String = "", origin: Period.Origin = .explicit,
  base: String? = nil, status: Claim.Status = .actual, qualifiers: [String] = [], headline: String? = nil,
  doc: String = "a", published: String? = nil, at origin0: Int = 0
) -> SourcedClaim {
  let parts = marked.split(separator: "⟦", omittingEmptySubsequences: false)
  let rest = (parts.last ?? "").split(separator: "⟧", omittingEmptySubsequences: false)
  let (before, figure) = (String(parts[0]), String(rest[0]))
  let sentence = before + figure + String(rest.last ?? "")
  let start = origin0 + before.unicodeScalars.count
  let number = (ExactDecimal(value) ?? .zero).scaled(byPowerOfTen: power)
  var claim = Claim(
    figure: Mention(text: figure, place: span(start, figure)), kind: kind,
    quantity: Quantity(value: number, unit: unit, comparator: comparator),
    sentence: Mention(text: sentence, place: span(origin0, sentence)))
  claim.metric = metric.map(reading)
  claim.region = region.map { RegionReading(region: $0, isInferred: false) }
  claim.entity = entity.map { Mention(text: $0, place: span(origin0, $0)) }
  claim.period = period.map { days($0, text: periodText, origin: origin) }
  claim.base = base
  claim.status = status
  claim.qualifiers = qualifiers
  claim.headline = headline
  let day = published.flatMap { CalendarDate(iso8601: $0) }
  return SourcedClaim(doc: doc, published: day.map { PublicationDate($0, source: .stated) }, claim: claim)
}

/// The number of high-tech enterprises, the fact that most tests turn on.
func highTech(
  _ count: String, by comparator: Comparator = .equal, region: Region? = .songjiang, entity: String? = nil,
  period: String? = "2021", periodText: String = "", origin: Period.Origin = .explicit,
  status: Claim.Status = .actual, qualifiers: [String] = [], phrase: String = "高新技术企业", doc: String = "a",
  published: String? = nil, at start: Int = 0
) -> SourcedClaim {
  claim(
    "\(doc)说\(phrase)达到⟦\(count)家⟧", count, by: comparator, metric: "high-tech-enterprises:\(phrase)",
    region: region, entity: entity, period: period, periodText: periodText, origin: origin, status: status,
    qualifiers: qualifiers, doc: doc, published: published, at: start)
}

private func span(_ start: Int, _ text: String) -> TextSpan {
  TextSpan(
    scalars: start..<start + text.unicodeScalars.count, bytes: start * 3..<start * 3 + text.utf8.count)
}

private func reading(_ metric: String) -> MetricReading {
  let parts = metric.split(separator: ":")
  return parts.count == 2
    ? MetricReading(phrase: String(parts[1]), id: MetricID(String(parts[0]))) : MetricReading(phrase: metric)
}

private func days(_ period: String, text: String, origin: Period.Origin) -> Period {
  let ends = period.split(separator: "/").map(String.init)
  let (first, last) = ends.count == 2 ? (ends[0], ends[1]) : (period + "-01-01", period + "-12-31")
  return Period(
    start: CalendarDate(iso8601: first), end: CalendarDate(iso8601: last), text: text.isEmpty ? period : text,
    origin: origin)
}

extension FigureUnit {
  static let enterprises = FigureUnit("家", .count)
  static let yuan = FigureUnit("CNY", .money)
  static let dollars = FigureUnit("USD", .money)
  static let hectares = FigureUnit("ha", .area, factor: Ratio(ExactDecimal(10_000)))
  static let squareMetres = FigureUnit("m2", .area)
}

extension Region {
  static let songjiang = Region(name: "松江区", code: "310117", level: .county, parent: "上海市")
  static let qingpu = Region(name: "青浦区", code: "310118", level: .county, parent: "上海市")
  static let shanghai = Region(name: "上海市", code: "310000", level: .province)
}
