import ClaimModel
import ArgumentParser
import ClaimPresentation
import ClaimStore

/// Counts claims by the values of a field.
struct Facet: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "facet",
      abstract: Message(en: "Count claims by the values of a field, with bars.", zh: "按一项内容数条数，画成条形。").text,
      aliases: ["分面"])
  }
  static let examples = ["facet region", "facet kind --region 松江区"]
  static let places = [CompletionPlace.words(FacetField.allCases.map(\.rawValue)), .other]

  @Argument(help: .init(en: "What to count by.", zh: "按哪一项数。")) var field: FacetField
  @OptionGroup var filters: FilterOptions
  @OptionGroup var limit: LimitOption
  @OptionGroup var store: StoreOption
  @OptionGroup var format: FormatOption

  func run(in session: Session) throws {
    let store = try session.store(store.path)
    let counts = try store.facet(field, matching: filters.filter)
    let shown = counts.prefix(limit.limit ?? counts.count)
    let most = shown.map(\.claims).max() ?? 1
    var listing = Listing(
      [field.rawValue, "claims"], shown.map { [$0.value, String($0.claims)] })
    if format.format == .table {
      listing.columns.append("")
      listing.rows = shown.map {
        [
          $0.value ?? Message(en: "(none)", zh: "（无）").text, String($0.claims),
          bar(Double($0.claims) / Double(max(most, 1)), width: 30),
        ]
      }
    }
    try session.show(found: listing, format.format, orFail: filters.nothing(in: store))
  }
}

extension FacetField: ExpressibleByArgument {
  /// Reads `region` or 地区.
  public init?(argument: String) { self.init(named: argument) }
}
