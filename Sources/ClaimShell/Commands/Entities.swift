import ArgumentParser
import ClaimStore

/// Lists the organisations and projects that claims are about.
struct Entities: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "entities", abstract: "List the organisations and projects that claims are about, with counts.")

  @OptionGroup var store: StoreOption
  @OptionGroup var format: FormatOption

  func run(in session: Session) throws {
    let rows = try session.store(store.path).entities().map { entity -> [String?] in
      [entity.name, String(entity.claims), String(entity.articles)]
    }
    try session.show(
      Listing(["entity", "claims", "articles"], rows), format.format,
      ifEmpty: "No claim is about an organisation or project; import articles with: import PATH")
  }
}
