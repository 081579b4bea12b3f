import ClaimAnalysis
import ClaimModel
import Testing

@Suite struct FindingRankTests {
  @Test func contradictionsComeFirstAndNamedSlipsBeforeOthers() {
    let claims = [
      highTech("2306"), highTech("2360", doc: "b"), highTech("1000", region: .qingpu, doc: "c"),
      highTech("1450", region: .qingpu, doc: "d"), highTech("50", region: .shanghai, doc: "e"),
      highTech("50", region: .shanghai, doc: "f"),
    ]
    let findings = crossCheck(claims)
    #expect(findings.map(\.verdict) == [.contradict, .contradict, .agree])
    #expect(findings.map { $0.region?.name } == ["松江区", "青浦区", "上海市"])
  }

  @Test func whatGroupsAndArticlesFindIsRankedTogether() {
    let claims = [highTech("2306"), highTech("2360", doc: "b")]
    #expect(ranked(crossCheck(group: claims) + crossCheck(group: claims)) == crossCheck(claims))
  }
}
