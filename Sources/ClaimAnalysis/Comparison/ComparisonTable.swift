import ClaimModel

extension Comparison {
  /// The document and place of the first claim, for a stable order.
  var first: String {
    let readings = cells.joined().flatMap(\.readings).flatMap(\.claims)
    return readings.map { "\($0.doc)@\($0.claim.figure.place.scalars.lowerBound)" }.min() ?? ""
  }

  /// Rows: larger places first, then by code and name; a region before the organisations in it.
  static func rows(of claims: [SourcedClaim]) -> [(key: RowKey, row: Row)] {
    let levels = Region.Level.allCases
    let rows = claims.map(\.claim).withoutCopies { RowKey($0) }
      .map { (key: RowKey($0), row: Row(region: $0.region?.region, entity: $0.entity?.text)) }
    func rank(_ row: Row) -> (Int, String, String, String) {
      let level = row.region.flatMap { levels.firstIndex(of: $0.level) } ?? levels.count
      return (level, row.region?.code ?? "~", row.region?.name ?? "~", row.entity ?? "")
    }
    return rows.sorted { rank($0.row) < rank($1.row) }
  }

  /// Columns: by the last day, then by the first. A column of a year and its end is named after the year.
  static func columns(of claims: [SourcedClaim]) -> [(key: PeriodKey, period: Period?)] {
    claims.map(\.claim).grouped { PeriodKey($0) }.map { key, claims in
      let periods = claims.map(\.period)
      let widest = periods.dropFirst().reduce(periods.first ?? nil) { named, period in
        guard let named, let period, period.contains(named), !named.hasSameDays(as: period) else { return named }
        return period
      }
      return (key, widest)
    }
    .sorted { rank($0.period) < rank($1.period) }
  }

  private static func rank(_ period: Period?) -> (String, String, String) {
    (period?.end?.description ?? "~", period?.start?.description ?? "~", period?.description ?? "~")
  }

  /// Claims that agree share a reading: the most precise come first, a bound joins the first reading that it fits.
  static func readings(_ claims: [SourcedClaim]) -> [Reading] {
    var agreement = Agreement()
    var groups: [[SourcedClaim]] = []
    for claim in claims.enumerated().sorted(by: isMorePrecise).map(\.element) {
      guard let quantity = claim.claim.quantity else { continue }
      let group = agreement.group(of: quantity)
      if group < groups.count { groups[group].append(claim) } else { groups.append([claim]) }
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

/// The row that a claim belongs to.
struct RowKey: Hashable {
  let region: RegionKey?
  let entity: String?

  init(_ claim: Claim) {
    region = claim.region.map { RegionKey($0.region) }
    entity = claim.entity?.text
  }

  init(_ row: Comparison.Row) {
    region = row.region.map { RegionKey($0) }
    entity = row.entity
  }
}

/// The cell that a claim belongs to.
struct CellKey: Hashable {
  let row: RowKey
  let period: PeriodKey

  init(_ claim: Claim) {
    self.init(RowKey(claim), PeriodKey(claim))
  }

  init(_ row: RowKey, _ period: PeriodKey) {
    self.row = row
    self.period = period
  }
}

extension Claim {
  /// Order of precision: plain figures before qualified ones, fine digits before coarse ones.
  var precision: Int {
    guard let quantity else { return .max }
    return quantity.comparator == .equal ? quantity.value.exponent : 1_000 + quantity.value.exponent
  }

  /// Whether one value fits both wordings.
  func agrees(with other: Claim) -> Bool {
    guard let quantity, let other = other.quantity else { return false }
    return Judgement.fit(quantity, other)
  }
}

extension Comparison {
  /// The comparison with the latest figures of each row alone.
  public func keepingLatest() -> Comparison {
    let kept = cells.map { row in
      let told = row.indices.filter { !row[$0].readings.isEmpty }
      let last = told.last { periods[$0] != nil } ?? told.last
      return row.indices.map { $0 == last ? row[$0] : Cell(readings: []) }
    }
    let columns = periods.indices.filter { column in kept.contains { !$0[column].readings.isEmpty } }
    return Comparison(
      self, rows: rows, periods: columns.map { periods[$0] }, cells: kept.map { row in columns.map { row[$0] } })
  }

  /// The comparison with one column alone, and the rows that have figures in it.
  public func only(column: Int) -> Comparison {
    let filled = rows.indices.filter { !cells[$0][column].readings.isEmpty }
    return Comparison(
      self, rows: filled.map { rows[$0] }, periods: [periods[column]], cells: filled.map { [cells[$0][column]] })
  }
}
