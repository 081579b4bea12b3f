import ArgumentParser
import ClaimModel
import ClaimReport
import ClaimStore

/// The report that compares metrics.
struct ReportCompare: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "How regions and years compare in some metrics.")

  @Argument(help: .init("The metrics: names, parts of names, or identifiers.", valueName: "metric")) var names: [String]
  @OptionGroup var scope: ReportScope
  @OptionGroup var options: ReportOptions
  @OptionGroup var store: StoreOption

  func run(in session: Session) throws {
    let store = try session.store(store.path)
    var wanted = scope
    wanted.metrics += names
    let claims = try wanted.claims(in: store)
    guard claims.contains(where: { $0.claim.quantity != nil }) else {
      throw CommandFailure(
        "there are no figures of \(names.joined(separator: ", ")) in that scope; leave an option out")
    }
    let writing = ReportWriting(session: session, store: store, scope: scope, options: options)
    try writing.write(.compare, words: ["compare"] + names, claims: claims)
  }
}
