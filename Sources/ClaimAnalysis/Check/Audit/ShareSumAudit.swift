import ClaimModel

/// Shares of one whole: those of a complete list are 100% together, and no list of one whole is more.
func shareSumFindings(_ article: ArticleFigures) -> [Finding] {
  article.sentences.compactMap { sentence in
    let figures = sentence.filter { $0.claim.kind != .date }
    let shares = figures.filter { $0.claim.kind == .share && $0.claim.quantity?.unit.dimension == .percent }
    guard shares.count >= 3, let first = shares.first, let last = shares.last else { return nil }
    let text = SentenceText(first.claim)
    let all = text.before(first.claim, 60) + text.words(first.claim.start, last.claim.end)
    guard isDivision(all, shares) else { return nil }
    return finding(shares)
  }
}

/// Whether the shares are those of all parts of one whole: the three sectors, or a list that ends in the rest.
private func isDivision(_ text: String, _ shares: [SourcedClaim]) -> Bool {
  if shares.count == 3, text.containsAny(of: "三次产业 一二三产 第一、二、三产业 一、二、三产业"), text.containsAny(of: "比重 结构 占比 比例") {
    return !text.containsAny(of: "贡献率 增长 拉动 增速")
  }
  guard let last = shares.last else { return false }
  let words = SentenceText(last.claim).clause(before: last.claim)
  return words.containsAny(of: "其余 其他 其它 剩余 余下")
    && shares.allSatisfy { SentenceText($0.claim).clause(before: $0.claim).contains("占") }
}

private func finding(_ shares: [SourcedClaim]) -> Finding? {
  var steps = Computation()
  var sum = Interval.exactly(.zero)
  for share in shares {
    guard let interval = share.claim.quantity?.interval else { return nil }
    steps.given(share.claim)
    sum = sum.plus(interval)
  }
  let whole = Interval.exactly(ExactDecimal(100))
  steps.step(shares.compactMap { $0.claim.quantity?.value.short }.joined(separator: " + "), sum)
  let fits = steps.meet(sum, whole)
  return Finding(
    fits ? .addsUp : .doesNotAddUp, rule: "audit.shares", reason: .arithmetic, claims: shares, computation: steps.text)
}
