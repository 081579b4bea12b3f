import ArgumentParser
import ClaimExtraction
import ClaimModel
import ClaimReport
import ClaimStore

/// The report on a draft.
struct ReportCheck: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: Message(en: "Whether the figures of a draft hold against the store.", zh: "文稿里的数字经不经得起核对。").text)
  }
  static let places = [CompletionPlace.path]

  @Argument(help: .init(en: "The file of the draft.", zh: "文稿的文件。"), completion: .file()) var draft: String?
  @Option(
    name: .customLong("file"), help: .init(en: "The same, as in check --file.", zh: "同上，写法与 check --file 一样。"),
    completion: .file())
  var file: String?
  @OptionGroup var scope: ReportScope
  @OptionGroup var options: ReportOptions
  @OptionGroup var store: StoreOption
  @OptionGroup var documents: DocumentOptions

  func validate() throws {
    guard (draft == nil) != (file == nil) else {
      throw ValidationError(en: "name one draft: report check FILE", zh: "写一篇文稿：report check 文件")
    }
  }

  func run(in session: Session) throws {
    let draft = draft ?? file ?? ""
    let store = try session.store(store.path)
    let article = try documents.draft(draft, in: session)
    let extractor = ClaimExtractor(metrics: try scope.vocabulary.lexicon())
    let claims = extractor.claims(in: article).map { SourcedClaim(doc: article.id, claim: $0) }
    guard !claims.isEmpty else {
      throw CommandFailure(
        en: "\(draft) has no figure to check; name a text with figures", zh: "\(draft) 里没有可核的数字；请给有数字的文稿", at: draft)
    }
    let summary = ArticleSummary(
      doc: article.id, title: article.title, publisher: article.publisher, date: article.date, text: article.text)
    let writing = ReportWriting(session: session, store: store, scope: scope, options: options)
    try writing.write(.check(summary, claims), words: ["check", summary.name], claims: scope.claims(in: store))
  }
}
