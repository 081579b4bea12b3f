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
  return SentenceText(change.claim).between(pair.1.claim, change.claim).consists(of: wordsOfChange)
}

/// What may stand between a movement and its change: anything else begins to speak of something new.
private let wordsOfChange =
  """
  , 、 左右 以上 多 余 增长 提高 上升 下降 降低 减少 增加 提升 压缩 缩短 缩减 压减 扩大 实现 净增 累计 总体 整体 增幅 降幅 涨幅 \
  幅度 达到 达 为 了 约 近 超过 超 高达 翻 五年 三年 共 上涨 下跌 也 就 足足 已 ( 回落 攀升 跃升 增
  """

extension String {
  /// Whether nothing is left when the words, separated by spaces, are taken off the beginning.
  fileprivate func consists(of words: String) -> Bool {
    let words = words.split(whereSeparator: \.isWhitespace)
    var rest = self[...]
    while let word = words.first(where: { rest.hasPrefix($0) }) { rest = rest.dropFirst(word.count) }
    return rest.isEmpty
  }
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
