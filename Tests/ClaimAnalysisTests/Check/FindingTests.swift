import ClaimAnalysis
import ClaimModel
import Testing

@Suite struct FindingTests {
  @Test func identifiersDoNotDependOnWhereArticlesAndRowsAre() throws {
    let first = try #require(conflicts(in: [highTech("2306"), highTech("2360", doc: "b")]).first)
    var (one, two) = (highTech("2306"), highTech("2360", doc: "b"))
    (one.id, two.id) = (ClaimID(7), ClaimID(3))
    (one.doc, two.doc) = ("elsewhere/z", "elsewhere/y")
    #expect(conflicts(in: [one, two]).map(\.id) == [first.id])
  }

  @Test func identifiersDependOnWhatIsSaid() throws {
    let first = try #require(conflicts(in: [highTech("2306"), highTech("2360", doc: "b")]).first)
    let other = try #require(conflicts(in: [highTech("2306"), highTech("2370", doc: "b")]).first)
    #expect(first.id != other.id)
    #expect(first.id.count == 12)
  }

  @Test func sourcesAreArticlesAndCopiesCountOnce() throws {
    var copy = highTech("2306")
    copy.doc = "copy"
    let agreement = try #require(crossCheck([highTech("2306"), copy, highTech("2300", by: .greater, doc: "c")]).first)
    #expect(agreement.sourceCount == 2)
    #expect(agreement.mostPrecise?.claim.figure.text == "2306家")
    #expect(agreement.spread?.description == "1.0026")
  }

  @Test func theEarliestIsTheFirstPublished() throws {
    let claims = [
      highTech("2306", published: "2022-03-01"), highTech("2306", doc: "b", published: "2022-01-01"),
      highTech("2306", doc: "c"),
    ]
    #expect(crossCheck(claims).first?.earliest?.doc == "b")
  }
}
