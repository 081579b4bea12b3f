import ClaimAnalysis
import ClaimExtraction
import ClaimModel
import ClaimPresentation
import ClaimPresentation
import ClaimStore

/// The claims that a name of a metric finds in a store.
struct MetricClaims {
  /// The claims of the metric and of others whose name holds the word.
  let claims: [SourcedClaim]
  /// The metric that the name means.
  let key: MetricKey?
  /// The name as it was asked for, with that of the vocabulary where it is another: 出口（出口总额）.
  let name: String

  /// Finds claims by identifier, name, synonym or phrase; none is a failure that names metrics that are near.
  init(of metric: String, in regions: [String] = [], _ options: ComparisonOptions, _ session: Session) throws {
    let store = try session.store(options.store.path)
    let entry = try options.vocabulary.lexicon().metric(named: metric)
    var filter = ClaimFilter()
    filter.within = options.within.map { Region(namedByUser: $0) }
    filter.members = filter.within.map { RegionLexicon.shared.members(of: $0) } ?? []
    filter.period = options.period
    (filter.kind, filter.status) = (options.kind, options.status)
    (filter.assertion, filter.isStated) = (.asserted, options.evidence.stated)
    let names = Self.names(of: metric, entry)
    let found = try Self.claims(named: names, matching: filter, in: regions, of: store)
    claims = found.filter { $0.claim.quantity != nil }
    guard !claims.isEmpty else { throw try Self.failure(metric, names, filter, regions, store) }
    key = Self.key(named: names, in: claims)
    name =
      entry.map {
        $0.name == metric || metric == $0.id.name ? $0.name : metric + Settings.current.language.bracketed($0.name)
      } ?? metric
  }

  /// The claims that say how much there is, where there are any; otherwise all.
  var levels: [SourcedClaim] {
    let levels = claims.filter { !$0.claim.isChange }
    return levels.isEmpty ? claims : levels
  }

  /// The key of most claims whose metric has just one of these names; where none has, of most claims.
  private static func key(named names: [String], in claims: [SourcedClaim]) -> MetricKey? {
    let exact = claims.filter { claim in
      claim.claim.metric.map { names.contains($0.id?.name ?? "") || names.contains($0.phrase) } ?? false
    }
    let keys = (exact.isEmpty ? claims : exact).compactMap(\.claim.metricKey)
    let counts = Dictionary(keys.map { ($0, 1) }, uniquingKeysWith: +)
    let most = counts.values.max()
    return keys.first { counts[$0] == most }
  }

  /// What claims may call a metric: its identifier, name and synonyms; 产值占比 is told as 产值占工业产值的比重.
  private static func names(of metric: String, _ entry: Metric?) -> [String] {
    let share = ["占比", "比重"].first(where: metric.hasSuffix).map { metric.dropLast($0.count) + "占" }
    return (entry.map { [$0.id.name, $0.name] + $0.synonyms } ?? []) + [metric] + (share.map { [String($0)] } ?? [])
  }

  /// The claims of any of the names, in any of the regions.
  private static func claims(
    named names: [String], matching filter: ClaimFilter, in regions: [String], of store: ClaimStore
  ) throws -> [SourcedClaim] {
    for region in regions where try store.count(matching: ClaimFilter(region: region)) == 0 {
      throw CommandFailure(try noSuchRegion(region, in: store), at: region)
    }
    var (claims, known) = ([SourcedClaim](), Set<ClaimID?>())
    for name in names {
      for region in regions.isEmpty ? [nil] : regions.map(Optional.some) {
        var filter = filter
        (filter.metric, filter.region) = (name, region)
        claims += try store.claims(matching: filter).filter { known.insert($0.id).inserted }
      }
    }
    return claims
  }

  /// What to say where there are no claims: the store is empty, no metric has the name, or the filters let none pass.
  private static func failure(
    _ metric: String, _ names: [String], _ filter: ClaimFilter, _ regions: [String], _ store: ClaimStore
  ) throws -> CommandFailure {
    guard try !store.isEmpty else { return CommandFailure(store.emptyMessage) }
    guard try names.allSatisfy({ try store.count(matching: ClaimFilter(metric: $0)) == 0 }) else {
      let reason =
        filter.period != nil
        ? "in that period" : filter.isStated ? "stated in one sentence" : "of that kind that a text asserts"
      let place = (regions + [filter.within?.name].compactMap(\.self)).joined(separator: "、")
      return CommandFailure(
        en:
          "\(metric) has no figures there (\(place.isEmpty ? reason : place)); see: list --metric \(metric)",
        zh: "那里没有“\(metric)”的数字；请看：list --metric \(metric)", at: metric)
    }
    let near = nearMetrics(to: metric, among: try store.metrics().map(\.phrase))
    let english = near.isEmpty ? "; see: metrics" : "; did you mean \(near.joined(separator: ", "))?"
    let chinese = near.isEmpty ? "；请看：metrics" : "；是不是 \(near.joined(separator: "、"))？"
    return CommandFailure(
      en: "No claim has the metric \(metric)" + english, zh: "没有“\(metric)”这个指标的数字" + chinese, at: metric)
  }
}

/// Up to three names that are like a word: near by spelling first, then those that share most pairs of characters.
func nearMetrics(to word: String, among names: [String]) -> [String] {
  let pairs = word.characterPairs
  let scored = names.enumerated().map { place, name in
    let shared = name.characterPairs.intersection(pairs).count
    return (name: name, near: editDistance(word, name), shared: shared, place: place)
  }
  return scored.filter { $0.near <= max(1, word.count / 2) || 2 * $0.shared >= pairs.count && $0.shared > 0 }
    .sorted { ($0.near - $0.shared, $0.place) < ($1.near - $1.shared, $1.place) }.prefix(3).map(\.name)
}
