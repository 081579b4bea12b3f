import ClaimModel
import ClaimStore
import TestSupport
import Testing

@Suite struct SavingTests {
  let folder: TemporaryFolder
  let store: ClaimStore

  init() throws {
    folder = try TemporaryFolder()
    store = try ClaimStore(path: folder.path("claims.db"))
  }

  /// A year or month that is all that is known stays what it is.
  @Test(arguments: ["2024-02-06", "2024-02", "2024"]) func datesAsFarAsTheyAreKnown(_ date: String) throws {
    let published = try #require(PublicationDate(date, source: .stated))
    #expect(published.description == date)
    try store.save(Article(id: "a", text: "甲", date: published), claims: [])
    #expect(try store.articles().map(\.date) == [published])
  }

  @Test func everyFieldOfAClaimComesBack() throws {
    var article = Article(id: "a.txt", text: "松江区拥有专利五点一零万件")
    article.date = CalendarDate(year: 2022, month: 3, day: 1).map { PublicationDate($0, source: .dateline) }
    try store.save(article, claims: [.full])
    let read = try #require(try store.claims().first)
    #expect(read.claim == .full)
    #expect(read.doc == "a.txt")
    #expect(read.published == article.date)
    #expect(try store.claim(#require(read.id)) == read)
  }

  @Test func writtenPrecisionComesBack() throws {
    let values = [("3.60", 0), ("51", 3), ("0", 3), ("0.00", 0), ("-0.3", 0), ("1", 30), ("100", 0)]
    for (digits, power) in values {
      let value = try #require(ExactDecimal(digits)).scaled(byPowerOfTen: power)
      var claim = Claim.bare()
      claim.quantity?.value = value
      claim.quantity?.interval = .allowed(by: .equal, value)
      try store.save(Article(id: "\(digits)e\(power)", text: ""), claims: [claim])
      let read = try #require(try store.claims(matching: ClaimFilter(article: "\(digits)e\(power)")).first?.claim)
      #expect(read.quantity?.value.coefficient == value.coefficient)
      #expect(read.quantity?.value.exponent == value.exponent)
      #expect(read.quantity?.interval == claim.quantity?.interval)
    }
  }

  @Test func aDateWithoutAYearComesBack() throws {
    let day = Period(start: nil, end: nil, text: "7月9日", yearless: .init(.init(month: 7, day: 9)))
    let month = Period(start: nil, end: nil, text: "7月", yearless: .init(.init(month: 7, day: nil)))
    let half = Period(
      start: nil, end: nil, text: "上半年", yearless: .init(.init(month: 1, day: nil), .init(month: 6, day: nil)))
    let claims = [day, month, half].map { period in
      Claim(
        figure: Mention(text: period.text, place: TextSpan(0..<2)), kind: .date, quantity: nil, period: period,
        sentence: Mention(text: period.text, place: TextSpan(0..<2)))
    }
    try store.save(Article(id: "a", text: ""), claims: claims)
    #expect(try store.claims().map(\.claim) == claims)
  }

  @Test func savingAgainTellsWhatChanged() throws {
    var article = Article(id: "a.txt", text: "三家")
    #expect(try store.save(article, claims: [.bare()]) == ImportOutcome(.added, claims: 1))
    #expect(try store.save(article, claims: [.bare()]) == ImportOutcome(.unchanged, claims: 1))
    #expect(try store.save(article, claims: [.bare(), .full]) == ImportOutcome(.replaced(before: 1), claims: 2))
    article.title = "新的标题"
    #expect(try store.save(article, claims: []) == ImportOutcome(.replaced(before: 2), claims: 0))
    #expect(try store.claims().isEmpty)
    #expect(try store.articles().map(\.title) == ["新的标题"])
  }

  @Test func numbersAreNeverUsedAgain() throws {
    let article = Article(id: "a.txt", text: "三家")
    try store.save(article, claims: [.bare()])
    let old = try #require(try store.claims().first?.id)
    try store.save(article, claims: [.full])
    #expect(try store.claim(old) == nil)
  }
}
