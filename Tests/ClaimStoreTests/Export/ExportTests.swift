import ClaimModel
import Foundation
import TestSupport
import Testing

@testable import ClaimStore

@Suite struct ExportTests {
  let folder: TemporaryFolder
  let store: ClaimStore

  init() throws {
    folder = try TemporaryFolder()
    store = try ClaimStore(path: folder.path("claims.db"))
    var article = Article(id: "one.txt", text: "松江区拥有专利五点一零万件\n\"引号\"", title: "松江\t的专利")
    article.date = CalendarDate(year: 2022, month: 3, day: 1).map { PublicationDate($0, source: .dateline) }
    (article.publisher, article.byline, article.url) = ("报", "某", "https://example.org/a?b=c")
    try store.save(Article(id: "gone", text: ""), claims: [.bare(), .full])
    try store.save(Article(id: "gone", text: ""), claims: [.full])
    try store.save(article, claims: [.full, .bare(region: "嘉定区", metric: "企业", year: 2021)])
    let sentences = (1...5).map { "2021年第\($0)个区的高新技术企业达到\($0)00家。" }
    for id in ["two.txt", "copy.txt"] {
      let article = Article(id: id, sentences: sentences)
      try store.save(article, claims: article.countClaims)
    }
    try store.save(Article(id: "none.txt", text: "没有数字"), claims: [])
    try store.addAlias("高企", meaning: "企业", at: .someDay)
    try store.dismiss("abc", why: "两个口径", at: .someDay)
  }

  @Test func linesThatOtherProgramsSpacedAreTakenBackToo() throws {
    let spaced = String(decoding: try export(store), as: UTF8.self)
      .replacing("\"record\":\"", with: "\"record\": \"")
    let path = folder.path("spaced.jsonl")
    try Data(spaced.utf8).write(to: URL(fileURLWithPath: path))
    #expect(StoreExport.isExport(path))
    let other = try ClaimStore(path: folder.path("spaced.db"))
    _ = try other.takeBack(exportAt: path)
    #expect(try export(other) == export(store))
  }

  private func export(_ store: ClaimStore, _ filter: ClaimFilter? = nil) throws -> Data {
    var bytes = Data()
    try store.export(matching: filter) { bytes += $0 }
    return bytes
  }

  @Test func takingBackGivesTheSameStore() throws {
    let exported = try export(store)
    let path = folder.path("export.jsonl")
    try exported.write(to: URL(fileURLWithPath: path))
    #expect(StoreExport.isExport(path))
    let other = try ClaimStore(path: folder.path("other.db"))
    let count = try other.takeBack(exportAt: path)
    #expect(count == (5, 13))
    #expect(try export(other) == exported)
    #expect(try other.claims() == store.claims(), "numbers and links to originals too")
    #expect(try other.articles() == store.articles())
    #expect(try other.aliases() == store.aliases())
    #expect(try other.takeBack(exportAt: path) == (5, 13))
    #expect(try export(other) == exported, "and again changes nothing")
  }

  @Test func aFilterChoosesClaimsAndTheirArticles() throws {
    let lines = String(decoding: try export(store, ClaimFilter(region: "嘉定区")), as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.contains("one.txt") })
  }

  @Test func articlesAreNoExport() throws {
    for text in [#"{"text":"\"record\":\"claim\""}"#, "", "2306家", #"["record":"claim"]"#] {
      let path = folder.path("articles.jsonl")
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
      #expect(!StoreExport.isExport(path), "\(text)")
    }
    #expect(!StoreExport.isExport(folder.path("missing")))
  }

  @Test func aDamagedLineIsNamed() throws {
    let path = folder.path("broken.jsonl")
    let lines = String(decoding: try export(store), as: UTF8.self).split(separator: "\n")
    try Data((lines[0] + "\n" + lines[1].dropLast(5)).utf8).write(to: URL(fileURLWithPath: path))
    let other = try ClaimStore(path: folder.path("other.db"))
    #expect(throws: StoreError.badExport(path: path, line: 2, reason: "is not what export writes")) {
      try other.takeBack(exportAt: path)
    }
    #expect(try other.isEmpty)
  }
}
