import ClaimModel

/// A column of exported claims: what it is called, what it holds, and how it is found.
struct ExportColumn: Sendable {
  let name: String
  /// A type of Frictionless table schemas.
  let type: String
  let description: String
  let value: @Sendable (SourcedClaim) -> String?

  init(_ name: String, _ type: String, _ description: String, _ value: @escaping @Sendable (SourcedClaim) -> String?) {
    self.name = name
    self.type = type
    self.description = description
    self.value = value
  }

  /// How near the words of a field stand.
  static let evidence = [Derivation.Field.metric, .region, .period, .status].map { field in
    ExportColumn("\(field.rawValue)_evidence", "string", "How near the words stand that tell the \(field.rawValue)") {
      $0.claim.evidence(of: field)?.rawValue
    }
  }

  /// The columns in their order.
  static let all: [ExportColumn] = own + evidence

  private static let own: [ExportColumn] = [
    ExportColumn("id", "integer", "The number of the claim") { $0.id?.description },
    ExportColumn("doc", "string", "The article's path or identifier") { $0.doc },
    ExportColumn("published", "date", "When the article was published") { $0.published?.exactDay?.description },
    ExportColumn("region", "string", "Where") { $0.claim.region?.region.name },
    ExportColumn("region_code", "string", "The region's code of GB/T 2260") { $0.claim.region?.region.code },
    ExportColumn("metric", "string", "What is measured, in the words of the article") { $0.claim.metric?.phrase },
    ExportColumn("metric_id", "string", "The entry of the vocabulary, or what an alias makes it stand for") {
      $0.claim.metric?.id?.name
    },
    ExportColumn("head", "string", "The noun of the metric that is measured") { $0.claim.metric?.head },
    ExportColumn("modifiers", "string", "What narrows it: kind and words, separated by semicolons") {
      $0.claim.metric.flatMap { $0.modifiers.isEmpty ? nil : $0.modifiers.map(\.written).joined(separator: "; ") }
    },
    ExportColumn("entity", "string", "The organisation or project") { $0.claim.entity?.text },
    ExportColumn("kind", "string", "The kind of figure") { $0.claim.kind.rawValue },
    ExportColumn("comparator", "string", "How the wording qualifies the value") {
      $0.claim.quantity?.comparator.rawValue
    },
    ExportColumn("value", "number", "The exact value") { $0.claim.quantity?.value.description },
    ExportColumn("unit", "string", "ISO 4217, UCUM, a classifier, % or pp") { $0.claim.quantity?.unit.symbol },
    ExportColumn("low", "number", "The least value that the wording allows") {
      $0.claim.quantity?.interval.low?.description
    },
    ExportColumn("high", "number", "The largest value that the wording allows") {
      $0.claim.quantity?.interval.high?.description
    },
    ExportColumn("period", "string", "When, in the shortest form of ISO 8601") { $0.claim.period?.description },
    ExportColumn("period_start", "date", "The first day of the period") { $0.claim.period?.start?.description },
    ExportColumn("period_end", "date", "The last day of the period") { $0.claim.period?.end?.description },
    ExportColumn("base", "string", "What a growth is measured from") { $0.claim.base },
    ExportColumn("status", "string", "actual or planned") { $0.claim.status.rawValue },
    ExportColumn("aspect", "string", "level, increment, change or change-of-change") { $0.claim.aspect.rawValue },
    ExportColumn("time_kind", "string", "moment, stretch or running") { $0.claim.timeKind?.rawValue },
    ExportColumn("basis", "string", "At which prices: current or constant") { $0.claim.basis?.rawValue },
    ExportColumn("assertion", "string", "asserted, denied, rumoured or hypothetical") { $0.claim.assertion.rawValue },
    ExportColumn("attribution", "string", "Who says so") { $0.claim.attribution?.text },
    ExportColumn("figure", "string", "The figure as written") { $0.claim.figure.text },
    ExportColumn("start", "integer", "Its place in the article, in Unicode scalars") {
      String($0.claim.figure.place.scalars.lowerBound)
    },
    ExportColumn("end", "integer", "The end of its place") { String($0.claim.figure.place.scalars.upperBound) },
    ExportColumn("locator", "string", "Where a reader finds it: page 3 line 12, table B7") {
      $0.claim.locator?.description
    },
    ExportColumn("sentence", "string", "The sentence that holds it") { $0.claim.sentence.text },
    ExportColumn("original", "integer", "The number of the claim that it repeats word for word") {
      $0.original?.description
    },
  ]
}

extension Modifier {
  /// The kind with the words: `part 民间`.
  fileprivate var written: String { "\(kind.rawValue) \(text)" }
}
