import ClaimAnalysis
import ClaimModel
import ClaimPresentation

extension ReportBasis {
  /// The charts that a template may show, by file name.
  var namedCharts: [Document.Picture] {
    let numbered = Array(comparisons.enumerated())
    return numbered.compactMap { index, comparison in
      BarChart(comparison, in: terms).map { .init(name: barsName(index), chart: .bars($0)) }
    }
      + numbered.compactMap { index, comparison in
        LineChart(comparison, in: terms).map { .init(name: linesName(index), chart: .lines($0)) }
      }
      + (conflictFindings + findings + audits).compactMap { finding in
        dotPlot(finding).map { .init(name: dotsName(finding), chart: $0) }
      }
  }

  func barsName(_ index: Int) -> String { "\(name)-bars-\(index + 1).svg" }

  func linesName(_ index: Int) -> String { "\(name)-lines-\(index + 1).svg" }

  func dotsName(_ finding: Finding) -> String { "\(name)-dots-\(finding.id).svg" }
}
