import ArticleReader
import ClaimExtraction
import ClaimModel
import Foundation
import Testing

/// The five seed articles against the figures that a careful reader finds in them.
@Suite struct SeedsTests {
  private static let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

  private static func articles() throws -> [Article] {
    let folder = here.appending(path: "../../../seeds").standardizedFileURL
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return try names.map {
      ArticleReader().article(id: $0, text: try String(contentsOf: folder.appending(path: $0), encoding: .utf8))
    }
  }

  @Test func figuresAgreeWithTheGoldFile() throws {
    let articles = try Self.articles()
    try #require(articles.count == 5)
    let gold = try GoldFile.figures(Self.here.appending(path: "seeds.tsv").path, articles: articles)
    let claims = articles.flatMap { article in ClaimExtractor().claims(in: article).map { (article.id, $0) } }
    let score = GoldScore(gold, claims)
    #expect(score.gold == 103)
    #expect(score.detection >= 0.98, "\(score.problems.joined(separator: "\n"))")
    #expect(score.figures >= 0.97, "\(score.problems.joined(separator: "\n"))")
  }

  @Test func everyPlaceHoldsItsFigure() throws {
    for article in try Self.articles() {
      let scalars = Array(article.text.unicodeScalars)
      let bytes = Array(article.text.utf8)
      for claim in ClaimExtractor().claims(in: article) {
        for mention in [claim.figure, claim.sentence] {
          var view = String.UnicodeScalarView()
          view.append(contentsOf: scalars[mention.place.scalars])
          #expect(String(view) == mention.text)
          #expect(String(decoding: bytes[mention.place.bytes], as: UTF8.self) == mention.text)
        }
      }
    }
  }
}
