import ClaimModel

/// The result of a comparison or check, with everything needed to redo it by hand.
public struct Finding: Sendable, Hashable, Identifiable {
  /// The same from run to run: it derives from the rule and the places of the figures, not from their order.
  public var id: String
  /// What it came to.
  public var verdict: Verdict
  /// Why.
  public var reason: Reason
  /// A slip that would explain a contradiction.
  public var cause: Cause?
  /// The metric, in the shortest words that the claims have for it.
  public var metric: MetricReading?
  /// The region that the claims share.
  public var region: Region?
  /// The period that the claims share.
  public var period: Period?
  /// The claims compared: two or more, or the one that nothing was found for. In a check the statement comes first.
  public var claims: [SourcedClaim]
  /// The nearest figures, where nothing was found.
  public var nearest: [SourcedClaim]
  /// The arithmetic written out, a step a line; empty where there is none.
  public var computation: String
  /// The stable name of the rule: `conflict.headline`.
  public var rule: String

  /// Makes a finding; metric, region and period come from the claims.
  public init(
    _ verdict: Verdict, rule: String, reason: Reason, cause: Cause? = nil, claims: [SourcedClaim],
    nearest: [SourcedClaim] = [], computation: String = ""
  ) {
    self.verdict = verdict
    self.rule = rule
    self.reason = reason
    self.cause = cause
    self.claims = claims
    self.nearest = nearest
    self.computation = computation
    metric = claims.compactMap(\.claim.metric).min {
      ($0.id == nil ? 1 : 0, $0.phrase.utf8.count) < ($1.id == nil ? 1 : 0, $1.phrase.utf8.count)
    }
    region = claims.lazy.compactMap(\.claim.region?.region).first
    period = claims.lazy.compactMap(\.claim.period).first
    id = Self.identifier(rule: rule, claims: claims)
  }

  /// FNV-1a over the rule and the sorted places, in hexadecimal. Of a path only the name counts, so that an identifier
  /// is the same on every machine.
  private static func identifier(rule: String, claims: [SourcedClaim]) -> String {
    let places = claims.map { "\($0.doc.split(separator: "/").last ?? "")@\($0.claim.figure.place.scalars.lowerBound)" }
      .sorted()
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in ([rule] + places).joined(separator: "\n").utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return String((String(repeating: "0", count: 16 - digits.utf8.count) + digits).suffix(12))
  }
}

/// Why a finding came to its verdict.
public enum Reason: Sendable, Hashable {
  /// The headline and the text under it give the same words another figure.
  case headlineAgainstText
  /// Claims of one fact; the number of distinct sentences that make them.
  case sameFact(sentences: Int)
  /// The statement against the evidence of this period.
  case evidence(period: String?)
  /// The statement agrees with a source of this period that other sources contradict.
  case contested(period: String?)
  /// The comparable figures differ from the statement in this.
  case difference(Difference)
  /// No figure of this metric and region.
  case nothingComparable
  /// The statement leaves open what the evidence needs: no region is named.
  case unstated(Difference)
  /// A relation that the text itself states: 是…的4.9倍.
  case arithmetic

  /// The reason in words.
  public func text(in language: Language) -> String {
    switch (self, language) {
    case (.headlineAgainstText, .chinese): "标题与正文用同样的话说同一件事"
    case (.headlineAgainstText, .english): "headline and text use the same words for the same thing"
    case (.sameFact(let count), .chinese): "同一指标、地区、时间和口径，\(count)处不同的说法"
    case (.sameFact(let count), .english): "same metric, region, period and scope in \(count) different sentences"
    case (.evidence(let period?), .chinese): "与\(period)的来源相比"
    case (.evidence(let period?), .english): "against a source for \(period)"
    case (.evidence(nil), .chinese): "与来源相比"
    case (.evidence(nil), .english): "against a source"
    case (.contested(let period), .chinese): "与一个来源相符，但来源之间互相矛盾" + (period.map { "（\($0)）" } ?? "")
    case (.contested(let period), .english):
      "a source agrees, but sources contradict each other" + (period.map { " (\($0))" } ?? "")
    case (.difference(let difference), .chinese): "不可比：" + difference.text(in: language)
    case (.difference(let difference), .english): "not comparable: " + difference.text(in: language)
    case (.nothingComparable, .chinese): "没有可比的数字"
    case (.nothingComparable, .english): "no comparable figure"
    case (.unstated(let difference), .chinese): "说法未写明：" + difference.text(in: language)
    case (.unstated(let difference), .english): "the statement leaves open: " + difference.text(in: language)
    case (.arithmetic, .chinese): "按文中所述关系复算"
    case (.arithmetic, .english): "the relation that the text states, computed again"
    }
  }
}
