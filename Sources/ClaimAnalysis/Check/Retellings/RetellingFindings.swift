import ClaimModel

/// What pairs of figures say of each other that may tell one fact: slips with a name, and agreement.
public func retellingFindings(_ pairs: [Retelling], claim: (Int) throws -> SourcedClaim?) rethrows -> [Finding] {
  var agreeing = Clusters()
  var findings: [Finding] = []
  for pair in pairs {
    guard let a = try claim(pair.first), let b = try claim(pair.second) else { continue }
    let alignment = Alignment(a, b)
    if pair.isSameValue {
      if pair.agrees(alignment, isInside: a.doc == b.doc) { agreeing.join(pair.first, pair.second) }
    } else if pair.isSlip(alignment, a, b), let finding = slip(a, b) {
      findings.append(finding)
    }
  }
  return try findings + agreeing.all.compactMap { agreement(try $0.compactMap(claim)) }
}

/// What the figures of a few claims that fit in memory say of each other, each numbered by its place.
func retellingFindings(_ claims: [SourcedClaim], inside: Bool) -> [Finding] {
  var retellings = Retellings()
  for article in claims.enumerated().map({ (number: $0.offset, claim: $0.element) }).grouped(by: \.claim.doc) {
    retellings.add(article: article.elements.map { ($0.number, $0.claim.claim) }, doc: article.key)
  }
  return retellingFindings(retellings.pairs(inside: inside, checking: {})) { claims[$0] }
}

extension Retelling {
  /// Whether both tell one fact with one value.
  fileprivate func agrees(_ alignment: Alignment, isInside: Bool) -> Bool {
    switch alignment.difference {
    case nil: return alignment.most >= 50 || alignment.isSameMetric
    case .period, .region, .status: return support > 0 && alignment.most >= 60 || isLong && alignment.most >= 80
    case .entity: return false
    default: return isLong && alignment.most >= 60
    }
  }

  /// Whether one value is a slip of the other: then all that the two sentences say is the same, or as good as.
  fileprivate func isSlip(_ alignment: Alignment, _ a: SourcedClaim, _ b: SourcedClaim) -> Bool {
    let isOfOneRelease = support > 1 && !isSeries
    guard !isToldBothWays, let cause = Judgement(a.claim, b.claim)?.cause else { return false }
    if isOtherScale(alignment, a, b, cause) { return true }
    guard alignment.wording == nil || alignment.wording == .metric && isOfOneRelease, alignment.common >= 3,
      alignment.most >= (isUnique ? 40 : 60)
    else { return false }
    if a.doc == b.doc {
      guard alignment.difference == nil, isUnique || !isOfOthers else { return false }
      return alignment.most >= 70 || alignment.isSameMetric || isUnique
    }
    guard alignment.difference == nil || alignment.difference == .period && isOfOneRelease else { return false }
    // Profits of nobody and nowhere are of two that nobody names.
    guard support > 0 || [a, b].contains(where: { $0.claim.region != nil || $0.claim.entity != nil }) else {
      return false
    }
    // What a firm has is of nobody known in another article that names none.
    if support == 0, a.claim.region == nil, b.claim.region == nil, (a.claim.entity == nil) != (b.claim.entity == nil) {
      return false
    }
    if a.claim.isUpdate || b.claim.isUpdate, !isOfOneRelease { return false }
    if !areOfOneState(a, b), !maySpeakOfOneState(alignment, a, b, cause) { return false }
    let isNamed = a.claim.namesItsSubject && b.claim.namesItsSubject
    if isSeries, !cause.isOfScale { return isSlipOfSeries(alignment, isNamed: isNamed && isPlaced(a, b)) }
    if support > 0 { return alignment.least >= 40 || alignment.isSameMetric }
    guard alignment.isSameTime, !a.claim.isOfOneOfMany || isPlaced(a, b) else { return false }
    if alignment.most >= 90, alignment.least >= 90, alignment.common >= (isPlaced(a, b) ? 8 : 12) { return true }
    if cause.isTelling { return alignment.most >= 70 && alignment.least >= 60 }
    guard isNamed, isPlaced(a, b) else { return false }
    if alignment.isSameStatedTime { return alignment.least >= 60 || alignment.isSameMetric }
    return alignment.least >= 70 && alignment.common >= 8
  }

  /// Whether the same digits of one thing stand once with 万 and once with 亿: 总投资2167万元, 总投资2167亿元.
  private func isOtherScale(_ alignment: Alignment, _ a: SourcedClaim, _ b: SourcedClaim, _ cause: Cause) -> Bool {
    guard case .powerOfTen(4) = cause, alignment.difference == nil else { return false }
    if a.doc == b.doc { return isLong && alignment.common >= 4 }
    return (alignment.isSameMetric || isLong) && alignment.isSameTime && alignment.most >= 75 && alignment.common >= 6
  }

  /// Whether a value is a slip in what is told every month: only the same stated time compares.
  private func isSlipOfSeries(_ alignment: Alignment, isNamed: Bool) -> Bool {
    guard alignment.isSameStatedTime else { return false }
    return support > 0 && alignment.least >= 60 || isNamed && alignment.most >= 80 && alignment.least >= 80
  }

  /// Whether figures of a time that was not over when the first of them came out are of one state all the same.
  private func maySpeakOfOneState(
    _ alignment: Alignment, _ a: SourcedClaim, _ b: SourcedClaim, _ cause: Cause
  ) -> Bool {
    guard a.claim.status == .actual else { return false }
    if support > 1 && !isSeries || cause.isTelling { return true }
    return alignment.isSameStatedTime && (support > 0 || isLong && alignment.isSameMetric)
  }
}

private func slip(_ a: SourcedClaim, _ b: SourcedClaim) -> Finding? {
  let (first, second) = a.order < b.order ? (a, b) : (b, a)
  guard let judgement = Judgement(first.claim, second.claim), judgement.verdict == .contradict,
    judgement.cause != nil
  else { return nil }
  return disagreement(
    first, second, judgement, rule: "conflict.retelling",
    reason: first.claim.isHeadline || second.claim.isHeadline ? .headlineAgainstText : .sameFact(sentences: 2))
}

private func agreement(_ claims: [SourcedClaim]) -> Finding? {
  let told = claims.sorted { $0.order < $1.order }.withoutCopies { SentenceFigure($0.claim) }
  guard told.count > 1, let first = told.first, let judgement = Judgement(first.claim, told[1].claim) else {
    return nil
  }
  return Finding(
    .agree, rule: "conflict.retelling", reason: .sameFact(sentences: told.count), claims: told,
    computation: judgement.computation)
}

/// Numbers that belong together because pairs of them do.
private struct Clusters {
  private var parent: [Int: Int] = [:]

  mutating func join(_ a: Int, _ b: Int) {
    let (x, y) = (root(a), root(b))
    parent[max(x, y)] = min(x, y)
  }

  private mutating func root(_ a: Int) -> Int {
    var place = a
    while let up = parent[place], up != place {
      parent[place] = parent[up] ?? up
      place = parent[place] ?? up
    }
    if parent[a] == nil { parent[a] = a }
    return place
  }

  /// The clusters, by their first number.
  var all: [[Int]] {
    var copy = self
    let members = parent.keys.sorted().map { ($0, copy.root($0)) }
    return members.grouped { $0.1 }.map { $0.elements.map(\.0) }
  }
}
