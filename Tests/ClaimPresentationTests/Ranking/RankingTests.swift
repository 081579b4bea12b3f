import ClaimAnalysis
import ClaimModel
import ClaimPresentation
import TestSupport
import Testing

@Suite struct RankingTests {
  private static func comparison(
    _ figures: [(name: String, code: String, level: Region.Level, value: String, comparator: Comparator)]
  ) -> Comparison {
    Comparison(
      figures.enumerated().map { index, figure in
        testClaim(
          "\(figure.name)有⟦\(figure.value)家⟧。", figure.value, by: figure.comparator,
          region: Region(name: figure.name, code: figure.code, level: figure.level), year: 2023, at: index * 50)
      })
  }

  private static func city(
    _ name: String, _ code: String, _ value: String, _ comparator: Comparator = .equal
  ) -> (name: String, code: String, level: Region.Level, value: String, comparator: Comparator) {
    (name, code, .city, value, comparator)
  }

  @Test func largestComesFirst() throws {
    let table = Self.comparison([Self.city("南京市", "320100", "10"), Self.city("苏州市", "320500", "30")])
    let ranking = try #require(Ranking(table, in: .chinese))
    #expect(ranking.entries.map(\.label) == ["苏州市", "南京市"])
    #expect(ranking.peers == .city)
    #expect(table.rowOrder(in: .chinese) == [1, 0])
  }

  @Test func municipalitiesAreOfTheLevelOfProvinces() throws {
    let table = Self.comparison([
      ("上海市", "310000", .province, "40", .equal), ("江苏省", "320000", .province, "90", .equal),
      Self.city("南京市", "320100", "10"),
    ])
    let ranking = try #require(Ranking(table, in: .chinese))
    #expect(ranking.entries.map(\.label) == ["江苏省", "上海市"])
    #expect(ranking.peers == .province)
  }

  @Test func theCountryIsNotRankedAmongItsParts() throws {
    let table = Self.comparison([
      ("中国", "100000", .country, "900", .equal), ("江苏省", "320000", .province, "90", .equal),
      ("浙江省", "330000", .province, "80", .equal),
    ])
    #expect(try #require(Ranking(table, in: .chinese)).entries.map(\.label) == ["江苏省", "浙江省"])
    #expect(table.rowOrder(in: .chinese) == [0, 1, 2])
  }

  /// A dictionary has its keys in another order each time, so once is not enough.
  @Test func ofLevelsWithAsManyRowsTheLargerIsTaken() {
    for _ in 0..<30 {
      let table = Self.comparison([
        ("北京市", "110000", .province, "40", .equal), ("江苏省", "320000", .province, "90", .equal),
        Self.city("南京市", "320100", "10"), Self.city("苏州市", "320500", "20"),
      ])
      #expect(table.peers(in: 0)?.rows == [0, 1])
    }
  }

  @Test func noFindingNamesWhatSourcesDisagreeOn() throws {
    let figures = ["10", "12"].enumerated().map { index, value in
      testClaim(
        "南京有⟦\(value)家⟧。", value, region: Region(name: "南京市", code: "320100", level: .city), year: 2023,
        doc: "\(index)")
    }
    let others = [("苏州市", "320500", "30"), ("无锡市", "320200", "20")].map { name, code, value in
      testClaim("\(name)有⟦\(value)家⟧。", value, region: Region(name: name, code: code, level: .city), year: 2023)
    }
    let ranking = try #require(Ranking(Comparison(figures + others), in: .chinese))
    #expect(ranking.entries.map(\.label) == ["苏州市", "无锡市", "南京市"])
    #expect(ranking.firm.map(\.label) == ["苏州市", "无锡市"])
  }

  @Test func placesSayWhatTheWordingsLeaveOpen() throws {
    let table = Self.comparison([
      Self.city("南京市", "320100", "1500", .greater), Self.city("苏州市", "320500", "1590"),
      Self.city("杭州市", "330100", "1200"), Self.city("宁波市", "330200", "700", .greater),
    ])
    let ranking = try #require(Ranking(table, in: .chinese))
    let places = Dictionary(
      ranking.entries.map { ($0.label, ranking.places(of: $0.row)) }, uniquingKeysWith: { first, _ in first })
    #expect(places == ["苏州市": 1...2, "南京市": 1...2, "杭州市": 3...3, "宁波市": 4...4])
    #expect(ranking.ties(of: ranking.entries[0].row).map(\.label) == ["南京市"])
    #expect(ranking.places(of: 99) == nil)
  }

  @Test func oneRegionHasNoPlace() {
    #expect(Ranking(Self.comparison([Self.city("南京市", "320100", "10")]), in: .chinese) == nil)
  }
}
