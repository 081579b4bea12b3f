import ClaimAnalysis
import ClaimModel
import Testing

@Suite struct ComparisonTests {
  @Test func regionsAreRowsAndPeriodsAreColumns() {
    let comparison = Comparison([
      highTech("2306"), highTech("1800", period: "2020", doc: "b"), highTech("900", region: .qingpu, doc: "c"),
      highTech("20000", region: .shanghai, doc: "d"),
    ])
    #expect(comparison.regions.map { $0?.name } == ["上海市", "松江区", "青浦区"])
    #expect(comparison.periods.map { $0?.description } == ["2020", "2021"])
    #expect(comparison.cells.map { $0.map(\.readings.count) } == [[0, 1], [1, 1], [0, 1]])
    #expect(comparison.apart.isEmpty)
  }

  @Test func agreeingSourcesShareAReadingAndOthersAreKept() throws {
    let comparison = Comparison([
      highTech("2300", by: .greater), highTech("2306", doc: "b"), highTech("2360", doc: "c"),
      highTech("2306", doc: "d"),
    ])
    let cell = try #require(comparison.cells.first?.first)
    #expect(cell.isContested)
    #expect(cell.readings.map { $0.claims.map(\.doc) } == [["b", "d", "a"], ["c"]])
    #expect(cell.readings.map(\.sourceCount) == [3, 1])
  }

  @Test func whatDoesNotCompareStandsApart() {
    let growth = claim(
      "增长⟦20%⟧", "20", .percent, kind: .growth, metric: "high-tech-enterprises:高新技术企业", region: .songjiang,
      period: "2021", doc: "e")
    let comparison = Comparison([
      highTech("2306"), highTech("1800", period: "2020", doc: "b"), highTech("3000", status: .planned, doc: "c"),
      highTech("500", qualifiers: ["新增"], doc: "d"), growth,
      claim("⟦42家⟧独角兽", "42", metric: "unicorns:独角兽企业", region: .songjiang, doc: "f"),
    ])
    #expect(comparison.count == 2)
    #expect(comparison.apart.map(\.difference) == [.status, .scope, .kind, .metric])
  }

  @Test func theEndOfAYearSharesTheColumnOfTheYear() {
    let atEnd = highTech("2306", period: "2021-12-01/2021-12-31", periodText: "去年底", doc: "b")
    #expect(Comparison([highTech("2306"), atEnd]).periods.map { $0?.description } == ["2021"])
    #expect(Comparison([atEnd, highTech("2306", doc: "c")]).periods.map { $0?.description } == ["2021"])
  }

  /// A dictionary has its keys in another order each time, so once is not enough.
  @Test func columnsOfTheSameDaysComeAsTheirClaimsDo() {
    let ofMonth = highTech("2306", period: "2021-12-01/2021-12-31", periodText: "2021年12月")
    let atEnd = highTech("2360", period: "2021-12-01/2021-12-31", periodText: "去年底", doc: "b")
    for _ in 0..<30 {
      let cells = Comparison([atEnd, ofMonth]).cells
      #expect(cells.map { $0.map { $0.settled?.doc } } == [["a", "b"]])
    }
  }

  @Test func onlySharedMetricsAreCompared() {
    let alone = claim("⟦42家⟧独角兽", "42", metric: "unicorns:独角兽企业", region: .songjiang, doc: "f")
    let shared = Comparison.shared(in: [highTech("2306"), highTech("900", region: .qingpu, doc: "c"), alone])
    #expect(shared.map { $0.metric?.phrase } == ["高新技术企业"])
  }

  @Test func nothingComparesToNothing() {
    #expect(Comparison([]).cells.isEmpty)
  }
}
