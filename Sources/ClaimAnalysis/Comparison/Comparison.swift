import ClaimModel

/// The figures of one metric side by side: a row for each region, a column for each period.
public struct Comparison: Sendable, Hashable {
  /// The metric, in the words of the first claim.
  public let metric: MetricReading?
  /// How the figures of the table measure it; nil when there are none.
  public let measure: Measure?
  /// The rows; the claims without a region come last.
  public let rows: [Row]
  /// The columns, the earliest first; the claims without a period come last. Each has the words of its first claim.
  public let periods: [Period?]
  /// The cells, rows of columns.
  public let cells: [[Cell]]
  /// What cannot stand in the table, with the reason.
  public let apart: [Apart]

  /// What a row is about: a region, or an organisation or project in it.
  public struct Row: Sendable, Hashable {
    /// The region; nil where the text names none.
    public let region: Region?
    /// The organisation or project; nil for the region as a whole.
    public let entity: String?
    /// What holds the region, where another row has a region of the same name.
    public var holder: String?
  }

  /// What the sources say of one region in one period.
  public struct Cell: Sendable, Hashable {
    /// The readings, those with the most sources first; more than one when sources disagree, none when they are silent.
    public let readings: [Reading]
    /// Whether sources disagree.
    public var isContested: Bool { readings.count > 1 }
    /// The most precise claim where sources agree; nil where they disagree or are silent.
    public var settled: SourcedClaim? { readings.count == 1 ? readings.first?.claims.first : nil }
  }

  /// A value, and every claim that agrees with it.
  public struct Reading: Sendable, Hashable {
    /// The claims, the most precise first.
    public let claims: [SourcedClaim]
    /// The number of articles among them; copies of one story are one source.
    public var sourceCount: Int {
      Swift.max(1, Set(distinctClaims(claims.filter { $0.original == nil }).map(\.doc)).count)
    }
  }

  /// A claim that cannot stand in the table.
  public struct Apart: Sendable, Hashable {
    /// The claim.
    public let claim: SourcedClaim
    /// Why.
    public let difference: Difference
  }

  /// Compares claims of one metric; the measure with the most claims makes the table.
  ///
  /// `key` is the metric that is wanted; without it the one with that measure. A conversion puts the figures into one
  /// unit; those that do not convert stand apart.
  public init(_ claims: [SourcedClaim], of key: MetricKey? = nil, in conversion: Conversion? = nil) {
    let ordered = claims.filter { $0.claim.quantity != nil }.sorted { $0.order < $1.order }
    let converted = ordered.map { conversion?.converted($0) ?? $0 }
    let usable = conversion.map { conversion in
      converted.filter { conversion.hasUnit($0.claim) && (key == nil || $0.claim.metricKey == key) }
    }
    let candidates = usable ?? converted.filter { key == nil || $0.claim.metricKey == key }
    let standard = Standard(candidates, of: key)
    let differences = converted.map { standard.difference(of: $0.claim) }
    let inside = zip(converted, differences).filter { $0.1 == nil }.map(\.0)
    let rows = Self.rows(of: inside)
    let columns = Self.columns(of: inside)
    let places = Dictionary(grouping: inside) { CellKey($0.claim) }
    metric = inside.first?.claim.metric
    measure = standard.measure
    self.rows = Row.distinct(rows.map(\.row))
    periods = columns.map(\.period)
    apart = zip(ordered, differences).compactMap { claim, difference in
      difference.map { Apart(claim: claim, difference: $0) }
    }
    cells = rows.map { row in
      columns.map { column in Cell(readings: Self.readings(places[CellKey(row.key, column.key)] ?? [])) }
    }
  }

  /// A part of another comparison.
  init(_ whole: Comparison, rows: [Row], periods: [Period?], cells: [[Cell]]) {
    (metric, measure, apart) = (whole.metric, whole.measure, whole.apart)
    (self.rows, self.periods, self.cells) = (rows, periods, cells)
  }

  /// One comparison for every metric that several regions or periods share and that is more than a word or two
  /// (企业 means other enterprises in every sentence), by the number of claims, then by name.
  public static func shared(in claims: [SourcedClaim]) -> [Comparison] {
    let metrics = claims.filter { $0.claim.quantity != nil }.grouped(by: \.claim.metricKey)
    return metrics.filter { $0.key?.isReliable ?? false }.map { Comparison($0.elements) }
      .filter { $0.regions.count > 1 || $0.periods.count > 1 }
      .sorted { ($1.count, $0.metric?.phrase ?? "", $0.first) < ($0.count, $1.metric?.phrase ?? "", $1.first) }
  }

  /// The regions of the rows.
  public var regions: [Region?] { rows.map(\.region) }

  /// The number of claims in the table.
  public var count: Int { cells.joined().reduce(0) { $0 + $1.readings.reduce(0) { $0 + $1.claims.count } } }
}
