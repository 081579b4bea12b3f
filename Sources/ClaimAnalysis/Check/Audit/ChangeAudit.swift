import ClaimModel

/// A growth or multiple against the levels of its metric; nil when there is nothing to compute.
func changeFinding(_ claim: SourcedClaim, levels: [SourcedClaim]) -> Finding? {
  guard let change = Change(claim.claim), claim.claim.isOneStep else { return nil }
  let same = levels.filter { isLevel($0, of: claim) }
  guard let level = levelAfter(claim, among: same), let after = level.claim.quantity else { return nil }
  let bases = same.filter { $0 != level && isBase($0, of: claim, level: level) }
  guard let base = bases.first else {
    guard let implied = change.base(of: after) else { return nil }
    var steps = Computation()
    steps.step("\(after.value.written(after.unit)) \(implied.operation)", implied.interval)
    return Finding(
      .cannotTell, rule: "audit.change", reason: .notStated, claims: [level, claim], computation: steps.text)
  }
  return hold(claim, against: base, level, rule: "audit.change")
}

/// Whether a level is one of what a change speaks of; a change that follows in a sentence need not repeat its scope.
private func isLevel(_ level: SourcedClaim, of change: SourcedClaim) -> Bool {
  level.claim.measuresSame(as: change.claim)
    || level.claim.sentence == change.claim.sentence && level.claim.metric == change.claim.metric
      && change.claim.derivation.contains { $0.rule == "metric.carried" } && level.claim.status == change.claim.status
}

extension Claim {
  /// Whether the change is from one value to one other, not a mean or a sum over years.
  var isOneStep: Bool {
    let words = SentenceText(self).clause(before: self)
    return !words.containsAny(of: "年均 平均 累计 日均 月均 复合 拉动 贡献 高于 低于 快于 慢于 高出 超出 预计 目标 翻")
      || figure.text.contains("翻") && !words.containsAny(of: "年均 平均 累计")
  }
}

/// The level that a change led to: the last one before it in its sentence, else the one of its period.
private func levelAfter(_ change: SourcedClaim, among levels: [SourcedClaim]) -> SourcedClaim? {
  let place = change.claim.start
  let beside = levels.filter {
    $0.claim.sentence == change.claim.sentence && $0.claim.start < place && !$0.claim.isOfTheYearBefore
  }
  let latest = beside.compactMap { $0.claim.period?.end }.max()
  if let level = beside.last(where: { $0.claim.period?.end == latest }) ?? beside.last { return level }
  let period = PeriodKey(change.claim)
  guard period.isKnown, change.claim.tellsTime else { return nil }
  let candidates = levels.filter { PeriodKey($0.claim) == period }
  return candidates.count == 1 ? candidates.first : nil
}

/// Whether a level is what a change counts from: its period has the words of the base, or is the year before, or it
/// is the only other level in the sentence and earlier.
private func isBase(_ base: SourcedClaim, of change: SourcedClaim, level: SourcedClaim) -> Bool {
  // What was added is no base, and a figure told again is none of itself.
  guard base.claim.aspect == .level, base.claim.quantity?.value != level.claim.quantity?.value else { return false }
  let words = change.claim.changeBase
  let (before, after) = (base.claim.period, level.claim.period)
  if words == "同比" {
    if base.claim.isOfTheYearBefore { return base.claim.sentence == change.claim.sentence }
    return after.map { $0.isYear(after: before) } ?? false
  }
  if !words.isEmpty {
    let time = before.map { $0.text.filter { !"“”\"的 ".contains($0) } } ?? ""
    return before?.origin != .inherited && !time.isEmpty && (words.contains(time) || time.contains(words))
  }
  guard base.claim.sentence == change.claim.sentence, base.claim.start < level.claim.start,
    base.claim.period?.origin != .inherited, let earlier = before?.end, let later = after?.end
  else { return false }
  return earlier < later
}

extension Claim {
  /// What a change is measured from: its base, or the words of 是2015年的4.1倍; without verbs of change.
  var changeBase: String {
    var words = Measure(self).base
    if words.isEmpty, kind == .multiple {
      let clause = SentenceText(self).clause(before: self)
      if clause.hasSuffix("的"), let verb = clause.lastIndex(where: { "是为当".contains($0) }) {
        words = String(clause[clause.index(after: verb)...].dropLast())
      }
    }
    for word in ["增长", "下降", "提高", "增加", "上升", "减少", "了"] where words.hasSuffix(word) {
      words = String(words.dropLast(word.count))
    }
    return words.filter { !"“”\"的 ".contains($0) }
  }

  /// Whether words before the figure say that it is the one of a year earlier: 上年为850家.
  fileprivate var isOfTheYearBefore: Bool {
    SentenceText(self).clause(before: self).containsAny(of: "去年同期 上年同期 上年为 去年为 上一年为 上年末为 去年底为")
  }
}

extension Period {
  /// Whether this is the same time one year after the other.
  func isYear(after other: Period?) -> Bool {
    guard let start, let end, let first = other?.start, let last = other?.end else { return false }
    return start.year == first.year + 1 && end.year == last.year + 1 && start.month == first.month
      && end.month == last.month && start.day == first.day
  }
}
