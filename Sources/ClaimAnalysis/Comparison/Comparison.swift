import ClaimModel

/// The figures of one metric side by side: a row for each region, a column for each period.
public struct Comparison: Sendable, Hashable {
  /// The metric, in the words of the first claim.
  public let metric: MetricReading?
  /// How the figures of the table measure it; nil when there are none.
  public let measure: Measure?
  /// The rows; the claims without a region come last.
  public let regions: [Region?]
  /// The columns, the earliest first; the claims without a period come last. Each has the words of its first claim.
  public let periods: [Period?]
  /// The cells, rows of columns.
  public let cells: [[Cell]]
  /// What cannot stand in the table, with the reason.
  public let apart: [Apart]

  /// What the sources say of one region in one period.
  public struct Cell: Sendable, Hashable {
    /// The readings, those with the most sources first; more than one when sources disagree, none when they are silent.
    public let readings: [Reading]
    /// Whether sources disagree.
    public var isContested: Bool { readings.count > 1 }
  }

  /// A value, and every claim that agrees with it.
  public struct Reading: Sendable, Hashable {
    /// The claims, the most precise first.
    public let claims: [SourcedClaim]
    /// The number of articles among them.
    public var sourceCount: Int { Set(claims.map(\.doc)).count }
  }

  /// A claim that cannot stand in the table.
  public struct Apart: Sendable, Hashable {
    /// The claim.
    public let claim: SourcedClaim
    /// Why.
    public let difference: Difference
  }

  /// Compares claims of one metric; the measure with the most claims makes the table.
  public init(_ claims: [SourcedClaim]) {
    let ordered = claims.filter { $0.claim.quantity != nil }.sorted { $0.order < $1.order }
    let measure = Self.commonestMeasure(of: ordered)
    let key = ordered.first { Measure($0.claim) == measure }?.claim.metricKey
    var (inside, apart): ([SourcedClaim], [Apart]) = ([], [])
    for claim in ordered {
      let difference = claim.claim.metricKey == key ? measure?.difference(from: Measure(claim.claim)) : .metric
      if let difference { apart.append(Apart(claim: claim, difference: difference)) } else { inside.append(claim) }
    }
    let regions = Self.regions(of: inside)
    let columns = Self.columns(of: inside)
    let places = Dictionary(grouping: inside) { CellKey($0.claim) }
    metric = inside.first?.claim.metric
    self.measure = measure
    self.regions = regions
    periods = columns.map(\.period)
    self.apart = apart
    cells = regions.map { region in
      columns.map { column in Cell(readings: Self.readings(places[CellKey(region, column.key)] ?? [])) }
    }
  }

  /// One comparison for every metric that several regions or periods share and that is more than a word or two
  /// (企业 means other enterprises in every sentence), by the number of claims, then by name.
  public static func shared(in claims: [SourcedClaim]) -> [Comparison] {
    let metrics = Dictionary(grouping: claims.filter { $0.claim.quantity != nil }) { $0.claim.metricKey }
    return metrics.filter { $0.key?.isReliable ?? false }.values.map(Comparison.init)
      .filter { $0.regions.count > 1 || $0.periods.count > 1 }
      .sorted { ($1.count, $0.metric?.phrase ?? "", $0.first) < ($0.count, $1.metric?.phrase ?? "", $1.first) }
  }

  /// The number of claims in the table.
  public var count: Int { cells.joined().reduce(0) { $0 + $1.readings.reduce(0) { $0 + $1.claims.count } } }
}
