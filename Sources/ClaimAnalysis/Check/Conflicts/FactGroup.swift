import ClaimModel

/// Claims that may speak of one fact: those of one metric, whatever its kind, and one region. What names no place may be
/// the country's.
public struct FactGroup: Sendable, Hashable {
  private let metric: MetricKey
  /// Nil for the country and for no place.
  private let region: RegionKey?

  /// The group of a claim; nil when it has no metric.
  public init?(_ claim: Claim) {
    guard let metric = claim.metric else { return nil }
    self.init(metric: metric, region: claim.region?.region)
  }

  /// The group of what is measured somewhere; nil when that says nothing.
  public init?(metric: MetricReading, region: Region?) {
    guard let key = MetricKey(metric, kind: .money) else { return nil }
    self.metric = key
    self.region = region.flatMap { $0.level == .country ? nil : RegionKey($0) }
  }

  /// The group in words, the same on every machine.
  public var text: String {
    let name =
      switch metric {
      case .vocabulary(let id): "#" + id.name
      case .phrase(let phrase): phrase
      }
    return "fact:\(name)@\(region?.name ?? "")"
  }

  /// How many claims are held against each other across years: with more, only those of one year are.
  public static let largest = 20_000

  /// The year of a claim, which all claims share that speak of one fact; 0 where it is not known.
  public static func year(of claim: Claim) -> Int { claim.period?.end?.year ?? claim.period?.start?.year ?? 0 }
}
