import ClaimStore
import ArgumentParser
import ArticleReader
import ClaimAnalysis
import ClaimExtraction
import ClaimModel

/// Holds the figures of a statement against the store.
struct Check: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Hold the figures of a statement against the claims of the store.")

  @Argument(help: "The statement.") var text: [String]
  @OptionGroup var store: StoreOption
  @OptionGroup var vocabulary: VocabularyOption
  @OptionGroup var format: FormatOption

  func run(in session: Session) throws {
    let statement = Article(id: SourcedClaim.statement, text: text.joined(separator: " "))
    let claims = ClaimExtractor(metrics: try vocabulary.lexicon()).claims(in: statement).map {
      SourcedClaim(doc: statement.id, claim: $0)
    }
    guard !claims.isEmpty else {
      throw CommandFailure("the statement has no figure to check; say for example: check 2021年松江区高新技术企业达2000家")
    }
    let findings = check(statement: claims, against: try session.store(store.path).claims())
    try session.show(findings, format.format, ifEmpty: "Nothing to check.")
  }
}
