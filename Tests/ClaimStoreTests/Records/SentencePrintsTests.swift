import Testing

@testable import ClaimStore

@Suite struct SentencePrintsTests {
  private let text = "2021年，松江区高新技术企业达到2306家。嘉定区高新技术企业达到2100家！短句。青浦区的企业也在增长，势头良好；"

  @Test func blanksAndOrderDoNotMatter() {
    let other = "青浦区的企业也在增长，势头良好；\n\n 2021年，松江区高新技术 企业达到2306家。 嘉定区高新技术企业达到2100家！"
    #expect(SentencePrints(text).all == SentencePrints(other).all)
    #expect(SentencePrints(text).all.count == 3, "short sentences tell nothing")
  }

  @Test func likenessIsTheShareOfSentences() {
    let half = SentencePrints("2021年，松江区高新技术企业达到2306家。全市的高新技术企业超过两万家。")
    #expect(half.likeness(to: SentencePrints(text)) == 0.5)
    #expect(SentencePrints("").likeness(to: half) == 0)
  }
}
