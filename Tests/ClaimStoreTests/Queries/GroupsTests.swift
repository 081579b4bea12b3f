import ClaimModel
import ClaimStore
import TestSupport
import Testing

@Suite struct GroupsTests {
  let folder: TemporaryFolder
  let store: ClaimStore

  init() throws {
    folder = try TemporaryFolder()
    store = try ClaimStore(path: folder.path("claims.db"))
    try store.save(
      Article(id: "one", text: "一"),
      claims: [
        .bare(region: "松江区", metric: "企业", year: 2021), .bare(region: "嘉定区", metric: "企业", year: 2021),
        .bare(region: "松江区", metric: "专利", year: 2021), .bare(region: "松江区"),
      ])
    try store.save(
      Article(id: "two", text: "二"),
      claims: [.bare(region: "松江区", metric: "企业总数", year: 2020), .bare(metric: "企业", year: 2020)])
  }

  @Test func aGroupHasOneMetricAndRegionInOrderOfPeriods() throws {
    var groups: Set<[String]> = []
    try store.forEachGroup {
      $0.phrase.replacing("总数", with: "") + ($1?.name ?? "")
    } _: { claims in
      groups.insert(claims.map { "\($0.claim.region?.region.name ?? "-") \($0.doc) \($0.claim.metric?.phrase ?? "-")" })
    }
    #expect(
      groups == [["松江区 two 企业总数", "松江区 one 企业"], ["嘉定区 one 企业"], ["松江区 one 专利"], ["- two 企业"]])
  }

  @Test(arguments: 1...5)
  func partsTogetherAreTheWhole(count: Int) throws {
    var (docs, groups): ([String], [String]) = ([], [])
    for part in StorePart.all(count) {
      try store.forEachArticle(part: part) { docs += ["\($0.map(\.doc))"] }
      try store.forEachGroup(part: part) {
        $0.phrase + ($1?.name ?? "")
      } _: {
        groups += ["\($0.compactMap(\.id))"]
      }
    }
    #expect(docs == ["\(Array(repeating: "one", count: 4))", "\(["two", "two"])"])
    #expect(groups.sorted() == ["[1]", "[2]", "[3]", "[5]", "[6]"])
  }

  @Test func claimsAreReadByTheirNumbers() throws {
    var read: [ClaimID?] = []
    try store.forEachClaim(numbered: [2, 5, 99]) { read.append($0.id) }
    #expect(read == [ClaimID(2), ClaimID(5)])
  }

  @Test func articlesComeOneByOne() throws {
    var docs: [[String]] = []
    try store.forEachArticle(matching: ClaimFilter(metric: "企业")) { docs.append($0.map(\.doc)) }
    #expect(docs == [["one", "one"], ["two", "two"]])
  }
}
