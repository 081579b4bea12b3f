import ClaimModel
import TestSupport
import Testing

@testable import ClaimStore

/// Claims that come back without their articles, into a store that may have them.
@Suite struct ArticleOfClaimsTests {
  let folder: TemporaryFolder
  let store: ClaimStore
  let sentences = ["今天发布。", "2021年松江区高新技术企业达到2306家。", "2021年嘉定区高新技术企业达到2100家。"]

  init() throws {
    folder = try TemporaryFolder()
    store = try ClaimStore(path: folder.path("claims.db"))
  }

  private func claims(of article: Article) -> [SourcedClaim] {
    article.countClaims.map { SourcedClaim(id: nil, doc: article.id, claim: $0) }
  }

  private func takeBack(_ claims: [SourcedClaim]) throws -> ImportOutcome {
    let article = try #require(try store.article(ofClaims: claims))
    return try store.save(article, claims: claims.map(\.claim))
  }

  @Test func anArticleOfTheStoreKeepsItsTextAndItsOrigin() throws {
    var article = Article(id: "a.txt", sentences: sentences)
    (article.publisher, article.byline) = ("某报", "张三")
    try store.save(article, claims: article.countClaims)
    #expect(try takeBack(claims(of: article)).change == .unchanged)
    let fewer = Array(claims(of: article).dropFirst())
    #expect(try takeBack(fewer).change == .replaced(before: 2))
    #expect(try store.text(of: "a.txt") == article.text)
    #expect(try store.articles().first?.publisher == "某报")
  }

  @Test func claimsOfAnotherTextDoNotTakeAnArticleAway() throws {
    let article = Article(id: "a.txt", sentences: sentences)
    try store.save(article, claims: article.countClaims)
    let other = Article(id: "a.txt", sentences: ["昨天发布。"] + sentences.dropFirst().map { "据悉，" + $0 })
    #expect(try store.article(ofClaims: claims(of: other)) == nil)
    #expect(try store.text(of: "a.txt") == article.text)
  }

  @Test func whatWasMadeOfClaimsIsMadeAgain() throws {
    let (first, later) = (
      Article(id: "a.txt", sentences: sentences), Article(id: "a.txt", sentences: ["更正："] + sentences)
    )
    #expect(try takeBack(claims(of: first)).change == .added)
    #expect(try takeBack(claims(of: later)).change == .replaced(before: 2))
    #expect(try store.text(of: "a.txt")?.contains("2306家") == true)
  }
}
