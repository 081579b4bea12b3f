import ClaimModel
import TestSupport
import Testing

@testable import ClaimStore

@Suite struct CopiesTests {
  let folder: TemporaryFolder
  let store: ClaimStore
  let sentences = [
    "2021年松江区高新技术企业达到2306家。", "2021年嘉定区高新技术企业达到2100家。", "2021年青浦区高新技术企业达到1200家。", "2021年闵行区高新技术企业达到3000家。",
    "2021年宝山区高新技术企业达到1500家。",
  ]

  init() throws {
    folder = try TemporaryFolder()
    store = try ClaimStore(path: folder.path("claims.db"))
  }

  @discardableResult
  private func save(_ id: String, _ sentences: [String]) throws -> ImportOutcome {
    let article = Article(id: id, sentences: sentences)
    return try store.save(article, claims: article.countClaims)
  }

  @Test func theSameTextUnderAnotherNameIsACopy() throws {
    #expect(try save("a.txt", sentences).original == nil)
    let outcome = try save("b.txt", sentences)
    #expect(outcome.original?.doc == "a.txt")
    #expect(outcome.original?.likeness == 1)
    let claims = try store.claims()
    #expect(claims.prefix(5).allSatisfy { $0.original == nil })
    #expect(claims.suffix(5).map(\.original) == claims.prefix(5).map(\.id))
    #expect(try store.articles().map(\.original) == [nil, "a.txt"])
    #expect(try save("c.txt", sentences).original?.doc == "a.txt", "a copy of a copy is one of the original")
  }

  @Test func aCopyWithAnotherFrameIsLinkedClaimByClaim() throws {
    try save("a.txt", sentences)
    let copy = ["本报讯"] + sentences.dropLast() + ["2021年宝山区高新技术企业达到1600家。"]
    let outcome = try save("b.txt", copy)
    #expect(outcome.original?.doc == "a.txt")
    #expect(outcome.original?.likeness == 0.8)
    let claims = try store.claims(matching: ClaimFilter(article: "b.txt"))
    #expect(claims.map(\.original) == (1...4).map { ClaimID($0) } + [nil], "what differs speaks for itself")
  }

  @Test func anotherStoryIsNoCopy() throws {
    try save("a.txt", sentences)
    #expect(try save("b.txt", Array(sentences.prefix(2)) + ["2021年全市企业达到100家以上。", "今年全市企业达到200家以上。"]).original == nil)
    #expect(try save("c.txt", [""]).original == nil)
    #expect(try save("d.txt", [""]).original == nil, "nothing is no text that could be copied")
  }

  @Test func aParagraphThatAPageHasTwiceIsOneSource() throws {
    try save("a.txt", [sentences[0], sentences[1], sentences[0]])
    #expect(try store.claims().map(\.original) == [nil, nil, ClaimID(1)])
  }

  @Test func sameWordsOfAnotherPlaceAreNoRepetition() throws {
    let article = Article(id: "a.txt", sentences: ["松江新增10家。", "松江新增10家。"])
    var claims = article.countClaims
    claims[1].region = RegionReading(region: Region(name: "嘉定区", level: .county), isInferred: true)
    try store.save(article, claims: claims)
    #expect(try store.claims().map(\.original) == [nil, nil])
  }

  @Test func copiesFollowAnOriginalThatIsReadAgain() throws {
    try save("a.txt", sentences)
    try save("b.txt", sentences)
    var claims = Article(id: "a.txt", sentences: sentences).countClaims
    claims[0].status = .planned
    let outcome = try store.save(Article(id: "a.txt", sentences: sentences), claims: claims)
    #expect(outcome.change == .replaced(before: 5))
    let copies = try store.claims(matching: ClaimFilter(article: "b.txt"))
    let originals = try store.claims(matching: ClaimFilter(article: "a.txt"))
    #expect(copies.map(\.original) == originals.map(\.id))
  }
}
