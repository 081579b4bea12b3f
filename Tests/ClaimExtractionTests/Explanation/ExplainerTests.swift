import ClaimModel
import Testing

@testable import ClaimExtraction

struct ExplainerTests {
  @Test(arguments: [
    ("浦东去年增长8%,高于全市2个百分点", 1, "全市", Explanation.Reason.onlyCompared),
    ("浦东去年增长8%,高于全市2个百分点", 0, "全市", .standsAfter),
    ("浦东去年增长8%,高于全市2个百分点", 0, "去年", .unknownYear),
    ("高新技术企业由2020年的1200家增加到1500家", 2, "2020年", .startOfChange),
    ("2021年企业较2015年末翻一番", 2, "2015年末", .baseOfComparison),
    ("松江区投资5亿元,青浦区投资8亿元", 1, "松江区", .fartherAway),
  ])
  func rejectedReadingsSayWhy(text: String, index: Int, words: String, reason: Explanation.Reason) throws {
    let explanations = ClaimExtractor().explanations(in: Article(id: "t", text: text))
    let rejected = try #require(explanations.indices.contains(index) ? explanations[index].rejected : nil)
    #expect(rejected.contains { $0.words.text == words && $0.reason == reason })
  }

  @Test func aNameOfSeveralDivisionsStaysAmbiguousAndSaysSo() throws {
    let explanation = try #require(
      ClaimExtractor().explanations(in: Article(id: "t", text: "朝阳区高新技术企业达到1500家。")).first)
    #expect(explanation.claim.region?.region == Region(name: "朝阳区", level: .county))
    #expect(explanation.claim.derivation.contains { $0.field == .region && $0.rule == "region.ambiguous" })
    #expect(explanation.rejected.filter { $0.reason == .sameName }.map(\.reading) == ["北京市朝阳区", "长春市朝阳区"])
  }

  @Test func whatAChangeStartedFromGivesNoTimeToWhereItEnded() throws {
    let claims = ClaimExtractor().claims(in: Article(id: "t", text: "高新技术企业由2020年的1200家增加到1500家"))
    #expect(claims.last?.figure.text == "1500家")
    #expect(claims.last?.period == nil)
  }

  @Test func claimsAreThoseOfTheExtractor() {
    let article = Article(id: "t", text: "2021年,全区高新技术企业达到2306家,是“十二五”末的4.9倍。")
    #expect(ClaimExtractor().explanations(in: article).map(\.claim) == ClaimExtractor().claims(in: article))
  }
}
