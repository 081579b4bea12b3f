import ClaimModel
import Testing

@Suite struct LocatorTests {
  @Test(arguments: [
    ("page 3 line 12", Locator(page: 3, line: 12)), ("table", Locator(isInTable: true)),
    ("table B7", Locator(isInTable: true, cell: "B7")),
    ("page 3 line 12 table", Locator(page: 3, line: 12, isInTable: true)),
  ])
  func wordsAndBack(_ words: String, _ locator: Locator) {
    #expect(locator.description == words)
    #expect(Locator(words) == locator)
  }

  @Test(arguments: ["", "B7", "page3"]) func otherWordsAreNone(_ words: String) { #expect(Locator(words) == nil) }
}
