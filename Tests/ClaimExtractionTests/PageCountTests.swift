import ArticleReader
import ClaimExtraction
import ClaimModel
import Testing

@Suite struct PageCountTests {
  private func locators(_ text: String) -> [String] {
    ClaimExtractor().claims(in: ArticleReader().article(id: "test", text: text))
      .map { "\($0.figure.text): \($0.locator?.description ?? "-")" }
  }

  @Test func pagesAndTheirLines() {
    #expect(
      locators("乙县用水公报\n用水35.6亿立方米,比上年增长\n5.2%。\n\u{0C}用电2亿度。\n\u{0C}\n用气1亿立方米。\n") == [
        "35.6亿立方米: page 1 line 2", "5.2%: page 1 line 3", "2亿度: page 2 line 1", "1亿立方米: page 3 line 2",
      ])
  }

  @Test func aTextWithoutPagesHasNone() { #expect(locators("用水35.6亿立方米。") == ["35.6亿立方米: -"]) }
}
