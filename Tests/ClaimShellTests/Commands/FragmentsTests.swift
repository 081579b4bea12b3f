import ClaimAnalysis
import ClaimModel
import TestSupport
import Testing

@testable import ClaimShell

@Suite struct FragmentsTests {
  @Test func findingsAboutFragmentsComeLast() {
    let claims = ["楼宇拔地", "专利授权量"].enumerated().flatMap { index, phrase in
      ["2306", "2360"].enumerated().map { side, value -> SourcedClaim in
        let region = Region(name: "松江区", code: "310117", level: .county, parent: "上海市")
        var claim = testClaim(
          "2021年松江\(phrase)有⟦\(value)家⟧。", value, region: region, year: 2021, doc: "\(index)-\(side).txt")
        claim.claim.metric = MetricReading(phrase: phrase)
        return claim
      }
    }
    let found = crossCheck(claims)
    #expect(Set(found.compactMap(\.metric?.phrase)) == ["楼宇拔地", "专利授权量"])
    #expect(found.fragmentsLast.compactMap(\.metric?.phrase).last == "楼宇拔地")
    #expect(Array(found.reversed()).fragmentsLast.compactMap(\.metric?.phrase).last == "楼宇拔地")
  }
}
