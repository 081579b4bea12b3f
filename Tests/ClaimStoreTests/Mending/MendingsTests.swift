import ClaimModel
import ClaimStore
import Foundation
import TestSupport
import Testing

@Suite struct MendingsTests {
  let folder: TemporaryFolder
  let store: ClaimStore
  let article = Article(id: "a.txt", sentences: ["松江区拥有12家企业。", "园区新增34家企业，来自各地的企业都在这里落户。"])

  init() throws {
    folder = try TemporaryFolder()
    store = try ClaimStore(path: folder.path("claims.db"))
    try store.save(article, claims: article.countClaims)
  }

  private let beijing = Region(name: "北京市", code: "110000", level: .province)

  private func mend(_ id: Int64, _ corrections: Correction..., in store: ClaimStore? = nil) throws -> [ClaimID] {
    try (store ?? self.store).mend(ClaimID(id), corrections, why: "原文如此", who: "小何", at: .someDay)
  }

  /// What the claims of a store say: number, figure, region and metric.
  private func told(_ store: ClaimStore) throws -> [String] {
    try store.claims().map { sourced in
      let claim = sourced.claim
      let parts = [
        claim.figure.text, claim.region?.region.name, claim.metric?.phrase, claim.quantity?.value.description,
      ]
      return "\(sourced.id?.number ?? 0) " + parts.map { $0 ?? "-" }.joined(separator: " ")
    }
  }

