import ClaimModel
import Testing

@testable import ClaimExtraction

@Suite struct TimeFramesTests {
  @Test func datesWithoutEndDoNotExhaustTheStack() {
    let dates = String(repeating: "2021年3月", count: 3000)
    let claims = ClaimExtractor().claims(in: Article(id: "a", text: dates + "，松江区企业达到2306家。"))
    #expect(claims.last?.figure.text == "2306家")
  }
}
