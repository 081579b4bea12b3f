import ClaimPresentation
import Foundation
import ClaimAnalysis
import ClaimModel
import Testing

@testable import ClaimReport

@Suite struct LineChartTests {
  /// 2018, 2019 and 2022: one step of a year, then a gap.
  private static let claims = [(2018, "1000", 0), (2019, "1200", 50), (2022, "2000", 100)].map { year, value, place in
    TestStore.claim("\(year)年松江高新技术企业达到⟦\(value)家⟧。", value, year: year, at: place)
  }

  @Test func missingYearsAreGaps() throws {
    let chart = try #require(LineChart(Comparison(Self.claims), in: ReportTerms(.chinese)))
    #expect(chart.series.map(\.points.count) == [3])
    let svg = Chart.lines(chart).svg(name: "x-1.svg")
    #expect(svg.components(separatedBy: "class=\"line s0\"").count == 2)
    #expect(svg.components(separatedBy: "class=\"dot s0\"").count == 4)
    #expect(chart.summary == "松江区 2018年 1000家, 2019年 1200家, 2022年 2000家")
  }

  /// What a sentence does not state is hollow, explained, and not joined.
  @Test func whatIsInferredIsHollow() throws {
    var claims = Self.claims
    claims[1].claim.derivation = [Derivation(.period, rule: "period.heading", evidence: .section)]
    let chart = try #require(LineChart(Comparison(claims), in: ReportTerms(.english)))
    let svg = Chart.lines(chart).svg(name: "x-1.svg")
    #expect(!svg.contains("class=\"line s0\""))
    #expect(svg.components(separatedBy: "class=\"hollow s0\"").count == 2)
    #expect(svg.contains("Hollow: not stated in the sentence, but inferred; not joined"))
  }

  @Test func yearsStandAlongTheAxis() {
    let days = [2018, 2022].map { CalendarDate(lastOfMonth: 12, year: $0).dayNumber }
    let axis = TimeAxis(days: days, from: 100, to: 500)
    #expect(axis.years.map(\.label) == ["2018", "2019", "2020", "2021", "2022"])
    #expect(axis.position(days[0]) == ExactDecimal(100))
    #expect(axis.position(days[1]) == ExactDecimal(500))
    #expect(
      TimeAxis(days: days + [CalendarDate(lastOfMonth: 12, year: 1949).dayNumber], from: 0, to: 9).years.count <= 12)
  }

  @Test func amountsOfOtherLengthsAreNotJoined() {
    var claims = Self.claims
    for index in claims.indices { claims[index].claim.kind = .money }
    claims[1].claim.period?.end = CalendarDate(lastOfMonth: 3, year: 2019)
    let columns = Comparison(claims).columnsOfOneLength
    #expect(columns.count == 2)
  }

  @Test func oneYearIsNoLine() {
    #expect(LineChart(Comparison(Array(Self.claims.prefix(1))), in: ReportTerms(.chinese)) == nil)
  }
}
