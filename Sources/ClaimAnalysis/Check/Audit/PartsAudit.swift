import ClaimModel

/// Parts against their total: the members of a known division must add up to it, and no part that 其中 names is larger.
func partFindings(_ article: ArticleFigures) -> [Finding] {
  let levels = article.levels.filter { $0.claim.kind == .money || $0.claim.kind == .count || $0.claim.kind == .measure }
  return Partition.all.flatMap { sums($0, levels) } + article.sentences.flatMap(listFindings)
}

/// The totals of one division with all their parts.
private func sums(_ partition: Partition, _ levels: [SourcedClaim]) -> [Finding] {
  let named = partition.parts.map { name in levels.filter { $0.claim.metric?.phrase.hasPrefix(name) ?? false } }
  return (named.first ?? []).compactMap { first -> Finding? in
    guard let name = partition.parts.first else { return nil }
    let rest = first.claim.metric?.phrase.dropFirst(name.count) ?? ""
    var parts: [SourcedClaim] = []
    for (word, candidates) in zip(partition.parts, named) {
      guard
        let part = candidates.first(where: { part in
          part.claim.metric?.phrase.dropFirst(word.count) ?? "" == rest && part.claim.isBeside(first.claim)
        })
      else { return nil }
      parts.append(part)
    }
    guard rest.allSatisfy({ !"人均率价".contains($0) }) else { return nil }
    let totals = levels.filter { isTotal($0, of: parts, rest: String(rest), partition) }
    return sumFinding(parts, totals: totals) { isRightBefore($0, parts) }
  }
}

/// The finding for the total that the parts come to; where they come to none, for the one that must be theirs.
private func sumFinding(
  _ parts: [SourcedClaim], totals: [SourcedClaim], mustBe isTheirs: (SourcedClaim) -> Bool
) -> Finding? {
  let findings = totals.map { ($0, sumFinding(parts, total: $0, isComplete: true)) }
  if let right = findings.compactMap(\.1).first(where: { $0.verdict == .addsUp }) { return right }
  return findings.last { isTheirs($0.0) }?.1
}

/// Whether a total stands before its parts in their sentence, with no other sentence between.
private func isRightBefore(_ total: SourcedClaim, _ parts: [SourcedClaim]) -> Bool {
  guard let first = parts.map(\.claim.start).min(), total.claim.start < first else { return false }
  let place = total.claim.sentence.place.scalars
  return place.contains(first) || first - place.upperBound <= 20
}

private func isTotal(_ claim: SourcedClaim, of parts: [SourcedClaim], rest: String, _ partition: Partition) -> Bool {
  guard let first = parts.first, let phrase = claim.claim.metric?.phrase, !parts.contains(claim),
    claim.claim.isBeside(first.claim), !partition.parts.contains(where: { phrase.hasPrefix($0) })
  else { return false }
  return partition.wholes.contains { phrase.hasPrefix($0) || phrase.hasSuffix($0) || phrase.hasSuffix($0 + rest) }
}

/// 共有300家,其中甲120家、乙100家、其余80家.
private func listFindings(_ sentence: [SourcedClaim]) -> [Finding] {
  let figures = sentence.filter { $0.claim.kind != .date }
  guard let start = figures.firstIndex(where: { opensList($0.claim) }), start > 0 else { return [] }
  let totals = figures[..<start].filter {
    $0.claim.kind == figures[start].claim.kind && $0.claim.isAmount && $0.claim.isBesideInUnit(figures[start].claim)
  }
  // A mean is no sum of those of its parts: 居民人均可支配收入…,其中城镇居民….
  guard let total = totals.last, !(total.claim.metric?.phrase ?? "").containsAny(of: "人均 户均 平均 均价 单价") else {
    return []
  }
  let between = SentenceText(total.claim).between(total.claim, figures[start].claim)
  guard between.count <= 30, !between.contains(";") else { return [] }
  var parts: [SourcedClaim] = []
  for figure in figures[start...] {
    guard figure.claim.kind == total.claim.kind, figure.claim.isBesideInUnit(total.claim) else {
      if figure.claim.isChange || figure.claim.kind == .share { continue }
      break
    }
    let words = SentenceText(figure.claim).clause(before: figure.claim)
    guard !words.containsAny(of: "总 合计 共 投资 收入 产值 累计") || words.contains("其中") else { break }
    parts.append(figure)
  }
  guard !parts.isEmpty else { return [] }
  let isComplete = parts.count > 1 && isRest(parts.last?.claim)
  if isComplete { return [sumFinding(parts, totals: totals) { $0 == total }].compactMap(\.self) }
  let findings = totals.map { sumFinding(parts, total: $0, isComplete: false) }
  // A part may be of any amount before it: it is too large only where it is larger than all.
  if let right = findings.compactMap(\.self).first(where: { $0.verdict == .addsUp }) { return [right] }
  return findings.contains(nil) ? [] : [findings.last].compactMap { $0 ?? nil }
}

