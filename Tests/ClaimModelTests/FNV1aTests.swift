import ClaimModel
import Testing

@Suite struct FNV1aTests {
  /// Values of the authors' own test suite.
  @Test(arguments: [("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8")])
  func hashesAsPublished(_ text: String, _ hash: String) {
    #expect(FNV1a(text.utf8).text == hash)
  }
}