  @Test func aCorrectionCountsForEveryQuestion() throws {
    let twelve = Quantity(value: ExactDecimal(1200), unit: FigureUnit("户", .count), comparator: .greater)
    #expect(
      try mend(1, .region(beijing), .metric(MetricReading(phrase: "商户")), .figure(twelve, .count)) == [ClaimID(1)])
    #expect(try told(store) == ["1 12家 北京市 商户 1200", "2 34家 - 企业 34"])
    #expect(try store.count(matching: ClaimFilter(region: "北京市")) == 1)
    #expect(try store.metrics().map(\.phrase).sorted() == ["企业", "商户"])
    var groups: [[ClaimID?]] = []
    try store.forEachGroup(by: { metric, _ in metric.phrase }) { groups.append($0.map(\.id)) }
    #expect(Set(groups) == [[ClaimID(1)], [ClaimID(2)]])
    let claim = try #require(try store.claim(ClaimID(1))).claim
    #expect(claim.evidence(of: .region) == .person)
    #expect(claim.derivation.filter { $0.field == .region }.map(\.rule) == ["person"])
    #expect(claim.isStated)
  }

  @Test func itSaysWhatWasReadAndWhoSetWhat() throws {
    _ = try mend(1, .region(beijing), .status(.planned))
    _ = try mend(1, .region(nil))
    let mending = try #require(try store.mending(of: ClaimID(1)))
    #expect(mending.read?.status == .actual)
    #expect(mending.read?.region == nil)
    #expect(Set(mending.steps.map(\.correction)) == [.region(nil), .status(.planned)])
    #expect(mending.steps.map(\.who) == ["小何", "小何"])
    #expect(mending.steps.first?.date == "2024-01-01T00:00:00Z")
    #expect(try store.mendings().map(\.id) == [ClaimID(1)])
    #expect(try store.mending(of: ClaimID(2)) == nil)
  }

  @Test func undoingGivesBackWhatWasRead() throws {
    let before = try store.claims()
    _ = try mend(1, .region(beijing), .entity("园区"), .period(nil))
    #expect(try store.claims() != before)
    #expect(try store.unmend(ClaimID(1)))
    #expect(try store.claims() == before)
    #expect(try !store.unmend(ClaimID(1)))
    #expect(try store.mendings().isEmpty)
  }

  @Test func aRejectedClaimIsGoneUntilThatIsUndone() throws {
    let before = try store.claims()
    _ = try mend(2, .rejected)
    #expect(try told(store) == ["1 12家 - 企业 12"])
    #expect(try store.claim(ClaimID(2)) == nil)
    #expect(try store.mending(of: ClaimID(2))?.isRejected == true)
    #expect(try store.unmend(ClaimID(2)))
    #expect(try store.claims() == before)
  }

  @Test func whatIsNotThereCannotBeMended() throws {
    #expect(try mend(99, .rejected).isEmpty)
    #expect(try store.mendings().isEmpty)
  }

  @Test func anImportOfTheSameChangesNothing() throws {
    _ = try mend(1, .region(beijing))
    _ = try mend(2, .rejected)
    let before = try store.claims()
    #expect(try store.save(article, claims: article.countClaims).change == .unchanged)
    #expect(try store.claims() == before)
  }

  @Test func itIsCarriedOverByWordsAndPlace() throws {
    _ = try mend(1, .region(beijing))
    _ = try mend(2, .rejected)
    let longer = Article(id: "a.txt", sentences: ["又讯，全市有7家企业。"] + article.text.split(separator: "\n").map(String.init))
    #expect(try store.save(longer, claims: longer.countClaims).change == .replaced(before: 2))
    #expect(try told(store).map { $0.drop { $0 != " " } } == [" 7家 - 企业 7", " 12家 北京市 企业 12"])
    #expect(try store.save(longer, claims: longer.countClaims).change == .unchanged)
    #expect(try store.mendings().count == 2)
  }

  @Test func itWaitsWhileTheWordsAreGone() throws {
    _ = try mend(1, .region(beijing))
    let other = Article(id: "a.txt", sentences: ["松江区拥有13家企业。"])
    try store.save(other, claims: other.countClaims)
    #expect(try store.mendings().map(\.id) == [nil])
    #expect(try told(store).allSatisfy { !$0.contains("北京市") })
    try store.save(article, claims: article.countClaims)
    #expect(try told(store).filter { $0.contains("北京市") }.count == 1)
  }

  @Test func copiesAreMendedTogether() throws {
    let copy = Article(id: "b.txt", text: article.text)
    try store.save(copy, claims: copy.countClaims)
    #expect(try mend(3, .region(beijing)) == [ClaimID(1), ClaimID(3)])
    #expect(try store.claims(matching: ClaimFilter(region: "北京市")).map(\.original) == [nil, ClaimID(1)])
    _ = try mend(2, .rejected)
    #expect(try store.claims().compactMap(\.id) == [ClaimID(1), ClaimID(3)])
    // A copy that comes later is no second source for what the program had read.
    let late = Article(id: "c.txt", text: article.text)
    try store.save(late, claims: late.countClaims)
    let claims = try store.claims(matching: ClaimFilter(article: "c.txt"))
    #expect(claims.map(\.claim.region?.region.name) == ["北京市"])
    #expect(claims.map(\.original) == [ClaimID(1)])
    #expect(try store.unmend(ClaimID(2)))
    let originals = [nil, nil, ClaimID(1), ClaimID(2), ClaimID(1), ClaimID(2)]
    #expect(try store.claims().map(\.original) == originals)
    _ = try mend(6, .rejected)
    let longer = Article(id: "a.txt", text: "又讯，有7家企业。\n" + article.text)
    try store.save(longer, claims: longer.countClaims)
    #expect(
      try told(store).map { $0.drop { $0 != " " } }.sorted() == [
        " 12家 北京市 企业 12", " 12家 北京市 企业 12", " 12家 北京市 企业 12", " 7家 - 企业 7",
      ])
    #expect(try store.unmend(ClaimID(4)))
    #expect(try store.claims().count { $0.claim.figure.text == "34家" } == 3)
    #expect(try store.claims().count { $0.claim.figure.text == "34家" && $0.original == nil } == 1)
  }

  @Test func anExportHoldsItAndIsTakenBack() throws {
    _ = try mend(1, .region(beijing), .period(nil))
    _ = try mend(2, .rejected)
    try store.review(ClaimID(1), .wrong([.region]), who: "小何", at: .someDay)
    let lines = try exported(store)
    let file = folder.path("export.jsonl")
    try lines.write(toFile: file, atomically: true, encoding: .utf8)
    let other = try ClaimStore(path: folder.path("other.db"))
    _ = try other.takeBack(exportAt: file)
    #expect(try other.claims() == store.claims())
    #expect(try other.mendings() == store.mendings())
    #expect(try other.reviews() == store.reviews())
    #expect(try exported(other) == lines)
    #expect(try other.save(article, claims: article.countClaims).change == .unchanged)
    // Again changes nothing.
    _ = try other.takeBack(exportAt: file)
    #expect(try exported(other) == lines)
  }

  private func exported(_ store: ClaimStore) throws -> String {
    var bytes = Data()
    try store.export { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }
}
