import ArgumentParser
import ClaimAnalysis
import ClaimExtraction
import ClaimModel
import ClaimStore

/// Compares one metric across regions and periods.
struct Compare: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "compare",
      abstract: Message(
        en: "Compare a metric: a row for each region, a column for each period.", zh: "比较一个指标：一行一个地区，一列一段时间。"
      ).text, aliases: ["比较"])
  }
  static let examples = ["compare 高新技术企业", "compare 研发投入强度 松江区"]
  static let places = [CompletionPlace.metric, .region]

  @Argument(
    help: .init(en: "The metric: its name, part of it, or its identifier.", zh: "指标：名称、名称的一部分或标识。"))
  var metric: String
  @Argument(help: .init(en: "Regions; all of them when none is given.", zh: "地区；不写就是全部。")) var regions: [String] = []
  @OptionGroup var store: StoreOption
  @OptionGroup var vocabulary: VocabularyOption
  @OptionGroup var format: FormatOption

  func run(in session: Session) throws {
    let store = try session.store(store.path)
    let name = try vocabulary.lexicon().metric(named: metric)?.id.name ?? metric
    let found = try store.claims(matching: ClaimFilter(metric: name))
    guard !found.isEmpty else { throw CommandFailure(try noSuchMetric(metric, in: store), at: metric) }
    let claims = try regions.isEmpty ? found : among(regions, of: store, metric: name)
    let comparison = Comparison(claims)
    guard let measure = comparison.measure else {
      throw CommandFailure(
        en: "\(metric) has no figures to compare there; see: list --metric \(metric)",
        zh: "\(metric) 在那里没有可比的数字；请看：list --metric \(metric)", at: metric)
    }
    if format.format == .table {
      let unit = measure.unit.isEmpty ? "" : ", \(measure.unit)"
      try session.line("\(comparison.metric?.phrase ?? metric) (\(measure.kind.rawValue)\(unit))")
    }
    try session.show(Self.listing(comparison), format.format, ifEmpty: "")
    guard format.format == .table else { return }
    try session.line(Message(en: "\nSources", zh: "\n来源"))
    for claim in comparison.cells.joined().flatMap(\.readings).flatMap(\.claims) {
      try session.line("  " + claim.sourceLine)
    }
    guard !comparison.apart.isEmpty else { return }
    try session.line(Message(en: "\nNot comparable with these", zh: "\n不可比的"))
    for apart in comparison.apart {
      let reason = apart.difference.text(in: Settings.current.language)
      try session.line("  \(apart.claim.sourceLine)\n    " + Message(en: "because: ", zh: "因为：").text + reason)
    }
  }

  private func among(_ regions: [String], of store: ClaimStore, metric: String) throws -> [SourcedClaim] {
    var claims: [SourcedClaim] = []
    for region in regions {
      let found = try store.claims(matching: ClaimFilter(region: region, metric: metric))
      if found.isEmpty, try store.claims(matching: ClaimFilter(region: region)).isEmpty {
        throw CommandFailure(try noSuchRegion(region, in: store), at: region)
      }
      claims += found.filter { !claims.contains($0) }
    }
    return claims
  }

  private static func listing(_ comparison: Comparison) -> Listing {
    let columns = ["region"] + comparison.periods.map { $0?.description ?? Message(en: "no period", zh: "时间不明").text }
    let rows = zip(comparison.regions, comparison.cells).map { region, cells -> [String?] in
      [region?.name ?? Message(en: "no region", zh: "地区不明").text] + cells.map(cell)
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
