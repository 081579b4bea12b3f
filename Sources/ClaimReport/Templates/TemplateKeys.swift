import ClaimAnalysis
import ClaimModel
import ClaimPresentation

/// A value with the report that it belongs to, which knows its language and the numbers of its sources.
struct InReport<Value: Sendable>: Sendable {
  let basis: ReportBasis
  let value: Value
}

extension ReportBasis {
  func wrap<Value: Sendable>(_ values: [Value]) -> [InReport<Value>] {
    values.map { InReport(basis: self, value: $0) }
  }

  /// The keys of a whole report.
  static let templateFields: [TemplateField<ReportBasis>] = [
    .text("title", "the title, of `--title` or the template's name") { $0.request.title },
    .text("language", "`zh` or `en`") { $0.language.rawValue },
    .text("version", "the version of the program, and with it of the rules") { $0.request.version },
    .texts("commands", "the command lines that make the report again") { $0.request.commands },
    .text("articleCount", "how many articles") { "\($0.articles.count)" },
    .text("figureCount", "how many figures, each sentence once") { "\($0.figures.count)" },
    .text("contradictionCount", "how many contradictions") {
      "\($0.findings.count { $0.verdict == .contradict })"
    },
    .text("dismissedCount", "how many findings were put aside and are left out; nothing when there are none") {
      $0.dismissed.isEmpty ? nil : "\($0.dismissed.count)"
    },
    .text("finding", "how many contradictions there are, and which comes first, in one sentence") {
      $0.conflictFinding
    },
    .list("claims", "every figure, by document and place", of: claimFields) { $0.wrap($0.figures) },
    .list("articles", "the articles, by name", of: articleFields) { $0.wrap(Array($0.articles.enumerated())) },
    .list("comparisons", "the metrics that several regions or periods share", of: comparisonFields) {
      $0.wrap(Array($0.comparisons.enumerated()))
    },
    .list("contradictions", "what contradicts each other or was revised", of: findingFields) {
      $0.wrap(Array($0.conflictFindings.enumerated()))
    },
    .list("agreements", "what is told more than once, in agreement", of: findingFields) {
      $0.wrap(Array($0.findings.filter { $0.verdict == .agree || $0.verdict == .agreeRounding }.enumerated()))
    },
    .list("plans", "plans and what came of them, those that were missed first", of: findingFields) {
      $0.wrap(Array($0.planFindings.enumerated()))
    },
    .list("audits", "the arithmetic of the articles, computed again", of: findingFields) {
      $0.wrap(Array($0.audits.enumerated()))
    },
  ]

  static let claimFields: [TemplateField<InReport<SourcedClaim>>] = [
    .text("figure", "the words of the figure: 5.1万件") { $0.value.claim.figure.text },
    .text("wording", "the figure with the words that qualify it: 超过50亿元") { $0.basis.terms.wording($0.value.claim) },
    .text("metric", "what is measured, in the text's words") { $0.value.claim.metric?.phrase },
    .text("metricID", "the vocabulary's identifier of the metric") { $0.value.claim.metric?.id?.name },
    .text("region", "where") { $0.value.claim.region?.region.name },
    .text("regionCode", "its code of GB/T 2260") { $0.value.claim.region?.region.code },
    .text("entity", "the organisation or project") { $0.value.claim.entity?.text },
    .text("period", "when, in the shortest form of ISO 8601") { $0.value.claim.period?.description },
    .text("periodText", "when, in the report's language: 2023年12月") { claim in
      claim.value.claim.period.map(claim.basis.language.period)
    },
    .text("kind", "`money`, `count`, `share`, …") { $0.value.claim.kind.rawValue },
    .text("status", "`actual` or `planned`") { $0.value.claim.status.rawValue },
    .flag("isPlanned", "whether it is a plan") { $0.value.claim.status == .planned },
    .text("value", "the exact decimal") { $0.value.claim.quantity?.value.description },
    .text("unit", "its unit: `CNY`, `家`, `%`") { $0.value.claim.quantity?.unit.symbol },
    .text("comparator", "`eq`, `gt`, `ge`, `lt`, `le`, `near`, `approx`, `range`") {
      $0.value.claim.quantity?.comparator.rawValue
    },
    .text("interval", "what the wording allows: [2305.5, 2306.5)") { $0.value.claim.quantity?.interval.written },
    .text("base", "what a change is measured from: 同比") { $0.value.claim.base },
    .texts("qualifiers", "words that narrow what is counted: 累计, 新增") { $0.value.claim.qualifiers },
    .text("attribution", "who says so") { $0.value.claim.attribution?.text },
    .text("aspect", "`level`, `increment`, `change`, `change-of-change`") { $0.value.claim.aspect.rawValue },
    .text("assertion", "`asserted`, `denied`, `rumoured`, `hypothetical`") { $0.value.claim.assertion.rawValue },
    .flag("isStated", "whether metric, region and period all stand in the sentence") { $0.value.claim.isStated },
    .text("regionEvidence", "how near the words stand that tell the region: `clause`, `headline`, …") {
      $0.value.claim.evidence(of: .region)?.rawValue
    },
    .text("metricEvidence", "the same for the metric") { $0.value.claim.evidence(of: .metric)?.rawValue },
    .text("periodEvidence", "the same for the period") { $0.value.claim.evidence(of: .period)?.rawValue },
    .text("sentence", "the sentence") { $0.value.claim.sentence.text },
    .text("source", "the number of its article") { "\($0.basis.number(of: $0.value))" },
    .text("start", "where the figure starts, in Unicode scalars") { "\($0.value.start)" },
    .text("end", "where it ends") { "\($0.value.claim.figure.place.scalars.upperBound)" },
  ]

  private static let articleFields: [TemplateField<InReport<(offset: Int, element: ArticleSummary)>>] = [
    .text("number", "its number, from 1") { "\($0.value.offset + 1)" },
    .text("name", "the file's name") { $0.value.element.name },
    .text("title", "the headline") { $0.value.element.title },
    .text("publisher", "who published it") { $0.value.element.publisher },
    .text("date", "when") { $0.value.element.date?.description },
    .text("dateSource", "how the date is known") { article in
      article.value.element.date.map { article.basis.language($0.source) }
    },
    .text("hash", "the SHA-256 of its text") { $0.value.element.hash },
    .list("claims", "its figures, by place", of: claimFields) { article in
      article.basis.wrap(article.basis.figures.filter { $0.doc == article.value.element.doc })
    },
  ]
}
