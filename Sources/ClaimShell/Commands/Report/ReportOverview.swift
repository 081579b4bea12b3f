import ArgumentParser
import ClaimModel
import ClaimReport
import ClaimStore

/// The report on everything.
struct ReportOverview: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "overview",
      abstract: Message(en: "What the articles say, and whether it can all be true.", zh: "文章说了什么，能不能都是真的。").text)
  }
  static let examples = ["report overview", "report overview --html --output overview.html"]

  @OptionGroup var scope: ReportScope
  @OptionGroup var options: ReportOptions
  @OptionGroup var store: StoreOption

  func run(in session: Session) throws {
    let store = try session.store(store.path)
    let writing = ReportWriting(session: session, store: store, scope: scope, options: options)
    try writing.write(.overview, words: ["overview"], claims: scope.claims(in: store))
  }
}
