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

  /// One comparison for every metric that several regions or periods share, by the number of claims, then by name.
  public static func shared(in claims: [SourcedClaim]) -> [Comparison] {
    let metrics = Dictionary(grouping: claims.filter { $0.claim.quantity != nil }) { $0.claim.metricKey }
    return metrics.filter { $0.key != nil }.values.map(Comparison.init)
      .filter { $0.regions.count > 1 || $0.periods.count > 1 }
      .sorted { ($1.count, $0.metric?.phrase ?? "", $0.first) < ($0.count, $1.metric?.phrase ?? "", $1.first) }
  }

  /// The number of claims in the table.
  public var count: Int { cells.joined().reduce(0) { $0 + $1.readings.reduce(0) { $0 + $1.claims.count } } }
}

extension Comparison {
  /// The document and place of the first claim, for a stable order.
  private var first: String {
    let readings = cells.joined().flatMap(\.readings).flatMap(\.claims)
    return readings.map { "\($0.doc)@\($0.claim.figure.place.scalars.lowerBound)" }.min() ?? ""
  }

  /// The measure that most claims have; among equals an actual level, then the first.
  private static func commonestMeasure(of claims: [SourcedClaim]) -> Measure? {
    var order: [Measure] = []
    var counts: [Measure: Int] = [:]
    for claim in claims {
      let measure = Measure(claim.claim)
      if counts.updateValue((counts[measure] ?? 0) + 1, forKey: measure) == nil { order.append(measure) }
    }
    func weight(_ measure: Measure) -> (Int, Int, Int) {
      (counts[measure] ?? 0, measure.status == .actual ? 1 : 0, measure.kind == .growth ? 0 : 1)
    }
    return order.max { weight($0) < weight($1) }
  }

  /// Rows: larger places first, then by code and name.
  private static func regions(of claims: [SourcedClaim]) -> [Region?] {
    let levels = Region.Level.allCases
    var known: [RegionKey: Region] = [:]
    for region in claims.compactMap(\.claim.region?.region) where known[RegionKey(region)] == nil {
      known[RegionKey(region)] = region
    }
    func rank(_ region: Region) -> (Int, String, String) {
      (levels.firstIndex(of: region.level) ?? 0, region.code ?? "~", region.name)
    }
    let rows: [Region?] = known.values.sorted { rank($0) < rank($1) }
    return claims.contains { $0.claim.region == nil } ? rows + [nil] : rows
  }

  /// Columns: by the last day, then by the first.
  private static func columns(of claims: [SourcedClaim]) -> [(key: PeriodKey, period: Period?)] {
    var known: [PeriodKey: Period?] = [:]
    for claim in claims {
      let key = PeriodKey(claim.claim)
      if known[key] == nil { known[key] = .some(claim.claim.period) }
    }
    return known.map { ($0.key, $0.value) }.sorted { rank($0.1) < rank($1.1) }
  }

  private static func rank(_ period: Period?) -> (String, String, String) {
    (period?.end?.description ?? "~", period?.start?.description ?? "~", period?.description ?? "~")
  }

  /// Claims that agree share a reading: the most precise come first, a bound joins the first reading that it fits.
  private static func readings(_ claims: [SourcedClaim]) -> [Reading] {
    var groups: [[SourcedClaim]] = []
    for claim in claims.enumerated().sorted(by: isMorePrecise).map(\.element) {
      let fitting = groups.firstIndex { group in group.allSatisfy { $0.claim.agrees(with: claim.claim) } }
      if let fitting { groups[fitting].append(claim) } else { groups.append([claim]) }
    }
    return groups.map(Reading.init).enumerated()
      .sorted { ($1.element.sourceCount, $0.offset) < ($0.element.sourceCount, $1.offset) }
      .map(\.element)
  }

  private static func isMorePrecise(
    _ a: (offset: Int, element: SourcedClaim), _ b: (offset: Int, element: SourcedClaim)
  ) -> Bool {
    let (x, y) = (a.element.claim.precision, b.element.claim.precision)
    return x == y ? a.offset < b.offset : x < y
  }
}

/// The cell that a claim belongs to.
private struct CellKey: Hashable {
  let region: RegionKey?
  let period: PeriodKey

  init(_ claim: Claim) {
    self.init(claim.region?.region, PeriodKey(claim))
  }

  init(_ region: Region?, _ period: PeriodKey) {
    self.region = region.map(RegionKey.init)
    self.period = period
  }
}

extension Claim {
  /// Plain figures before qualified ones, fine digits before coarse ones.
  fileprivate var precision: Int {
    guard let quantity else { return .max }
    return quantity.comparator == .equal ? quantity.value.exponent : 1_000 + quantity.value.exponent
  }

  fileprivate func agrees(with other: Claim) -> Bool {
    Judgement(self, other).map { $0.verdict != .contradict } ?? false
  }
}
