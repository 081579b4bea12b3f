import ClaimModel
import GRDB

extension ClaimStore {
  /// Hands over the claims in groups that may speak of one fact: those whose metrics have the same key, of one region
  /// (by code, or by name where it has none), in the order of their periods. Claims without a key are left out.
  ///
  /// Only one group is in memory at a time. What `body` throws ends the reading and is thrown again.
  public func forEachGroup(
    matching filter: ClaimFilter = ClaimFilter(), by key: (MetricReading) -> (some Hashable)?,
    _ body: ([SourcedClaim]) throws -> Void
  ) throws {
    let claims = try claims(matching: filter).filter { $0.claim.metric.flatMap(key) != nil }
    let groups = Dictionary(grouping: claims) { sourced in
      GroupKey(metric: sourced.claim.metric.flatMap(key), region: sourced.claim.region?.region)
    }
    let ordered = groups.values.sorted { ($0.first?.id ?? ClaimID(0)) < ($1.first?.id ?? ClaimID(0)) }
    for group in ordered { try body(group.sorted { $0.periodOrder < $1.periodOrder }) }
  }

  /// Hands over the claims article by article, in the order of their places. Only one article is in memory at a time.
  public func forEachArticle(
    matching filter: ClaimFilter = ClaimFilter(), _ body: ([SourcedClaim]) throws -> Void
  ) throws {
    var article: [SourcedClaim] = []
    for claim in try claims(matching: filter) {
      if let last = article.last, last.doc != claim.doc {
        try body(article)
        article = []
      }
      article.append(claim)
    }
    if !article.isEmpty { try body(article) }
  }
}

private struct GroupKey<Metric: Hashable>: Hashable {
  let metric: Metric?
  let region: String?

  init(metric: Metric?, region: Region?) {
    self.metric = metric
    self.region = region.map { $0.code ?? $0.name }
  }
}

extension SourcedClaim {
  fileprivate var periodOrder: (String, ClaimID) {
    (claim.period?.start?.description ?? "", id ?? ClaimID(0))
  }
}
