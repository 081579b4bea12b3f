import ClaimModel

/// An index against its base and its parts: a weighted mean lies between its parts.
func indexFindings(_ article: ArticleFigures) -> [Finding] {
  movements(article).compactMap { growthOfParts($0.from, $0.to, article) }
    + article.sentences.compactMap { valuesOfParts($0) }
}

/// Indexes told from their base to their value: 从2020年基数100发展至2022年184.19.
private func movements(_ article: ArticleFigures) -> [(from: SourcedClaim, to: SourcedClaim)] {
  article.sentences.flatMap { sentence in
    let indexes = sentence.filter { $0.claim.kind == .index }
    return zip(indexes, indexes.dropFirst()).filter { from, to in
      from.claim.quantity?.value == ExactDecimal(100) || from.claim.quantity?.value == ExactDecimal(1000)
    }.map { (from: $0, to: $1) }
  }
}

/// The growth of an index over its base, between the least and the greatest growth of its parts.
private func growthOfParts(_ from: SourcedClaim, _ to: SourcedClaim, _ article: ArticleFigures) -> Finding? {
  guard let base = from.claim.quantity?.value, let value = to.claim.quantity else { return nil }
  let parts = article.claims.filter { part in
    part.claim.kind == .growth && part.claim.quantity?.unit.dimension == .percent && part.claim.start > to.claim.end
      && (part.claim.metric?.phrase.hasSuffix("指数") ?? false) && part.claim.metric != to.claim.metric
      && !SentenceText(part.claim).clause(before: part.claim).containsAny(of: "年均 同比 环比 较上年 比上年")
  }
  guard parts.count > 1 else { return nil }
  let growth = value.interval.divided(by: .exactly(base), digits: 9).minus(.exactly(.one)).scaled(byPowerOfTen: 2)
  var steps = Computation()
  steps.given(to.claim)
  steps.step("(\(value.value) ÷ \(base) − 1) × 100%", growth)
  return mean(growth, of: parts, all: [from, to] + parts, isComplete: false, &steps)
}

/// 综合指数为80.5,其中甲指数78.2、乙指数82.1.
private func valuesOfParts(_ sentence: [SourcedClaim]) -> Finding? {
  let indexes = sentence.filter { $0.claim.kind == .index }
  guard let whole = indexes.first, indexes.count > 2, let value = whole.claim.quantity,
    let second = indexes.dropFirst().first,
    SentenceText(second.claim).between(whole.claim, second.claim).contains("其中"),
    indexes.dropFirst().allSatisfy({ $0.claim.metric != nil && $0.claim.metric != whole.claim.metric })
  else { return nil }
  let parts = Array(indexes.dropFirst())
  let text = SentenceText(whole.claim).before(whole.claim, 80)
  let isComplete = text.containsAny(of: "\(parts.count)个分指数 \(parts.count)项分指数 \(parts.count)个一级指标 \(parts.count)个分项")
  var steps = Computation()
  steps.given(whole.claim)
  return mean(value.interval, of: parts, all: [whole] + parts, isComplete: isComplete, &steps)
}

/// Whether a mean lies between the least and the greatest of its parts. Where parts may be missing, it may lie outside.
private func mean(
  _ whole: Interval, of parts: [SourcedClaim], all: [SourcedClaim], isComplete: Bool, _ steps: inout Computation
) -> Finding? {
  for part in parts { steps.given(part.claim) }
  let intervals = parts.compactMap(\.claim.quantity?.interval)
  let range = Interval(low: intervals.compactMap(\.low).min(), high: intervals.compactMap(\.high).max())
  let fits = steps.meet(whole, range)
  return Finding(
    fits ? .addsUp : isComplete ? .doesNotAddUp : .cannotTell, rule: "audit.index", reason: .arithmetic, claims: all,
    computation: steps.text)
}
