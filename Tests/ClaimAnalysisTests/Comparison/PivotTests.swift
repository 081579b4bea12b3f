import ClaimAnalysis
import ClaimModel
import Testing

@Suite struct PivotTests {
  @Test func regionsByMetricsWithTheLatestPeriod() {
    let unicorns = claim("⟦42家⟧", "42", metric: "unicorns:独角兽企业", region: .qingpu, period: "2022", doc: "c")
    let pivot = Pivot([
      Comparison([
        highTech("1800", period: "2020"), highTech("2306", doc: "b"), highTech("900", region: .qingpu, doc: "d"),
      ]),
      Comparison([unicorns]),
    ])
    #expect(pivot.rows.map(\.label) == ["青浦区", "松江区"])
    #expect(pivot.cells.map { $0.map { $0?.period?.description } } == [["2021", "2022"], ["2021", nil]])
  }
}
