import ClaimModel

/// What the figures of a comparison have in common; whatever differs stands apart.
struct Standard: Sendable {
  /// The metric.
  let key: MetricKey?
  /// How it is measured.
  let measure: Measure?
  /// Who or what is counted.
  private let population: Population?
  /// What the times are.
  private let timeKind: TimeKind?
  /// Whether they say how much was added, not how much there is.
  private let isIncrement: Bool
  /// The entry of the vocabulary, which a count of several things together may carry too.
  private let entry: MetricID?

  /// What most of the claims share.
  init(_ claims: [SourcedClaim], of wanted: MetricKey?) {
    let measure = Self.commonestMeasure(of: claims)
    let alike = claims.map(\.claim).filter { Measure($0) == measure }
    let key = wanted ?? alike.first?.metricKey
    let counted = alike.filter { $0.metricKey == key }
    self.key = key
    self.measure = measure
    population = Self.commonest(counted.map { Population($0) })
    timeKind = Self.commonest(counted.compactMap { TimeKind($0) })
    isIncrement = !counted.isEmpty && counted.allSatisfy { $0.aspect == .increment }
    entry = counted.first?.metric?.id
  }

  /// The first reason why a claim cannot stand beside the others; nil when it can.
  func difference(of claim: Claim) -> Difference? {
    if claim.metricKey != key { return countsMore(claim) ? .population : .metric }
    if let difference = measure?.difference(from: Measure(claim)) { return difference }
    if (claim.aspect == .increment) != isIncrement { return .scope }
    if Population(claim) != population { return .population }
    if let timeKind, let own = TimeKind(claim), own != timeKind { return .timeKind }
    return nil
  }

  /// Whether a claim counts several things together of which the metric is one: 上市企业和独角兽.
  private func countsMore(_ claim: Claim) -> Bool {
    if entry != nil, claim.metric?.id == entry { return true }
    guard let measure, let phrase = claim.metric?.phrase, claim.kind == .count else { return false }
    return measure.difference(from: Measure(claim)) == nil && phrase.contains { "和与及、或".contains($0) }
  }

  /// The measure that most claims have, growth and multiples only where nothing tells of a level; among equals an actual one, then the
  /// first.
  private static func commonestMeasure(of claims: [SourcedClaim]) -> Measure? {
    var order: [Measure] = []
    var counts: [Measure: Int] = [:]
    for claim in claims {
      let measure = Measure(claim.claim)
      if counts.updateValue((counts[measure] ?? 0) + 1, forKey: measure) == nil { order.append(measure) }
    }
    func weight(_ measure: Measure) -> (Int, Int, Int) {
      (
        measure.kind == .growth || measure.kind == .multiple ? 0 : 1, counts[measure] ?? 0,
        measure.status == .actual ? 1 : 0
      )
    }
    return order.max { weight($0) < weight($1) }
  }

  /// The value that comes most often; among equals the first.
  private static func commonest<Value: Hashable>(_ values: [Value]) -> Value? {
    let counts = Dictionary(values.map { ($0, 1) }, uniquingKeysWith: +)
    let most = counts.values.max()
    return values.first { counts[$0] == most }
  }
}
