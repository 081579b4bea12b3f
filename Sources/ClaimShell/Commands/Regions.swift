import ClaimModel
import ClaimStore
import ArgumentParser

/// Lists the regions that claims speak of.
struct Regions: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "regions", abstract: "List the regions that claims speak of, with counts.")

  @OptionGroup var store: StoreOption
  @OptionGroup var format: FormatOption

  func run(in session: Session) throws {
    let rows = try session.store(store.path).regions().map { region -> [String?] in
      [region.name, region.code, String(region.claims), String(region.articles)]
    }
    try session.show(
      Listing(["region", "code", "claims", "articles"], rows), format.format,
      ifEmpty: "No claim has a region; import articles with: import PATH")
  }
}
