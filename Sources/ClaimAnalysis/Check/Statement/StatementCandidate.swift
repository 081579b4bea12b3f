import ClaimModel

/// A claim of the store that measures what the statement measures.
struct StatementCandidate {
  let evidence: SourcedClaim
  /// In what the two differ although both say it.
  let differences: [Difference]
  /// What only the evidence says.
  let unstated: [Difference]
  /// What the values say; nil when they cannot be compared.
  let judgement: Judgement?
  /// Whether the metrics are equal, not only alike.
  let isSameMetric: Bool
  /// What keeps a contradiction from being one: in what the words of both differ though no field does.
  let doubt: Difference?

  init?(_ evidence: SourcedClaim, for statement: SourcedClaim) {
    let (said, told) = (statement.claim, evidence.claim)
    guard said.quantity != nil, let relation = Self.metricRelation(said, told) else { return nil }
    self.evidence = evidence
    isSameMetric = relation
    var (differences, unstated): ([Difference], [Difference]) = ([], [])
    func compare(_ field: Difference, isSaid: Bool, isEqual: Bool) {
      if !isEqual { if isSaid { differences.append(field) } else { unstated.append(field) } }
    }
    compare(
      .region, isSaid: said.region != nil,
      isEqual: said.region.map { RegionKey($0.region) } == told.region.map { RegionKey($0.region) })
    compare(.entity, isSaid: said.entity != nil && told.entity != nil, isEqual: said.hasSameEntity(as: told))
    let (mine, theirs) = (Measure(said), Measure(told))
    let slip = unitSlip(statement, evidence)
    let measure = slip == nil ? mine.difference(from: theirs) : nil
    compare(measure ?? .scope, isSaid: !(measure == .base && mine.base.isEmpty), isEqual: measure == nil)
    let (definition, other) = (Definition(said), Definition(told))
    if measure == nil {
      // How much there is and how much was added differ, whichever of the two says so.
      compare(.scope, isSaid: !definition.words.isEmpty || other.isIncrement, isEqual: definition == other)
    }
    if definition.isIncrement, other.isIncrement {
      let (mine, theirs) = (said.comparedWith, told.comparedWith)
      compare(.base, isSaid: !mine.isEmpty, isEqual: mine == theirs)
    }
    compare(.period, isSaid: said.period != nil, isEqual: PeriodKey(said) == PeriodKey(told))
    var values = slip.map { Judgement(slip: $0.cause, computation: $0.computation) } ?? Judgement(said, told)
    // A plan for 6 % or more does not say that 16 % are planned.
    if told.status == .planned, told.quantity?.interval.isOpen == true, values?.verdict == .agreeRounding {
      values?.verdict = .cannotTell
    }
    judgement = differences.isEmpty ? values : nil
    doubt = judgement?.verdict == .contradict ? Self.doubt(statement, evidence) : nil
    self.differences = differences
    self.unstated = unstated
  }

  /// Whether the statement must agree with the evidence: only the period, which may be any, is left open.
  var isSurelySame: Bool {
    isSameMetric && unstated.allSatisfy { $0 == .period } && evidence.claim.hasTellingMetric
      && evidence.claim.namesItsSubject
  }

  /// In what two sentences differ whose values do: their words, a state of things that goes on, or a field that is only
  /// assumed.
  private static func doubt(_ statement: SourcedClaim, _ evidence: SourcedClaim) -> Difference? {
    let alignment = Alignment(statement, evidence)
    if let difference = alignment.difference ?? alignment.wording { return difference }
    // A statement that was typed has no day on which it was still going on.
    if statement.published != nil, evidence.published != nil, !areOfOneState(statement, evidence) { return .period }
    return [Derivation.Field.period, .region].first { field in
      [statement, evidence].contains { $0.claim.evidence(of: field) == .assumed }
    }.map { $0 == .period ? .period : .region }
  }

  /// The one thing in which the two differ; nil where they differ in more, or in nothing.
  var onlyDifference: Difference? { differences.count == 1 ? differences.first : nil }

  /// Whether the evidence only says more than or less than: 突破1.5万亿元.
  var isOnlyBound: Bool { evidence.claim.quantity?.interval.isOpen ?? false }

  /// What must be known before the evidence can speak against the statement.
  var openField: Difference? {
    guard evidence.claim.hasTellingMetric else { return nil }
    return unstated.first { $0 != .period } ?? (evidence.claim.namesItsSubject ? nil : .entity)
  }

  /// Whether this evidence speaks against the statement at the time for which the other one speaks for it.
  func contradicts(_ other: StatementCandidate) -> Bool {
    judgement?.verdict == .contradict && PeriodKey(evidence.claim) == PeriodKey(other.evidence.claim)
      && (isSurelySame || evidence.doc == other.evidence.doc)
  }

  /// Whether this is a table that speaks against the statement where prose speaks for it: the table is the record.
  func overrules(_ other: StatementCandidate) -> Bool {
    evidence.claim.isOfTable && !other.evidence.claim.isOfTable && contradicts(other) && isSurelySame && doubt == nil
  }

  /// How many characters a phrase has at least that may be the end of a longer one of the same metric.
  static let shortestPart = 4

  /// True for one metric, false for one that is named by a longer phrase or by the same words around the figure;
  /// nil for another one.
  private static func metricRelation(_ said: Claim, _ told: Claim) -> Bool? {
    if let mine = said.metricKey, let theirs = told.metricKey {
      if mine == theirs { return said.hasSameMetricWords(as: told) }
      if case .phrase(let short) = mine, case .phrase(let long) = theirs, long.hasSuffix(short),
        short.unicodeScalars.count >= shortestPart
      {
        return false
      }
    }
    return said.kind == told.kind && Wording(said).matches(Wording(told)) ? false : nil
  }

  /// Fewest differences first, then the least left open, then the latest, then tables before prose, then by place.
  static func isBetter(_ a: StatementCandidate, _ b: StatementCandidate) -> Bool {
    if a.differences.count != b.differences.count { return a.differences.count < b.differences.count }
    if a.isSameMetric != b.isSameMetric { return a.isSameMetric }
    let (x, y) = (a.unstated.filter { $0 != .period }.count, b.unstated.filter { $0 != .period }.count)
    if x != y { return x < y }
    let (first, second) = (a.evidence.claim.period?.end, b.evidence.claim.period?.end)
    if first != second { return second == nil || (first.map { one in second.map { $0 < one } ?? true } ?? false) }
    let (mine, other) = (a.evidence.claim.isOfTable, b.evidence.claim.isOfTable)
    return mine != other ? mine : a.evidence.order < b.evidence.order
  }
}

extension Claim {
  /// What an amount that was added is held against: 上年末 of 比上年末增加0.4万人; empty when the clause does not say.
  fileprivate var comparedWith: String {
    let clause = SentenceText(self).clause(before: self)
    guard let word = clause.lastIndex(where: { "比较".contains($0) }) else { return "" }
    var words = String(clause[clause.index(after: word)...])
    for verb in ["增加", "减少", "增长", "下降", "净增", "多", "少", "了"] { words = words.replacing(verb, with: "") }
    return words
  }
}

extension Interval {
  /// Whether one side is without limit.
  fileprivate var isOpen: Bool { low == nil || high == nil }
}
