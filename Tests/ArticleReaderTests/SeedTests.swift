import ArticleReader
import ClaimModel
import Foundation
import Testing

@Suite struct SeedTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "seeds").path

  static let articles: [Article] = {
    var articles: [Article] = []
    ArticleReader().forEachArticle(in: [folder]) { result in
      if case .success(let article) = result { articles.append(article) }
    }
    return articles
  }()

  @Test func everySeedHasOneMainStoryAndItsTeasers() {
    #expect(Self.articles.map { $0.stories.count { $0.kind == .main } } == [1, 1, 1, 1, 1])
    #expect(Self.articles.map { $0.stories.count { $0.kind == .teaser } } == [0, 8, 8, 0, 0])
  }

  @Test func titlesAndFields() throws {
    try #require(Self.articles.count == 5)
    #expect(Self.articles[0].id == Self.folder + "/000_13ee9a222828cbc7.txt")
    #expect(Self.articles[0].publisher == "新民晚报")
    #expect(Self.articles[0].byline == "钱佳莹")
    #expect(Self.articles[0].stories[0].parts.count { $0.role == .headline } == 4)
    #expect(Self.articles[1].title == "2023临港集团创新发展大会举办")
    #expect(Self.articles[1].date.map { "\($0.day) \($0.source)" } == "2024-09-28 page")
    #expect(Self.articles[2].date == nil)
    #expect(Self.articles[2].url == "http://sh-cfw.com/index.php/post/7513.html")
    #expect(Self.articles[3].title == nil)
    #expect(Self.articles[4].title == "上海松江加快建设科技和制度创新双轮驱动的先试走廊")
  }

  @Test func teasersKeepTheirOwnDates() throws {
    try #require(Self.articles.count == 5)
    let dated = Self.articles[2].stories.compactMap { story in story.date.map { "\($0.day) \(story.title ?? "")" } }
    #expect(
      dated == ["2018-08-22 小米集团将在临港松江科技城打造小米生态链产业园", "2020-10-14 【主动回应】宣城高新区共商共建共享松江产业园"])
  }

  @Test(arguments: ["13391219793", "400-0123-021", "400 0123 021", "评论", "247 0", "post/7513", "责任编辑", "G60资讯"])
  func furnitureLiesInNoStory(_ words: String) {
    for article in Self.articles {
      let bytes = Array(article.text.utf8)
      for part in article.stories.flatMap(\.parts) where part.role != .byline {
        let text = String(decoding: bytes[part.place.bytes], as: UTF8.self)
        // One teaser speaks of comments in a sentence of its own.
        if words == "评论", text.contains("互动评论") { continue }
        #expect(!text.contains(words), "\(article.id)")
      }
    }
  }

  @Test func noParagraphIsLost() {
    for article in Self.articles {
      let kept = article.stories.flatMap(\.parts).map { $0.place.bytes.count }.reduce(0, +)
      #expect(kept * 100 > article.text.utf8.count * 85, "\(article.id)")
    }
  }

  @Test func partsAreInOrderWithoutOverlap() {
    for article in Self.articles {
      let places = article.stories.flatMap(\.parts).map(\.place)
      for (earlier, later) in zip(places, places.dropFirst()) {
        #expect(earlier.bytes.upperBound <= later.bytes.lowerBound)
        #expect(earlier.scalars.upperBound <= later.scalars.lowerBound)
      }
    }
  }
}
