import ClaimAnalysis
import ClaimModel
import ClaimPresentation
import Foundation
import TestSupport
import Testing

@testable import ClaimReport

/// What a person has read leads; what nobody has read does not where there is such.
@Suite struct LeadingTests {
  private static func lead(_ request: ReportRequest) -> String {
    let lines = request.render().text.split(separator: "\n").map(String.init)
    return lines.first { $0.hasPrefix("<b>") }.map { $0.replacing("<b>", with: "").replacing("</b>", with: "") } ?? ""
  }

  private static func claims(confirmed: Set<Int>) -> [SourcedClaim] {
    let provinces = [("江苏省", "320000", "700"), ("浙江省", "330000", "600"), ("广东省", "440000", "900")]
    return provinces.enumerated().map { index, province in
      var claim = TestStore.claim(
        "\(province.0)有⟦\(province.2)家⟧。", province.2,
        region: Region(name: province.0, code: province.1, level: .province), year: 2021, at: index * 50)
      claim.isConfirmed = confirmed.contains(index)
      return claim
    }
  }

  @Test func withoutReviewsEverythingMayLead() {
    let request = TestStore.request(.compare, claims: Self.claims(confirmed: []))
    #expect(Self.lead(request) == "高新技术企业：2021年，有数字的3个省级地区中广东省最高，900家，约为浙江省（600家）的1.5倍。")
  }

  @Test func whatNobodyHasReadDoesNotLead() {
    let request = TestStore.request(.compare, claims: Self.claims(confirmed: [0, 1]))
    #expect(Self.lead(request) == "高新技术企业：2021年，有数字的2个省级地区中江苏省最高，700家，约为浙江省（600家）的1.17倍。（人工核过）")
    let text = request.render().text
    #expect(text.contains("\n连同未核的：高新技术企业：2021年，有数字的3个省级地区中广东省最高，900家，约为浙江省（600家）的1.5倍。\n"))
    #expect(text.contains("| 江苏省 | 700家✓ [1]") && text.contains("| 广东省 | 900家 [1]"))
    #expect(text.contains("✓ 人工核过"))
  }

  @Test func oneThatWasReadLeadsTheOverview() {
    let request = TestStore.request(claims: Self.claims(confirmed: [0]))
    #expect(Self.lead(request).hasSuffix("高新技术企业：2021年江苏省700家。（人工核过）"))
  }

  @Test func aContradictionLeadsOnlyIfAllOfItWasRead() {
    var claims = TestStore.claims
    claims[0].isConfirmed = true
    for question in [ReportRequest.Question.overview, .conflicts] {
      let screen = TestStore.request(question, claims: claims).render().text.components(separatedBy: "\n## ")[0]
      #expect(!screen.contains("2360家"), "neither in words nor in a picture: \(screen)")
    }
    claims[1].isConfirmed = true
    #expect(Self.lead(TestStore.request(claims: claims)).contains("2360家与2306家"))
  }

  @Test func ofARegionOnlyWhatWasReadLeads() {
    var claims = TestStore.claims
    var other = TestStore.claim("松江专利有⟦12件⟧。", "12", year: 2021, at: 140)
    other.claim.metric = MetricReading(phrase: "专利授权量", id: MetricID("patents"))
    claims.append(other)
    let region = ReportRequest.Question.region(["松江区"])
    #expect(Self.lead(TestStore.request(region, claims: claims)).contains("专利授权量 12件") == false)
    claims[0].isConfirmed = true
    let lead = Self.lead(TestStore.request(region, claims: claims))
    #expect(lead.hasPrefix("松江区：高新技术企业2306家（2021年") && lead.contains("（人工核过）"), "\(lead)")
  }

  @Test func fragmentsComeLast() {
    var claims = TestStore.claims
    for index in [0, 1] { claims[index].claim.metric = MetricReading(phrase: "楼宇拔地") }
    var request = TestStore.request(claims: claims)
    #expect(Self.lead(request).contains("2360家与2306家"))
    request.isFragment = { $0.phrase == "楼宇拔地" }
    #expect(!Self.lead(request).contains("2360家"))
    #expect(request.render().text.contains("| [楼宇拔地]"), "it is still told of")
  }

  @Test func aStoreThatGrowsSaysSo() {
    var request = TestStore.request(language: .english)
    #expect(!request.render().text.contains("import"))
    request.isOfGrowingStore = true
    #expect(request.render().text.contains("2 regions · an import was still running\n"))
  }
}
