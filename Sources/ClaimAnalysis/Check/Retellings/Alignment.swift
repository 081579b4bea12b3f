import ClaimModel

/// How far two figures, field by field, speak of one thing.
struct Alignment: Sendable, Hashable {
  /// The first field that says otherwise in the two sentences; nil where none does.
  let difference: Difference?
  /// What the words say otherwise though no field does; nil where they do not.
  let wording: Difference?
  /// Whether both are of the same time, and whether words of both texts name it.
  let isSameTime, isSameStatedTime: Bool
  /// Whether both name what is measured with the same words, of three characters or more.
  let isSameMetric: Bool
  /// How much the two say alike, in percent.
  let most, least: Int
  /// How many pairs of characters both sentences share.
  let common: Int

  init(_ a: SourcedClaim, _ b: SourcedClaim) {
    let (words, others) = (FigureWords(a.claim), FigureWords(b.claim))
    (most, least) = words.shares(with: others)
    common = words.common(with: others)
    let (time, otherTime) = (PeriodKey(a.claim), PeriodKey(b.claim))
    isSameTime = time.isKnown && otherTime.isKnown && time.end == otherTime.end
    isSameStatedTime = isSameTime && time == otherTime && a.claim.hasTold(.period) && b.claim.hasTold(.period)
    difference = Self.difference(a, b)
    wording = Self.wording(a.claim, b.claim)
    isSameMetric = a.claim.hasTellingMetric && a.claim.metricKey == b.claim.metricKey
  }

  private static func difference(_ a: SourcedClaim, _ b: SourcedClaim) -> Difference? {
    let (one, two) = (a.claim, b.claim)
    let isInside = a.doc == b.doc
    if one.aspect != two.aspect { return .kind }
    if one.isChange != two.isChange { return .kind }
    if !isInside, one.status != two.status { return .status }
    if let x = one.region?.region, let y = two.region?.region, RegionKey(x) != RegionKey(y),
      one.hasPlace, two.hasPlace
    {
      if !isInside || !(x.contains(y) || y.contains(x)) { return .region }
    }
    if one.entity != nil, two.entity != nil, !one.hasSameEntity(as: two) { return .entity }

    if let difference = timeDifference(a, b, isInside: isInside) { return difference }
    return nil
  }

  private static func wording(_ one: Claim, _ two: Claim) -> Difference? {
    if one.isPaired != two.isPaired { return .scope }
    let unlike = Definition(one).words.symmetricDifference(Definition(two).words)
    if unlike.contains(where: Definition.isTelling) { return .scope }
    if isPart(one) != isPart(two) { return .scope }
    if one.tradesBothWays != two.tradesBothWays { return .metric }
    return saysMetric(of: one, in: two) && saysMetric(of: two, in: one) ? nil : .metric
  }

  /// Whether two times are the same months or days of years that not both texts name: 上半年.
  private static func isSameButForAnAssumedYear(_ one: Claim, _ two: Claim) -> Bool {
    guard let a = one.period, let b = two.period, let start = a.start, let end = a.end, let from = b.start,
      let to = b.end, start.month == from.month, start.day == from.day, end.month == to.month, end.day == to.day
    else { return false }
    return ![a, b].allSatisfy { $0.text.contains("年") && !$0.text.hasPrefix("上半年") && !$0.text.hasPrefix("下半年") }
  }

  /// Whether the figure is told as a part of another one.
  private static func isPart(_ claim: Claim) -> Bool {
    claim.qualifiers.contains("其中") || SentenceText(claim).setting(of: claim).containsAny(of: "其中 包括")
  }

  /// Whether the other sentence has the words of what is measured.
  private static func saysMetric(of claim: Claim, in other: Claim) -> Bool {
    guard let phrase = claim.metric?.phrase else { return true }
    let pairs = FigureWords.telling(phrase)
    guard !pairs.isEmpty else { return true }
    let all = FigureWords(other).all.union(FigureWords.telling(other.metric?.phrase ?? ""))
    return pairs.intersection(all).count * 100 >= pairs.count * 60
  }

  private static func timeDifference(_ a: SourcedClaim, _ b: SourcedClaim, isInside: Bool) -> Difference? {
    let (one, two) = (PeriodKey(a.claim), PeriodKey(b.claim))
    // 四季度 and 全年 of a year that nobody names
    if isInside, !one.isKnown, !two.isKnown, let words = a.claim.period?.text, let others = b.claim.period?.text,
      words != others, a.claim.hasStated(.period), b.claim.hasStated(.period)
    {
      return .period
    }
    guard one.isKnown, two.isKnown, one != two, !isSameButForAnAssumedYear(a.claim, b.claim) else { return nil }
    if isInside {
      // A heading leaves out the time that its text tells.
      guard a.claim.hasTold(.period), b.claim.hasTold(.period) else { return nil }
      let isMoment = a.claim.timeKind == .moment || b.claim.timeKind == .moment
      return one.end == two.end && isMoment ? nil : .period
    }
    return one.end == two.end ? nil : .period
  }
}

/// Whether two articles may speak of one state of what changes from day to day: its time was over when the first of
/// them came out, or both came out on one day.
func areOfOneState(_ a: SourcedClaim, _ b: SourcedClaim) -> Bool {
  if a.doc == b.doc { return true }
  guard let one = a.published?.exactDay, let two = b.published?.exactDay else {
    return a.claim.hasStated(.period) && b.claim.hasStated(.period)
  }
  if one == two { return true }
  return [a, b].allSatisfy { claim in claim.claim.period?.end.map { $0 < min(one, two) } ?? false }
}

/// Whether one of the sentences says whose figure it is, or where.
func isPlaced(_ a: SourcedClaim, _ b: SourcedClaim) -> Bool {
  [a, b].contains { $0.claim.hasStated(.region) || $0.claim.entity != nil }
}

extension Claim {
  /// Whether it is one of a list of values that follow their things in order: 分别增长….
  fileprivate var isPaired: Bool {
    evidence(of: .metric) == .list || SentenceText(self).clause(before: self).containsAny(of: "分别 依次")
  }

  /// Whether its metric is imports and exports together.
  fileprivate var tradesBothWays: Bool { metric?.phrase.contains("进出口") ?? false }

  /// Whether the words before the figure say that it is no longer what it was: 上升至.
  var isUpdate: Bool {
    SentenceText(self).before(self, 8).containsAny(of: "升至 增至 加至 少至 减至 增加到 上升到 升到 增到 调至 降至 下降到 提高到 提高至 扩大到 上调 下调")
  }

  /// Whether words of the sentence, or the heading that stands over it, name its region.
  fileprivate var hasPlace: Bool { hasStated(.region) || evidence(of: .region) == .section }

  /// Whether words of the sentence, or of what stands over it in the text, name a field.
  fileprivate func hasTold(_ field: Derivation.Field) -> Bool {
    if hasStated(field) { return true }
    return evidence(of: field) == .paragraph || evidence(of: field) == .section
  }

  /// Whether words of the sentence name a field.
  func hasStated(_ field: Derivation.Field) -> Bool {
    if let evidence = evidence(of: field) { return evidence.isStated }
    switch field {
    case .region: return region.map { !$0.isInferred } ?? false
    case .period: return period.map { $0.origin != .inherited } ?? false
    default: return false
    }
  }
}
