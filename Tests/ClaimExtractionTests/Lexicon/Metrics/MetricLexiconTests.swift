import ClaimModel
import Testing

@testable import ClaimExtraction

struct MetricLexiconTests {
  @Test func everyRowIsAMetricWithNamesOfItsOwn() throws {
    let metrics = try Metric.metrics(inTable: Metrics.rows)
    #expect(metrics.count >= 300)
    #expect(Set(metrics.map(\.id)).count == metrics.count)
    let names = metrics.flatMap { [$0.name] + $0.synonyms }
    let twice = Dictionary(grouping: names, by: { $0 }).filter { $0.value.count > 1 }.keys
    #expect(twice.isEmpty)
  }

  @Test(arguments: [
    ("高新技术企业", "high-tech-enterprises"), ("高企", "high-tech-enterprises"), ("全区高新技术企业总数", "high-tech-enterprises"),
    ("松江区拥有高企", "high-tech-enterprises"), ("GDP增速", "gdp"), ("全省地区生产总值", "gdp"), ("年末常住人口", "population"),
  ])
  func phraseNamesAMetric(phrase: String, id: String) {
    #expect(MetricLexicon.shared.id(in: [FoldedScalar](folding: phrase)) == MetricID(id))
  }

  @Test(arguments: ["新能源船舶出口量", "医药制造业人口", "高新技术企业负责人", "外籍常住人口", "人口素质", ""])
  func narrowerPhraseNamesNone(phrase: String) {
    #expect(MetricLexicon.shared.id(in: [FoldedScalar](folding: phrase)) == nil)
  }

  @Test func ownMetricGoesBeforeTheBuiltIn() throws {
    let own = try Metric.metrics(inTable: "# mine\n\r\nrobots;机器人产量|常住人口 ; robots made;count\r\n")
    let lexicon = MetricLexicon(adding: own)
    #expect(lexicon.id(in: [FoldedScalar](folding: "全市机器人产量")) == MetricID("robots"))
    #expect(lexicon.metric(named: "常住人口")?.englishName == "robots made")
    #expect(lexicon.metric(named: "高企")?.id == MetricID("high-tech-enterprises"))
  }

  @Test(arguments: [
    ("robots;机器人", "has 2 cells, not 4"), ("机器;机器人;robots;count", "机器 is no id of letters, digits and hyphens"),
    ("robots; | ;robots;count", "has no name"),
  ])
  func badRowSaysWhere(row: String, reason: String) {
    #expect(throws: MetricRowError(line: 2, reason: reason)) { try Metric.metrics(inTable: "# mine\n" + row) }
  }
}
