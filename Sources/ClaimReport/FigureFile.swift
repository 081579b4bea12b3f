import ClaimAnalysis
import ClaimModel
import ClaimPresentation

/// Every figure of a report as CSV, beside it. Names of columns are the same in all languages; it begins with the mark
/// by which spreadsheets know UTF-8.
struct FigureFile {
  let file: Report.File

  init(_ basis: ReportBasis) {
    let rows = basis.figures.map { Self.row($0, basis.article(of: $0)) }
    file = Report.File(
      name: basis.name + "-figures.csv", text: "\u{FEFF}" + CSV.text(of: [Self.columns] + rows))
  }

  private static let columns = [
    "region", "region_code", "metric", "metric_id", "entity", "figure", "value", "unit", "low", "high", "period",
    "kind",
    "status", "aspect", "assertion", "metric_evidence", "region_evidence", "period_evidence", "publisher", "published",
    "title", "url", "article", "start", "end", "sentence",
  ]

  private static func row(_ sourced: SourcedClaim, _ article: ArticleSummary?) -> [String] {
    let claim = sourced.claim
    let place = claim.figure.place.scalars
    let evidence = [Derivation.Field.metric, .region, .period].map { claim.evidence(of: $0)?.rawValue }
    let what = [
      claim.region?.region.name, claim.region?.region.code, claim.metric?.phrase, claim.metric?.id?.name,
      claim.entity?.text, claim.figure.text,
    ]
    let value = [
      claim.quantity?.value.description, claim.quantity?.unit.symbol, claim.quantity?.interval.low?.description,
      claim.quantity?.interval.high?.description, claim.period?.description, claim.kind.rawValue, claim.status.rawValue,
      claim.aspect.rawValue, claim.assertion.rawValue,
    ]
    let source = [
      article?.publisher, article?.date?.description, article?.title, article?.url, article?.name,
      "\(place.lowerBound)", "\(place.upperBound)", claim.sentence.text,
    ]
    return (what + value + evidence + source).map { $0 ?? "" }
  }
}
