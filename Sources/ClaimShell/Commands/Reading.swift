import ArticleReader
import ClaimExtraction
import ClaimModel

extension Session {
  /// Hands every article of the paths over with its claims. Documents that cannot be read are told of, the rest goes
  /// on, and the command fails in the end.
  func forEachArticle(in paths: [String], _ body: (Article, [Claim]) throws -> Void) throws {
    let extractor = ClaimExtractor()
    var failures = 0
    try ArticleReader().forEachArticle(in: paths) { result in
      switch result {
      case .success(let article): try body(article, extractor.claims(in: article))
      case .failure(let error):
        complain("\(error)")
        failures += 1
      }
    }
    if failures > 0 { throw CommandFailure.told }
  }
}
