import ArgumentParser
import ClaimExtraction
import ClaimModel
import ClaimStore

/// The options that narrow a listing down.
struct FilterOptions: ParsableArguments {
  @Option(help: "A region: its name, part of the name, or its code.") var region: String?
  @Option(help: "A region with everything inside it.") var within: String?
  @Option(help: "Part of the metric's name, or its identifier.") var metric: String?
  @Option(help: "Part of the name of an organisation or project.") var entity: String?
  @Option(help: "A kind of figure.") var kind: Claim.Kind?
  @Option(help: "A unit: its symbol or word, such as CNY, 元, 家, 亩.") var unit: String?
  @Option(help: "The least value, with or without a unit: 50亿元, 3.5%, 2000.", transform: ClaimFilter.Bound.option)
  var min: ClaimFilter.Bound?
  @Option(help: "The largest value, with or without a unit.", transform: ClaimFilter.Bound.option)
  var max: ClaimFilter.Bound?
  @Option(help: "An article: part of its path or title.") var article: String?
  @Option(help: "A time that holds the figure's: 2021, 2021-06 or 2016/2020.", transform: DayRange.option)
  var period: DayRange?
  @Option(help: "Figures of this time or later: 2021, 2021-06 or a day.", transform: DayRange.option)
  var since: DayRange?
  @Option(help: "Figures of this time or earlier.", transform: DayRange.option) var until: DayRange?
  @Option(help: "Fact or plan.") var status: Claim.Status?
  @Option(help: "Words of the sentence.") var text: String?

  var filter: ClaimFilter {
    var filter = ClaimFilter(
      region: region, metric: metric, kind: kind, article: article, period: period, status: status, text: text)
    filter.within = within.map { Region(namedByUser: $0) }
    filter.entity = entity
    filter.unit = unit.map { Quantity(ofOne: $0)?.unit.symbol ?? $0 }
    (filter.minimum, filter.maximum) = (min, max)
    (filter.since, filter.until) = (since?.start, until?.end)
    return filter
  }

  /// What to say when no claim passes: which name was probably meant, or where to look.
  func emptyMessage(in store: ClaimStore) throws -> String {
    guard try !store.isEmpty else { return "The store is empty; import articles with: import PATH" }
    if let region, try store.count(matching: ClaimFilter(region: region)) == 0 {
      return try noSuchRegion(region, in: store)
    }
    if let metric, try store.count(matching: ClaimFilter(metric: metric)) == 0 {
      return try noSuchMetric(metric, in: store)
    }
    return "No claim passes all of these filters; leave one out."
  }
}

/// The sentence for a region that no claim has.
func noSuchRegion(_ name: String, in store: ClaimStore) throws -> String {
  let similar = nearest(to: name, among: try store.facet(.region).compactMap(\.value)).map { "; did you mean \($0)?" }
  return "No claim has the region \(name)" + (similar ?? "; see: regions")
}

/// The sentence for a metric that no claim has.
func noSuchMetric(_ name: String, in store: ClaimStore) throws -> String {
  let similar = nearest(to: name, among: try store.metrics().map(\.phrase)).map { "; did you mean \($0)?" }
  return "No claim has the metric \(name)" + (similar ?? "; see: metrics")
}

extension Claim.Kind: ExpressibleByArgument {}
extension Claim.Status: ExpressibleByArgument {}

extension DayRange {
  /// Reads the value of `--period`.
  static func option(_ text: String) throws -> DayRange {
    guard let days = DayRange(iso8601: text) else {
      throw ValidationError("write 2021, 2021-06, 2021-06-30 or 2016/2020.")
    }
    return days
  }
}
