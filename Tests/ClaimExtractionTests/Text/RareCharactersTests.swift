import ArticleReader
import ClaimExtraction
import ClaimModel
import Testing

/// Characters beyond the Basic Multilingual Plane, and those that show nothing.
@Suite struct RareCharactersTests {
  private func claims(_ text: String) -> [Claim] {
    ClaimExtractor().claims(in: ArticleReader().article(id: "test", text: text)).filter { $0.kind != .date }
  }

  @Test func rareChineseCharactersStayInTheMetric() throws {
    let claim = try #require(claims("“𠮷安”号货轮吞吐量3.5万吨。").first)
    #expect(claim.metric?.phrase == "𠮷安号货轮吞吐量")
    #expect(claim.metric?.phrase.unicodeScalars.contains("\u{20BB7}") == true)
    #expect(claim.figure.text == "3.5万吨")
  }

  @Test func emojiAreNoWordsAndMoveNoPlace() throws {
    let text = "🏭🏭工业产值达12.5亿元。"
    let claim = try #require(claims(text).first)
    #expect(claim.metric?.phrase == "工业产值")
    let scalars = Array(text.unicodeScalars)[claim.figure.place.scalars]
    #expect(String(String.UnicodeScalarView(scalars)) == "12.5亿元")
  }

  @Test(arguments: ["\u{202A}用水\u{202C}量3亿立方米。", "用\u{200B}水量3亿立方米。", "\u{200E}用水量\u{200F}3亿立方米。"])
  func controlsMakeNoSecondMetric(_ text: String) { #expect(claims(text).first?.metric?.phrase == "用水量") }
}
