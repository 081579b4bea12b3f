import ClaimPresentation
import Foundation
import ClaimAnalysis
import ClaimModel
import Testing

@testable import ClaimReport

@Suite struct DotPlotTests {
  @Test func everySourceHasARow() throws {
    let finding = try #require(crossCheck(TestStore.claims).first { $0.verdict == .contradict })
    let plot = try #require(
      DotPlot(finding, about: "high-tech enterprises in Songjiang", in: ReportTerms(.english)) { $0.doc })
    #expect(plot.caption.title == "High-tech enterprises in Songjiang")
    #expect(plot.summary == "/somewhere/else/b.txt 2,360; a.txt 2,306")
    let svg = Chart.dots(plot).svg(name: "x-1.svg")
    #expect(svg.components(separatedBy: "class=\"dot ").count == 3)
    #expect(svg.contains("class=\"cut\""), "an axis from 2,300 on says so")
    #expect(svg == Chart.dots(plot).svg(name: "x-1.svg"))
  }

  @Test func oneFigureIsNoPlot() {
    let finding = Finding(
      .insufficient, rule: "r", reason: .nothingComparable, claims: Array(TestStore.claims.prefix(1)))
    #expect(DotPlot(finding, about: "high-tech enterprises in Songjiang", in: ReportTerms(.chinese)) { $0.doc } == nil)
  }
}
