import ClaimAnalysis
import ClaimModel

/// A value with the report that it belongs to, which knows its language and the numbers of its sources.
struct InReport<Value: Sendable>: Sendable {
  let basis: ReportBasis
  let value: Value
}

extension ReportBasis {
  fileprivate func wrap<Value: Sendable>(_ values: [Value]) -> [InReport<Value>] {
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
    .list("audits", "the arithmetic of the articles, computed again", of: findingFields) {
      $0.wrap(Array($0.audits.enumerated()))
    },
  ]

  private static let claimFields: [TemplateField<InReport<SourcedClaim>>] = [
    .text("figure", "the words of the figure: 5.1万件") { $0.value.claim.figure.text },
    .text("wording", "the figure with the words that qualify it: 超过50亿元") { $0.basis.language.wording($0.value.claim) },
    .text("metric", "what is measured, in the text's words") { $0.value.claim.metric?.phrase },
    .text("metricID", "the vocabulary's identifier of the metric") { $0.value.claim.metric?.id?.name },
    .text("region", "where") { $0.value.claim.region?.region.name },
    .text("regionCode", "its code of GB/T 2260") { $0.value.claim.region?.region.code },
    .text("entity", "the organisation or project") { $0.value.claim.entity?.text },
    .text("period", "when, in the shortest form of ISO 8601") { $0.value.claim.period?.description },
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
    .text("date", "when") { $0.value.element.date?.day.description },
    .text("dateSource", "how the date is known") { article in
      article.value.element.date.map { article.basis.language($0.source) }
    },
    .text("hash", "the SHA-256 of its text") { $0.value.element.hash },
    .list("claims", "its figures, by place", of: claimFields) { article in
      article.basis.wrap(article.basis.figures.filter { $0.doc == article.value.element.doc })
    },
  ]

  private static let findingFields: [TemplateField<InReport<(offset: Int, element: Finding)>>] = [
    .text("number", "its number in the list, from 1") { "\($0.value.offset + 1)" },
    .text("id", "its identifier, the same from run to run") { $0.value.element.id },
    .text("verdict", "the stable word: `contradict`") { $0.value.element.verdict.rawValue },
    .text("verdictText", "the verdict in the report's language") { $0.basis.language($0.value.element.verdict) },
    .text("reason", "why, in words") { $0.value.element.reason.text(in: $0.basis.language) },
    .text("cause", "a slip that would explain it") { finding in
      finding.value.element.cause?.text(in: finding.basis.language)
    },
    .text("rule", "the rule's stable name") { $0.value.element.rule },
    .text("metric", "what it is about") { $0.value.element.metric?.phrase },
    .text("region", "where") { $0.value.element.region?.name },
    .text("period", "when") { $0.value.element.period?.description },
    .texts("steps", "the arithmetic, a line a step") {
      $0.value.element.computation.split(separator: "\n").map(String.init)
    },
    .text("chart", "the file name of its dot plot") { finding in
      finding.basis.dotPlot(finding.value.element) == nil ? nil : "dots-\(finding.value.element.id).svg"
    },
    .list("claims", "the figures that it compares", of: claimFields) { $0.basis.wrap($0.value.element.claims) },
  ]

  private static let comparisonFields: [TemplateField<InReport<(offset: Int, element: Comparison)>>] = [
    .text("metric", "the metric") { $0.value.element.metric?.phrase },
    .text("finding", "what it comes to, in one sentence") { $0.basis.comparisonFinding($0.value.element) },
    .texts("periods", "the heads of the columns") { comparison in
      comparison.value.element.periods.map(comparison.basis.language.period)
    },
    .list("rows", "a row for each region", of: rowFields) { comparison in
      let table = comparison.value.element
      return comparison.basis.wrap(
        zip(table.rows, table.cells).map { Row(label: comparison.basis.language.label($0), cells: $1) })
    },
    .texts("changes", "the steps from period to period, in words") { comparison in
      comparison.basis.changes(of: comparison.value.element).map { $0.sentence(in: comparison.basis.language) }
    },
    .text("bars", "the file name of its bars") { comparison in
      BarChart(comparison.value.element, in: comparison.basis.language).map { _ in
        "bars-\(comparison.value.offset + 1).svg"
      }
    },
    .text("lines", "the file name of its lines") { comparison in
      LineChart(comparison.value.element, in: comparison.basis.language).map { _ in
        "lines-\(comparison.value.offset + 1).svg"
      }
    },
  ]

  private struct Row: Sendable {
    let label: String
    let cells: [Comparison.Cell]
  }

  private static let rowFields: [TemplateField<InReport<Row>>] = [
    .text("region", "the region") { $0.value.label },
    .list("cells", "a cell for each period", of: cellFields) { $0.basis.wrap($0.value.cells) },
  ]

  private static let cellFields: [TemplateField<InReport<Comparison.Cell>>] = [
    .flag("isContested", "whether sources disagree") { $0.value.isContested },
    .list("claims", "the figures, the reading with the most sources first", of: claimFields) {
      $0.basis.wrap($0.value.readings.flatMap(\.claims))
    },
  ]

  /// The charts that a template may show, by file name.
  var namedCharts: [Document.Picture] {
    let numbered = Array(comparisons.enumerated())
    return numbered.compactMap { index, comparison in
      BarChart(comparison, in: language).map { .init(name: "bars-\(index + 1).svg", chart: .bars($0)) }
    }
      + numbered.compactMap { index, comparison in
        LineChart(comparison, in: language).map { .init(name: "lines-\(index + 1).svg", chart: .lines($0)) }
      }
      + (conflictFindings + findings + audits).compactMap { finding in
        dotPlot(finding).map { .init(name: "dots-\(finding.id).svg", chart: $0) }
      }
  }
}
