import ClaimAnalysis
import ClaimModel
import ClaimPresentation

extension ReportBasis {
  /// The keys of a finding.
  static let findingFields: [TemplateField<InReport<(offset: Int, element: Finding)>>] = [
    .text("number", "its number in the list, from 1") { "\($0.value.offset + 1)" },
    .text("id", "its identifier, the same from run to run") { $0.value.element.id },
    .text("verdict", "the stable word: `contradict`") { $0.value.element.verdict.rawValue },
    .text("verdictText", "the verdict in the report's language") { $0.basis.language($0.value.element.verdict) },
    .text("reason", "why, in words") { $0.basis.language($0.value.element.reason) },
    .text("cause", "a slip that would explain it") { finding in
      finding.value.element.cause.map { finding.basis.language($0) }
    },
    .text("rule", "the rule's stable name") { $0.value.element.rule },
    .text("metric", "what it is about") { $0.value.element.metric?.phrase },
    .text("region", "where") { $0.value.element.region?.name },
    .text("period", "when") { $0.basis.time(of: $0.value.element)?.description },
    .texts("steps", "the arithmetic, a line a step") {
      $0.value.element.computation.split(separator: "\n").map(String.init)
    },
    .text("subject", "region, metric and period together: 合肥市高新技术企业（2023年12月）") {
      $0.basis.subject(of: $0.value.element)
    },
    .list("tellings", "who says it first and who repeats it, for contradictions and revisions", of: tellingFields) {
      $0.basis.wrap($0.basis.traces[$0.value.element.id]?.steps ?? [])
    },
    .text("chart", "the file name of its dot plot") { finding in
      finding.basis.dotPlot(finding.value.element) == nil ? nil : finding.basis.dotsName(finding.value.element)
    },
    .list("claims", "the figures that it compares", of: claimFields) { $0.basis.wrap($0.value.element.claims) },
  ]

  private static let tellingFields: [TemplateField<InReport<Trace.Step>>] = [
    .text("date", "when the article was published") { telling in
      (telling.value.claim.published ?? telling.basis.article(of: telling.value.claim)?.date)?.description
    },
    .text("publisher", "who published it") { $0.basis.article(of: $0.value.claim)?.publisher },
    .text("wording", "the figure with the words that qualify it") { $0.basis.terms.wording($0.value.claim.claim) },
    .text("source", "the number of its article") { "\($0.basis.number(of: $0.value.claim))" },
    .text(
      "drift",
      "against the one before: `first`, `repeated`, `strengthened`, `weakened`, `reworded`, `changed`"
    ) {
      $0.value.drift.rawValue
    },
    .text("driftText", "the same in the report's language") { $0.basis.language($0.value.drift) },
  ]
}
