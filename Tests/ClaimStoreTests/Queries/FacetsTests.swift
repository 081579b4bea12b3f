import ClaimModel
import ClaimStore
import TestSupport
import Testing

@Suite struct FacetsTests {
  @Test func valuesAreCountedTheMostFrequentFirst() throws {
    let folder = try TemporaryFolder()
    let store = try ClaimStore(path: folder.path("claims.db"))
    try store.save(
      Article(id: "a.txt", text: "一"),
      claims: [
        .full, .bare(region: "松江区", metric: "企业", year: 2020), .bare(region: "嘉定区", metric: "企业", year: 2021), .bare(),
      ])
    let count = { (field: FacetField, filter: ClaimFilter) in
      try store.facet(field, matching: filter).map { "\($0.value ?? "-") \($0.claims)" }
    }
    #expect(try count(.region, ClaimFilter()) == ["松江区 2", "- 1", "嘉定区 1"])
    #expect(try count(.metric, ClaimFilter()) == ["企业 2", "- 1", "patents 1"])
    #expect(try count(.year, ClaimFilter()) == ["2021 2", "- 1", "2020 1"])
    #expect(try count(.status, ClaimFilter(region: "松江区")) == ["actual 1", "planned 1"])
    #expect(try count(.unit, ClaimFilter()) == ["家 3", "m2 1"])
    for field in FacetField.allCases {
      #expect(try store.facet(field).map(\.claims).reduce(0, +) == 4, "\(field) counts every claim")
    }
  }
}
