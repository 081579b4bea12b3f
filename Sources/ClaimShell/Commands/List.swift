import ArgumentParser
import ClaimStore

/// Lists claims.
struct List: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List claims, all of them or those that pass every filter.")

  @OptionGroup var filters: FilterOptions
  @OptionGroup var store: StoreOption
  @OptionGroup var format: FormatOption

  func run(in session: Session) throws {
    let store = try session.store(store.path)
    let claims = try store.claims(matching: filters.filter)
    let message = claims.isEmpty ? try filters.emptyMessage(in: store) : ""
    try session.show(claims, format.format, ifEmpty: message)
  }
}
