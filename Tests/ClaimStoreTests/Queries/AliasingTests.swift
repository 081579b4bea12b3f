import ClaimModel
import ClaimStore
import TestSupport
import Testing

@Suite struct AliasingTests {
  let folder: TemporaryFolder
  let store: ClaimStore

  init() throws {
    folder = try TemporaryFolder()
    store = try ClaimStore(path: folder.path("claims.db"))
    var known = Claim.bare(region: "松江区", metric: "高新技术企业", year: 2021)
    known.metric?.id = MetricID("high-tech-enterprises")
    try store.save(
      Article(id: "a", text: "一"),
      claims: [known, .bare(metric: "高企数"), .bare(metric: "高企户数"), .bare(metric: "外资企业")])
  }

  @Test func anAliasJoinsMetricsAndIsUndoneWithoutLoss() throws {
    let before = try store.claims()
    try store.addAlias("高企数", meaning: "高新技术企业", at: .someDay)
    #expect(try store.aliases().map(\.meaning) == ["high-tech-enterprises"], "the entry of the vocabulary is meant")
    #expect(
      try store.claims(matching: ClaimFilter(metric: "high-tech-enterprises")).map(\.claim.metric?.phrase) == [
        "高新技术企业", "高企数",
      ])
    #expect(try store.claims(matching: ClaimFilter(metric: "高企数")).count == 2)
    #expect(
      try store.claims().map(\.claim.metric?.id?.name) == ["high-tech-enterprises", "high-tech-enterprises", nil, nil])
    #expect(try store.metrics().first { $0.id != nil }?.claims == 2)
    #expect(try store.query("SELECT count(*) FROM figures WHERE metric_id = 'high-tech-enterprises'").rows == [["2"]])
    #expect(try store.removeAlias("高企数"))
    #expect(try !store.removeAlias("高企数"))
    #expect(try store.claims() == before)
  }

  @Test func unitsThatConvertAreOneForSuggestions() throws {
    let sizes = [("工业园区占地面积", "km2"), ("科创园区占地面积", "亩")].map { phrase, symbol in
      var claim = Claim.bare(metric: phrase)
      claim.kind = .measure
      claim.quantity = Quantity(value: ExactDecimal(3), unit: FigureUnit(symbol, .area))
      return claim
    }
    try store.save(Article(id: "b", text: "二"), claims: sizes)
    let suggested = try store.aliasSuggestions().filter { $0.unit == "area measure" }
    #expect(suggested.map(\.name) == ["科创园区占地面积"])
    #expect(suggested.map(\.meaning) == ["工业园区占地面积"])
  }

  @Test func anotherMeaningMustBeTakenBackFirst() throws {
    try store.addAlias("高企数", meaning: "高企户数", at: .someDay)
    try store.addAlias("高企数", meaning: "高企户数", at: .someDay)
    #expect(throws: StoreError.takenAlias(name: "高企数", meaning: "高企户数")) {
      try store.addAlias("高企数", meaning: "外资企业", at: .someDay)
    }
    #expect(try store.aliases().map(\.meaning) == ["高企户数"])
  }

  @Test func phrasesOutsideTheVocabularyJoinToo() throws {
    try store.addAlias("高企户数", meaning: "高企数", at: .someDay)
    let joined = try store.claims(matching: ClaimFilter(metric: "高企数"))
    #expect(joined.map(\.claim.metric?.id) == [MetricID("高企数"), MetricID("高企数")])
    try store.addAlias("高企数", meaning: "高新技术企业", at: .someDay)
    #expect(try store.count(matching: ClaimFilter(metric: "high-tech-enterprises")) == 3, "an alias of an alias")
    #expect(try store.metrics().map(\.claims) == [3, 1])
  }

  @Test func aCircleIsRefused() throws {
    try store.addAlias("甲", meaning: "乙", at: .someDay)
    try store.addAlias("乙", meaning: "丙", at: .someDay)
    #expect(throws: StoreError.circularAlias(name: "丙", meaning: "甲")) {
      try store.addAlias("丙", meaning: "甲", at: .someDay)
    }
    #expect(throws: StoreError.circularAlias(name: "丁", meaning: "丁")) {
      try store.addAlias("丁", meaning: "丁", at: .someDay)
    }
  }

  @Test func suggestionsShareUnitAndWords() throws {
    try store.save(Article(id: "b", text: "二"), claims: [.bare(metric: "外资企业数"), .bare(metric: "外资企业")])
    let suggested = { try store.aliasSuggestions().map { [$0.name, $0.meaning, $0.unit] } }
    #expect(try suggested().first == ["外资企业数", "外资企业", "家 count"])
    #expect(try !suggested().contains { $0[0] == "高新技术企业" })
    try store.addAlias("外资企业数", meaning: "外资企业", at: .someDay)
    #expect(try !suggested().contains { $0[0] == "外资企业数" })
  }
}
