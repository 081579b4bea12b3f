import ArgumentParser
import ClaimModel
import ClaimReport
import ClaimStore

/// The report on contradictions.
struct ReportConflicts: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "conflicts",
      abstract: Message(en: "Which figures contradict each other, with quotes and arithmetic.", zh: "哪些数字互相矛盾，附引文和算式。")
        .text)
  }
  static let examples = ["report conflicts --lang en"]

  @OptionGroup var scope: ReportScope
  @OptionGroup var options: ReportOptions
  @OptionGroup var store: StoreOption

  func run(in session: Session) throws {
    let store = try session.store(store.path)
    let writing = ReportWriting(session: session, store: store, scope: scope, options: options)
    try writing.write(.conflicts, words: ["conflicts"], claims: scope.claims(in: store))
  }
}
