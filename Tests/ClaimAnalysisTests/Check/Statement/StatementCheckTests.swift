import ClaimAnalysis
import ClaimModel
import Testing

@Suite struct StatementCheckTests {
  static let evidence = [
    highTech("2306", period: "2021-12-01/2021-12-31", periodText: "去年底", origin: .relative),
    highTech("1800", period: "2020", doc: "b"),
    claim("独角兽企业⟦42家⟧", "42", metric: "unicorns:独角兽企业", region: .shanghai, period: "2022", doc: "c"),
  ]

  static func verdict(_ statement: SourcedClaim) -> Finding? {
    check(statement: [statement], against: evidence).first
  }

  @Test func agreesWithTheArticleAndItsSentence() throws {
    let finding = try #require(Self.verdict(highTech("2306", period: nil, doc: "-")))
    #expect(finding.verdict == .agree)
    #expect(finding.claims.map(\.doc) == ["-", "a"])
    #expect(finding.reason == .evidence(period: "2021-12"))
  }

  @Test func agreesWithAnEarlierYearWhenThatFits() throws {
    let finding = try #require(Self.verdict(highTech("1800", period: nil, doc: "-")))
    #expect(finding.verdict == .agree)
    #expect(finding.reason == .evidence(period: "2020"))
  }

  @Test func contradictsTheLatestFigureAndNamesTheCause() throws {
    let finding = try #require(Self.verdict(highTech("2360", period: nil, doc: "-")))
    #expect(finding.verdict == .contradict)
    #expect(finding.cause == .swappedDigits)
    #expect(finding.claims.map(\.doc) == ["-", "a"])
    #expect(finding.computation.contains("2360 − 2306 = 54"))
  }

  /// A table is the record: what it says stands before what articles say, whether they agree with the statement or not.
  @Test func tablesGoBeforeArticles() {
    var table = highTech("2308", period: "2021-12-01/2021-12-31", periodText: "去年底", origin: .relative, doc: "z")
    table.claim.locator = Locator(isInTable: true, cell: "B7")
    let finding = check(statement: [highTech("2306", period: nil, doc: "-")], against: Self.evidence + [table]).first
    #expect(finding?.verdict == .contradict)
    #expect(finding?.claims.map(\.doc) == ["-", "z"])
    let agreeing = check(statement: [highTech("2308", period: nil, doc: "-")], against: Self.evidence + [table]).first
    #expect(agreeing?.verdict == .agree)
    #expect(agreeing?.claims.first { $0.doc != "-" }?.doc == "z")
  }

  @Test func tellsWhenSourcesContradictEachOther() {
    let contested = Self.evidence + [highTech("2360", doc: "d")]
    let finding = check(statement: [highTech("2360", period: nil, doc: "-")], against: contested).first
    #expect(finding?.verdict == .agree)
    #expect(finding?.reason == .contested(period: "2021"))
    #expect(finding?.claims.map(\.doc) == ["-", "d", "a"])
  }

  @Test func theSameWordsAroundAFigureAreEnough() {
    let evidence = [ConflictsTests.inHeadline, ConflictsTests.repeated, ConflictsTests.inText]
    let statement = claim("旦迪通信完成⟦22亿元⟧战略融资", "22", .yuan, kind: .money, scaled: 8, metric: "旦迪通信", doc: "-")
    let finding = check(statement: [statement], against: evidence).first
    #expect(finding?.verdict == .agree)
    #expect(finding?.reason == .contested(period: nil))
    #expect(finding?.cause == .powerOfTen(1))
    #expect(finding?.claims == [statement, ConflictsTests.inHeadline, ConflictsTests.inText])
  }

  @Test func aWordOfTwoCharactersNeverContradicts() {
    let evidence = [claim("企业⟦16家⟧", "16", metric: "企业", region: .songjiang)]
    let statement = claim("企业⟦20家⟧", "20", metric: "企业", region: .songjiang, doc: "-")
    #expect(check(statement: [statement], against: evidence).map(\.verdict) == [.insufficient])
  }

  @Test func theYearMatchesItsEnd() {
    #expect(Self.verdict(highTech("2306", period: "2021", doc: "-"))?.verdict == .agree)
    #expect(Self.verdict(highTech("2360", period: "2021", doc: "-"))?.verdict == .contradict)
  }

  @Test func aBoundAgrees() {
    #expect(Self.verdict(highTech("2300", by: .greater, period: nil, doc: "-"))?.verdict == .agreeRounding)
    #expect(Self.verdict(highTech("3000", by: .greater, period: nil, doc: "-"))?.verdict == .contradict)
  }

  @Test func anotherPeriodIsNotComparable() {
    let finding = Self.verdict(highTech("2500", period: "2023", doc: "-"))
    #expect(finding?.verdict == .incomparable)
    #expect(finding?.reason == .difference(.period))
  }

  @Test func theValueOfAnotherTimeOrPlaceIsASlip() {
    let time = Self.verdict(highTech("2306", period: "2023", doc: "-"))
    #expect(time?.verdict == .contradict)
    #expect(time?.reason == .elsewhere(.period))
    #expect(time?.cause == .otherPeriod("2021-12"))
    let place = Self.verdict(highTech("2306", region: .shanghai, period: nil, doc: "-"))
    #expect(place?.cause == .otherRegion("松江区"))
  }

  @Test func aPlanIsNotComparableWithFacts() {
    #expect(Self.verdict(highTech("2306", period: "2021", status: .planned, doc: "-"))?.reason == .difference(.status))
  }

  @Test func theCityIsNotTheDistrict() {
    let finding = Self.verdict(highTech("9306", region: .shanghai, period: nil, doc: "-"))
    #expect(finding?.verdict == .insufficient)
    #expect(finding?.claims.count == 1)
    #expect(finding?.nearest.first?.doc == "a")
  }

  @Test func withoutARegionAnyAgreesButNoneContradicts() {
    #expect(Self.verdict(highTech("2306", region: nil, period: nil, doc: "-"))?.verdict == .agree)
    let finding = Self.verdict(highTech("9999", region: nil, period: nil, doc: "-"))
    #expect(finding?.verdict == .cannotTell)
    #expect(finding?.reason == .unstated(.region))
  }

  @Test func nothingComparableNamesTheNearest() {
    let finding = Self.verdict(
      claim("瞪羚企业⟦10家⟧", "10", metric: "瞪羚企业", region: .songjiang, doc: "-"))
    #expect(finding?.verdict == .insufficient)
    #expect(finding?.nearest.isEmpty == false)
  }

  @Test func everyFigureIsCheckedAndDatesOnlyAlone() {
    var date = highTech("2021", doc: "-", at: 50)
    date.claim.kind = .date
    date.claim.quantity = nil
    let statement = [highTech("2306", doc: "-"), highTech("2360", doc: "-", at: 80), date]
    #expect(check(statement: statement, against: Self.evidence).map(\.verdict) == [.agree, .contradict])
    #expect(check(statement: [date], against: Self.evidence).map(\.verdict) == [.insufficient])
  }
}