private func opensList(_ claim: Claim) -> Bool {
  claim.isLevel && SentenceText(claim).clause(before: claim).hasPrefix("其中")
    || claim.isLevel && SentenceText(claim).before(claim, 14).contains("其中")
}

/// Whether the last part is what is left, so that the list is complete.
private func isRest(_ claim: Claim?) -> Bool {
  guard let claim else { return false }
  return (SentenceText(claim).clause(before: claim) + SentenceText(claim).after(claim, 3)).containsAny(
    of: "其余 其他 其它 剩余 余下")
}

/// What the parts come to, held against the total: a complete list must meet it, any part must not exceed it.
private func sumFinding(_ parts: [SourcedClaim], total: SourcedClaim, isComplete: Bool) -> Finding? {
  guard let whole = total.claim.quantity else { return nil }
  var steps = Computation()
  var sum = Interval.exactly(.zero)
  var numbers: [ExactDecimal] = []
  for part in parts {
    guard let (value, interval) = part.claim.quantity?.converted(to: whole.unit) else { return nil }
    steps.given(part.claim, value, interval, whole.unit)
    sum = sum.plus(interval)
    numbers.append(value)
  }
  let claims = parts + [total]
  if isComplete || meetsAsList(sum, whole, parts.count) {
    steps.step(numbers.map(\.short).joined(separator: " + "), sum)
    steps.given(total.claim)
    let fits = steps.meet(sum, whole.interval)
    return Finding(
      fits ? .addsUp : .doesNotAddUp, rule: "audit.parts", reason: .arithmetic, claims: claims, computation: steps.text)
  }
  return larger(parts, than: total, whole)
}

/// Whether the figures of a list that may be incomplete come to the total all the same.
private func meetsAsList(_ sum: Interval, _ whole: Quantity, _ count: Int) -> Bool {
  count > 1 && whole.comparator == .equal && sum.high != nil && sum.meets(whole.interval)
}

/// A part of more than the whole.
private func larger(_ parts: [SourcedClaim], than total: SourcedClaim, _ whole: Quantity) -> Finding? {
  for part in parts {
    guard let (_, interval) = part.claim.quantity?.converted(to: whole.unit), let low = interval.low,
      let high = whole.interval.high, low > high, part.claim.sentence == total.claim.sentence,
      isSurelyPart(part.claim, of: total.claim)
    else { continue }
    var steps = Computation()
    steps.given(part.claim)
    steps.given(total.claim)
    steps.line("\(low) > \(high)")
    return Finding(
      .doesNotAddUp, rule: "audit.parts", reason: .arithmetic, cause: .totalAgainstPart, claims: [part, total],
      computation: steps.text)
  }
  return nil
}

/// Whether words say that one figure counts a part of what the other does: its metric ends as that of the
/// total does: 中心卫生院 of 乡镇卫生院. A rate of a part may be higher than that of the whole.
private func isSurelyPart(_ part: Claim, of total: Claim) -> Bool {
  guard let narrow = part.metric?.phrase, let wide = total.metric?.phrase, part.aspect == total.aspect, !part.isUpdate,
    !Definition(total).words.contains("平均")
  else {
    return false
  }
  let head = zip(narrow.reversed(), wide.reversed()).prefix { $0 == $1 }.count
  return (narrow.hasSuffix(wide) || head >= 3) && !(narrow + wide).containsAny(of: "单产 日均 每 均 率 价")
    && part.hasSameRegion(as: total)
}

extension Claim {
  /// Whether the figure is an amount that parts add up to, not a rate or an index.
  fileprivate var isAmount: Bool { kind == .money || kind == .count || kind == .measure }

  /// Whether both are told of one time and place, as the same kind of truth.
  fileprivate func isBeside(_ other: Claim) -> Bool {
    PeriodKey(self) == PeriodKey(other) && hasSameRegion(as: other) && hasSameEntity(as: other)
      && status == other.status && isBesideInUnit(other) && kind == other.kind
      && Measure(self).scope == Measure(other).scope
  }

  /// Whether the units convert.
  fileprivate func isBesideInUnit(_ other: Claim) -> Bool {
    guard let mine = quantity, let theirs = other.quantity else { return false }
    if mine.unit.dimension == .count { return mine.unit.symbol == theirs.unit.symbol }
    return theirs.converted(to: mine.unit) != nil
  }
}
