import ClaimExtraction
import ClaimModel
import ClaimStore
import TestSupport
import Testing

@testable import ClaimShell

/// A store into which an import is running says so, and how much it has.
@Suite struct GrowingStoreTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func ask(_ line: String) -> String {
    let answers = CollectedOutput()
    let session = Session(output: answers.output, storePath: folder.path("claims.db"))
    _ = Interpreter(session: session, output: answers.output).run(line.split(separator: " ").map(String.init))
    return answers.take()
  }

  @Test func whatIsStillEmptyWaits() throws {
    let store = try ClaimStore(path: folder.path("claims.db"))
    #expect(ask("compare 企业").contains("the store is empty"))
    let importer = try Importer(into: store) { _, _ in }
    for line in ["compare 企业", "list", "report overview", "conflicts", "articles"] {
      let asked = ask(line)
      #expect(asked.contains("is running and has saved no article yet"), "\(line): \(asked)")
      #expect(!asked.contains("the store is empty"), "\(line)")
    }
    try importer.finish()
    #expect(ask("list").contains("the store is empty"))
  }

  @Test func anAnswerSaysOfHowMuchItIs() throws {
    let store = try ClaimStore(path: folder.path("claims.db"))
    let article = Article(id: "a.txt", text: "2021年松江区拥有高新技术企业10家。")
    try store.save(article, claims: ClaimExtractor().claims(in: article))
    #expect(!ask("list").contains("running"))
    let importer = try Importer(into: store) { _, _ in }
    let asked = ask("list")
    #expect(asked.contains("10"))
    #expect(asked.contains("claims.db is running: this is of the 1 article so far"), "\(asked)")
    #expect(ask("report overview").contains("an import was still running"))
    try importer.finish()
    #expect(!ask("list").contains("running"))
  }
}
