import ClaimModel

/// 由A上升到B, with the change that is told after it: 由3.58%提高到4.59%,提高1.01个百分点.
func movementFindings(_ article: ArticleFigures) -> [Finding] {
  article.sentences.flatMap { sentence -> [Finding] in
    let figures = sentence.filter { $0.claim.kind != .date }
    return zip(figures, figures.dropFirst()).enumerated().compactMap { index, pair in
      guard isMovement(pair.0.claim, pair.1.claim, in: sentence) else { return nil }
      let told = figures.dropFirst(index + 2).first.flatMap { tellsChange($0, of: pair) ? $0 : nil }
      return told.map { hold($0, against: pair.0, pair.1, rule: "audit.movement") } ?? movement(pair.0, pair.1)
    }
  }
}

/// Whether the words say that something went from the first figure to the second.
private func isMovement(_ from: Claim, _ to: Claim, in sentence: [SourcedClaim]) -> Bool {
  guard from.isLevel, to.isLevel, from.kind == to.kind, let a = from.quantity, let b = to.quantity,
    b.converted(to: a.unit) != nil || a.converted(to: b.unit) != nil, a.comparator != .range
  else { return false }
  let text = SentenceText(from)
  var (between, before) = (text.between(from, to), text.before(from, 24))
  for date in sentence where date.claim.kind == .date {
    between = between.replacing(date.claim.figure.text.withoutBlanks, with: "")
    before = before.replacing(date.claim.figure.text.withoutBlanks, with: "")
  }
  let clause = before.split { ",;:。".contains($0) }.last.map(String.init) ?? before
  guard clause.containsAny(of: "由 从"), !between.contains("。"), !between.contains(";"), between.count <= 20 else {
    return false
  }
  return between.containsAny(of: "到 至 为")
}

/// Whether a change is that of the movement: in the same sentence, right after it, and not from another base.
private func tellsChange(_ change: SourcedClaim, of pair: (SourcedClaim, SourcedClaim)) -> Bool {
  guard change.claim.isChange, Change(change.claim) != nil else { return false }
  let between = SentenceText(change.claim).between(pair.1.claim, change.claim)
  guard between.count <= 16, !between.containsAny(of: "; 。 年均 平均 同比 环比 其中 高于 快于 比 较 全国 全市 全省") else { return false }
  return true
}

/// The change that two levels imply, where the text tells none.
private func movement(_ from: SourcedClaim, _ to: SourcedClaim) -> Finding? {
  guard let after = to.claim.quantity, let (value, interval) = from.claim.quantity?.converted(to: after.unit),
    !value.isZero
  else { return nil }
  let base = interval.asBase(from.claim)
  var steps = Computation()
  steps.given(from.claim, value, base, after.unit)
  steps.given(to.claim, after.value, after.interval, after.unit)
  if after.unit.dimension == .percent {
    steps.step("\(after.value) − \(value) = \(after.value - value) pp", after.interval.minus(base))
  }
  if let ratio = after.value.divided(by: value, digits: 5) {
    steps.step("\(after.value) ÷ \(value) ≈ \(ratio)", after.interval.divided(by: base, digits: 5))
  }
  return Finding(
    .cannotTell, rule: "audit.movement", reason: .notStated, claims: [from, to], computation: steps.text)
}
