import ArgumentParser
import ClaimStore

/// Counts claims by the values of a field.
struct Facet: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "facet", abstract: "Count claims by the values of a field, with bars.")

  @Argument(help: "What to count by.") var field: FacetField
  @OptionGroup var filters: FilterOptions
  @Option(help: "At most this many values.") var limit: Int?
  @OptionGroup var store: StoreOption
  @OptionGroup var format: FormatOption

  func run(in session: Session) throws {
    let store = try session.store(store.path)
    let counts = try session.asking(store) { try store.facet(field, matching: filters.filter) }
    let message = counts.isEmpty ? try filters.emptyMessage(in: store) : ""
    let shown = counts.prefix(limit ?? counts.count)
    let most = shown.map(\.claims).max() ?? 1
    var listing = Listing(
      [field.rawValue, "claims"], shown.map { [$0.value, String($0.claims)] })
    if format.format == .table {
      listing.columns.append("")
      listing.rows = shown.map { [$0.value ?? "(none)", String($0.claims), bar($0.claims, of: most)] }
    }
    try session.show(listing, format.format, ifEmpty: message)
  }
}

/// A bar as long as its share of the longest, to an eighth of a cell; never nothing.
func bar(_ count: Int, of most: Int, width: Int = 30) -> String {
  let eighths = max(1, count * width * 8 / max(1, most))
  let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
  return String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
}

extension FacetField: ExpressibleByArgument {}
