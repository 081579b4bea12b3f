import ClaimModel

extension Comparison {
  /// The document and place of the first claim, for a stable order.
  var first: String {
    let readings = cells.joined().flatMap(\.readings).flatMap(\.claims)
    return readings.map { "\($0.doc)@\($0.claim.figure.place.scalars.lowerBound)" }.min() ?? ""
  }

  /// The measure that most claims have; among equals an actual level, then the first.
  static func commonestMeasure(of claims: [SourcedClaim]) -> Measure? {
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
  static func regions(of claims: [SourcedClaim]) -> [Region?] {
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
  static func columns(of claims: [SourcedClaim]) -> [(key: PeriodKey, period: Period?)] {
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
  static func readings(_ claims: [SourcedClaim]) -> [Reading] {
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
struct CellKey: Hashable {
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
  /// Order of precision: plain figures before qualified ones, fine digits before coarse ones.
  var precision: Int {
    guard let quantity else { return .max }
    return quantity.comparator == .equal ? quantity.value.exponent : 1_000 + quantity.value.exponent
  }

  /// Whether one value fits both wordings.
  func agrees(with other: Claim) -> Bool {
    Judgement(self, other).map { $0.verdict != .contradict } ?? false
  }
}
