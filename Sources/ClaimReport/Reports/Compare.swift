import ClaimAnalysis
import ClaimModel
import ClaimPresentation

extension ReportBasis {
  /// How regions and years compare in some metrics: the first one that can be told of in full, then the others.
  func compare(_ page: inout Document) {
    let comparisons = comparisonsInOrder
    let candidates = hasConfirmed ? comparisons.filter { $0.confirmed != nil } : comparisons
    let main =
      candidates.first { leadingPart(of: $0).flatMap(ranking) != nil }
      ?? candidates.first { leadingPart(of: $0)?.steps(in: language).isEmpty == false } ?? comparisons.first
    guard let main else {
      return page.paragraph(.strong(language("没有可以比较的数字。", "There are no figures to compare.")))
    }
    let picture = lead(with: main, &page)
    comparisonTable(main, rows: mostRows, columns: 4, &page)
    let others = comparisons.filter { $0 != main }
    comparisonQuestion(others, &page)
    changeQuestion(ranking(main) != nil ? comparisons : others, &page)
    planQuestion(&page)
    findingQuestion(conflictFindings + unsoundAudits, &page)
    details(of: [main] + others, except: picture, &page)
  }

  /// The name of a ranked row.
  func label(_ entry: Ranking.Entry, _ comparison: Comparison) -> String { terms.label(comparison.rows[entry.row]) }
}
