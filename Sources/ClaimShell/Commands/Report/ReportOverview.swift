import ArgumentParser
import ClaimModel
import ClaimReport
import ClaimStore

/// The report on everything.
struct ReportOverview: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "overview", abstract: "What the articles say, and whether it can all be true.")

  @OptionGroup var scope: ReportScope
  @OptionGroup var options: ReportOptions
  @OptionGroup var store: StoreOption

  func run(in session: Session) throws {
    let store = try session.store(store.path)
    let writing = ReportWriting(session: session, store: store, scope: scope, options: options)
    try writing.write(.overview, words: ["overview"], claims: scope.claims(in: store))
  }
}
