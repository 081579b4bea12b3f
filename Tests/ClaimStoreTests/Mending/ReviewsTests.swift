import ClaimModel
import ClaimStore
import Foundation
import TestSupport
import Testing

@Suite struct ReviewsTests {
  let folder: TemporaryFolder
  let store: ClaimStore
  let article = Article(id: "a.txt", sentences: (1...40).map { "第\($0)区拥有\($0 * 10)家企业。" })

  init() throws {
    folder = try TemporaryFolder()
    store = try ClaimStore(path: folder.path("claims.db"))
    try store.save(article, claims: article.countClaims)
  }

  private func judge(_ id: Int64, _ finding: Review.Finding) throws -> Bool {
    try store.review(ClaimID(id), finding, who: "小何", at: .someDay)
  }

  @Test func whatWasFoundIsKept() throws {
    #expect(try judge(1, .right))
    #expect(try judge(2, .wrong([.region, .metric])))
    #expect(try judge(3, .right))
    #expect(try judge(3, .noClaim))
    #expect(try !judge(99, .right))
    let reviews = try store.reviews()
    #expect(Set(reviews.map(\.finding)) == [.right, .wrong([.metric, .region]), .noClaim])
    #expect(ReviewTally(reviews).claims == Proportion(right: 1, of: 3))
    #expect(try store.reviews(matching: ClaimFilter(text: "第1区")).map(\.id) == [ClaimID(1)])
  }

  @Test func whatTheProgramReadIsJudged() throws {
    let region = Region(name: "北京市", level: .province)
    try store.mend(ClaimID(2), [.region(region)], why: "原文", who: "小何", at: .someDay)
    #expect(try judge(2, .wrong([.region])))
    #expect(try store.reviews().first?.judged.claim.region == nil)
    #expect(try store.confirmedClaims() == [ClaimID(2)])
  }

  @Test func thoseThatAPersonStandsForAreFound() throws {
    _ = try judge(1, .right)
    _ = try judge(2, .wrong([.metric]))
    #expect(try store.confirmedClaims() == [ClaimID(1)])
    #expect(try store.claims().filter(\.isConfirmed).map(\.id) == [ClaimID(1)])
    var filter = ClaimFilter()
    filter.isConfirmed = true
    #expect(try store.claims(matching: filter).map(\.id) == [ClaimID(1)])
  }

  @Test func aJudgementIsOfWhatWasRead() throws {
    _ = try judge(1, .right)
    var claims = article.countClaims
    claims[0].metric = MetricReading(phrase: "商户")
    try store.save(article, claims: claims)
    #expect(try store.reviews().isEmpty)
    try store.save(article, claims: article.countClaims)
    #expect(try store.reviews().count == 1)
  }

  @Test func aSeedDrawsTheSame() throws {
    let first = try store.sample(10, matching: ClaimFilter(), seed: 7)
    #expect(Set(first.map(\.id)).count == 10)
    #expect(try store.sample(10, matching: ClaimFilter(), seed: 7) == first)
    #expect(try store.sample(10, matching: ClaimFilter(), seed: 8) != first)
    #expect(try store.sample(100, matching: ClaimFilter(), seed: 7).count == 40)
    #expect(try store.sample(10, matching: ClaimFilter(text: "第7区"), seed: 7).map(\.id) == [ClaimID(7)])
  }

  @Test func whatWasJudgedIsNotDrawnAgain() throws {
    for id in 1...30 { _ = try judge(Int64(id), .right) }
    let drawn = try store.sample(40, matching: ClaimFilter(), seed: 1).compactMap(\.id?.number)
    #expect(drawn.sorted() == Array(31...40))
  }

  @Test func everyClaimIsDrawnAsOften() throws {
    var counts: [ClaimID: Int] = [:]
    for seed in 0..<400 {
      for claim in try store.sample(4, matching: ClaimFilter(), seed: UInt64(seed)) {
        if let id = claim.id { counts[id, default: 0] += 1 }
      }
    }
    // Each 40 times in the mean; four standard deviations are 24.
    #expect(counts.count == 40)
    #expect(counts.values.allSatisfy { (16...64).contains($0) })
  }
}
