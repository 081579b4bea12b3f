import ArticleReader
import ClaimExtraction
import ClaimModel
import Testing

/// What relative dates are where only the year or the month of the article is known.
@Suite struct PartialDateTests {
  private func period(_ words: String, published: String) throws -> String? {
    var article = ArticleReader().article(id: "test", text: "全县\(words)用水3亿立方米。")
    let date = try #require(PublicationDate(published, source: .stated))
    article.date = date
    for index in article.stories.indices { article.stories[index].date = date }
    return ClaimExtractor().claims(in: article).first { $0.kind != .date }?.period?.description
  }

  @Test(arguments: [
    ("去年", "2024", "2023"), ("去年", "2024-02", "2023"), ("上月", "2024-02", "2024-01"), ("昨日", "2024-02-06", "2024-02-05"),
  ])
  func whatIsKnownIsCountedFrom(_ words: String, _ published: String, _ expected: String) throws {
    #expect(try period(words, published: published) == expected)
  }

  @Test(arguments: [("上月", "2024"), ("昨日", "2024-02")])
  func whatIsNotKnownIsNot(_ words: String, _ published: String) throws {
    let found = try period(words, published: published)
    #expect(found?.contains("-") != true)
  }
}
