import ClaimModel

/// A占B的X% against the figures of A and B in the same article and period.
///
/// 152家,其中100家,均占全国的1/5: the share is that of both figures before it.
func shareFindings(_ claim: SourcedClaim, in article: ArticleFigures) -> [Finding] {
  guard claim.claim.kind == .share, let share = claim.claim.quantity, share.unit.dimension == .percent,
    !SentenceText(claim.claim).before(claim.claim, 1).hasSuffix("("), let phrases = claim.claim.partAndWhole
  else { return [] }
  let levels = article.levels.filter { $0.claim.kind == .money || $0.claim.kind == .count || $0.claim.kind == .measure }
  guard let part = part(phrases.part, of: claim, among: levels) else { return [] }
  var parts = [part]
  if SentenceText(claim.claim).clause(before: claim.claim).containsAny(of: "均占 都占"),
    let other = levels.last(where: { $0.claim.sentence == claim.claim.sentence && $0.claim.end < part.claim.start }),
    other.claim.quantity?.unit == part.claim.quantity?.unit
  {
    parts.insert(other, at: 0)
  }
  return parts.compactMap { shareFinding(claim, share, of: $0, whole: phrases.whole, levels) }
}

private func shareFinding(
  _ claim: SourcedClaim, _ share: Quantity, of part: SourcedClaim, whole phrase: String, _ levels: [SourcedClaim]
) -> Finding? {
  guard let above = part.claim.quantity else { return nil }
  let fraction = share.interval.scaled(byPowerOfTen: -2)
  guard let whole = whole(phrase, of: claim, part: part, among: levels),
    let (value, interval) = whole.claim.quantity?.converted(to: above.unit), value.magnitude > above.value.magnitude
  else { return implied(part, above, claim, share) }
  let result = interval.times(fraction)
  var steps = Computation()
  steps.step("\(value) × \(share.value.short)%", result)
  steps.given(part.claim, above.value, above.interval, above.unit)
  let fits = steps.meet(result, above.interval)
  return Finding(
    fits ? .addsUp : .doesNotAddUp, rule: "audit.share", reason: .arithmetic, claims: [part, whole, claim],
    computation: steps.text)
}

/// The whole that part and share imply, where the text does not tell it. 均占 speaks of both figures before it.
private func implied(_ part: SourcedClaim, _ above: Quantity, _ claim: SourcedClaim, _ share: Quantity) -> Finding? {
  guard !share.value.isZero, part.claim.sentence == claim.claim.sentence else { return nil }
  var steps = Computation()
  steps.step(
    "\(above.value.written(above.unit)) ÷ \(share.value.short)%",
    above.interval.divided(by: share.interval.scaled(byPowerOfTen: -2)))
  return Finding(
    .cannotTell, rule: "audit.share", reason: .notStated, claims: [part, claim], computation: steps.text)
}

private func part(_ phrase: String, of claim: SourcedClaim, among levels: [SourcedClaim]) -> SourcedClaim? {
  let key = MetricKey(MetricReading(phrase: phrase), kind: .count)
  let named = levels.first { level in
    !phrase.isEmpty && level.claim.phraseKey == key && PeriodKey(level.claim) == PeriodKey(claim.claim)
      && level.claim.hasSameRegion(as: claim.claim) && level.claim.status == claim.claim.status
      && !level.claim.qualifiers.contains("其中") && level.claim.hasSameEntity(as: claim.claim)
  }
  if let named { return named }
  // 上市100家,占全国的1/5: the figure right before it in the sentence.
  let text = SentenceText(claim.claim)
  return levels.last {
    $0.claim.sentence == claim.claim.sentence && $0.claim.end <= claim.claim.start
      && text.between($0.claim, claim.claim).count <= 16
      && text.between($0.claim, claim.claim).split(separator: ",").count <= 2
      && !text.between($0.claim, claim.claim).containsAny(of: "; 。 其中 增长 下降")
      && text.between($0.claim, claim.claim).containsAny(of: ",占 ,均占 ,约占 家占 个占 ,分别占")
  }
}

private func whole(
  _ phrase: String, of claim: SourcedClaim, part: SourcedClaim, among levels: [SourcedClaim]
) -> SourcedClaim? {
  guard let key = MetricKey(MetricReading(phrase: phrase), kind: .count) else { return nil }
  let found = levels.filter { level in
    level != part && !(level.claim.quantity?.unit.isOfSecurities ?? false) && level.claim.phraseKey == key
      && PeriodKey(level.claim) == PeriodKey(part.claim)
      && level.claim.hasSameRegion(as: part.claim) && level.claim.status == part.claim.status
      && level.claim.hasSameEntity(as: part.claim)
      && level.claim.quantity?.unit.dimension == part.claim.quantity?.unit.dimension
  }
  return found.first
}

extension FigureUnit {
  /// Whether it counts shares of a firm: those that somebody holds are never all of them.
  fileprivate var isOfSecurities: Bool { symbol == "股" }
}

extension Claim {
  /// What the claim measures in its own words, whatever the vocabulary says.
  fileprivate var phraseKey: MetricKey? { metric.flatMap { MetricKey(MetricReading(phrase: $0.phrase), kind: .count) } }

  /// The words before and after 占.
  fileprivate var partAndWhole: (part: String, whole: String)? {
    guard let phrase = metric?.phrase else { return nil }
    let words = SentenceText(self).clause(before: self)
    let pieces = phrase.split(separator: "占", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    if pieces.count == 2 { return (pieces[0], pieces[1].withoutShareWords) }
    guard let mark = words.lastIndex(of: "占") else { return nil }
    return ("", String(words[words.index(after: mark)...]).withoutShareWords)
  }
}

extension String {
  /// The phrase without the words that make a share of it: 占规上工业产值的比重.
  fileprivate var withoutShareWords: String {
    var rest = self
    for word in ["达到", "达", "为", "超过", "超", "约", "近", "比重", "比例", "比", "的", "总量", "总数", "总额"]
    where rest.hasSuffix(word) { rest = String(rest.dropLast(word.count)) }
    return rest
  }
}
