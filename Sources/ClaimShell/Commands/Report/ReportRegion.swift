import ArgumentParser
import ClaimModel
import ClaimReport
import ClaimStore

/// The report on regions.
struct ReportRegion: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "region", abstract: "What is known of some regions, beside others.")

  @Argument(help: .init("The regions: names, parts of names, or codes.", valueName: "region")) var names: [String]
  @OptionGroup var scope: ReportScope
  @OptionGroup var options: ReportOptions
  @OptionGroup var store: StoreOption

  func run(in session: Session) throws {
    let store = try session.store(store.path)
    var own = scope
    own.regions = names
    var found: [String] = []
    for name in try own.claims(in: store).compactMap({ $0.claim.region?.region.name }) where !found.contains(name) {
      found.append(name)
    }
    guard !found.isEmpty else {
      throw CommandFailure(
        "there are no figures of \(names.joined(separator: ", ")) in that scope; leave an option out")
    }
    let writing = ReportWriting(session: session, store: store, scope: scope, options: options)
    var wider = scope
    if !wider.regions.isEmpty { wider.regions += names }
    try writing.write(.region(found.sorted()), words: ["region"] + names, claims: wider.claims(in: store))
  }
}
