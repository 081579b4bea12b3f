import ClaimModel

/// The result of a comparison or check, with everything needed to redo it by hand.
public struct Finding: Sendable, Hashable, Identifiable {
  /// The same from run to run: it derives from the rule and what the claims say, not from where they are kept.
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
  /// Where in a draft the figure stands that was checked; nil for what was not asked of a draft.
  public var place: DraftPlace?

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

  /// FNV-1a, in hexadecimal, over the rule and what the claims say: their sentences and figures, region and period.
  /// Neither paths nor row numbers count, so that an identifier outlives a re-import and is the same on every machine.
  private static func identifier(rule: String, claims: [SourcedClaim]) -> String {
    var hash = FNV1a()
    func add(_ text: String) {
      for byte in text.utf8 where byte > 0x20 { hash.combine(UInt64(byte)) }
      hash.combine(0x0A)
    }
    add(rule)
    for content in claims.map(\.content).sorted() { add(content) }
    return String(hash.text.suffix(12))
  }
}

/// Where the figure of a finding stands, as editors count.
public struct DraftPlace: Sendable, Hashable {
  /// Which of many statements it is, by the name that it came with.
  public var statement: String?
  /// The line and the character in it, from 1.
  public var line, column: Int
  /// The figure of the draft.
  public var figure: Mention

  /// The place of a figure in the text of the draft.
  public init(statement: String? = nil, of figure: Mention, in text: String) {
    (self.statement, self.figure) = (statement, figure)
    (line, column) = (1, 1)
    for character in text.unicodeScalars.prefix(figure.place.scalars.lowerBound) {
      (line, column) = character == "\n" ? (line + 1, 1) : (line, column + 1)
    }
  }
}

extension [Finding] {
  /// The findings with identifiers that no two share: of findings of the same words, as in two statements, the second is
  /// numbered.
  public var distinguished: [Finding] {
    var seen: [String: Int] = [:]
    return map { finding in
      seen[finding.id, default: 0] += 1
      guard let number = seen[finding.id], number > 1 else { return finding }
      var other = finding
      other.id += "-\(number)"
      return other
    }
  }
}

extension SourcedClaim {
  /// What the claim says, apart from where it is kept.
  fileprivate var content: String {
    let offset = claim.figure.place.scalars.lowerBound - claim.sentence.place.scalars.lowerBound
    return [
      claim.sentence.text, "\(offset)", claim.figure.text, claim.region?.region.name ?? "",
      claim.period?.description ?? "",
    ].joined(separator: "\u{1F}")
  }
}
