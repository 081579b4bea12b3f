import ClaimAnalysis
import ClaimModel
import Testing

/// Each reason for which a figure stands apart.
@Suite struct StandardTests {
  private let table = [highTech("2306"), highTech("1800", period: "2020", doc: "b")]

  private func reason(_ other: SourcedClaim) -> Difference? {
    let apart = Comparison(table + [other]).apart
    return apart.count == 1 && apart.first?.claim == other ? apart.first?.difference : nil
  }

  @Test func aPlanIsNoFact() { #expect(reason(highTech("3000", status: .planned, doc: "c")) == .status) }

  @Test(arguments: ["新增", "累计", "其中"])
  func anotherScope(word: String) { #expect(reason(highTech("500", qualifiers: [word], doc: "c")) == .scope) }

  @Test func partOfTheScope() { #expect(reason(highTech("500", phrase: "规上高新技术企业", doc: "c")) == .scope) }

  @Test func whatWasAddedIsNoLevel() {
    var added = claim(
      "高新技术企业比上年末增加⟦30家⟧", "30", metric: "high-tech-enterprises:高新技术企业", region: .songjiang, period: "2021", doc: "c")
    added.claim.aspect = .increment
    #expect(reason(added) == .scope)
  }

  @Test func growthIsNoLevel() {
    let growth = claim(
      "增长⟦20%⟧", "20", .percent, kind: .growth, metric: "high-tech-enterprises:高新技术企业", region: .songjiang, doc: "c")
    #expect(reason(growth) == .kind)
  }

  @Test func levelsMakeTheTableHoweverOftenGrowthIsTold() {
    let growth = ["a", "b", "c"].map { doc in
      claim(
        "增长⟦20%⟧", "20", .percent, kind: .growth, metric: "high-tech-enterprises:高新技术企业", region: .songjiang,
        period: "2021", doc: doc)
    }
    #expect(Comparison(growth + [highTech("2306", doc: "d")]).measure?.kind == .count)
    #expect(Comparison(growth).measure?.kind == .growth)
    let multiple = claim(
      "是“十二五”末的⟦4.9倍⟧", "4.9", .times, kind: .multiple, metric: "high-tech-enterprises:高新技术企业", region: .songjiang,
      period: "2021", doc: "e")
    #expect(Comparison([multiple, multiple, highTech("2306", doc: "d")]).measure?.kind == .count)
  }

  @Test func anotherUnit() {
    let people = claim(
      "高新技术企业⟦5万人⟧", "5", FigureUnit("人", .count), scaled: 4, metric: "high-tech-enterprises:高新技术企业",
      region: .songjiang, doc: "c")
    #expect(reason(people) == .unit)
  }

  @Test func anotherMetric() {
    #expect(reason(claim("⟦42家⟧", "42", metric: "unicorns:独角兽企业", region: .songjiang, doc: "c")) == .metric)
  }

  @Test func anotherPopulation() {
    #expect(reason(highTech("9", phrase: "上市高新技术企业", doc: "c")) == .population)
    let unicorns = Comparison([
      claim("⟦42家⟧独角兽企业", "42", metric: "unicorns:独角兽企业", region: .songjiang, period: "2022"),
      claim("⟦45家⟧上市企业和独角兽", "45", metric: "上市企业和独角兽", region: .songjiang, period: "2022", doc: "b"),
    ])
    #expect(unicorns.count == 1)
    #expect(unicorns.apart.map(\.difference) == [.population])
  }

  @Test func asOfAMomentAgainstAYear() {
    func loans(_ value: String, _ period: String, _ text: String, doc: String) -> SourcedClaim {
      claim(
        "贷款余额⟦\(value)亿元⟧", value, .yuan, kind: .money, scaled: 8, metric: "贷款余额", region: .songjiang, period: period,
        periodText: text, doc: doc)
    }
    let comparison = Comparison([
      loans("100", "2020", "2020年", doc: "a"), loans("110", "2021", "2021年", doc: "b"),
      loans("120", "2021-12-01/2021-12-31", "截至2021年底", doc: "c"),
    ])
    #expect(comparison.count == 2)
    #expect(comparison.apart.map(\.difference) == [.timeKind])
  }

  @Test func anotherBase() {
    func growth(_ base: String, doc: String) -> SourcedClaim {
      claim(
        "增长⟦20%⟧", "20", .percent, kind: .growth, metric: "gdp:地区生产总值", region: .songjiang, period: "2021", base: base,
        doc: doc)
    }
    let comparison = Comparison([growth("同比", doc: "a"), growth("比上年", doc: "b"), growth("较“十二五”末", doc: "c")])
    #expect(comparison.apart.map(\.difference) == [.base])
  }

  @Test func organisationsHaveRowsOfTheirOwn() {
    let comparison = Comparison([
      highTech("2306"), highTech("120", entity: "临港集团", doc: "b"),
    ])
    #expect(comparison.rows.map(\.label) == ["松江区", "松江区 · 临港集团"])
    #expect(comparison.cells.joined().allSatisfy { !$0.isContested })
  }

  @Test func aWantedMetricMakesTheTable() {
    let other = claim("⟦42家⟧", "42", metric: "unicorns:独角兽企业", region: .songjiang, doc: "c")
    let comparison = Comparison(table + [other], of: other.claim.metricKey)
    #expect(comparison.metric?.phrase == "独角兽企业")
    #expect(comparison.apart.count == 2)
  }
}
