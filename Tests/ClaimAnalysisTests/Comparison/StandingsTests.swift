import ClaimAnalysis
import ClaimModel
import Testing

@Suite struct StandingsTests {
  private let comparison = Comparison([
    highTech("2306"), highTech("1153", region: .qingpu, doc: "b"), highTech("20000", region: .shanghai, doc: "c"),
  ])

  @Test func theWholeHasNoPlaceAmongItsParts() {
    #expect(comparison.rows.map(\.label) == ["上海市", "松江区", "青浦区"])
    #expect(comparison.standings().map { $0[0]?.rank } == [nil, 1, 2])
  }

  @Test func othersAreHeldAgainstARow() throws {
    let row = try #require(comparison.row(named: "青浦"))
    let relation = try #require(comparison.standings(against: row)[1][0]?.relation)
    #expect(relation.difference == ExactDecimal(1153))
    #expect(relation.quotient == ExactDecimal(2))
    #expect(
      relation.differences
        == Interval(low: ExactDecimal(1152), high: ExactDecimal(1154), includesLow: false, includesHigh: false))
    #expect(comparison.standings(against: row)[2][0]?.relation == nil)
  }

  @Test func sharesDifferByPoints() {
    let share = Quantity(value: ExactDecimal(coefficient: 459, exponent: -2), unit: .percent)
    let other = Quantity(value: ExactDecimal(coefficient: 358, exponent: -2), unit: .percent)
    #expect(Relation(of: share, to: other)?.unit == .percentagePoints)
    #expect(Relation(of: share, to: other)?.difference.description == "1.01")
  }

  @Test func contestedCellsHaveNoPlace() {
    let contested = Comparison([
      highTech("2306"), highTech("2400", doc: "b"), highTech("900", region: .qingpu, doc: "c"),
    ])
    #expect(contested.standings().map { $0[0]?.rank } == [nil, 1])
  }

  @Test func copiesAreOneSource() {
    var copy = highTech("2306", doc: "b")
    copy.id = ClaimID(2)
    copy.original = ClaimID(1)
    let comparison = Comparison([highTech("2306"), copy])
    #expect(comparison.cells[0][0].readings.map(\.sourceCount) == [1])
  }

  @Test func onlyTheLatestIsKept() {
    let latest = Comparison([
      highTech("1800", period: "2020"), highTech("2306", doc: "b"),
      highTech("900", region: .qingpu, period: "2020", doc: "c"),
    ]).keepingLatest()
    #expect(latest.cells.map { $0.map(\.readings.count) } == [[0, 1], [1, 0]])
  }
}
