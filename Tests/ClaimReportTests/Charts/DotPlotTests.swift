import ClaimPresentation
import Foundation
import ClaimAnalysis
import ClaimModel
import Testing

@testable import ClaimReport

@Suite struct DotPlotTests {
  @Test func everySourceHasARow() throws {
    let finding = try #require(crossCheck(TestStore.claims).first { $0.verdict == .contradict })
    let plot = try #require(DotPlot(finding, in: .english) { $0.doc })
    #expect(plot.title == "松江区 · 高新技术企业 · 2021")
    #expect(plot.summary == "/somewhere/else/b.txt 2360家; a.txt 2306家")
    let svg = Chart.dots(plot).svg(name: "x-1.svg")
    #expect(svg.components(separatedBy: "class=\"whisker\"").count == 3)
    #expect(svg == Chart.dots(plot).svg(name: "x-1.svg"))
  }

  @Test func oneFigureIsNoPlot() {
    let finding = Finding(
      .insufficient, rule: "r", reason: .nothingComparable, claims: Array(TestStore.claims.prefix(1)))
    #expect(DotPlot(finding, in: .chinese) { $0.doc } == nil)
  }
}
