import ClaimModel
import Testing

@testable import ClaimStore

@Suite struct AliasesTests {
  @Test func chainsLeadToTheirEnd() {
    let aliases = Aliases([("甲", "乙"), ("乙", "丙")])
    #expect(aliases.meaning(of: "甲") == "丙")
    #expect(aliases.synonyms(of: "甲") == ["丙", "乙", "甲"])
    #expect(aliases.meaning(of: "丁") == "丁")
    #expect(Aliases([("甲", "乙"), ("乙", "甲")]).synonyms(of: "甲").contains("甲"), "a circle ends")
  }

  @Test func allSynonymsGetOneIdentifier() {
    let aliases = Aliases([("高企", "high-tech-enterprises"), ("战新产值", "新兴产值")])
    let applied = { (phrase: String, id: String?) in
      aliases.applied(to: MetricReading(phrase: phrase, id: id.map(MetricID.init))).id?.name
    }
    #expect(applied("高企", nil) == "high-tech-enterprises")
    #expect(applied("高新技术企业", "high-tech-enterprises") == "high-tech-enterprises")
    #expect(applied("战新产值", nil) == "新兴产值")
    #expect(applied("新兴产值", nil) == "新兴产值")
    #expect(applied("企业", nil) == nil)
  }
}
