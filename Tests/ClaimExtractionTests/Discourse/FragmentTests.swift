import ClaimExtraction
import ClaimModel
import Testing

@Suite struct FragmentTests {
  @Test(arguments: ["高新技术企业", "集装箱吞吐量", "新能源汽车出口", "“丝路海运”航线"])
  func phrasesThatNameSomethingAreNone(_ phrase: String) {
    #expect(!MetricReading(phrase: phrase).isFragment)
  }

  @Test(arguments: ["企业", "省", "大型电视专题片《领航", "不到全国", "楼宇拔地"])
  func shortWordsHalfMarksAndPhrasesWithoutANounAreFragments(_ phrase: String) {
    #expect(MetricReading(phrase: phrase).isFragment)
  }

  @Test func entriesOfTheVocabularyAreNone() {
    #expect(!MetricReading(phrase: "人口", id: MetricID("population")).isFragment)
  }
}
