import ClaimModel

/// Average growth over years against the levels at both ends, or against the total growth.
func averageFindings(_ article: ArticleFigures) -> [Finding] {
  article.sentences.flatMap { sentence -> [Finding] in
    sentence.compactMap { average in
      guard average.claim.kind == .growth, average.claim.quantity?.unit.dimension == .percent,
        isAverage(average.claim)
      else { return nil }
      return againstLevels(average, in: sentence) ?? againstTotal(average, in: sentence)
    }
  }
}

private func isAverage(_ claim: Claim) -> Bool {
  SentenceText(claim).clause(before: claim).containsAny(of: "年均 年平均 复合")
}

/// 由2015年的100亿元增加到2020年的161亿元,年均增长10%.
private func againstLevels(_ average: SourcedClaim, in sentence: [SourcedClaim]) -> Finding? {
  let levels = sentence.filter { $0.claim.isLevel && $0.claim.start < average.claim.start }.suffix(2)
  guard let from = levels.first, let to = levels.last, from != to, from.claim.kind == to.claim.kind,
    from.claim.kind != .share, let years = years(from.claim, to.claim), let rate = average.claim.quantity,
    let after = to.claim.quantity, let (value, interval) = from.claim.quantity?.converted(to: after.unit),
    SentenceText(to.claim).before(to.claim, 12).containsAny(of: "到 至 为")
  else { return nil }
  let result = interval.times(rate.interval.growthFactor.power(years))
  var steps = Computation()
  steps.given(from.claim, value, interval, after.unit)
  steps.step("\(value) × (1 + \(rate.value)%)^\(years)", result)
  steps.given(to.claim, after.value, after.interval, after.unit)
  let fits = steps.meet(result, after.interval)
  if !fits, average.claim.isAtConstantPrices {
    return Finding(
      .cannotTell, rule: "audit.average", reason: .constantPrices, claims: [from, to, average],
      computation: steps.text)
  }
  return Finding(
    fits ? .addsUp : .doesNotAddUp, rule: "audit.average", reason: .arithmetic, claims: [from, to, average],
    computation: steps.text)
}

/// How many years lie between two levels whose years the text names.
private func years(_ from: Claim, _ to: Claim) -> Int? {
  guard from.tellsTime, to.tellsTime, let first = from.period?.end, let last = to.period?.end else { return nil }
  let years = last.year - first.year
  return (2...30).contains(years) ? years : nil
}

/// 五年累计增长61%,年均增长10%.
private func againstTotal(_ average: SourcedClaim, in sentence: [SourcedClaim]) -> Finding? {
  guard let rate = average.claim.quantity, let (total, years) = total(for: average, in: sentence),
    let sum = total.claim.quantity
  else { return nil }
  let result = rate.interval.growthFactor.power(years)
  let whole = sum.interval.growthFactor
  var steps = Computation()
  steps.step("(1 + \(rate.value)%)^\(years)", result)
  steps.step("1 + \(sum.value)%", whole)
  let fits = steps.meet(result, whole)
  var verdict: Verdict = fits ? .addsUp : .doesNotAddUp
  // Some writers divide the total by the years: no growth rate, but a mean that the reader can follow.
  let mean = rate.interval.times(.exactly(ExactDecimal(years)))
  if !fits, mean.meets(sum.interval) {
    steps.step("\(rate.value)% × \(years)", mean)
    verdict = .cannotTell
  }
  return Finding(
    verdict, rule: "audit.average", reason: .arithmetic, claims: [total, average], computation: steps.text)
}

/// The total growth in the sentence and the years that it runs over.
private func total(
  for average: SourcedClaim, in sentence: [SourcedClaim]
) -> (claim: SourcedClaim, years: Int)? {
  let text = SentenceText(average.claim)
  let totals = sentence.filter { other in
    other.claim.metricKey == average.claim.metricKey && other.claim.kind == .growth
      && other.claim.quantity?.unit.dimension == .percent && !isAverage(other.claim)
      && SentenceText(other.claim).clause(before: other.claim).contains("累计")
      && text.words(min(other.claim.end, average.claim.end), max(other.claim.start, average.claim.start)).count <= 14
  }
  guard let total = totals.first, totals.count == 1 else { return nil }
  let before = text.before(average.claim, 60) + text.before(total.claim, 60)
  let named = ["两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10]
  for (word, years) in named.sorted(by: { $0.value < $1.value })
  where before.containsAny(
    of: "\(word)年来 \(word)年间 \(word)年累计 近\(word)年 过去\(word)年 这\(word)年 \(years)年来 \(years)年累计 近\(years)年 过去\(years)年")
  {
    return (total, years)
  }
  if before.contains("五”") || before.containsAny(of: "十三五 十四五 十二五") { return (total, 5) }
  return nil
}
