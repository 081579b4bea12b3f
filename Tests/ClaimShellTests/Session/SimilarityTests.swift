import Testing

@testable import ClaimShell

@Suite struct SimilarityTests {
  @Test func distances() {
    #expect(editDistance("松江区", "松工区") == 1)
    #expect(editDistance("", "ab") == 2)
    #expect(editDistance("kitten", "sitting") == 3)
  }

  @Test func onlyWhatIsNear() {
    #expect(nearest(to: "comparr", among: ["compare", "check"]) == "compare")
    #expect(nearest(to: "xyz", among: ["compare", "check"]) == nil)
  }
}
