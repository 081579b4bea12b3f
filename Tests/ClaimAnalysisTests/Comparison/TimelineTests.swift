import ClaimAnalysis
import ClaimModel
import Testing

@Suite struct TimelineTests {
  private func timeline(_ claims: [SourcedClaim]) -> Timeline {
    Timeline(Comparison(claims.filter { !$0.claim.isChange }), row: 0, growth: claims)
  }

  @Test func sharesMoveByPercentagePointsAndGapsAreShown() {
    func intensity(_ value: String, _ year: String, at place: Int) -> SourcedClaim {
      claim(
        "研发投入强度⟦\(value)%⟧", value, .percent, kind: .share, metric: "rd-intensity:研发投入强度", region: .songjiang,
        period: year, at: place)
    }
    let points = timeline([intensity("3.58", "2015", at: 0), intensity("4.59", "2020", at: 20)]).points
    #expect(points.map(\.time) == ["2015", "2016", "2017", "2018", "2019", "2020"])
    #expect(points.map { $0.cell == nil } == [false, true, true, true, true, false])
    #expect(points.last?.change?.value.description == "1.01")
    #expect(points.last?.change?.unit == .percentagePoints)
    #expect(points.last?.change?.since == "2015")
  }

  @Test func computedGrowthStandsBesideStatedGrowth() {
    let stated = claim(
      "增长⟦25.0%⟧", "25.0", .percent, kind: .growth, metric: "high-tech-enterprises:高新技术企业", region: .songjiang,
      period: "2021", base: "同比", doc: "c")
    let last = timeline([highTech("1000", period: "2020"), highTech("1250", doc: "b"), stated]).points.last
    #expect(last?.change?.value == ExactDecimal(25))
    #expect(last?.change?.computation == "1250 ÷ 1000 − 1 = 25%")
    #expect(last?.stated == [stated])
  }

  @Test func aQuarterDoesNotGrowIntoAYear() {
    func output(_ value: String, _ period: String, doc: String) -> SourcedClaim {
      claim(
        "⟦\(value)亿元⟧", value, .yuan, kind: .money, scaled: 8, metric: "gdp:地区生产总值", region: .songjiang, period: period,
        doc: doc)
    }
    let points = timeline([
      output("100", "2020", doc: "a"), output("30", "2021-01-01/2021-03-31", doc: "b"), output("110", "2021", doc: "c"),
    ]).points
    #expect(points.map { $0.change?.value } == [nil, nil, ExactDecimal(10)])
  }
}
