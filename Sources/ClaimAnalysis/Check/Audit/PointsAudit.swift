import ClaimModel

/// A rate and how far it lies above an average, in percent: whether points can be meant.
///
/// 12.6%, 超出平均水平42% cannot be points, since the average would be below nothing; the average that is implied is shown.
func pointsFinding(_ claim: SourcedClaim, in article: ArticleFigures) -> Finding? {
  guard claim.claim.kind == .growth || claim.claim.kind == .share, let gap = claim.claim.quantity,
    gap.unit.dimension == .percent, isGap(claim.claim),
    let rate = article.levels.last(where: {
      $0.claim.sentence == claim.claim.sentence && $0.claim.kind == .share && $0.claim.start < claim.claim.start
        && $0.claim.quantity?.unit.dimension == .percent
    }), rate != claim, let level = rate.claim.quantity
  else { return nil }
  let points = level.interval.minus(gap.interval)
  let relative = level.interval.divided(by: gap.interval.growthFactor)
  var steps = Computation()
  steps.step("\(level.value) − \(gap.value)", points)
  steps.step("\(level.value) ÷ (1 + \(gap.value)%)", relative)
  let cannotBePoints = points.high.map { $0.isNegative || $0.isZero } ?? false
  return Finding(
    cannotBePoints ? .addsUp : .cannotTell, rule: "audit.points", reason: cannotBePoints ? .arithmetic : .notStated,
    claims: [rate, claim], computation: steps.text)
}

/// Whether a percentage says how far something lies above something else.
private func isGap(_ claim: Claim) -> Bool {
  let words = SentenceText(claim).clause(before: claim)
  return words.containsAny(of: "超出 高出 高于 超过 领先") && words.containsAny(of: "平均 水平 全国 全市 全省 同类 行业")
}
