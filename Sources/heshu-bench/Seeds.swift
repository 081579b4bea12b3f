import ArticleReader
import ClaimModel
import Foundation

/// The articles that the bench reads, from the folder `seeds` of the current folder.
enum Seeds {
  /// How many claims they give; checked before anything is measured.
  static let expectedClaims = 111

  static func load() throws -> [Article] {
    let names = try FileManager.default.contentsOfDirectory(atPath: "seeds").sorted()
    return try names.map {
      ArticleReader().article(id: $0, text: try String(contentsOfFile: "seeds/\($0)", encoding: .utf8))
    }
  }

  static func bytes(_ articles: [Article]) -> Int { articles.map(\.text.utf8.count).reduce(0, +) }
}
