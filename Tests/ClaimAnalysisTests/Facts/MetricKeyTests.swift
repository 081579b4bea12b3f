import ClaimAnalysis
import ClaimModel
import Testing

@Suite struct MetricKeyTests {
  @Test(arguments: [
    ("高新技术企业总数", "高新技术企业数量"), ("有效专利拥有量", "有效专利"), ("“专精特新”企业", "专精特新企业"), ("全区常住人口", "常住人口数"),
  ])
  func wordsOfCountingDoNotMatter(a: String, b: String) {
    #expect(key(a) == key(b))
  }

  @Test func theVocabularyDecidesWhereItKnows() {
    #expect(key("高企", id: "high-tech-enterprises") == key("高新技术企业", id: "high-tech-enterprises"))
    #expect(key("高企", id: "high-tech-enterprises") != key("高企"))
  }

  @Test func severalThingsTogetherAreNotOneOfThem() {
    #expect(key("上市企业和独角兽", id: "unicorns") != key("独角兽企业", id: "unicorns"))
    let share = MetricReading(phrase: "研究与试验发展投入强度", id: MetricID("rd-intensity"))
    #expect(MetricKey(share, kind: .share) == .vocabulary(MetricID("rd-intensity")))
  }

  @Test func aPhraseOfCountingWordsAloneStays() {
    #expect(key("总数") == .phrase("总数"))
    #expect(key("") == nil)
  }

  private func key(_ phrase: String, id: String? = nil) -> MetricKey? {
    MetricKey(MetricReading(phrase: phrase, id: id.map { MetricID($0) }), kind: .count)
  }
}
