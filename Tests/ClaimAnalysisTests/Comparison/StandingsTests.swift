import ClaimAnalysis
import ClaimModel
import Testing

@Suite struct StandingsTests {
  private let comparison = Comparison([
    highTech("2306"), highTech("1153", region: .qingpu, doc: "b"), highTech("20000", region: .shanghai, doc: "c"),
  ])

  @Test func theWholeHasNoPlaceAmongItsParts() {
    #expect(comparison.rows.map(\.label) == ["上海市", "松江区", "青浦区"])
    #expect(comparison.standings().map { $0[0]?.rank } == [nil, 1...1, 2...2])
  }

  @Test func othersAreHeldAgainstARow() throws {
    let row = try #require(comparison.rows(named: "青浦").first)
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

  @Test func citiesAreRankedAmongCitiesAndDistrictsAmongDistricts() {
    let suzhou = Region(name: "苏州市", code: "320500", level: .city, parent: "江苏省")
    let wuxi = Region(name: "无锡市", code: "320200", level: .city, parent: "江苏省")
    let mixed = Comparison([
      highTech("2306"), highTech("1153", region: .qingpu, doc: "b"), highTech("20000", region: .shanghai, doc: "c"),
      highTech("1200", region: suzhou, doc: "d"), highTech("900", region: wuxi, doc: "e"),
    ])
    #expect(mixed.rows.map(\.label) == ["上海市", "无锡市", "苏州市", "松江区", "青浦区"])
    #expect(mixed.standings().map { $0[0]?.rank } == [nil, 2...2, 1...1, 1...1, 2...2])
    #expect(mixed.standings().map { $0[0]?.peers } == [.province, .city, .city, .county, .county])
  }

  @Test func aBoundLeavesThePlaceOpen() {
    let standings = Comparison([
      highTech("1000", by: .greater), highTech("1153", region: .qingpu, doc: "b"),
    ]).standings()
    #expect(standings.map { $0[0]?.rank } == [1...2, 1...2])
  }

  @Test func equalFiguresShareAPlace() {
    let standings = Comparison([highTech("1153"), highTech("1153", region: .qingpu, doc: "b")]).standings()
    #expect(standings.map { $0[0]?.rank } == [1...1, 1...1])
  }

  @Test func regionsOfOneNameAreToldApart() {
    let hangzhou = Region(name: "西湖区", code: "330106", level: .county, parent: "杭州市")
    let nanchang = Region(name: "西湖区", code: "360103", level: .county, parent: "南昌市")
    let namesakes = Comparison([highTech("1200", region: hangzhou), highTech("150", region: nanchang, doc: "b")])
    #expect(namesakes.rows.map(\.label) == ["杭州市西湖区", "南昌市西湖区"])
    #expect(namesakes.rows(named: "西湖区") == [0, 1])
    #expect(namesakes.rows(named: "南昌市西湖区") == [1])
    #expect(Pivot([namesakes, Comparison([highTech("1200", region: hangzhou)])]).rows.count == 2)
  }

  @Test func contestedCellsTakeAPlaceThatNobodyKnows() {
    let contested = Comparison([
      highTech("2306"), highTech("2400", doc: "b"), highTech("900", region: .qingpu, doc: "c"),
    ])
    #expect(contested.standings().map { $0[0]?.rank } == [nil, 2...2])
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
