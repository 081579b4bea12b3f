import ArgumentParser
import ClaimAnalysis
import ClaimExtraction
import ClaimModel
import ClaimStore

/// Compares one metric across regions and periods.
struct Compare: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Compare a metric: a row for each region, a column for each period.")

  @Argument(help: "The metric: its name, part of it, or its identifier.") var metric: String
  @Argument(help: "Regions; all of them when none is given.") var regions: [String] = []
  @OptionGroup var store: StoreOption
  @OptionGroup var vocabulary: VocabularyOption
  @OptionGroup var format: FormatOption

  static let places = [CompletionPlace.metric, .region]

  func run(in session: Session) throws {
    let store = try session.store(store.path)
    let name = try vocabulary.lexicon().metric(named: metric)?.id.name ?? metric
    let found = try store.claims(matching: ClaimFilter(metric: name))
    guard !found.isEmpty else { throw CommandFailure(try noSuchMetric(metric, in: store)) }
    let claims = try regions.isEmpty ? found : among(regions, of: store, metric: name)
    let comparison = Comparison(claims)
    guard let measure = comparison.measure else {
      throw CommandFailure("\(metric) has no figures to compare there; see: list --metric \(metric)")
    }
    if format.format == .table {
      let unit = measure.unit.isEmpty ? "" : ", \(measure.unit)"
      try session.line("\(comparison.metric?.phrase ?? metric) (\(measure.kind.rawValue)\(unit))")
    }
    try session.show(Self.listing(comparison), format.format, ifEmpty: "")
    guard format.format == .table else { return }
    try session.line("\nSources")
    for claim in comparison.cells.joined().flatMap(\.readings).flatMap(\.claims) {
      try session.line("  " + claim.sourceLine)
    }
    guard !comparison.apart.isEmpty else { return }
    try session.line("\nNot comparable with these")
    for apart in comparison.apart {
      try session.line("  \(apart.claim.sourceLine)\n    because: \(apart.difference.text(in: .english))")
    }
  }

  private func among(_ regions: [String], of store: ClaimStore, metric: String) throws -> [SourcedClaim] {
    var claims: [SourcedClaim] = []
    for region in regions {
      let found = try store.claims(matching: ClaimFilter(region: region, metric: metric))
      if found.isEmpty, try store.claims(matching: ClaimFilter(region: region)).isEmpty {
        throw CommandFailure(try noSuchRegion(region, in: store))
      }
      claims += found.filter { !claims.contains($0) }
    }
    return claims
  }

  private static func listing(_ comparison: Comparison) -> Listing {
    let columns = ["region"] + comparison.periods.map { $0?.description ?? "no period" }
    let rows = zip(comparison.regions, comparison.cells).map { region, cells -> [String?] in
      [region?.name ?? "no region"] + cells.map(cell)
    }
    return Listing(columns, rows)
  }

  /// The readings of a cell; ⚠ where sources disagree, ×n where n articles say it.
  private static func cell(_ cell: Comparison.Cell) -> String? {
    let readings = cell.readings.map { reading in
      let value = reading.claims.first?.claim.plainValue ?? ""
      return value + (reading.sourceCount > 1 ? " ×\(reading.sourceCount)" : "")
    }
    return readings.isEmpty ? nil : (cell.isContested ? "⚠ " : "") + readings.joined(separator: " / ")
  }
}
